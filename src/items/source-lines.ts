import type { Range } from "../text/range";
import type { Header, Meeting } from "./source-item";

/** The date and body of a meeting in a heading of its own, and where that stands. */
export interface MeetingHead extends Meeting {
  readonly range: Range;
}

/** The lines of a text by which it is split into items, each kind in text order. */
export interface SourceLines {
  readonly headers: readonly Header[];
  /** The rows of a table that lists all handlings of a matter above its title; they are no headers of a handling. */
  readonly rows: readonly Header[];
  readonly heads: readonly MeetingHead[];
  /** Lines with which the minutes end. */
  readonly closings: readonly { readonly range: Range }[];
}
