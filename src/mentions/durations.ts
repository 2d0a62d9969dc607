import { readCardinal } from "../patterns/cardinal";
import { pattern } from "../patterns/pattern";
import { halves } from "../vocabulary/numerals";
import { durationUnits, yearAdjectives } from "../vocabulary/period-words";
import { anyOf, LETTERS, SPACE, WORD_END, WORD_START } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

export interface Duration {
  readonly months: number;
}

const UNIT = anyOf(durationUnits.flatMap((row) => row.words));
const HALF = `(?:${SPACE}${anyOf(halves.flatMap((row) => row.words))})?`;
const ADJECTIVE = anyOf(yearAdjectives.map((row) => row.word));
/** Digits or a word; whether it is a numeral is asked of the vocabulary. */
const NUMERAL = `(?<![\\d${LETTERS}§]|[\\d§][.,/:–§ -])(\\d{1,3}(?:,\\d)?|[${LETTERS}]{2,22})`;

// Patterns begin with the unit, which is rare, and look back at the numeral.

/**
 * Forms: 1. `24 kuukautta` · `1,5 vuotta`  2. `kahden vuoden` · `viideksi vuodeksi`  3. `tre år`
 * 4. `kaksi ja puoli vuotta` · `två och ett halvt år`. `12 vuoden 2024` is a year.
 */
export const duration: Recogniser<Duration> = {
  name: "numeral and unit",
  pattern: pattern(
    () => `(${UNIT})${WORD_END}(?!${SPACE}(?:19|20)\\d\\d)(?<=${NUMERAL}(${HALF}${SPACE})${UNIT})`,
    "gu",
  ),
  read: (match) => durationAt(match, monthsOf(match[1] ?? "")),
};

/** Forms: 1. `kolmivuotinen` · `3-vuotinen` · `kolmivuotiskausi`  2. `treårig`. */
export const yearAdjective: Recogniser<Duration> = {
  name: "adjective",
  pattern: pattern(() => `(${ADJECTIVE})${WORD_END}(?<=${WORD_START}(\\d{1,2}|\\p{L}{2,12})(-?)${ADJECTIVE})`, "gu"),
  read: (match) => durationAt(match, 12),
};

const units = durationUnits.map(({ months, words }) => ({ months, words: pattern(() => `^${anyOf(words)}$`, "u") }));

function monthsOf(unit: string): number {
  return units.find(({ words }) => words.test(unit))?.months ?? 0;
}

/** A duration under a month or over fifty years is none of a project or membership. */
function durationAt(match: RegExpExecArray, unit: number): Found<Duration> | undefined {
  const [all, , numeral = "", joint = ""] = match;
  const half = joint.trim() === "" || joint === "-" ? 0 : 0.5;
  const months = Math.round(((readCardinal(numeral) ?? Number.NaN) + half) * unit);
  if (!(months >= 1 && months <= 600)) return undefined;
  const range = { start: match.index - joint.length - numeral.length, end: match.index + all.length };
  return { months, range };
}
