import type { Header, SourceItem } from "../items/source-item";
import { BODY_ABBREVIATION, BODY_NAME } from "../patterns/body";
import { beginningKeys, endKeys, letterKey } from "../patterns/letter-key";
import { pattern } from "../patterns/pattern";
import { oneOf, WORD_END } from "../patterns/words";
import type { Range } from "../text/range";
import { bodyBeginnings, bodyEndings } from "../vocabulary/body-words";
import { documentWords } from "../vocabulary/document-words";
import { authorityNouns, caseNumberLeads, headingNotes, pageWords } from "../vocabulary/heading-words";
import { endOfBrokenTitle } from "./end-of-broken-title";
import { endOfListedTitle } from "./end-of-listed-title";
import type { Label } from "./label";
import { endOfParagraph } from "./paragraphs";

/** What heads an item. */
export interface Heading {
  /** Where the heading ends and the text begins. */
  readonly end: number;
  readonly title: Range | null;
}

const DOCUMENT = oneOf(documentWords.map((row) => row.word));
/** A line that is a case number: few letters beside digits, with a lead word or not. A transcript may have lost its digits. */
const CASE_NUMBER = `(?:${oneOf(caseNumberLeads.map((row) => row.word))}[.:]?[ ]+)?(?:\\p{L}{0,12}[ /-]?)?[\\d/. -]{4,}(?:\\p{L}(?= ))?[\\d/. ,()-]*|\\p{Lu}\\p{L}{1,10}D(?:no|nr)[\\d-]*|${oneOf(caseNumberLeads.map((row) => row.word))}[.:]?`;
/**
 * Lines that are neither title nor text: letterhead, document, body and date of the meeting, case number, status, initials, bare numbers.
 */
