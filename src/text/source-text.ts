import type { Span } from "../model/span";
import type { Range } from "./range";

/** A text prepared for reading, and the way back to the caller's string. */
export interface SourceText {
  /** The normalised text: one kind of space and line break, composed letters, line-end hyphens resolved, page furniture left out. */
  readonly text: string;
  /** The stretch of the caller's string that a range of the normalised text stands for. */
  span(range: Range): Span;
}
