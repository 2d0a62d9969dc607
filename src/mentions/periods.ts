import { pattern } from "../patterns/pattern";
import { type Period, readDatePeriod, readYearPeriod } from "../values/period";
import { readPlainDate } from "../values/plain-date";
import { countedUnits, yearListWords, yearRangeWords } from "../vocabulary/period-words";
import { anyOf, DASH, FIRST_DIGIT, GAP, LETTERS, SPACE, YEAR } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

const allWords = (rows: readonly { readonly words: readonly string[] }[]): string =>
  anyOf(rows.flatMap((row) => row.words));

/** A year where a search begins: no part of a number, a date, a case number or a section reference. */
const FIRST_YEAR = `[12](?<![\\d${LETTERS}§_/.,-][12]|[\\d§] [12])(?:(?<=1)9|(?<=2)0)\\d\\d`;
/** Not a count, a case number of the form `2019-2020 (00 01 02)`, or the beginning of a longer number. */
const YEAR_END = `(?!\\d|[./:,]\\d|${GAP}${anyOf(countedUnits)}| \\d{3}(?!\\d)| \\(\\d\\d|-\\d{5})`;
const MONTH_DAY = "(\\d{1,2})\\.(\\d{1,2})";

/** Forms: 1. `2023-2024` · `2023 – 2024` · `2020/2021`  2. `vuodesta 2024 vuoteen 2026`. */
export const yearPeriod: Recogniser<Period> = {
  name: "years",
  pattern: pattern(
    () =>
      [
        `(${FIRST_YEAR})(?:${GAP}${DASH}${GAP}|(?:${SPACE}\\p{Ll}{4,6})?${SPACE}${allWords(yearRangeWords)}${SPACE}|(/))(${YEAR})`,
        YEAR_END,
        `(?!-\\d)`,
      ].join(""),
    "gu",
  ),
  read: (match) => {
    const [start, end] = [Number(match[1]), Number(match[3])];
    return match[2] && end !== start + 1 ? undefined : periodAt(match, readYearPeriod(start, end));
  },
};

/** Form: `vuosiksi 2025 ja 2026`, for two years in a row only. */
export const yearPair: Recogniser<Period> = {
  name: "two years in a row",
  pattern: pattern(
    () => [`(${FIRST_YEAR})(?<!\\d,\\s*\\d{4})${SPACE}${allWords(yearListWords)}${SPACE}(${YEAR})`, YEAR_END].join(""),
    "gu",
  ),
  read: (match) => {
    const [start, end] = [Number(match[1]), Number(match[2])];
    return end === start + 1 ? periodAt(match, readYearPeriod(start, end)) : undefined;
  },
};

/** Form: `2023-24`, for two years in a row only. */
export const shortYearPeriod: Recogniser<Period> = {
  name: "years, the last one short",
  pattern: pattern(() => [`(${FIRST_YEAR})${DASH}(\\d\\d)`, YEAR_END, `(?!${DASH})`].join(""), "gu"),
  read: (match) => {
    const end = Number(match[1]) + 1;
    return end % 100 === Number(match[2]) ? periodAt(match, readYearPeriod(end - 1, end)) : undefined;
  },
};

/** Forms: 1. `1.1.2020 - 31.12.2022`  2. `1.1.-31.8.2020` · `1.9–30.10.2020`  3. `12.-14.3.2020`. */
export const datePeriod: Recogniser<Period> = {
  name: "dates",
  pattern: pattern(
    () =>
      `(${FIRST_DIGIT}(?<!/\\d)\\d?)\\.(?:(\\d{1,2})(?:\\.(\\d{4})?)?)?${GAP}${DASH}${GAP}${MONTH_DAY}\\.(\\d{4})(?!\\d)`,
    "gu",
  ),
  read: (match) => {
    const [, startDay, startMonth, startYear, endDay, endMonth, endYear] = match;
    const start = readPlainDate(Number(startYear ?? endYear), Number(startMonth ?? endMonth), Number(startDay));
    const end = readPlainDate(Number(endYear), Number(endMonth), Number(endDay));
    return start && end ? periodAt(match, readDatePeriod(start, end)) : undefined;
  },
};

/** Years alone, in a list or in a range: `vuoden 2024`, `vuosien 2025 ja 2026`, `för 2023, 2024 och 2025`, `2023–2024`. */
export const yearList: Recogniser<{ readonly years: readonly number[] }> = {
  name: "list of years",
  pattern: pattern(
    () =>
      [
        `${FIRST_YEAR}(?:(?:,${SPACE}|${GAP}${DASH}${GAP}|${SPACE}${allWords(yearListWords)}${SPACE})${YEAR}){0,12}`,
        YEAR_END,
      ].join(""),
    "gu",
  ),
  read: (match) => ({ years: listYears(match[0]), range: rangeOf(match) }),
};

const yearInList = pattern(() => `(${DASH})?\\D*?(\\d{4})`, "gu");

/** The years of a list, with those that a dash leaves out. */
function listYears(text: string): readonly number[] {
  const years = new Set<number>();
  for (const [, dash, digits] of yearInList.all(text)) {
    const year = Number(digits);
    const last = dash ? Math.max(...years) : year;
    for (let next = last; next < year; next++) years.add(next);
    years.add(year);
  }
  return [...years];
}

function periodAt(match: RegExpExecArray, period: Period | undefined): Found<Period> | undefined {
  return period && { ...period, range: rangeOf(match) };
}

function rangeOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
