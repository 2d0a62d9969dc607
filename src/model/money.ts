import type { Span } from "./span";

/** An amount in euros. */
export interface Money {
  readonly currency: "EUR";
  /** The amount in cents: a safe integer. */
  readonly cents: number;
}

/**
 * What an amount is charged for: a calendar `year`, a `season` (the whole period of a network or programme),
 * `once`, a `month`, or an `inhabitant` (also when it is charged per inhabitant and year).
 */
export type FeePeriod = "year" | "season" | "once" | "month" | "inhabitant";

/** A fee or share as the text states it. */
export interface Fee {
  /** Free of charge (*maksuton*, *avgiftsfri*) is 0 cents. */
  readonly money: Money;
  /** What the amount is charged for; null when the text does not say, and when it is free of charge. */
  readonly per: FeePeriod | null;
  /** True when the text hedges the amount (*noin*, *arviolta*, *cirka*); a ceiling (*enintään*) is exact. */
  readonly approximate: boolean;
  /** Where the amount stands. */
  readonly span: Span;
}

/** One step of a fee by population, as the text states it. */
export interface FeeTier {
  /** Lower bound of the population as written; null when the tier is open below. */
  readonly minPopulation: number | null;
  /** Upper bound of the population as written (*alle 10 000* gives 10 000); null when the tier is open above. */
  readonly maxPopulation: number | null;
  readonly money: Money;
  /** What the amount is charged for; null when the text does not say. */
  readonly per: FeePeriod | null;
  readonly span: Span;
}

/** An amount of money found in a text. */
export interface MoneyMention {
  readonly money: Money;
  /** What the amount is per, when its own words say so (*euroa vuodessa*, *€/asukas*); else null. */
  readonly per: FeePeriod | null;
  /** True when the words before it hedge it (*noin 5 000 euroa*). */
  readonly approximate: boolean;
  readonly span: Span;
}
