import type { FeeRefusal } from "./fee-refusal";
import type { CalculatedFee, FeeResult } from "./fee-result";
import type { FeeSchedule } from "./fee-schedule";
import type { Money } from "./money";

/**
 * What can be odd about a schedule:
 *
 * - `shared-edge`: two tiers hold the same bound, and the schedule does not say which of them counts
 * - `overlap`: two tiers hold the same populations, more than one
 * - `gap`: no tier holds the populations between two tiers
 * - `not-covered`: populations below the first tier or above the last are outside the schedule
 * - `empty-tier`: no population fits between a tier's bounds
 * - `falling-total`: a greater population pays less
 * - `thresholds-not-rising`: a bracket does not start above the one before it, or the first does not start at 0
 * - `limits-crossed`: the minimum is above the maximum
 * - `portions`: the portions of a share do not add up to 1
 */
export type ScheduleDiagnosticCode =
  | "shared-edge"
  | "overlap"
  | "gap"
  | "not-covered"
  | "empty-tier"
  | "falling-total"
  | "thresholds-not-rising"
  | "limits-crossed"
  | "portions";

/** Something odd about a schedule. */
export interface ScheduleDiagnostic {
  readonly code: ScheduleDiagnosticCode;
  /** `error` where the schedule cannot be used, `warning` where some payers get no fee or an odd one, else `info`. */
  readonly severity: "info" | "warning" | "error";
  /** One English sentence with the values in it. */
  readonly message: string;
  /** The tiers or brackets that it is about, numbered from 1; empty when it is about none. */
  readonly tiers: readonly number[];
  /** The group whose rule it is about; null when the schedule has no groups. */
  readonly group: string | null;
  /** The first population that it is about; null when it is about none. */
  readonly minPopulation: number | null;
  /** The last population that it is about; null when there is none, or no end. */
  readonly maxPopulation: number | null;
}

/** The stated fee is the one that the schedule gives. */
export interface FeeMatch {
  readonly status: "match";
  readonly stated: Money;
  readonly calculated: Money;
  readonly result: CalculatedFee;
}

/** The stated fee is another than the one that the schedule gives. The stated one is the fact. */
export interface FeeMismatch {
  readonly status: "mismatch";
  readonly stated: Money;
  readonly calculated: Money;
  /** Stated less calculated: negative when less is stated. */
  readonly difference: Money;
  readonly result: CalculatedFee;
}

/**
 * Why a stated fee can't be compared:
 *
 * - `no-stated-fee`: the decision states none
 * - `population-unknown`: the caller gave none
 * - `other-network`: the schedule is another network's
 * - `approximate`: the text hedges the fee, and it is not the calculated one
 * - `period-differs`: the fee is stated for another period than the schedule can give, or for none
 * - `refused`: the schedule gives no fee; `refusal` says why
 */
export type FeeCheckReason =
  | "no-stated-fee"
  | "population-unknown"
  | "other-network"
  | "approximate"
  | "period-differs"
  | "refused";

/** Nothing can be said about the stated fee. */
export interface FeeUnknown {
  readonly status: "unknown";
  readonly reason: FeeCheckReason;
  /** Null unless the reason is `refused`. */
  readonly refusal: FeeRefusal | null;
}

/** What `checkFee` gives. */
export type FeeCheck = FeeMatch | FeeMismatch | FeeUnknown;

/** A municipality for a table of fees. */
export interface FeeTableMunicipality {
  /** Three-digit register code. */
  readonly code: string;
  readonly name: string;
  /** Inhabitants; null when not known. */
  readonly population: number | null;
  /** The group it belongs to, for a schedule with a second dimension. */
  readonly group?: string;
  /** What the rule counts besides the population. */
  readonly measures?: Readonly<Record<string, number>>;
}

/** A municipality in a table of fees. */
export interface FeeTableRow {
  readonly municipality: FeeTableMunicipality;
  /** Null when the population is not known. */
  readonly result: FeeResult | null;
}

/** What each municipality pays. */
export interface FeeTable {
  /** Every municipality, in the order given. */
  readonly rows: readonly FeeTableRow[];
  /** The rows without a fee. */
  readonly outside: readonly FeeTableRow[];
  /** Sum of the fees, of those that have one. */
  readonly total: Money;
  /** Sum of what the season costs them; null when the schedule gives no cost of a season. */
  readonly totalPerSeason: Money | null;
}

/** What somebody states about a fee: what a payer of some size pays, or what a tier costs. */
export interface FeeStatement {
  /** Who states it: a municipality and its decision. */
  readonly statedBy?: string;
  readonly fee: Money;
  /** Inhabitants of the one who pays it; absent when a tier is stated. */
  readonly population?: number;
  /** Lower bound of the stated tier; absent or null when open, or when a payer is stated. */
  readonly minPopulation?: number | null;
  /** Upper bound of the stated tier; absent or null when open, or when a payer is stated. */
  readonly maxPopulation?: number | null;
}

/** A tier as far as the statements determine it. */
export interface InferredTier {
  readonly fee: Money;
  /** The populations that are stated to be in the tier, from the least to the greatest. Null when open. */
  readonly minPopulation: number | null;
  readonly maxPopulation: number | null;
  /** The least that the lower bound can be, as the tier below is stated to reach so far; null when nothing limits it. */
  readonly minPossible: number | null;
  /** The greatest that the upper bound can be; null when nothing limits it. */
  readonly maxPossible: number | null;
  /** Who states it, in the order given. */
  readonly statedBy: readonly string[];
}

/**
 * Two statements that no step tariff can both keep:
 *
 * - `overlap`: one payer would pay two fees
 * - `falling`: the greater payer pays less
 * - `bounds`: both state the same fee, and one lies outside the other's tier, or their tiers differ
 */
export interface FeeContradiction {
  readonly kind: "overlap" | "falling" | "bounds";
  readonly statements: readonly [FeeStatement, FeeStatement];
}

/** What several statements say together. */
export interface FeeInference {
  /** From the lowest fee to the highest. */
  readonly tiers: readonly InferredTier[];
  readonly contradictions: readonly FeeContradiction[];
  /**
   * The tiers as a schedule with the basis `inferred`, each as wide as stated and no wider: what lies between is a gap, and
   * what two statements claim is an overlap. Null without statements.
   */
  readonly schedule: FeeSchedule | null;
}