const HEAD_LINE = pattern(
  () =>
    `^(?:${[
      `[^.\\n]{1,60} ${oneOf(authorityNouns.map((row) => row.word))}`,
      `[^.\\n]{0,80}?${DOCUMENT}(?:[ ]+(?:\\p{L}{2,6} )?[\\d()/. -]+)?`,
      `(?:${BODY_NAME}|${BODY_ABBREVIATION})(?:[ ,]+[\\d.: §/-]+)?`,
      CASE_NUMBER,
      `(?:${oneOf(headingNotes.map((row) => row.beginning))})${WORD_END}[^\\n]*`,
      "\\p{Lu}{2,4}/\\p{Lu}{2,4}",
      "[\\d\\s.:/()§-]+",
      "\\p{L}+/\\d+",
    ].join("|")})$`,
  "iu",
);
const HEAD_ENDS = endKeys(
  [...authorityNouns, ...documentWords, ...caseNumberLeads]
    .map((row) => row.word)
    .concat(bodyEndings.map((row) => row.ending)),
);
const HEAD_BEGINNINGS = beginningKeys(
  [...headingNotes, ...bodyBeginnings].map((row) => row.beginning).concat(caseNumberLeads.map((row) => row.word)),
);
const HEAD_LINE_LIMIT = 200;
/** No heading has more lines. */
const HEAD_LINES = 200;
/** Abbreviations, initials and numbers are told by their pattern alone. */
const SHORT_LINE = 12;
/** The title of a council's or committee's matter may carry the date it is for: `V 16.8.2023, `. */
const CARRIED_OVER = /^V \d{1,2}\.\d{1,2}\.\d{4}, /u;
/** What a label may head above a title. */
const HEADING_KINDS: ReadonlySet<string> = new Set(["attachments", "recusal", "distribution", "appeal"]);
const MARKUP = /^#+ /u;
/** Behind a title: dotted leaders, a page number in a column of its own, a case number. */
const BEHIND_TITLE = pattern(
  () =>
    `(?:[ ]*\\.{3,}[ .]*\\d{0,4}|[ ]{2,}(?:${oneOf(pageWords.map((row) => row.word))} )?\\d{1,4}|[ ]+${oneOf(pageWords.map((row) => row.word))} \\d{1,4}|[ ]+(?:${oneOf(caseNumberLeads.map((row) => row.word))}[.:]?|\\p{Lu}{2,6}:)[ ]*\\d[\\d/. -]*|[ ]+\\d+/\\d\\d\\.[\\d.]+/\\d{4}|[ ]+\\p{Lu}\\p{L}{1,10}D(?:no|nr)-[\\d-]+)$`,
  "u",
);
const TITLE_LIMIT = 320;
/** A title begins with a capital letter, a digit or a quotation mark and does not end as a sentence or an introduction does. */
const TITLE_SHAPE = pattern(() => /^["”'(]?[\p{Lu}\p{N}][\s\S]*[^.:;,_\s]$/u);

/** A title in capitals on the line of a transcript ends where a word in small letters begins; another at a case number. */
const CAPITAL_TITLE = pattern(() => /^[ ]*(?:[^\p{Ll}\s]{2,}[ ]+){1,20}?(?=\p{Lu}\p{Ll})/u);
const TRANSCRIPT_TITLE = pattern(() => /^[^\n]{3,250}?(?=[ ]\p{Lu}\p{L}{1,9}D(?:no|nr)(?!\p{Ll})|$)/mu);

/** A run of lines that are neither blank nor head lines. */
type Block = Range;

/**
 * Finds what heads an item. The title stands, in the order looked for:
 *
 * 1. on the header's line: `§ 27 Title`; in a transcript without line breaks, before case number or first label
 * 2. below the last header, before case number, label or text
 * 3. above the last header, nearest first, outside of what is labelled and of earlier handlings
 */
export function readHeading(text: string, item: SourceItem, labels: readonly Label[]): Heading {
  const last = lastHeaderAbove(item.headers, labels);
  if (!last) return { end: item.range.start, title: null };
  const limit = labels.find((label) => label.start >= last.range.end)?.start ?? item.range.end;
  const found =
    titleOnHeader(text, item, limit) ??
    titleOnTranscriptLine(text, last, limit) ??
    titleBelow(text, { start: last.range.end, end: limit }) ??
    titleAbove(text, item, last, labels);
  const title = found ? trimTitle(text, found) : null;
  const from = Math.max(last.range.end, found?.end ?? 0);
  return { end: endOfHeadLines(text, { start: from, end: limit }), title };
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
  if (rest.trim() === "") return undefined;
  const listed = endOfListedTitle(text, header, start + rest.search(/\S/));
  if (listed !== undefined) return { start, end: listed };
  const title = (CAPITAL_TITLE.exec(rest) ?? TRANSCRIPT_TITLE.exec(rest))?.[0];
  return title?.trim() ? { start, end: start + title.length } : undefined;
}

function titleBelow(text: string, range: Range): Range | undefined {
  const block = findBlocks(text, range, 1)[0];
  return block && isTitle(text, block) ? block : undefined;
}

function titleAbove(text: string, item: SourceItem, last: Header, labels: readonly Label[]): Range | undefined {
  const end = last.range.start;
  const above = labels.filter((label) => label.start < end);
  const others = [
    ...above.map((label, index) => labelledBlock(text, label, above[index + 1]?.start ?? end)),
    ...item.headers.map((header) => header.range),
    ...item.handlings.map((handling) => handling.range),
  ];
  return findBlocks(text, { start: item.range.start, end }).findLast(
    (block) => isTitle(text, block) && !others.some((other) => other.start < block.end && other.end > block.start),
  );
}

/** A label and the paragraph behind it. */
function labelledBlock(text: string, label: Label, limit: number): Range {
  let start = label.end;
  while (start < limit && text.charCodeAt(start) <= 0x20) start++;
  return { start: label.start, end: Math.max(label.end, endOfParagraph(text, start, limit)) };
}

function isTitle(text: string, { start, end }: Range): boolean {
  return end - start <= TITLE_LIMIT && TITLE_SHAPE.test(text.slice(start, end).trim().replace(MARKUP, ""));
}

/** The runs of text lines within a range. */
function findBlocks(text: string, range: Range, most: number = BLOCK_LIMIT): Block[] {
  const blocks: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const line of linesOf(text, range)) {
    const isText = !isHeadLine(text, line) && text.slice(line.start, line.end).trim() !== "";
    const open = blocks.at(-1);
    if (isText && isOpen && open) open.end = line.end;
    else if (isText) blocks.push({ start: line.start, end: line.end });
    isOpen = isText;
    if (blocks.length > most || (blocks.length === most && !isOpen)) break;
  }
  return blocks;
}

/** No heading has more blocks of lines than this; what follows is text. */
const BLOCK_LIMIT = 40;

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

/** What a head line begins or ends with is looked up before its pattern is tried. */
function isHeadLine(text: string, line: Range): boolean {
  const { start, end } = withoutSpaces(text, line);
  if (start === end || end - start > HEAD_LINE_LIMIT) return false;
  let coreEnd = end;
  while (coreEnd > start && !isLetter(text.charCodeAt(coreEnd - 1))) coreEnd--;
  const mayBe =
    coreEnd - start < SHORT_LINE ||
    isDigit(text.charCodeAt(start)) ||
    isDigit(text.charCodeAt(end - 1)) ||
    text.charCodeAt(end - 1) === 0x29 ||
    HEAD_BEGINNINGS.has(letterKey(text, start)) ||
    HEAD_ENDS.has(letterKey(text, coreEnd - 3));
  return mayBe && HEAD_LINE.test(text.slice(start, end));
}

function withoutSpaces(text: string, line: Range): Range {
  let { start, end } = line;
  while (start < end && text.charCodeAt(start) === 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
  return { start, end };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && code !== 0xa7;

function* linesOf(text: string, range: Range): Generator<Range> {
  for (let start = range.start; start < range.end; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 || next > range.end ? range.end : next;
    yield { start, end };
    start = end + 1;
  }
}

function trimTitle(text: string, { start, end }: Range): Range {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  const body = BEHIND_TITLE.replace(written.trim(), "").trimEnd();
  const noise = (MARKUP.exec(body)?.[0] ?? CARRIED_OVER.exec(body)?.[0] ?? "").length;
  return { start: start + lead + noise, end: start + lead + body.length };
}
