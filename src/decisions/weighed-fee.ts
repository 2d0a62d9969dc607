import type { FeePeriod, Money } from "../model/money";
import type { Range } from "../text/range";
import type { Sentence } from "./sentence";

/** A fee or share in the normalised text. */
export interface SourceFee {
  readonly money: Money;
  readonly per: FeePeriod | null;
  readonly approximate: boolean;
  readonly range: Range;
}

/** An amount and how much speaks for its being what the municipality pays. */
export interface Weighed {
  readonly amount: SourceFee;
  readonly sentence: Sentence;
  readonly weight: number;
}

/** Weighed as the municipality's own fee. */
export interface WeighedFee extends Weighed {
  /** What new members pay once. */
  readonly isJoining: boolean;
  /** What was paid up to now. */
  readonly isPast: boolean;
}

/** What an amount of the decision gains that changes the proposal. */
export const CHANGE = 6;

/** The weight from which an amount is taken for the fee or the share. */
export const NEEDED = 4;
