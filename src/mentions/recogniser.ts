import type { Pattern } from "../patterns/pattern";
import type { Range } from "../text/range";

/** Something found in the normalised text: its value's own fields and where it stands. */
export type Found<Value> = Value & { readonly range: Range };

/** A rule that finds one form of a thing. The driver owns the loop, the overlaps and the positions. */
export interface Recogniser<Value> {
  /** The form in a few words, for tests and debugging. */
  readonly name: string;
  /** Global (`g`) and Unicode (`u`); linear: no nested quantifiers over the same characters. */
  readonly pattern: Pattern;
  /** The value of a match and its range, or undefined when it is a near miss. */
  readonly read: (match: RegExpExecArray) => Found<Value> | undefined;
}
