import type { Decimal, FeeRule } from "./fee-rule";
import type { Money } from "./money";
import type { NetworkReference, Season } from "./network";
import type { FeeExtra } from "./participation";

/** What the amounts of a schedule are for: a calendar `year`, a `month`, a whole `season`, or `once` and for all. */
export type SchedulePeriod = "year" | "month" | "season" | "once";

/** A span of calendar years, both ends included. */
export interface YearRange {
  /** Null when open or not stated. */
  readonly startYear: number | null;
  /** Null when open or not stated. */
  readonly endYear: number | null;
}

/** How an amount is brought to a multiple of `unit`. */
export interface Rounding {
  /** What happens between two multiples; `half-…` says what happens exactly half-way. `up` is away from zero. */
  readonly mode: "half-away-from-zero" | "half-even" | "half-toward-zero" | "up" | "down";
  /** In cents: 1 for cents, 100 for whole euros, 1000 for tens of euros. */
  readonly unit: number;
}

/** Multiplies the tariff in some years: *2023 −30 %* is `"0.7"`. */
export interface FactorAdjustment extends YearRange {
  readonly kind: "factor";
  readonly factor: Decimal;
}

/** Raises the tariff with an index in some years: amount × `to` / `from`. */
export interface IndexAdjustment extends YearRange {
  readonly kind: "index";
  /** Name of the index; null when not stated. */
  readonly index: string | null;
  /** Index figure of the base period, above 0. */
  readonly from: Decimal;
  /** Index figure of the new period. */
  readonly to: Decimal;
  /** How the indexed amount is rounded; null when it is not. */
  readonly rounding: Rounding | null;
}

/** Multiplies what a new member pays in its first year: half price is `"0.5"`. */
export interface FirstYearAdjustment {
  readonly kind: "first-year";
  readonly factor: Decimal;
}

/** In its first year a new member pays for its months of membership only: their twelfths of a yearly fee. */
export interface FirstYearMonthsAdjustment {
  readonly kind: "first-year-months";
}

/** What changes the amount that the rule gives. */
export type FeeAdjustment = FactorAdjustment | IndexAdjustment | FirstYearAdjustment | FirstYearMonthsAdjustment;

/** Where the schedule's amounts stand to value added tax. */
export type VatTreatment = "excluded" | "included" | "exempt" | "unknown";

/** Value added tax of a schedule. */
export interface ScheduleVat {
  readonly treatment: VatTreatment;
  /** In percent. Default: Finland's general rate in force. */
  readonly rate?: Decimal;
}

/**
 * The day whose population counts: one day for the whole schedule, or the last day of a year that lies so many years before
 * the year that is charged for (1: the turn of the year; 2: a fee of 2022 from the population of 31.12.2020).
 */
export type PopulationReference =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "year-end"; readonly yearsBefore: number };

/**
 * How firm the figures are: the tariff's owner `published` them, somebody who pays `stated` them, or they were `inferred`
 * from what several state.
 */
export type FeeBasis = "published" | "stated" | "inferred";

/** Where the figures of a schedule are written. */
export interface FeeSource {
  readonly basis: FeeBasis;
  /** The document: title and date, or body, date and section. Null when not known. */
  readonly document: string | null;
  /** Address of the document; null when it has none. */
  readonly url: string | null;
  /** What a reader of the figures should know: what the source leaves open or contradicts. Null when nothing. */
  readonly note: string | null;
}

/**
 * A public tariff: what a network, association or programme charges a municipality, and where that is written.
 * A schedule holds what its source states and no more; what is left out has the default named at the field.
 *
 * @example Tiers of which one bound is shared, and a discount in one year
 * ```ts
 * const schedule: FeeSchedule = {
 *   network: { id: null, name: "Esimerkkiverkosto" },
 *   season: { number: 3, startYear: 2024, endYear: 2025 },
 *   per: "year",
 *   rule: {
 *     kind: "tiers",
 *     tiers: [
 *       { minPopulation: null, maxPopulation: 3000, maxInclusive: false, money: { currency: "EUR", cents: 15000 } },
 *       { minPopulation: 3000, maxPopulation: 5000, money: { currency: "EUR", cents: 20000 } },
 *       { minPopulation: 5000, maxPopulation: null, money: { currency: "EUR", cents: 30000 } },
 *     ],
 *   },
 *   adjustments: [{ kind: "factor", factor: "0.7", startYear: 2025, endYear: 2025 }],
 *   vat: { treatment: "excluded" },
 *   extras: ["travel-at-cost"],
 *   populationReference: { kind: "year-end", yearsBefore: 1 },
 *   source: { basis: "published", document: "Jäsenmaksut 2024", url: null, note: null },
 * };
 * ```
 */
export interface FeeSchedule {
  /** Who charges; null when nobody said, as with tiers of a text. */
  readonly network: NetworkReference | null;
  /** The season that the schedule is for. Default: none. */
  readonly season?: Season;
  /** The years in which the schedule holds, where it has no season. Default: not stated. */
  readonly years?: YearRange;
  /** What the amounts are for; null when the source does not say. */
  readonly per: SchedulePeriod | null;
  readonly rule: FeeRule;
  /** The least that is charged for one `per` by a full member. Default: none. */
  readonly minimum?: Money;
  /** The most that is charged for one `per`. Default: none. */
  readonly maximum?: Money;
  /** In the order in which they apply within their step. Default: none. */
  readonly adjustments?: readonly FeeAdjustment[];
  /** Default: half away from zero to cents. */
  readonly rounding?: Rounding;
  /** Default: unknown. */
  readonly vat?: ScheduleVat;
  /** Costs on top without an amount. Default: none stated. */
  readonly extras?: readonly FeeExtra[];
  /** Default: not stated. */
  readonly populationReference?: PopulationReference;
  readonly source: FeeSource;
}
