import type { PopulationRangeMention } from "../model/population";
import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { euroWords, multipliers } from "../vocabulary/money-words";
import { populationWords } from "../vocabulary/population-words";
import { anyOf, DASH, FIRST_DIGIT, GAP, NUMBER_LEFT, readInteger, SPACE, WORD_END, WORD_START, YEAR } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

type PopulationRange = Omit<PopulationRangeMention, "span">;

export interface Population {
  readonly population: number;
}

const all = (words: (row: (typeof populationWords)[number]) => readonly string[]): string =>
  anyOf(populationWords.flatMap(words));

const UNIT = `${WORD_START}${all((row) => row.units)}`;
const NOUN = all((row) => row.nouns);
const MONEY = `${anyOf([...multipliers.flatMap((row) => row.words), ...euroWords])}${WORD_END}`;
const BOUND = `${WORD_START}(?<bound>(?<below>${all((row) => row.below)})|${all((row) => row.above)})`;
/** The word that makes a number a bound, looked back at from the number's first digit. */
const BOUND_BEFORE = `(?<=(?:${BOUND}(?<gap>${GAP}))?\\d)`;
/** Case ending of a number: `3000:n asukkaan`. */
const ENDING = "(?::\\p{Ll}{1,3})?";
const DIGITS = "(?:\\d{0,2}[ .]\\d{3}|\\d{0,5})(?!\\d)";
const LAST = `(?<last>[1-9]${DIGITS})${ENDING}`;
/** One number or two with a dash between them. */
const NUMBERS = `(?<first>${FIRST_DIGIT}${BOUND_BEFORE}${DIGITS})${ENDING}(?:${GAP}${DASH}${GAP}${LAST})?`;
/** `tai enemmän` after the number or its unit. */
const AFTER = `(?<after>${SPACE}(?:(?<less>${all((row) => row.orLess)})|(?<more>${all((row) => row.orMore)}))${WORD_END})`;
/** From the unit, which is rare, back to its numbers. */
const BEFORE_UNIT = `${UNIT}(?<=(?<before>${NUMBERS}${GAP})${UNIT})(?=${AFTER}|)`;
const AFTER_NOUN = `(?<lead>${NOUN}[^\\d.;\\n]{0,24})${NUMBERS}`;
/** Its unit, or not an amount, a percentage, a part of a longer number, or a count of something that is named. */
const BARE_END = `(?:${GAP}${UNIT}|(?!${GAP}(?:%|${MONEY})|:\\p{L}|(?:[.,:/]|${DASH})\\d| \\(\\d\\d|${SPACE}\\p{Ll})(?<!:\\p{Ll}{1,3}))`;

/** Two such numbers are years rather than inhabitants. */
const isYear = pattern(() => `^${YEAR}$`);

/**
 * Forms: 1. `9 000 – 45 000 asukkaan kunnissa` · `5 000–15 000 invånare`  2. `alle 3 000 asukasta` · `under 5 000 invånare`
 * 3. `yli 50 000 asukasta` · `vähintään 100 000 asukkaan`  4. `20 000 asukkaan ja sitä suuremmat kunnat`.
 */
export const populationRange: Recogniser<PopulationRange> = {
  name: "population range",
  pattern: pattern(() => BEFORE_UNIT, "gu"),
  read: readRange,
};

/** Form: `asukasluku alle 5 000`, the noun before. */
export const rangeAfterNoun: Recogniser<PopulationRange> = {
  name: "population range after its noun",
  pattern: pattern(() => AFTER_NOUN, "gu"),
  read: readRange,
};

/** Without a unit, as in a table whose head says what is counted: `alle 9 000`, `yli 45 000`. */
export const bareBound: Recogniser<PopulationRange> = {
  name: "bound without a unit",
  pattern: pattern(() => `(?<first>${FIRST_DIGIT}(?<=${BOUND}(?<gap>${GAP})[1-9])${DIGITS})${ENDING}${BARE_END}`, "gu"),
  read: (match) => (readInteger(match.groups?.first ?? "") < 100 ? undefined : readRange(match)),
};

