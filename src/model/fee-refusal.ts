import type { Decimal } from "./fee-rule";
import type { YearRange } from "./fee-schedule";
import type { NumberedTier } from "./fee-step";
import type { Money } from "./money";
import type { Season } from "./network";

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
/** A new member pays for its months of membership, and the request does not give them. */
export type MissingMonthsRefusal = Refusal<"missing-months">;
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
  | MissingMonthsRefusal
  | MonthsNotStatedRefusal
  | VatUnknownRefusal
  | VatChangesRefusal;
