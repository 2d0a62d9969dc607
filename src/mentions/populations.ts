import type { PopulationRangeMention } from "../model/population";
import { euroWords } from "../vocabulary/money-words";
import { populationWords } from "../vocabulary/population-words";
import { anyOf, DASH, GAP, INTEGER, NUMBER_START, pattern, readInteger, SPACE, WORD_END, WORD_START } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

type PopulationRange = Omit<PopulationRangeMention, "span">;

const all = (words: (row: (typeof populationWords)[number]) => readonly string[]): string =>
  anyOf(populationWords.flatMap(words));
const wordBefore = (words: string): RegExp => new RegExp(`(?<!\\p{L})${words}${GAP}$`, "iu");

const below = wordBefore(all((row) => row.below));
const above = wordBefore(all((row) => row.above));
const UNIT = `(?:${WORD_START}${all((row) => row.units)})`;
const NOUN = all((row) => row.nouns);
const nounBefore = new RegExp(`${WORD_START}${NOUN}[^\\d.;\\n]{0,24}$`, "iu");
/** Case ending of a number: `3000:n asukkaan`. */
const ENDING = "(?::\\p{Ll}{1,3})?";
const NOT_COUNTED = `(?!${ENDING}${GAP}(?:[%/.,]?\\d|%|${anyOf(euroWords)}${WORD_END}|milj|\\p{Ll}))`;

/**
 * Forms: 1. `9 000 – 45 000 asukkaan kunnissa` · `5 000–15 000 invånare`  2. `alle 3 000 asukasta` · `under 5 000 invånare`
 * 3. `yli 50 000 asukasta` · `vähintään 100 000 asukkaan`  4. with the noun before: `asukasluku alle 5 000`.
 */
export const populationRange: Recogniser<PopulationRange> = {
  name: "population range",
  pattern: pattern(
    NUMBER_START,
    `(${INTEGER})${ENDING}(?:${GAP}${DASH}${GAP}(${INTEGER})${ENDING})?`,
    `(${GAP}${UNIT})?`,
  ),
  read: (match) => (match[3] || nounBefore.test(textBefore(match, 40)) ? readBounds(match) : undefined),
};

/** The same without a unit, as in a table whose head says what is counted: `alle 9 000`, `9 000 – 45 000`, `yli 45 000`. */
export const bareRange: Recogniser<PopulationRange> = {
  name: "range without a unit",
  pattern: pattern(
    NUMBER_START,
    `(\\d{1,3}(?:[ .]\\d{3}){1,2}|\\d{3,6})(?:${GAP}${DASH}${GAP}(${INTEGER}))?(?!\\d)`,
    `(${GAP}${UNIT}|${NOT_COUNTED})`,
  ),
  read: (match) => (isYears(match) ? undefined : readBounds(match)),
};

/** Forms: 1. `9 400 asukasta` · `27 300 invånare`. A number with a bound is a range, and none. */
export const population: Recogniser<{ readonly population: number }> = {
  name: "population",
  pattern: pattern(NUMBER_START, `(?<!${DASH}${GAP})(${INTEGER})${GAP}${UNIT}`),
  read: (match) => (readBounds(match) ? undefined : populationAt(match, match.index, match[1] ?? "")),
};

/** Forms: 1. `väkiluku oli vuodenvaihteessa 19 556`  2. `asukasluku oli syyskuun 2022 lopussa 3 689`  3. `invånarantalet var 27 592`. */
export const populationAfterNoun: Recogniser<{ readonly population: number }> = {
  name: "population after its noun",
  pattern: pattern(
    `(?<=[aivf])(?<=${WORD_START}\\p{L}{0,12})(?!\\p{Lu})`,
    `(?:${NOUN})${SPACE}(?:[^\\d.;\\n]|\\n(?!\\n)|(?:19|20)\\d\\d \\p{Ll}){0,60}?`,
    `((?<![\\d.,]|\\d )\\d{1,3}[ .]\\d{3}|\\d{3,6})(?![\\d.,]|\\d)${NOT_COUNTED}`,
  ),
  read: (match) => populationAt(match, match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? ""),
};

function readBounds(match: RegExpExecArray): Found<PopulationRange> | undefined {
  const first = readInteger(match[1] ?? "");
  const end = match.index + match[0].length;
  if (match[2]) {
    const last = readInteger(match[2]);
    return first < last ? { minPopulation: first, maxPopulation: last, range: { start: match.index, end } } : undefined;
  }
  const before = textBefore(match, 24);
  const word = below.exec(before) ?? above.exec(before);
  if (!word) return undefined;
  const range = { start: match.index - before.length + word.index, end };
  return below.test(before)
    ? { minPopulation: null, maxPopulation: first, range }
    : { minPopulation: first, maxPopulation: null, range };
}

/** Two bare numbers that are years rather than inhabitants. */
function isYears(match: RegExpExecArray): boolean {
  return !match[3] && /^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(match[0].trim());
}

function textBefore(match: RegExpExecArray, length: number): string {
  return match.input.slice(Math.max(0, match.index - length), match.index);
}

function populationAt(match: RegExpExecArray, start: number, digits: string): Found<{ readonly population: number }> {
  return { population: readInteger(digits), range: { start, end: match.index + match[0].length } };
}