/** The same with the words after it, or with a dash that nothing closes in its cell: `20 000 tai enemmän`, `20 000 –    900`. */
export const bareOpen: Recogniser<PopulationRange> = {
  name: "open range without a unit",
  pattern: pattern(() => `(?<first>${FIRST_DIGIT}${DIGITS})${ENDING}(?:${AFTER}| ?${DASH}(?= {2}| *\\n|\\t))`, "gu"),
  read: (match) => (readInteger(match.groups?.first ?? "") < 100 ? undefined : readOpen(match)),
};

/** The same between two numbers: `9 000 – 45 000`. */
export const bareRange: Recogniser<PopulationRange> = {
  name: "range without a unit",
  pattern: pattern(
    () => `${DASH}(?<=(?<before>${NUMBER_LEFT}(?<first>[1-9]${DIGITS})${ENDING}${GAP})${DASH})${GAP}${LAST}${BARE_END}`,
    "gu",
  ),
  read: (match) => (readInteger(match.groups?.first ?? "") < 100 ? undefined : readRange(match)),
};

/** Forms: 1. `9 400 asukasta` · `27 300 invånare`. A number with a bound is a range, and none. */
export const population: Recogniser<Population> = {
  name: "population",
  pattern: pattern(() => BEFORE_UNIT, "gu"),
  read: ({ groups = {}, index, 0: { length } }) =>
    groups.last || groups.bound || groups.after
      ? undefined
      : {
          population: readInteger(groups.first ?? ""),
          range: { start: index - (groups.before ?? "").length, end: index + length },
        },
};

/** Forms: 1. `väkiluku oli vuodenvaihteessa 19 556`  2. `asukasluku oli syyskuun 2022 lopussa 3 689`  3. `invånarantalet var 27 592`. */
export const populationAfterNoun: Recogniser<Population> = {
  name: "population after its noun",
  pattern: pattern(
    () =>
      [
        `${NOUN}${SPACE}(?:[^\\d.;\\n]|\\n(?!\\n)|${YEAR} \\p{Ll}){0,60}?`,
        `(?<!\\d[ .]?)(?<first>${FIRST_DIGIT}${BOUND_BEFORE}(?:\\d{0,2}[ .]\\d{3}|\\d{2,5}))(?!\\d|[.,/]\\d|${GAP}${MONEY})`,
        `(?<!\\D${YEAR}(?= \\p{Ll}))`,
      ].join(""),
    "gu",
  ),
  read: ({ groups = {}, index, 0: { length } }) => {
    const { first = "", bound } = groups;
    const end = index + length;
    return bound ? undefined : { population: readInteger(first), range: { start: end - first.length, end } };
  },
};

function readRange({ groups = {}, index, 0: { length } }: RegExpExecArray): Found<PopulationRange> | undefined {
  const { lead = "", before = "", first = "", last, bound, below, gap = "" } = groups;
  const [value, end, number] = [readInteger(first), index + length, index + lead.length - before.length];
  if (last !== undefined) {
    const maxPopulation = readInteger(last);
    if (value >= maxPopulation || (isYear.test(first) && isYear.test(last))) return undefined;
    return { minPopulation: value, maxPopulation, range: { start: number, end } };
  }
  if (!bound)
    return groups.after ? openRange(value, groups.less, { start: number, end: end + groups.after.length }) : undefined;
  return openRange(value, below, { start: number - gap.length - bound.length, end });
}

function readOpen({ groups = {}, index, 0: { length } }: RegExpExecArray): Found<PopulationRange> {
  return openRange(readInteger(groups.first ?? ""), groups.less, { start: index, end: index + length });
}

/** The number is the lower bound unless a word makes it the upper one. */
function openRange(population: number, below: string | undefined, range: Range): Found<PopulationRange> {
  return below
    ? { minPopulation: null, maxPopulation: population, range }
    : { minPopulation: population, maxPopulation: null, range };
}
