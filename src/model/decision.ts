import type { Body } from "./body";
import type { Organization } from "./municipality";
import type { Outcome } from "./outcome";

/** What a decision's reader would otherwise look up again in the item and the minutes. */
export interface DecisionContext {
  /** The authority that decides; null when the text does not name it. */
  readonly municipality: Organization | null;
  readonly body: Body | null;
  /** ISO date of the meeting that decides; null when not stated. */
  readonly decidedOn: string | null;
  readonly sectionNumber: number | null;
  readonly caseNumber: string | null;
  /** Null when the text holds no decision (an agenda). */
  readonly outcome: Outcome | null;
}
