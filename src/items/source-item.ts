import type { Range } from "../text/range";

/** A line (or the beginning of one) that heads a handling: which body, when, under which number. */
export interface Header {
  /** The header itself, without a title on the same line. */
  readonly range: Range;
  /** The body's name or abbreviation as written; null when the header names none. */
  readonly body: Range | null;
  /** ISO date; null when the header states none. */
  readonly date: string | null;
  readonly dateRange: Range | null;
  /** Number of the section; null for an agenda item's number. */
  readonly section: number | null;
  readonly sectionRange: Range | null;
  /** A title on the same line. */
  readonly title: Range | null;
}

/** A handling of the matter that the item quotes, from its header to the next one. */
export interface SourceHandling {
  readonly header: Header;
  readonly range: Range;
}

/** Which body met when, and where the text says so. */
export interface Meeting {
  readonly body: Range | null;
  readonly date: string | null;
  readonly dateRange: Range | null;
}

/** One item in the text, before its parts are told apart. */
export interface SourceItem {
  readonly range: Range;
  /** The headers of the deciding handling, in text order; several can say the same. None in a bare text. */
  readonly headers: readonly Header[];
  /** Earlier handlings, in text order. */
  readonly handlings: readonly SourceHandling[];
  /** The deciding meeting, from the item's own headers or from the head of the meeting. */
  readonly meeting: Meeting;
}
