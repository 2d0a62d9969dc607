import type { DecisionContext } from "./decision";
import type { Fee, FeeTier } from "./money";
import type { NetworkReference, Season } from "./network";
import type { Person } from "./person";
import type { Evidence } from "./span";

/** `continue` when the text says that the municipality took part before; `decline` decides not to join; `withdraw` leaves. */
export type ParticipationAction = "join" | "continue" | "decline" | "withdraw";

/** A cost on top of the fee that is stated without an amount: the experts' travel, at actual cost. */
export type FeeExtra = "travel-at-cost";

/**
 * A decision on taking part in, staying in or leaving a network, programme, association or agreement that has members.
 * Its terms are those that the text states, whatever became of the matter; only {@link participates} carries the status.
 */
export interface ParticipationDecision extends DecisionContext {
  readonly network: NetworkReference;
  /** Null when the text states no season, programme or contract period. */
  readonly season: Season | null;
  readonly action: ParticipationAction;
  /** Whether the municipality takes part after the decision; null while that is undecided. */
  readonly participates: boolean | null;
  /** What the municipality itself pays; null when not stated. */
  readonly fee: Fee | null;
  readonly extras: readonly FeeExtra[];
  /** The network's tiers that the text states, in text order. */
  readonly feeTiers: readonly FeeTier[];
  /** The municipality's contact person in the network who is named here; null when none is. */
  readonly contact: Person | null;
  /** Years whose budgets the decision draws on. */
  readonly budgetYears: readonly number[];
  /** Number of the season since which the municipality has taken part; null when not stated. */
  readonly memberSinceSeason: number | null;
  readonly evidence: Evidence<
    "network" | "season" | "action" | "participates" | "fee" | "extras" | "budgetYears" | "memberSinceSeason"
  >;
}
