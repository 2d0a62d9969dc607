import type { Decimal, ScheduleTier } from "./fee-rule";
import type { Rounding } from "./fee-schedule";
import type { Money } from "./money";

/**
 * An exact amount in euros: a decimal (`"92587.5"`), or a fraction where no decimal is exact (`"10000/3"`).
 */
export type ExactAmount = string;

/** The tier that holds a population. */
export interface NumberedTier extends ScheduleTier {
  /** Place in the schedule's list, from 1. */
  readonly number: number;
}

interface Step<Kind extends string> {
  readonly kind: Kind;
  readonly before: ExactAmount;
  readonly after: ExactAmount;
}

/** `before` + the amount that stands on its own: a flat fee, or the base of a rate. */
export interface AmountStep extends Step<"amount"> {
  readonly money: Money;
}
/** `before` + the tier's amount. */
export interface TierStep extends Step<"tier"> {
  readonly tier: NumberedTier;
}
/** `before` + count × rate. A graduated tariff has one for each slice. */
export interface RateStep extends Step<"rate"> {
  /** What is counted: `population`, or another measure. */
  readonly measure: string;
  readonly count: number;
  /** Euros for each. */
  readonly rate: Decimal;
}
/** `before` + total × portion × count / whole. */
export interface ShareStep extends Step<"share"> {
  readonly total: Money;
  readonly measure: string;
  readonly portion: Decimal;
  readonly count: number;
  readonly whole: number;
}
/** The share brought to a whole number of cents, so that the shares of all participants add up to the total. */
export interface RemainderStep extends Step<"remainder"> {
  readonly money: Money;
}
/** `before` × factor, in this year (`factor`) or in the first year of membership (`first-year`). */
export interface FactorStep extends Step<"factor" | "first-year"> {
  readonly factor: Decimal;
}
/** `before` × to / from. */
export interface IndexStep extends Step<"index"> {
  readonly index: string | null;
  readonly from: Decimal;
  readonly to: Decimal;
}
/** The greater of `before` and the minimum (the lesser, and the maximum). Only there when it changes the amount. */
export interface LimitStep extends Step<"minimum" | "maximum"> {
  readonly money: Money;
}
/** `before` × months / 12. */
export interface MonthsStep extends Step<"months"> {
  readonly months: number;
}
/** `before` rounded. Only there when it changes the amount. */
export interface RoundingStep extends Step<"rounding"> {
  readonly rounding: Rounding;
}
/** `before` with value added tax put on (`vat-added`) or taken out (`vat-removed`); a rounding may follow. */
export interface VatStep extends Step<"vat-added" | "vat-removed"> {
  /** In percent. */
  readonly rate: Decimal;
}

/** One step of a calculation, with the amount before and after it. The first step of all starts from `"0"`. */
export type FeeStep =
  | AmountStep
  | TierStep
  | RateStep
  | ShareStep
  | RemainderStep
  | FactorStep
  | IndexStep
  | LimitStep
  | MonthsStep
  | RoundingStep
  | VatStep;
