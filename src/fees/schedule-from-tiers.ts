import type { ScheduleTier } from "../model/fee-rule";
import type { FeeSchedule } from "../model/fee-schedule";
import type { FeeTier } from "../model/money";
import type { ParticipationDecision } from "../model/participation";
import { formatExact } from "../values/decimal";
import { euros } from "../values/money";

/** What the decision that states the tiers says besides. */
export type StatedTierContext = Partial<Pick<ParticipationDecision, "network" | "season" | "extras">> & {
  /** The document that states the tiers. */
  readonly document?: string;
};

function tierOf({ minPopulation, maxPopulation, money, per }: FeeTier): ScheduleTier {
  const bounds = { minPopulation, maxPopulation };
  if (per !== "inhabitant") return { ...bounds, money };
  return { ...bounds, money: { currency: "EUR", cents: 0 }, rate: formatExact(euros(money)) };
}

/**
 * Makes a schedule of the tiers that a text states: `scheduleFromTiers(participation.feeTiers, participation)`. The bounds
 * are those written, so that tiers may share one (*alle 10 000*, *10 000–20 000*), and that population is refused.
 *
 * @returns Null when there are no tiers, or when they are not all for the same period.
 */
export function scheduleFromTiers(tiers: readonly FeeTier[], context: StatedTierContext = {}): FeeSchedule | null {
  if (!Array.isArray(tiers)) throw new TypeError("tiers must be a list");
  // A text says once what its amounts are for: a tier that does not say so goes with the others.
  const [per = null, another] = new Set(tiers.flatMap((tier) => tier.per ?? []));
  if (!tiers.length || another !== undefined) return null;
  const { network = null, season, extras = [], document = null } = context;
  return {
    network,
    ...(season ? { season } : {}),
    per: per === "inhabitant" ? null : per,
    rule: { kind: "tiers", tiers: tiers.map((tier) => tierOf({ ...tier, per })) },
    extras,
    source: { basis: "stated", document, url: null, note: null },
  };
}
