import type { TierRefusal } from "../model/fee-refusal";
import type { ScheduleTier, TiersRule } from "../model/fee-rule";
import type { NumberedTier } from "../model/fee-step";
import { firstPopulation, lastPopulation } from "../values/population-range";

/** A tier with the populations it holds, both ends included. */
export interface TierSpan {
  readonly tier: NumberedTier;
  readonly first: number;
  /** Infinite when open above. */
  readonly last: number;
}

const numberTier = (tier: ScheduleTier, index: number): NumberedTier => ({
  number: index + 1,
  minPopulation: tier.minPopulation,
  maxPopulation: tier.maxPopulation,
  minInclusive: tier.minInclusive !== false,
  maxInclusive: tier.maxInclusive !== false,
  money: tier.money,
  ...(tier.rate === undefined ? {} : { rate: tier.rate }),
});

/** The tiers from the lowest first population to the highest, those that hold none left out. */
export const tierSpans = (tiers: readonly ScheduleTier[]): readonly TierSpan[] =>
  tiers
    .map((tier, index) => ({ tier: numberTier(tier, index), first: firstPopulation(tier), last: lastPopulation(tier) }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first || a.last - b.last);

/** Why the population has no tier, or more than one; the tier after all where the schedule says which side of an edge holds. */
function judgeTiers(rule: TiersRule, population: number): NumberedTier | TierRefusal {
  const spans = tierSpans(rule.tiers);
  const holding = spans.filter(({ first, last }) => first <= population && population <= last);
  const [lower, upper, third] = holding;
  const refuse = (reason: TierRefusal["reason"], candidates: readonly (TierSpan | undefined)[]): TierRefusal => ({
    ok: false,
    reason,
    population,
    candidates: candidates.flatMap((span) => span?.tier ?? []),
  });
  if (lower && upper) {
    if (third || lower.last !== population || upper.first !== population) return refuse("overlap", holding);
    if (rule.sharedEdge) return (rule.sharedEdge === "lower-tier" ? lower : upper).tier;
    return refuse("shared-edge", holding);
  }
  const above = spans.find(({ first }) => first > population);
  const below = spans
    .filter(({ last }) => last < population)
    .sort((a, b) => a.last - b.last)
    .at(-1);
  return refuse(below && above ? "gap" : "outside-schedule", [below, above]);
}

/** The one tier that holds the population, or why there is none. */
export function selectTier(rule: TiersRule, population: number): NumberedTier | TierRefusal {
  const [tier, another] = rule.tiers.filter(
    (each) => firstPopulation(each) <= population && population <= lastPopulation(each),
  );
  return tier && !another ? numberTier(tier, rule.tiers.indexOf(tier)) : judgeTiers(rule, population);
}
