import { BODY_GENITIVE, BODY_NAME } from "../patterns/body";
import { pattern } from "../patterns/pattern";
import { TITLE } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { within } from "../values/within";
import { documentWords } from "../vocabulary/document-words";
import { meetingDateWords, meetingWords, timeWords } from "../vocabulary/header-words";
import { pageWords } from "../vocabulary/heading-words";
import type { Meeting } from "./source-item";

/** A date found in the text. */
export interface SourceDate {
  readonly date: string;
  readonly range: Range;
}

const DATE_LABEL = pattern(
  () => `^[ ]*(?:\\p{L}+ ?[-/] ?)?(?:${meetingDateWords.map((row) => row.word).join("|")})(?!\\p{L})`,
  "imu",
);
/** A date stands this close to its label, on the same line or the next with text. */
const LABEL_REACH = 120;
/** A body's name that begins a line and is alone on it or followed by a column, a date or a section. */
const BODY_LINE = pattern(
  () => `^[ ]*(?<body>${BODY_NAME})(?=[ ]*$|[ ]{2}|,? (?:\\d|§)| ?[-–/] ?${BODY_NAME})`,
  "dimu",
);
/** The body whose minutes they are, above the first header; below it, a body named so is what an item is about: `KUNNANHALLITUKSEN PÖYTÄKIRJA 4/2024`. */
const OWNER_LINE = pattern(
  () =>
    `^[ ]*(?<body>${BODY_GENITIVE})(?= ${oneOf([...meetingWords, ...documentWords].map((row) => row.word))}(?!\\p{L}))`,
  "dimu",
);
/** Before a date that heads a meeting or a decision: a body, the word for the document, an officeholder, or nothing. */
const HEAD_ALONE = pattern(
  () => `^(?:${BODY_NAME}(?: ?[-–/] ?${BODY_NAME})?|${oneOf(documentWords.map((row) => row.word))}|${TITLE})?,?$`,
  "iu",
);
/** A time of day may follow the date, or the number of the page. */
const TIME_BEHIND = pattern(
  () =>
    `^[ ,]*(?:(?:${timeWords.map((row) => row.word).join("|")})\\.? ?\\d[\\d.: –-]*|${oneOf(pageWords.map((row) => row.word))} ?\\d{1,4}|\\d{1,4} ?\\(\\d{1,4}\\))?$`,
  "iu",
);

/**
 * Reads body and date of a meeting from its cover, its letterhead or the lines that head an item. The date, the surest form first:
 *
 * 1. `AIKA   30.3.2009 klo 18.30`, `Kokouspäivä: 9.12.2013`, `TID - AIKA   Måndagen den 8 juni 2015`, the date also on the next line
 * 2. a date on a line with the body's name alone, or with nothing else but the page: `Kommunstyrelsen   26.3.2018   Sida 9`
 */
export function readMeeting(text: string, range: Range, dates: readonly SourceDate[], headEnd = range.end): Meeting {
  const head = text.slice(range.start, range.end);
  const line = BODY_LINE.exec(head) ?? OWNER_LINE.exec(text.slice(range.start, headEnd));
  const body = line?.indices?.groups?.body;
  const found = within(dates, range);
  const label = DATE_LABEL.exec(head);
  const labelEnd = label ? range.start + label.index + label[0].length : Number.POSITIVE_INFINITY;
  const date =
    found.find((each) => each.range.start >= labelEnd && each.range.start < labelEnd + LABEL_REACH) ??
    found.find((each) => standsAlone(text, each.range));
  return {
    body: body ? { start: range.start + body[0], end: range.start + body[1] } : null,
    date: date?.date ?? null,
    dateRange: date?.range ?? null,
  };
}

function standsAlone(text: string, range: Range): boolean {
  const start = text.lastIndexOf("\n", range.start) + 1;
  const end = text.indexOf("\n", range.end);
  const before = text.slice(start, range.start).trim();
  return TIME_BEHIND.test(text.slice(range.end, end < 0 ? text.length : end)) && HEAD_ALONE.test(before);
}
