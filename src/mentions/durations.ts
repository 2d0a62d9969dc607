import { durationUnits, yearAdjectives } from "../vocabulary/period-words";
import { readCardinal } from "./numerals";
import { anyOf, pattern, SPACE, WORD_END, WORD_START } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

interface Duration {
  readonly months: number;
}

const NUMERAL = "(?<![\\d\\p{L}§]|[\\d§][.,/:–§ -])(\\d{1,3}(?:,\\d)?|\\p{L}{2,14})";

/** Forms: 1. `24 kuukautta` · `1,5 vuotta`  2. `kahden vuoden` · `viideksi vuodeksi`  3. `tre år`. `12 vuoden 2024` is a year. */
export const duration: Recogniser<Duration> = {
  name: "numeral and unit",
  pattern: pattern(
    `(?<=${NUMERAL}(${SPACE}))`,
    `(${anyOf(durationUnits.flatMap((row) => row.words))})${WORD_END}(?!${SPACE}(?:19|20)\\d\\d)`,
  ),
  read: (match) => durationAt(match, monthsOf(match[3] ?? "")),
};

/** Forms: 1. `kolmivuotinen` · `3-vuotinen` · `kolmivuotiskausi`  2. `treårig`. */
export const yearAdjective: Recogniser<Duration> = {
  name: "adjective",
  pattern: pattern(
    `(?<=${WORD_START}(\\d{1,2}|\\p{L}{2,12})(-?))`,
    `(${anyOf(yearAdjectives.map((row) => row.word))})${WORD_END}`,
  ),
  read: (match) => durationAt(match, 12),
};

function durationAt(match: RegExpExecArray, unit: number): Found<Duration> | undefined {
  const [, numeral = "", joint = ""] = match;
  const months = (readCardinal(numeral) ?? 0) * unit;
  if (months < 1 || months > 600) return undefined;
  const range = { start: match.index - joint.length - numeral.length, end: match.index + match[0].length };
  return { months: Math.round(months), range };
}

const units = durationUnits.map(({ months, words }) => ({ months, words: new RegExp(`^${anyOf(words)}$`, "u") }));

function monthsOf(unit: string): number {
  return units.find(({ words }) => words.test(unit))?.months ?? 0;
}
