import { BODY_GENITIVE } from "../patterns/body";
import { isDigitAt } from "../patterns/letters";
import { type Pattern, pattern } from "../patterns/pattern";
import { TITLE } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { firstFrom } from "../values/within";
import { caseNumberLeads, caseNumberPrefixEnd } from "../vocabulary/case-number-words";
import { documentWords } from "../vocabulary/document-words";
import { dayWords, meetingDateWords, meetingWords, placeWords, timeWords } from "../vocabulary/header-words";
import { authorityNouns, numberLeads, pageWords } from "../vocabulary/heading-words";
import { DATE, isBody, SECTION, sections, TITLE_BEGINNING } from "./header-patterns";
import type { SourceDate } from "./read-meeting";
import { readWrittenDate } from "./read-written-date";
import type { Header } from "./source-item";

const token = (source: () => string, flags = "diuy"): Pattern => pattern(source, flags);

const BETWEEN = token(() => "[ ,:;|/–-]*");
const MEETING_WORD = oneOf([...meetingWords, ...meetingDateWords, ...documentWords].map((row) => row.word));
const WORD = oneOf([...dayWords, ...timeWords].map((row) => row.word));
/** What says nothing of body, date or section: a day of the week, a time of day, the number of the meeting, of the page or of the agenda's item. */
const PASSED_OVER = token(
  () =>
    `(?:${WORD}(?!\\p{L})\\.?|\\d\\d?[.:]\\d\\d(?!\\.?\\d)|\\d{1,3} ?/ ?(?:19|20)\\d\\d(?![\\d/])|${oneOf(pageWords.map((row) => row.word))} ?\\d+|(?:\\p{L}+ \\d+\\.?|\\d{1,3}\\.) ?/(?= ?(?:§|\\d+ ?§)))`,
);
/** The letterhead before a body, or the place behind it: `MALAX KOMMUN   Bildningsnämnden`, `Stadsstyrelsen i Hangö`. */
const LETTERHEAD = token(
  () => `\\p{Lu}[\\p{L}-]+(?: [\\p{L}-]+)? ${oneOf(authorityNouns.map((row) => row.word))}(?!\\p{L})`,
);
const PLACE = `(?: ${oneOf(placeWords.map((row) => row.word))} \\p{Lu}[\\p{L}-]+)?`;
const CASE_NUMBER = token(
  () =>
    `\\(?(?:${oneOf([...caseNumberLeads, ...numberLeads].map((row) => row.word))}[.:]? ?)?(?:\\d+(?:[/.]\\d+)*/(?:19|20)\\d\\d(?!\\d)|\\p{L}+${caseNumberPrefixEnd}-[\\d-]+)\\)?`,
);
const MEETING = token(() => `${MEETING_WORD}(?!\\p{L})`);
const WRITTEN_DATE = token(() => `${DATE}(?!\\d)`);
const SECTIONS = [
  // Officeholders count their decisions by year: `§ 27/2019`.
  token(() => `(?:§|${sections(true)} ?:?)[ ]*${SECTION}(?:/(?:19|20)\\d\\d(?![.\\d]))?`),
  token(() => `${SECTION}\\.? ?§(?!:)`),
];
const NAMED = token(
  () =>
    `(?<body>[^\\d§\\n,:/]{2,80}?)${PLACE}(?=(?:[ ,:/]+(?:${WORD}|${MEETING_WORD})(?!\\p{L})\\.?)*(?: [–-] |[ ,:;|/]*[\\d§]|[ ]*$))`,
);
/** The body whose meeting it is: `Kunnanhallituksen kokous`. */
export const ownsMeeting = pattern(() => `^${BODY_GENITIVE}$`, "iu");
/** Any abbreviation, or an officeholder. */
const ANY_BODY = pattern(() => `^(?:${TITLE}|\\p{L}[\\p{L}.-]{1,24})$`, "iu");
const TITLE_BEHIND = token(() => `(?:[ ]+|[ ]*[.|–-][ ]+(?=\\p{L}))(?<title>${TITLE_BEGINNING}[^\\n]{2,})`);
const SMALL_FIRST = pattern(() => /^\p{Ll}/u);

/** What was read of a line up to a place. */
interface Reading {
  readonly end: number;
  readonly body?: Range;
  /** A word that may be an abbreviation of a body, or an officeholder's title: it counts only where a date and a section say so. */
  readonly isBodyLikely?: boolean;
  readonly date?: { readonly date: string | null; readonly range: Range };
  readonly section?: Range;
  /** Whether a word of meetings or documents, or a letterhead, says that a meeting is headed. */
  readonly isHead?: boolean;
}

/**
 * Reads a line that is a header: body, date and section in any order, and what often stands among them; behind the section there may
 * be a title. A line with anything else in it is none.
 *
 * 1. `Kaupunginhallitus 09.01.2023 § 9`, `KHALL 28.01.2025 § 11`, an officeholder's `Kulttuurijohtaja   31.10.2019   § 27/2019`
 * 2. `Kaupunginhallitus     § 31     05.02.2024`, `Kfge § 27/20.9.2017`, `Kunnanhallitus 12.3.2020 klo 17.00 45 §`
 * 3. `Kh § 88`, `STST § 87   Title`, `§ 27 Title`, `62 §   TITLE`, `15. / 85 §`
 * 4. `Kaupunginhallituksen kokous 5.6.2024, § 31`, `Kommunstyrelsen måndagen den 4 mars 2024 § 31`
 */
