import type { Range } from "../text/range";

/** A vote in the normalised text. */
export interface SourceVote {
  readonly for: number;
  readonly against: number;
  readonly blank: number | null;
  readonly range: Range;
}
