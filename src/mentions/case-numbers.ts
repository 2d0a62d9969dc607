import { pattern } from "../patterns/pattern";
import { caseNumberLeads, caseNumberPrefixEnd, helsinkiPrefix } from "../vocabulary/case-number-words";
import { anyOf, GAP, WORD_START, YEAR } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

export interface CaseNumberValue {
  readonly caseNumber: string;
}

const letters = pattern(() => `(?<=${WORD_START}(\\p{L}{1,20}))`, "iuy");
const capitals = pattern(() => `(?<=${WORD_START}(\\p{Lu}{1,8} ?/ ?))`, "iuy");
const PAIRS = "\\d{2,3}(?: \\d\\d){0,3}";

/** Form: `HOLDno-2024-215`, the prefix in any case. */
export const prefixedCaseNumber: Recogniser<CaseNumberValue> = {
  name: "prefix, year, number",
  pattern: pattern(() => `${caseNumberPrefixEnd}-${YEAR}-\\d{1,6}(?!\\d)`, "gu"),
  read: (match) => {
    const prefix = letters.exec(match.input, match.index)?.[1];
    return prefix ? caseNumberAt(match, match.index - prefix.length) : undefined;
  },
};

/** Forms: 1. `1123/00.04.01/2023` · `359/11.01.00.01/2022` · `33/06.061/2020` · `1/03/031/2014`  2. `OUKA/5521/02.05.01/2021`. */
export const classCaseNumber: Recogniser<CaseNumberValue> = {
  name: "number, class, year",
  pattern: pattern(
    () =>
      [`/(?<=(?<![\\d.-]|\\d/)(\\d{1,6} ?)/)`, ` ?(?:\\d{2,3}(?:[./]\\d{2,3}){1,3}|\\d{3}) ?/ ?${YEAR}(?!\\d)`].join(
        "",
      ),
    "gu",
  ),
  read: (match) => {
    const start = match.index - (match[1]?.length ?? 0);
    return caseNumberAt(match, start - (capitals.exec(match.input, start)?.[1]?.length ?? 0));
  },
};

/** Form: `HEL 2023-015873 T 02 05 01 00`, the class left out or not. */
export const helsinkiCaseNumber: Recogniser<CaseNumberValue> = {
  name: "Helsinki",
  pattern: pattern(() => `${helsinkiPrefix} ${YEAR}-\\d{6}(?: T(?: \\d\\d){2,4})?(?!\\d)`, "gu"),
  read: (match) => caseNumberAt(match, match.index),
};

/** Form: `8122-2017 (00 04 00, 11 01 00)` · `6681-2009 (041)`: Turku, year last and classes in brackets. */
export const turkuCaseNumber: Recogniser<CaseNumberValue> = {
  name: "Turku",
  pattern: pattern(
    () => ["-(?<=(?<![\\d\\p{L}./-])(\\d{1,6})-)", `${YEAR} \\(${PAIRS}(?:,${GAP}${PAIRS}){0,5}\\)`].join(""),
    "gu",
  ),
  read: (match) => caseNumberAt(match, match.index - (match[1]?.length ?? 0)),
};

/** Forms: 1. `Dnr 502/2015`  2. `Dnro 2043/13`  3. `(diaari 4410-2021)`. `0/00` stands for no number. */
export const ledCaseNumber: Recogniser<CaseNumberValue> = {
  name: "after a lead word",
  pattern: pattern(
    () =>
      [
        anyOf(caseNumberLeads.flatMap(({ word }) => [word, word.toLowerCase(), word.toUpperCase()])),
        `[.:]?${GAP}(?::${GAP})?((?:\\p{Lu}{1,8}[/ -])?\\d{1,6}(?:[./-]\\d{1,6}){1,6})(?![\\d/])`,
      ].join(""),
    "gu",
  ),
  read: (match) =>
    /[1-9]/.test(match[1] ?? "")
      ? caseNumberAt(match, match.index + match[0].length - (match[1]?.length ?? 0))
      : undefined,
};

/** Form: `OPSI: 911/2015`: the abbreviation of a register and a colon. Two capitals are a body, whose meeting has a number. */
export const registerCaseNumber: Recogniser<CaseNumberValue> = {
  name: "after a register's abbreviation",
  pattern: pattern(() => `:(?<=${WORD_START}\\p{Lu}{3,5}:) ?(\\d{1,5}/${YEAR})(?![\\d/])`, "gu"),
  read: (match) => caseNumberAt(match, match.index + match[0].length - (match[1]?.length ?? 0)),
};

function caseNumberAt(match: RegExpExecArray, start: number): Found<CaseNumberValue> {
  const range = { start, end: match.index + match[0].length };
  return { caseNumber: match.input.slice(range.start, range.end).replace(/\s+/g, " "), range };
}
