import type { FeeRefusal } from "./fee-refusal";
import type { FeeSource, SchedulePeriod, VatTreatment } from "./fee-schedule";
import type { FeeStep } from "./fee-step";
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
  readonly network: NetworkReference | null;
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

/** What `calculateFee` gives. */
export type FeeResult = CalculatedFee | FeeRefusal;
