import type { Money } from "./money";

/**
 * A decimal number as a string, computed exactly: `"7.5"`, `"0.70"`, `"25.5"`. Digits with an optional point; never
 * negative and without an exponent.
 */
export type Decimal = string;

/** The same amount whatever the population; free of charge is 0 cents. */
export interface FlatRule {
  readonly kind: "flat";
  readonly money: Money;
}

/** One step of a step tariff. A {@link FeeTier} that was read from a text is one, too. */
export interface ScheduleTier {
  /** Lower bound of the population as published; null when the tier is open below. */
  readonly minPopulation: number | null;
  /** Upper bound of the population as published; null when the tier is open above. */
  readonly maxPopulation: number | null;
  /** Whether the lower bound itself is in the tier; false for *yli 20 000*. Default: true. */
  readonly minInclusive?: boolean;
  /** Whether the upper bound itself is in the tier; false for *alle 3 000*. Default: true. */
  readonly maxInclusive?: boolean;
  /** The amount of the tier. */
  readonly money: Money;
  /** Euros for each inhabitant, all of them, on top of `money`. Default: none. */
  readonly rate?: Decimal;
}

/** A step tariff: the tier that holds the population gives the whole amount. */
export interface TiersRule {
  readonly kind: "tiers";
  /** In the order of the source; tiers are numbered from 1. */
  readonly tiers: readonly ScheduleTier[];
  /**
   * Which tier holds a population that stands at the upper bound of one tier and at the lower bound of the next, when the
   * source says so. Default: not stated, and a population on the edge is refused.
   */
  readonly sharedEdge?: "lower-tier" | "upper-tier";
}

/** One slice of a graduated tariff: from its threshold to the next slice's. */
export interface FeeBracket {
  /** Inhabitants above this number are charged at the rate. The first slice of all starts at 0. */
  readonly threshold: number;
  /** Euros for each inhabitant of the slice. */
  readonly rate: Decimal;
}

/** A graduated tariff: each slice of the population is charged at its own rate (OpenFisca's marginal rate scale). */
export interface GraduatedRule {
  readonly kind: "graduated";
  /** Thresholds rise from one bracket to the next. */
  readonly brackets: readonly FeeBracket[];
  /** An amount on top, whatever the population. Default: none. */
  readonly base?: Money;
}

/** A rate for each inhabitant. */
export interface PerInhabitantRule {
  readonly kind: "per-inhabitant";
  /** Euros for each inhabitant. */
  readonly rate: Decimal;
  /** An amount on top, whatever the population. Default: none. */
  readonly base?: Money;
  /** What is counted instead of the population (`swedish-speaking`): a key of the request's `measures`. */
  readonly measure?: string;
}

/** A part of a total that is divided by one measure: half by population, half by taxable income are two. */
export interface SharePart {
  /** `population`, or a key of the request's or the participants' `measures`. */
  readonly measure: string;
  /** The part of the total that is divided so; the portions add up to 1. */
  readonly portion: Decimal;
  /** The measure's sum over all participants; null when `participants` lists them all. */
  readonly whole: number | null;
}

/** Somebody who pays a part of a total. */
export interface ShareParticipant {
  /** The municipality's register code, or any other key that no other participant has. */
  readonly code: string;
  /** The participant's figure for each measure: `{ "population": 16391 }`. Whole numbers. */
  readonly measures: Readonly<Record<string, number>>;
}

/**
 * Where the cents go that an even division leaves over:
 *
 * - `largest-remainder`: one to each of those whose fee was cut most (Hamilton's method), at a tie the first in the list
 * - `first`, `last`: all to the first or last participant in the list
 * - `largest`: all to the one who pays most, at a tie the first in the list
 */
export type RemainderPlace = "largest-remainder" | "first" | "last" | "largest";

/** A total that is divided among participants. */
export interface ShareRule {
  readonly kind: "share";
  readonly total: Money;
  /** Default: all by population among the `participants`. */
  readonly parts?: readonly SharePart[];
  /** All participants: their fees add up to the total. Without them a fee is its proportion of the total, rounded. */
  readonly participants?: readonly ShareParticipant[];
  /** Default: `largest-remainder`. */
  readonly remainder?: RemainderPlace;
}

/** Only that there is a fee is stated, or the band it lies in (`minimum`, `maximum` of the schedule): always a refusal. */
export interface UnstatedRule {
  readonly kind: "unstated";
}

/** A rule without a second dimension. */
export type SingleRule = FlatRule | TiersRule | GraduatedRule | PerInhabitantRule | ShareRule | UnstatedRule;

/** A tariff with a second dimension: the group that the payer belongs to has its own rule. */
export interface GroupsRule {
  readonly kind: "groups";
  /** What the groups are groups of: `country`, `language`, `member`. */
  readonly dimension: string;
  readonly groups: readonly { readonly group: string; readonly rule: SingleRule }[];
}

/** How the amount comes from the population. */
export type FeeRule = SingleRule | GroupsRule;
