import { cardinals } from "../vocabulary/numerals";
import { pattern } from "./pattern";
import { inBothCases, oneOf } from "./words";

type Kind = "values" | "added" | "multipliers";

const wordsOf = (kind: Kind): ReadonlyMap<string, number> =>
  new Map(
    cardinals
      .flatMap((row) => Object.entries(row[kind]))
      .flatMap(([value, words]) => words.split(" ").map((word) => [word, Number(value)] as const)),
  );

const VALUES = wordsOf("values");
const ADDED = wordsOf("added");
const MULTIPLIERS = wordsOf("multipliers");
const PART = oneOf([...VALUES.keys(), ...ADDED.keys(), ...MULTIPLIERS.keys()]);

/** A cardinal numeral in words, in one word or several, also as the first of a sentence: *kaksitoista*, *Kahdentuhannen*, *nio tusen fem hundra*. */
export const CARDINAL = `${oneOf([...VALUES.keys()].flatMap(inBothCases))}(?:\\s?${PART}){0,9}`;

const PARTS = pattern(() => PART, "giu");
const WHOLE = pattern(() => `^${CARDINAL}$`, "iu");

/** The value of digits (`1,5`, `30`) or of a cardinal in words (*kolme*, *kahdentoista*, *puolitoista*, *tre*); undefined for anything else. */
export function readCardinal(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written.replace(",", "."));
  return WHOLE.test(written) ? sumOf(PARTS.all(written.toLowerCase()).map(([part]) => part)) : undefined;
}

/** Thousands multiply all before them, tens and hundreds the last value: *kaksi|kymmentä|viisi|tuhatta|kolme|sataa*. */
function sumOf(parts: readonly string[]): number | undefined {
  let [thousands, sum, last] = [0, 0, 0];
  for (const part of parts) {
    const factor = MULTIPLIERS.get(part);
    const value = VALUES.get(part) ?? 0;
    if (ADDED.has(part)) last += ADDED.get(part) ?? 0;
    else if (factor === 1000 && sum + last > 0) [thousands, sum, last] = [thousands + (sum + last) * 1000, 0, 0];
    else if (factor !== undefined && last > 0) [sum, last] = [sum + last * factor, 0];
    else if (value >= 1000) thousands += value;
    else [sum, last] = [sum + last, value];
  }
  return thousands + sum + last || undefined;
}
