import type { Decimal, ScheduleTier } from "./fee-rule";
import type { FeeSource, Rounding, SchedulePeriod, VatTreatment, YearRange } from "./fee-schedule";
import type { Money } from "./money";
import type { NetworkReference, Season } from "./network";
import type { FeeExtra } from "./participation";

/** Who is charged, and for when. */
export interface FeeRequest {
  /** Inhabitants: a whole number from 0 to 100 000 000. */
  readonly population: number;
  /** ISO date of the population figure. */
  readonly populationDate?: string;
  /** Where the population figure comes from, in words that the trail repeats. */
  readonly populationBasis?: string;
  /** The season asked; years that it does not state are the schedule's. Default: the schedule's own, unless `year` is given. */
  readonly season?: Season;
  /** The calendar year asked, instead of a season. */
  readonly year?: number;
  /** Whether the year, or the season's first, is the payer's first year of membership. Default: false, or true with `months`. */
  readonly firstYear?: boolean;
  /** Months of membership in that first year, 1 to 12. */
  readonly months?: number;
  /** The payer's group, for a schedule with a second dimension. */
  readonly group?: string;
  /** What the rule counts besides the population: `{ "taxable-income": 201500000 }`. Whole numbers. */
  readonly measures?: Readonly<Record<string, number>>;
  /** The payer's code among the participants of a share. */
  readonly participant?: string;
  /** Whether the fee is wanted with or without value added tax. Default: as the schedule states it. */
  readonly vat?: "included" | "excluded";
  /** ISO date on which value added tax is charged, for a year in which the rate changes. */
  readonly chargedOn?: string;
}

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
  readonly money: Money;
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

/** The calculation for one year. */
export interface FeeYear {
  /** Null when no year was asked and the schedule does not depend on it. */
  readonly year: number | null;
  /** Each step's `before` is the `after` of the one before it; the last `after` is the fee. */
  readonly steps: readonly FeeStep[];
  /** The fee for one `per` of the schedule. */
  readonly fee: Money;
  /** What the year costs: the fee, or that of its months when the schedule is per month. */
  readonly cost: Money;
}

/** How a fee was calculated, and from what. */
export interface FeeTrail {
  readonly network: NetworkReference;
  readonly season: Season | null;
  readonly source: FeeSource;
  readonly population: number;
  /** ISO date of the population figure; null when the request does not say. */
  readonly populationDate: string | null;
  /** ISO date of the population that the schedule refers to; null when it does not say. */
  readonly referenceDate: string | null;
  readonly populationBasis: string | null;
  /** The payer's group; null when the schedule has no groups. */
  readonly group: string | null;
  /** One for each year that is charged; a single one when the fee is for the season, or once. */
  readonly years: readonly FeeYear[];
}

/** A fee that the schedule gives. */
export interface CalculatedFee {
  readonly ok: true;
  /** The fee for one `per`: of the year asked, or of the season's first year. */
  readonly fee: Money;
  /** What the fee is for; null when the schedule does not say. */
  readonly per: SchedulePeriod | null;
  /** What the year asked, or the season's first year, costs; null when the fee is not charged by the year or month. */
  readonly perYear: Money | null;
  /** What the season costs over its years, without the extras; null when no season with years was asked, or `per` is null. */
  readonly perSeason: Money | null;
  /** Where the fee stands to value added tax. */
  readonly vat: VatTreatment;
  /** Costs on top without an amount: they are not in any of the amounts, and they are not 0. */
  readonly extras: readonly FeeExtra[];
  readonly trail: FeeTrail;
}

interface Refusal<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}

/**
 * No tier, or more than one, holds the population:
 *
 * - `outside-schedule`: it is below the lowest or above the highest bound; the candidate is the nearest tier
 * - `gap`: it is between two tiers, the candidates
 * - `shared-edge`: it is a bound that two tiers, the candidates, share, and the schedule does not say which holds
 * - `overlap`: it is inside all of the candidates
 */
export interface TierRefusal extends Refusal<"outside-schedule" | "gap" | "shared-edge" | "overlap"> {
  readonly population: number;
  readonly candidates: readonly NumberedTier[];
}
/** The schedule does not hold in the year (of the season) that was asked. */
export interface NotInForceRefusal extends Refusal<"not-in-force">, YearRange {
  readonly year: number;
}
/** The schedule is for another season. */
export interface OtherSeasonRefusal extends Refusal<"other-season"> {
  readonly asked: Season;
  readonly season: Season;
}
/** The fee depends on the year, and neither the request nor the schedule states one. */
export type YearUnknownRefusal = Refusal<"year-unknown">;
/** The schedule has groups, and the request names none of them. */
export interface UnknownGroupRefusal extends Refusal<"unknown-group"> {
  readonly group: string | null;
  readonly groups: readonly string[];
}
/** The rule counts something that the request does not give. */
export interface MissingMeasureRefusal extends Refusal<"missing-measure"> {
  readonly measure: string;
}
/** The total is divided among listed participants, and the request names none of them. */
export interface UnknownParticipantRefusal extends Refusal<"unknown-participant"> {
  readonly participant: string | null;
}
/** The request's population is not the one that the total was divided by. */
export interface PopulationDiffersRefusal extends Refusal<"population-differs"> {
  readonly population: number;
  readonly listed: number;
}
/** The source states no fee, or no more than a band. */
export interface NotStatedRefusal extends Refusal<"not-stated"> {
  readonly minimum: Money | null;
  readonly maximum: Money | null;
}
/** Months of membership were given, and the schedule does not say that they count. */
export interface MonthsNotStatedRefusal extends Refusal<"months-not-stated"> {
  readonly months: number;
}
/** The schedule does not say how its amounts stand to value added tax, or no rate is known for the year. */
export interface VatUnknownRefusal extends Refusal<"vat-unknown"> {
  readonly year: number | null;
}
/** The general rate of value added tax changes within the year, and the request has no `chargedOn`. */
export interface VatChangesRefusal extends Refusal<"vat-changes"> {
  readonly year: number;
  /** The rates of the year in percent, in order of time. */
  readonly rates: readonly Decimal[];
}

/** Why a schedule gives no fee. A refusal is not a fee of 0. */
export type FeeRefusal =
  | TierRefusal
  | NotInForceRefusal
  | OtherSeasonRefusal
  | YearUnknownRefusal
  | UnknownGroupRefusal
  | MissingMeasureRefusal
  | UnknownParticipantRefusal
  | PopulationDiffersRefusal
  | NotStatedRefusal
  | MonthsNotStatedRefusal
  | VatUnknownRefusal
  | VatChangesRefusal;

/** What `calculateFee` gives. */
export type FeeResult = CalculatedFee | FeeRefusal;
