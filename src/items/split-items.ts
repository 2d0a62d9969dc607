import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { documentWords } from "../vocabulary/document-words";
import { closingWords } from "../vocabulary/header-words";
import { findHandlingRows, findHeaders } from "./find-headers";
import { groupHeaders, type HeaderGroup } from "./group-headers";
import { meetingHead } from "./header-patterns";
import { readMeeting, type SourceDate } from "./read-meeting";
import { readWrittenDate } from "./read-written-date";
import type { Header, Meeting, SourceHandling, SourceItem } from "./source-item";
import { startOfTitleAbove } from "./start-of-title-above";

/** A text split into what stands around its items and the items themselves, adjacent and in text order. */
export interface SplitText {
  readonly items: readonly SourceItem[];
  /** Cover pages, contents lists, signatures, appeal pages: what belongs to no item. */
  readonly rest: readonly Range[];
}

const closing = (isCapital: boolean): string =>
  closingWords
    .filter((row) => row.isCapital === isCapital)
    .map((row) => row.beginning)
    .join("|");
const PAGE = `(?:\\d+ [\\p{Lu} -]{3,60} ${oneOf(documentWords.map((row) => row.word.toUpperCase()))} \\S+ )?`;
const CLOSING = new RegExp(`^[ ]*${PAGE}(?:${closing(true)})(?!\\p{Ll})`, "gmu");
const CLOSING_LINE = new RegExp(`^[ ]*(?:${closing(false)})(?!\\p{L})`, "gmu");

/** Splits a text into its items. A text without any header is one item: a page or file may hold the body alone. */
export function splitItems(text: string, dates: readonly SourceDate[]): SplitText {
  const heads = findMeetingHeads(text);
  const rows = findHandlingRows(text);
  const headers = findHeaders(text).map((header) => dated(header, rows));
  const groups = groupHeaders(headers, (header) => meetingDateOf(header, headers, heads, rows));
  const starts = startsOf(text, groups, heads);
  const items = (groups.length > 0 ? groups : [{ deciding: [], earlier: [] }]).map((group, index): SourceItem => {
    const start = starts[index] ?? 0;
    const next = starts[index + 1] ?? text.length;
    const end = Math.min(next, closingAfter(text, group.deciding.at(-1)?.range.end ?? start, next));
    const range = { start, end };
    const head = heads.findLast((found) => found.range.start < (group.deciding[0]?.range.end ?? 0));
    const coverEnd = starts[0] ?? 0;
    const cover = {
      start: Math.min(Math.max(head?.range.start ?? 0, coverEnd - COVER_LIMIT), coverEnd),
      end: coverEnd,
    };
    return {
      range,
      headers: group.deciding,
      handlings: splitHandlings(group, range, headers),
      meeting: meetingOf(text, group, range, cover, head, dates),
    };
  });
  return { items, rest: restOf(items, text.length) };
}

interface MeetingHead extends Meeting {
  readonly range: Range;
}

function findMeetingHeads(text: string): MeetingHead[] {
  return [...text.matchAll(meetingHead)].map((match) => {
    const at = (name: string): Range => {
      const [start, end] = match.indices?.groups?.[name] ?? [match.index, match.index];
      return { start, end };
    };
    const date = readWrittenDate(match.groups?.date ?? "");
    return {
      range: { start: match.index, end: match.index + match[0].length },
      body: at("body"),
      date,
      dateRange: at("date"),
    };
  });
}

/** A header without a date has the one that the table of handlings gives its section. */
function dated(header: Header, rows: readonly Header[]): Header {
  const row = header.date === null ? rows.find((candidate) => candidate.section === header.section) : undefined;
  return row ? { ...header, date: row.date, dateRange: row.dateRange } : header;
}

/** The meeting that a header is held against: the head before it, else the last handling of all. */
function meetingDateOf(
  header: Header,
  headers: readonly Header[],
  heads: readonly MeetingHead[],
  rows: readonly Header[],
): string | null {
  const head = heads.findLast((found) => found.range.start <= header.range.start);
  const page = headers.findLast(
    (found) => found.body === null && found.date !== null && found.range.start <= header.range.start,
  );
  return (
    head?.date ?? page?.date ?? rows.at(-1)?.date ?? headers.findLast((found) => found.date !== null)?.date ?? null
  );
}

/** Where each item begins. A lone item has the whole text, as its title may stand anywhere above its header. */
function startsOf(text: string, groups: readonly HeaderGroup[], heads: readonly MeetingHead[]): number[] {
  if (groups.length < 2) return [0];
  const firsts = groups.map(({ deciding, earlier }) =>
    Math.min(...[...deciding, ...earlier].map((header) => text.lastIndexOf("\n", header.range.start) + 1)),
  );
  const above = firsts.map((first, index) => startOfTitleAbove(text, first, groups[index] as HeaderGroup));
  const hasTitlesAbove = above.filter((start) => start !== undefined).length * 2 > firsts.length;
  return firsts.map((first, index) => {
    const start = (hasTitlesAbove ? above[index] : undefined) ?? first;
    const head = heads.findLast((found) => found.range.end <= start);
    const previous = firsts[index - 1] ?? start;
    return head && head.range.start > previous ? head.range.start : start;
  });
}

function closingAfter(text: string, from: number, to: number): number {
  const positions = [CLOSING, CLOSING_LINE].map((pattern) => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? to;
  });
  return Math.min(...positions);
}

/** Each earlier handling runs to the next header of the item; of a table of handlings above the title, the handling itself counts. */
function splitHandlings({ deciding, earlier }: HeaderGroup, item: Range, headers: readonly Header[]): SourceHandling[] {
  const own = earlier.filter(
    (header, index) =>
      !earlier.slice(index + 1).some((later) => later.section === header.section && later.date === header.date),
  );
  return own.flatMap((header) => {
    const next = headers.find((other) => other.range.start > header.range.start);
    const isBeforeDecision = deciding.some((other) => other.range.start > header.range.start);
    const end = Math.min(next?.range.start ?? item.end, item.end);
    return isBeforeDecision ? [{ header, range: { start: header.range.start, end } }] : [];
  });
}

/** Body and date from the item's own headers first, the surest (last) one before the others; then from the head of the meeting. */
function meetingOf(
  text: string,
  group: HeaderGroup,
  item: Range,
  cover: Range,
  head: MeetingHead | undefined,
  dates: readonly SourceDate[],
): Meeting {
  const own = group.deciding;
  const first = own[0]?.range ?? { start: item.start, end: item.start };
  const around = readMeeting(text, { start: item.start, end: Math.min(item.end, first.end + HEADING_REACH) }, dates);
  const above = readMeeting(text, cover, dates);
  const withDate = own.findLast((header) => header.date !== null);
  const withBody = own.findLast((header) => header.body !== null);
  const date = [withDate, head, around, above].find((meeting) => meeting?.date);
  return {
    body: withBody?.body ?? head?.body ?? around.body ?? above.body,
    date: date?.date ?? null,
    dateRange: date?.dateRange ?? null,
  };
}

/** Longest stretch before the first item that is searched for body and date. */
const COVER_LIMIT = 20_000;
/** How far below its first header an item may state body or date on lines of their own. */
const HEADING_REACH = 200;

function restOf(items: readonly SourceItem[], length: number): Range[] {
  const edges = [0, ...items.flatMap((item) => [item.range.start, item.range.end]), length];
  const gaps: Range[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const [start = 0, end = 0] = edges.slice(index, index + 2);
    if (end > start) gaps.push({ start, end });
  }
  return gaps;
}
