import { pattern } from "../patterns/pattern";
import { readPlainDate, readYear } from "../values/plain-date";
import { months } from "../vocabulary/months";
import { FIRST_DIGIT, GAP, LETTERS, SPACE, YEAR } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

export interface DateValue {
  /** ISO 8601. */
  readonly date: string;
}

/** As the first digit of any number, and not after a dash or slash, where a case number goes on. */
const START = `${FIRST_DIGIT}(?<![_/-]\\d)`;

/** Forms: 1. `09.01.2023` · `9.1.2023` · `9.1. 2023`. A class number (`00.04.01/2025`) ends in a slash and is none. */
export const numericDate: Recogniser<DateValue> = {
  name: "dd.mm.yyyy",
  pattern: pattern(() => `(${FIRST_DIGIT}(?<!/\\d)\\d?)\\.(\\d{1,2})\\. ?(\\d{4})(?!\\d)`, "gu"),
  read: (match) => dateAt(match, readPlainDate(Number(match[3]), Number(match[2]), Number(match[1]))),
};

/** Form: `1.3.23`, but not at the start of a line, where it numbers a heading. */
export const shortDate: Recogniser<DateValue> = {
  name: "d.m.yy",
  pattern: pattern(() => `(${START}\\d?)\\.(\\d{1,2})\\.(\\d\\d)(?![\\d/]|[.,:]\\d)(?<!(?:\\n *|^)[\\d.]{6,8})`, "gu"),
  read: (match) => dateAt(match, readPlainDate(readYear(match[3] ?? ""), Number(match[2]), Number(match[1]))),
};

/** Form: `2015-06-08`. */
export const isoDate: Recogniser<DateValue> = {
  name: "yyyy-mm-dd",
  pattern: pattern(() => `(${START}\\d{3})-(\\d\\d)-(\\d\\d)(?![\\d/-])`, "gu"),
  read: (match) => dateAt(match, readPlainDate(Number(match[1]), Number(match[2]), Number(match[3]))),
};

/** Forms: 1. `4. marraskuuta 2009`  2. `8 juni 2015` · `den 8 december 2022`. */
export const namedDate: Recogniser<DateValue> = {
  name: "day, month name, year",
  pattern: pattern(
    () => `${YEAR}(?!\\d)(?<=((?<![\\d${LETTERS}./,:])(\\d{1,2})(?:\\.|:e)?${GAP}([${LETTERS}]{3,11})${SPACE})\\d{4})`,
    "gu",
  ),
  read: (match) => {
    const [year, before = "", day, month = ""] = match;
    return dateAt(match, readPlainDate(Number(year), readMonth(month), Number(day)), match.index - before.length);
  },
};

/** 1 for *tammikuuta* or *januari*; 0, which is no month, for any other word. */
function readMonth(word: string): number {
  return 1 + Math.max(...months.map((row) => row.names.split(" ").indexOf(word.toLowerCase())));
}

function dateAt(match: RegExpExecArray, date: string | undefined, start = match.index): Found<DateValue> | undefined {
  return date === undefined ? undefined : { date, range: { start, end: match.index + match[0].length } };
}
