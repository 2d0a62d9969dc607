import type { FeeCheck, FeeCheckReason } from "../model/fee-check";
import type { FeeRefusal } from "../model/fee-refusal";
import type { CalculatedFee, FeeRequest } from "../model/fee-result";
import type { FeeSchedule } from "../model/fee-schedule";
import type { Fee, Money } from "../model/money";
import type { ParticipationDecision } from "../model/participation";
import { moneyOf } from "../values/money";
import { money, season } from "./assert-schedule";
import { calculateFee } from "./calculate-fee";
import { assertShape, nullable, object, text } from "./shape";

/** What else is known of the payer; the season is the decision's. */
export type CheckFeeOptions = Omit<FeeRequest, "population" | "season" | "year" | "firstYear" | "months">;

const DECISION = object({
  network: object({ id: nullable(text) }),
  season: nullable(season),
  fee: nullable(object({ money })),
});

const unknown = (reason: FeeCheckReason, refusal: FeeRefusal | null = null): FeeCheck => ({
  status: "unknown",
  reason,
  refusal,
});

/** The calculated amount for what the stated fee is for; null when the schedule gives none. A free fee is for anything. */
function calculatedFor({ per, money }: Fee, result: CalculatedFee): Money | null {
  if (per === result.per || (per === null && money.cents === 0)) return result.fee;
  if (per === "year") return result.perYear;
  return per === "season" ? result.perSeason : null;
}

/**
 * Compares the fee that a decision states with what a schedule gives for the municipality's population, in the decision's
 * season and for the period that the fee is stated for.
 *
 * @param population Inhabitants of the municipality on the schedule's reference day (`populationReference`); null when not
 * known.
 * @returns `match`, `mismatch` with the difference, or `unknown` with the reason.
 * @throws TypeError naming the field that is not as its type says.
 */
export function checkFee(
  decision: Pick<ParticipationDecision, "network" | "season" | "fee">,
  schedule: FeeSchedule,
  population: number | null,
  options: CheckFeeOptions = {},
): FeeCheck {
  assertShape(DECISION, decision, "decision");
  const { fee, network, season: asked } = decision;
  if (!fee) return unknown("no-stated-fee");
  if (population === null) return unknown("population-unknown");
  if (network.id !== null && schedule.network && schedule.network.id !== null && network.id !== schedule.network.id)
    return unknown("other-network");
  const result = calculateFee(schedule, { ...options, population, ...(asked ? { season: asked } : {}) });
  if (!result.ok) return unknown("refused", result);
  const calculated = calculatedFor(fee, result);
  if (!calculated) return unknown("period-differs");
  const stated = fee.money;
  const difference = stated.cents - calculated.cents;
  if (difference === 0) return { status: "match", stated, calculated, result };
  if (fee.approximate) return unknown("approximate");
  return { status: "mismatch", stated, calculated, difference: moneyOf(difference), result };
}
