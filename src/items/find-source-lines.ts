import { beginningKeys, letterKey } from "../patterns/letter-key";
import { isCapitalAt, isDigitAt } from "../patterns/letters";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { documentWords } from "../vocabulary/document-words";
import { closingWords, meetingDateWords, meetingWords, sectionWords } from "../vocabulary/header-words";
import { authorityNouns } from "../vocabulary/heading-words";
import { findBareHeaders } from "./find-bare-headers";
import {
  closingLine,
  documentForm,
  handlingRow,
  inlineForm,
  listedForm,
  numberedForm,
  pageOfPages,
  sectionAlone,
  transcriptForms,
} from "./header-patterns";
import { readHeader } from "./read-header";
import { readHeaderLine, readMeetingHead } from "./read-header-line";
import type { SourceDate } from "./read-meeting";
import type { Header } from "./source-item";
import type { MeetingHead, SourceLines } from "./source-lines";
import { unglueSections } from "./unglue-sections";
import { withoutDocuments, withoutQuoted } from "./without-documents";

/** A header is a line; a longer line with a `§` in it is prose, or a page of a transcript. */
const LINE_LIMIT = 300;
const TRANSCRIPT_LINE = 100;
/** No page head is longer; no title within a line stands further before its sign, and its section follows. */
const PAGE_HEAD = 120;
const INLINE_REACH = 200;
const BEHIND_SIGN = 8;
const LISTED_LIMIT = 30;
const LONGEST_NUMBER = 4;
const DOCUMENT_BEGINNINGS = beginningKeys(documentWords.map((row) => row.word));
const SECTION_BEGINNINGS = beginningKeys(sectionWords.filter((row) => row.isSection).map((row) => row.word));
const CLOSING_BEGINNINGS = beginningKeys(closingWords.map((row) => row.beginning));
/** The end of a row of a table of handlings: its date and the number on the agenda. */
const DATE_AT_END = /\d\d\.\d\d\.\d{4} ?\d{0,3}$/;
const DATE_REACH = 20;
/** What a line that heads a meeting has in it. */
const HEAD_WORD = pattern(
  () =>
    `${oneOf([...meetingWords, ...meetingDateWords, ...documentWords, ...authorityNouns].map((row) => row.word))}(?!\\p{L})`,
  "iu",
);

/** Finds the lines that head items in one walk through the text; each line is looked at closely only when it begins or ends like one. */
export function findSourceLines(text: string, dates: readonly SourceDate[]): SourceLines {
  const [headers, rows, heads, closings]: [Header[], Header[], MeetingHead[], { range: Range }[]] = [[], [], [], []];
  let sign = text.indexOf("§");
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (sign >= 0 && sign < start) sign = text.indexOf("§", start);
    const at = firstLetter(text, start, end);
    if (at < end) {
      const line = { start, end };
      const header = readLine(text, line, at, sign, dates) ?? readListed(text, line, sign, rows);
      const inline = header || end - start < TRANSCRIPT_LINE ? [] : findInline(text, line, sign);
      for (const found of header ? [header] : inline) addHeader(text, headers, found);
      if (!header) addHeading(text, line, dates, { rows, heads });
      if (isClosing(text, at)) closings.push({ range: { start, end } });
    }
    start = end + 1;
  }
  const own = headers.length > 0 ? unglueSections(text, withoutQuoted(text, headers)) : findBareHeaders(text);
  return { headers: own, rows, heads: withoutDocuments(text, heads, own), closings };
}

function firstLetter(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at;
}

function readLine(
  text: string,
  line: Range,
  at: number,
  sign: number,
  dates: readonly SourceDate[],
): Header | undefined {
  const hasSign = sign >= 0 && sign < line.end;
  const length = line.end - line.start;
  if (hasSign && length <= LINE_LIMIT)
    return mayHead(text, line, sign) ? readSigned(text.slice(line.start, line.end), line.start, dates) : undefined;
  const isDigit = isDigitAt(text, at);
  if (!isDigit && length <= LINE_LIMIT && SECTION_BEGINNINGS.has(letterKey(text, at)))
    return readHeaderLine(text.slice(line.start, line.end), line.start, dates);
  const begins = !isDigit && DOCUMENT_BEGINNINGS.has(letterKey(text, at));
  if (!isDigit && !begins && (length < TRANSCRIPT_LINE || !mayBePage(text, at))) return undefined;
  const head = text.slice(at, Math.min(line.end, at + LINE_LIMIT));
  if (begins && !head.includes("/")) return undefined;
  if (begins) return readHeader(head, at, [documentForm]);
  return (
    (isDigit && head.indexOf(",") <= LONGEST_NUMBER ? readHeader(head, at, [numberedForm]) : undefined) ??
    (length < TRANSCRIPT_LINE ? undefined : readHeader(head, at, transcriptForms))
  );
}

