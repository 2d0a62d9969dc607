import type { Outcome } from "../model/outcome";

/** What became of a matter, as far as the readers of its content need to know. */
export interface Status {
  /** Null when the text holds no decision. */
  readonly outcome: Outcome | null;
  /** The decision is a proposal to another body. */
  readonly isForwarded: boolean;
  /** Register code of the municipality that decides; null when it has none or is not known. */
  readonly authority: string | null;
}

const APPROVED: ReadonlySet<Outcome> = new Set(["approved", "approved-revised", "approved-amended", "elected"]);

/** Whether the decision was made otherwise than proposed: an amount that it states holds, not the proposal's. */
export function isChanged({ outcome }: Status): boolean {
  return outcome === "approved-amended" || outcome === "approved-revised";
}

/** True when the proposal holds, false when it fell, null while that is undecided. */
export function isSettled(status: Status): boolean | null {
  if (status.outcome === null || status.isForwarded) return null;
  if (status.outcome === "rejected") return false;
  return APPROVED.has(status.outcome) ? true : null;
}
