import type { Header, SourceItem } from "../items/source-item";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { caseNumberLeads, caseNumberPrefixEnd } from "../vocabulary/case-number-words";
import { numberLeads, pageWords } from "../vocabulary/heading-words";
import { endOfBrokenTitle } from "./end-of-broken-title";
import { endOfListedTitle } from "./end-of-listed-title";
import { isHeadLine } from "./is-head-line";
import type { Label } from "./label";
import { titleAbove } from "./title-above";
import { HEADING_KINDS, titleBelow, titleBelowPageHead, titleOfEmptyLabel } from "./title-below";
import { linesOf, MARKUP } from "./title-blocks";

/** What heads an item. */
export interface Heading {
  /** Where the heading ends and the text begins. */
  readonly end: number;
  readonly title: Range | null;
}

/** No heading has more lines. */
const HEAD_LINES = 200;
/** The title of a council's or committee's matter may carry the date it is for: `V 16.8.2023, `. */
const CARRIED_OVER = /^V \d{1,2}\.\d{1,2}\.\d{4}, /u;
/** Behind a title: dotted leaders, a page number in a column of its own, a case number. */
const BEHIND_TITLE = pattern(
  () =>
    `(?:[ ]*\\.{3,}[ .]*\\d{0,4}|[ ]{2,}(?:${oneOf(pageWords.map((row) => row.word))} )?\\d{1,4}|[ ]+${oneOf(pageWords.map((row) => row.word))} \\d{1,4}|[ ]+(?:${oneOf([...caseNumberLeads, ...numberLeads].map((row) => row.word))}[.:]?|\\p{Lu}{2,6}:)[ ]*\\d[\\d/. -]*|[ ]+\\d+/\\d\\d\\.[\\d.]+/\\d{4}|[ ]+\\p{Lu}\\p{L}{1,10}${caseNumberPrefixEnd}-[\\d-]+)$`,
  "u",
);
/** A title in capitals on the line of a transcript ends where a word in small letters begins; another at a case number. */
const CAPITAL_TITLE = pattern(
  () =>
    /^[ ]*(?:(?:[^\p{Ll}\s]{2,}[ ]+){1,20}?(?=\p{Lu}\p{Ll})|(?=[^\p{Ll}\s]{4})(?:[^\p{Ll}\s]{2,}[ ]+){2,20}?(?=\p{Ll}{3}))/u,
);
const TRANSCRIPT_TITLE = pattern(
  () => `^[^\\n]{3,250}?(?=[ ]\\p{Lu}\\p{L}{1,9}${caseNumberPrefixEnd}(?!\\p{Ll})|$)`,
  "mu",
);

/**
 * Finds what heads an item. The title stands, in the order looked for:
 *
 * 1. on the header's line: `§ 27 Title`; in a transcript without line breaks, before case number or first label
 * 2. between a page head and the item's own header of the same section
 * 3. below the last header, before case number, label or text
 * 4. above the last header, nearest first, outside of what is labelled and of earlier handlings
 * 5. in an empty label below the last header
 */
export function readHeading(text: string, item: SourceItem, labels: readonly Label[]): Heading {
  const last = lastHeaderAbove(item.headers, labels);
  if (!last) return { end: item.range.start, title: null };
  const limit = labels.find((label) => label.start >= last.range.end)?.start ?? item.range.end;
  const found =
    titleOnHeader(text, item, limit) ??
    titleOnTranscriptLine(text, last, limit) ??
    titleBelowPageHead(text, item, last, labels) ??
    titleBelow(text, item, last, labels) ??
    titleAbove(text, item, last, labels) ??
    titleOfEmptyLabel(text, last, labels);
  const title = found ? trimTitle(text, found) : null;
  const from = Math.max(last.range.end, found?.end ?? 0);
  // Attachments may stand above the title.
  const next = labels.find((label) => label.start >= from)?.start ?? item.range.end;
  return { end: endOfHeadLines(text, { start: from, end: next }), title };
}

/** A header without a date below the item's first label says again where a page or an attachment belongs. */
function lastHeaderAbove(headers: readonly Header[], labels: readonly Label[]): Header | undefined {
  const first = headers[0];
  const label = first && labels.find(({ start, kind }) => start >= first.range.end && !HEADING_KINDS.has(kind));
  return label ? headers.findLast((header) => header.range.start < label.start || hasOwnDate(header)) : headers.at(-1);
}

function hasOwnDate({ range, dateRange }: Header): boolean {
  return dateRange !== null && dateRange.start >= range.start;
}

function titleOnHeader(text: string, item: SourceItem, limit: number): Range | undefined {
  const title = item.headers.findLast((header) => header.title)?.title;
  return title ? { ...title, end: endOfBrokenTitle(text, title, limit, (line) => isHeadLine(text, line)) } : undefined;
}

function titleOnTranscriptLine(text: string, header: Header, limit: number): Range | undefined {
  const start = header.range.end;
  const rest = text.slice(start, limit).split("\n", 1)[0] as string;
  if (rest.trim() === "" || isHeadLine(text, { start, end: start + rest.length })) return undefined;
  const listed = endOfListedTitle(text, header, start + rest.search(/\S/));
  if (listed !== undefined) return { start, end: listed };
  const title = (CAPITAL_TITLE.exec(rest) ?? TRANSCRIPT_TITLE.exec(rest))?.[0];
  return title?.trim() ? { start, end: start + title.length } : undefined;
}

function endOfHeadLines(text: string, range: Range): number {
  let end = range.start;
  let lines = 0;
  for (const line of linesOf(text, range)) {
    if (lines++ > HEAD_LINES) break;
    if (text.slice(line.start, line.end).trim() !== "" && !isHeadLine(text, line)) break;
    end = Math.min(line.end + 1, range.end);
  }
  return end;
}

function trimTitle(text: string, { start, end }: Range): Range {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  const body = BEHIND_TITLE.replace(written.trim(), "").trimEnd();
  const noise = (MARKUP.exec(body)?.[0] ?? CARRIED_OVER.exec(body)?.[0] ?? "").length;
  return { start: start + lead + noise, end: start + lead + body.length };
}