/** A page of a transcript begins in capitals, or with a letterhead and its number. */
function mayBePage(text: string, at: number): boolean {
  return isCapitalAt(text, at + 1) || (isCapitalAt(text, at) && pageOfPages.test(text.slice(at, at + PAGE_HEAD)));
}

/** The headers within a line of a transcript, each looked for before its sign. */
function findInline(text: string, line: Range, firstSign: number): Header[] {
  const found: Header[] = [];
  let from = line.start;
  for (let sign = firstSign; sign >= 0 && sign < line.end; sign = text.indexOf("§", sign + 1)) {
    const start = Math.max(from, sign - INLINE_REACH);
    const header = readHeader(text.slice(start, Math.min(line.end, sign + BEHIND_SIGN)), start, [inlineForm]);
    if (!header || (header.range.start === start && start > from)) continue;
    found.push(header);
    from = header.range.end;
  }
  return found;
}

/** `Kasope § 62`: an abbreviation that nobody knows heads the handling whose section a table of handlings lists. */
function readListed(text: string, { start, end }: Range, sign: number, rows: readonly Header[]): Header | undefined {
  if (rows.length === 0 || sign < 0 || sign >= end || end - start > LISTED_LIMIT) return undefined;
  const header = readHeader(text.slice(start, end), start, [listedForm]);
  return header && rows.some(({ section }) => section === header.section) ? header : undefined;
}

/** The number stands behind the sign, or before it with nothing or a title behind: `14 §:n mukaan` is prose. */
function mayHead(text: string, line: Range, sign: number): boolean {
  let behind = sign + 1;
  while (behind < line.end && text.charCodeAt(behind) === 0x20) behind++;
  if (isDigitAt(text, behind)) return true;
  const stop = text.charCodeAt(sign - 1) === 0x20 ? sign - 2 : sign - 1;
  const before = text.charAt(stop) === "." ? stop - 1 : stop;
  return isDigitAt(text, before) && (behind === line.end || behind > sign + 1);
}

function readSigned(line: string, start: number, dates: readonly SourceDate[]): Header | undefined {
  const alone = sectionAlone.exec(line);
  if (!alone) return readHeaderLine(line, start, dates);
  const sign = start + line.indexOf("§");
  const end = start + line.trimEnd().length;
  const sectionRange = { start: end - (alone[1] as string).length, end };
  const section = Number(alone[1]);
  return { range: { start: sign, end }, body: null, date: null, dateRange: null, section, sectionRange, title: null };
}

/** A section that says again what stands right above it says nothing new. */
function addHeader(text: string, headers: Header[], header: Header): void {
  const last = headers.at(-1);
  const isAgain =
    last !== undefined &&
    last.section === header.section &&
    !header.body &&
    !header.date &&
    !header.title &&
    header.range.start - last.range.end < 4 &&
    text.slice(last.range.end, header.range.start).trim() === "";
  if (!isAgain) headers.push(header);
  else if (!last.title)
    headers[headers.length - 1] = { ...last, range: { start: last.range.start, end: header.range.end } };
}

/** A row of a table of handlings or the heading of a meeting: short, and with a digit at the end of what matters. */
function addHeading(
  text: string,
  line: Range,
  dates: readonly SourceDate[],
  { rows, heads }: { readonly rows: Header[]; readonly heads: MeetingHead[] },
): void {
  if (line.end - line.start > LINE_LIMIT / 2 || !isCapitalAt(text, firstLetter(text, line.start, line.end))) return;
  if (isDigitAt(text, line.end - 1) && DATE_AT_END.test(text.slice(line.end - DATE_REACH, line.end))) {
    const row = readHeader(text.slice(line.start, line.end), line.start, [handlingRow]);
    if (row) rows.push(row);
  }
  const written = text.slice(line.start, line.end);
  const head = /\d/.test(written) && HEAD_WORD.test(written) ? readMeetingHead(written, line.start, dates) : undefined;
  if (head) heads.push(head);
}

function isClosing(text: string, at: number): boolean {
  if (!isDigitAt(text, at) && !CLOSING_BEGINNINGS.has(letterKey(text, at))) return false;
  return closingLine.test(text, at);
}
