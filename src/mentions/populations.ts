import type { PopulationRangeMention } from "../model/population";
import { euroWords } from "../vocabulary/money-words";
import { populationWords } from "../vocabulary/population-words";
import {
  anyOf,
  DASH,
  FIRST_DIGIT,
  FIRST_INTEGER,
  GAP,
  INTEGER,
  matchBefore,
  pattern,
  patternBefore,
  readInteger,
  SPACE,
  WORD_END,
  WORD_START,
  YEAR,
} from "./patterns";
import type { Found, Recogniser } from "./recogniser";

type PopulationRange = Omit<PopulationRangeMention, "span">;

const all = (words: (row: (typeof populationWords)[number]) => readonly string[]): string =>
  anyOf(populationWords.flatMap(words));
const wordBefore = (words: string): RegExp => patternBefore(WORD_START, `(${words})(${GAP})`);
const below = wordBefore(all((row) => row.below));
const above = wordBefore(all((row) => row.above));
const UNIT = `(?:${WORD_START}${all((row) => row.units)})`;
const NOUN = all((row) => row.nouns);
const nounBefore = patternBefore(`${NOUN}[^\\d.;\\n]{0,24}`);
/** Two such numbers are years rather than inhabitants. */
const isYear = new RegExp(`^${YEAR}$`);
/** Case ending of a number: `3000:n asukkaan`. */
const ENDING = "(?::\\p{Ll}{1,3})?";
const MONEY = `${GAP}(?:%|milj|${anyOf(euroWords)}${WORD_END})`;
/** A population in thousands at most; no zero leads it. */
const BARE = "(\\d{1,3}[ .]\\d{3}|[1-9]\\d{2,5})";

const numberAndUnit = pattern(
  `(${FIRST_INTEGER})${ENDING}(?:${GAP}${DASH}${GAP}(${INTEGER})${ENDING})?(${GAP}${UNIT})?`,
);

/**
 * Forms: 1. `9 000 – 45 000 asukkaan kunnissa` · `5 000–15 000 invånare`  2. `alle 3 000 asukasta` · `under 5 000 invånare`
 * 3. `yli 50 000 asukasta` · `vähintään 100 000 asukkaan`  4. with the noun before: `asukasluku alle 5 000`.
 */
export const populationRange: Recogniser<PopulationRange> = {
  name: "population range",
  pattern: numberAndUnit,
  read: (match) => {
    const found = readBounds(match);
    return found && (match[3] || matchBefore(nounBefore, match.input, found.range.start)) ? found : undefined;
  },
};

/** The same without a unit, as in a table whose head says what is counted: `alle 9 000`, `9 000 – 45 000`, `yli 45 000`. */
export const bareRange: Recogniser<PopulationRange> = {
  name: "range without a unit",
  pattern: pattern(
    `(${FIRST_DIGIT}(?:\\d{0,2}[ .]\\d{3}|(?<!0)\\d{2,5}))(?:${GAP}${DASH}${GAP}${BARE})?(?!\\d)`,
    `(${GAP}${UNIT}|(?!${MONEY}|:\\p{L}|[.,:/]\\d| \\(\\d\\d|${SPACE}\\p{Ll}))`,
  ),
  read: readBounds,
};

/** Forms: 1. `9 400 asukasta` · `27 300 invånare`. A number with a bound is a range, and none. */
export const population: Recogniser<{ readonly population: number }> = {
  name: "population",
  pattern: numberAndUnit,
  read: (match) =>
    match[3] && !match[2] && !readBounds(match) ? populationAt(match, match.index, match[1] ?? "") : undefined,
};

/** Forms: 1. `väkiluku oli vuodenvaihteessa 19 556`  2. `asukasluku oli syyskuun 2022 lopussa 3 689`  3. `invånarantalet var 27 592`. */
export const populationAfterNoun: Recogniser<{ readonly population: number }> = {
  name: "population after its noun",
  pattern: pattern(
    `${NOUN}${SPACE}(?:[^\\d.;\\n]|\\n(?!\\n)|(?:19|20)\\d\\d \\p{Ll}){0,60}?`,
    `(?<!\\d[ .]?)${BARE}(?!\\d|[.,/]\\d|${MONEY})(?<!\\D(?:19|20)\\d\\d(?= \\p{Ll}))`,
  ),
  read: (match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    return boundBefore(match.input, start) ? undefined : populationAt(match, start, match[1] ?? "");
  },
};

function readBounds(match: RegExpExecArray): Found<PopulationRange> | undefined {
  if (isYear.test(match[1] ?? "") && isYear.test(match[2] ?? "")) return undefined;
  const [first, last] = [readInteger(match[1] ?? ""), readInteger(match[2] ?? "")];
  const end = match.index + match[0].length;
  if (match[2]) {
    return first < last ? { minPopulation: first, maxPopulation: last, range: { start: match.index, end } } : undefined;
  }
  const bound = boundBefore(match.input, match.index);
  if (!bound) return undefined;
  const range = { start: bound.start, end };
  return bound.upper
    ? { minPopulation: null, maxPopulation: first, range }
    : { minPopulation: first, maxPopulation: null, range };
}

/** The word that makes the number at `position` a bound, and which one. */
function boundBefore(text: string, position: number): { readonly start: number; readonly upper: boolean } | undefined {
  const upper = matchBefore(below, text, position);
  const [, word = "", gap = ""] = upper ?? matchBefore(above, text, position) ?? [];
  return word ? { start: position - word.length - gap.length, upper: upper !== null } : undefined;
}

function populationAt(match: RegExpExecArray, start: number, digits: string): Found<{ readonly population: number }> {
  return { population: readInteger(digits), range: { start, end: match.index + match[0].length } };
}