export function readHeaderLine(line: string, start: number, dates: readonly SourceDate[]): Header | undefined {
  const readings = readLine(line, start, dates);
  const upToSection = readings.find(({ section }) => section);
  const last = readings.at(-1);
  if (!upToSection || !last) return undefined;
  // `§ 5 Tarkastuslautakunta` has a title, `§ 5 Tarkastuslautakunta 12.3.2024` has a body.
  const saysNoBody = last.body === upToSection.body && last.isHead === upToSection.isHead;
  const isAll = saysNoBody || (last.date && !upToSection.date);
  if (isAll && pastBetween(line, last) >= line.length) return headerOf(line, start, last);
  const title = TITLE_BEHIND.exec(line, upToSection.end)?.indices?.groups?.title;
  return title && headerOf(line, start, upToSection, { start: start + title[0], end: start + line.trimEnd().length });
}

/** Reads the heading of a meeting, which says what it is and has no number: `Kaupunginhallitus, kokous 12.3.2024`. */
export function readMeetingHead(line: string, start: number, dates: readonly SourceDate[]): Header | undefined {
  const last = readLine(line, start, dates).at(-1);
  const isHead = last?.body && !last.isBodyLikely && last.date && last.isHead && !last.section;
  return isHead && pastBetween(line, last) >= line.length ? headerOf(line, start, last) : undefined;
}

/** What was read after each part of a line, up to where something else stands. */
function readLine(line: string, start: number, dates: readonly SourceDate[]): readonly Reading[] {
  const readings: Reading[] = [];
  // A dash before it marks a point of a list.
  const indent = line.length - line.trimStart().length;
  if (/[–-]/.test(line.charAt(indent))) return [];
  for (let next: Reading | undefined = { end: indent }; next; ) {
    const at: number = pastBetween(line, next);
    next = at < line.length ? readNext(line, at, start, next, dates) : undefined;
    if (next) readings.push(next);
  }
  return readings;
}

function pastBetween(line: string, { end }: Reading): number {
  return BETWEEN.end(line, end) ?? end;
}

function readNext(
  line: string,
  at: number,
  start: number,
  reading: Reading,
  dates: readonly SourceDate[],
): Reading | undefined {
  for (const [index, section] of reading.section ? [] : SECTIONS.entries()) {
    const match = section.exec(line, at);
    const found = match?.indices?.groups?.section;
    // `Kuntalaki 10.4.2015 90 §`: before a sign that follows its number, only a body that is known as one counts.
    if (match && found && !(index > 0 && reading.isBodyLikely))
      return { ...reading, end: at + match[0].length, section: rangeOf(found, start) };
  }
  const date = reading.date ? undefined : readDate(line, at, start, dates);
  if (date) return { ...reading, end: date.range.end - start, date };
  const passed = PASSED_OVER.end(line, at) ?? CASE_NUMBER.end(line, at);
  if (passed !== undefined) return { ...reading, end: passed };
  const meeting = MEETING.end(line, at) ?? LETTERHEAD.end(line, at);
  if (meeting !== undefined) return { ...reading, end: meeting, isHead: true };
  const body = isDigitAt(line, at) ? null : NAMED.exec(line, at);
  return body ? readBody(line, body, start, reading) : undefined;
}

function readBody(line: string, match: RegExpExecArray, start: number, reading: Reading): Reading | undefined {
  const name = match.groups?.body?.trimEnd() ?? "";
  const [from, end] = [match.index, match.index + match[0].length];
  if (SMALL_FIRST.test(name) && !reading.isHead) return undefined;
  const isKnown = isBody.test(name) || (ownsMeeting.test(name) && MEETING.test(line, from + name.length + 1));
  // `Kommunstyrelsen – Kunnanhallitus`
  if (reading.body) return isKnown ? { ...reading, end } : undefined;
  if (!isKnown && !ANY_BODY.test(name)) return undefined;
  return { ...reading, end, body: { start: start + from, end: start + from + name.length }, isBodyLikely: !isKnown };
}

function readDate(line: string, at: number, start: number, dates: readonly SourceDate[]): Reading["date"] {
  const written = WRITTEN_DATE.exec(line, at);
  if (written)
    return { date: readWrittenDate(written[0]), range: { start: start + at, end: start + at + written[0].length } };
  const named = firstFrom(dates, start + at);
  return named?.range.start === start + at ? named : undefined;
}

function headerOf(line: string, start: number, reading: Reading, title: Range | null = null): Header | undefined {
  const { end, body = null, isBodyLikely, date, section = null } = reading;
  if (isBodyLikely && !(date && section && !title)) return undefined;
  if (title && SMALL_FIRST.test(line.slice(title.start - start))) return undefined;
  const indent = line.length - line.trimStart().length;
  return {
    range: { start: start + indent, end: title ? title.start : start + end },
    body,
    date: date?.date ?? null,
    dateRange: date?.range ?? null,
    section: section && Number(line.slice(section.start - start, section.end - start)),
    sectionRange: section,
    title,
  };
}

function rangeOf([from, to]: [number, number], start: number): Range {
  return { start: start + from, end: start + to };
}
