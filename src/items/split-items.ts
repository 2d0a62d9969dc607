import type { Range } from "../text/range";
import { firstFrom, lastBefore } from "../values/within";
import { findMeeting, type MeetingSource } from "./find-meeting";
import { findSourceLines } from "./find-source-lines";
import { groupHeaders, type HeaderGroup } from "./group-headers";
import type { SourceDate } from "./read-meeting";
import type { Header, SourceItem } from "./source-item";
import type { MeetingHead, SourceLines } from "./source-lines";
import { splitHandlings } from "./split-handlings";
import { startOfTitleAbove } from "./start-of-title-above";

/** A text split into what stands around its items and the items themselves, adjacent and in text order. */
export interface SplitText {
  readonly items: readonly SourceItem[];
  /** Cover pages, contents lists, signatures, appeal pages: what belongs to no item. */
  readonly rest: readonly Range[];
}

/** Splits a text into its items. A text without any header is one item: a page or file may hold the body alone. */
export function splitItems(text: string, dates: readonly SourceDate[]): SplitText {
  const lines = findSourceLines(text, dates);
  const headers = dated(lines);
  const groups = groupHeaders(text, headers, meetingDates(headers, lines));
  const starts = startsOf(text, groups, lines.heads);
  const source: MeetingSource = { text, dates, heads: lines.heads, coverEnd: starts[0] ?? 0 };
  const readMeetingOf = findMeeting(source);
  const items = (groups.length > 0 ? groups : [NO_HEADERS]).map((group, index): SourceItem => {
    const start = starts[index] ?? 0;
    const next = starts[index + 1] ?? text.length;
    const closing = firstFrom(lines.closings, group.deciding.at(-1)?.range.end ?? start)?.range.start ?? next;
    const range = { start, end: Math.min(next, closing) };
    const meeting = readMeetingOf(group, range);
    const handlings = splitHandlings(text, group, range, headers, { dates, own: meeting.date });
    return { range, headers: group.deciding, handlings, meeting };
  });
  return { items, rest: restOf(items, text.length) };
}

const NO_HEADERS: HeaderGroup = { deciding: [], earlier: [], isTitled: false };

/** A header without a date has date and body, in full, from the table of handlings. */
function dated({ headers, rows }: SourceLines): readonly Header[] {
  if (rows.length === 0) return headers;
  const rowOf = new Map(rows.toReversed().map((row) => [row.section, row]));
  return headers.map((header) => {
    const row = header.date === null ? rowOf.get(header.section) : undefined;
    return row ? { ...header, body: row.body, date: row.date, dateRange: row.dateRange } : header;
  });
}

/** The date of the meeting that a header is held against: the head before it, else the last handling that has a header. */
function meetingDates(headers: readonly Header[], { heads, rows }: SourceLines): (header: Header) => string | null {
  const pages = headers.filter((header) => header.body === null && header.date !== null);
  const sections = new Set(headers.map(({ section }) => section));
  const last =
    rows.findLast(({ section }) => sections.has(section))?.date ??
    headers.findLast((header) => header.date !== null)?.date ??
    null;
  return ({ range }) => lastBefore(heads, range.start + 1)?.date ?? lastBefore(pages, range.start + 1)?.date ?? last;
}

/** Where each item begins. A lone item has the whole text, as its title may stand anywhere above its header. */
function startsOf(text: string, groups: readonly HeaderGroup[], heads: readonly MeetingHead[]): number[] {
  if (groups.length < 2) return [0];
  const firsts = groups.map(({ deciding, earlier }) => {
    const first = Math.min(deciding[0]?.range.start ?? 0, earlier[0]?.range.start ?? Number.POSITIVE_INFINITY);
    const line = text.lastIndexOf("\n", first) + 1;
    return text.slice(line, first).trim() === "" ? line : first;
  });
  const above = firsts.map((first, index) => startOfTitleAbove(text, first, groups[index] as HeaderGroup));
  const hasTitlesAbove = above.filter((start) => start !== undefined).length * 2 > firsts.length;
  return firsts.map((first, index) => {
    // A title above stands below the header of the item before.
    const behind = groups[index - 1]?.deciding.at(-1)?.range.end ?? 0;
    const title = hasTitlesAbove ? above[index] : undefined;
    const start = title !== undefined && title >= behind ? title : first;
    const head = lastBefore(heads, start);
    const previous = firsts[index - 1] ?? start;
    return head && head.range.end <= start && head.range.start > previous ? head.range.start : start;
  });
}

function restOf(items: readonly SourceItem[], length: number): Range[] {
  const edges = [0, ...items.flatMap((item) => [item.range.start, item.range.end]), length];
  const gaps: Range[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const [start = 0, end = 0] = edges.slice(index, index + 2);
    if (end > start) gaps.push({ start, end });
  }
  return gaps;
}
