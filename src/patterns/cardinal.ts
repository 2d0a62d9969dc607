import { cardinals } from "../vocabulary/numerals";
import { pattern } from "./pattern";
import { inBothCases, oneOf } from "./words";

/** A word of a numeral: what it adds or multiplies by, and the case that it stands in, or asks of the word before it. */
interface Part {
  readonly kind: "value" | "added" | "multiplier";
  readonly number: number;
  readonly case: string;
}

type Row = (typeof cardinals)[number];

/** Both halves of an inflected numeral stand in one case: `kaksituhatta`, `kahdentuhannen`, not `kaksi tuhannen`. Of a value the nominative may be its genitive, too. */
function caseOf({ cases }: Row, kind: Part["kind"], word: string, isFirst: boolean): string {
  const [genitive = ""] = cases;
  const ending = cases.find((each) => word.endsWith(each));
  if (cases.length === 0 || kind === "added") return ANY;
  if (kind === "value" && isFirst) return word.endsWith(genitive) ? ANY : NOMINATIVE;
  return ending ?? (kind === "value" ? ANY : NOMINATIVE);
}

const ANY = "";
const NOMINATIVE = "nominative";

const partsOf = (kind: Part["kind"], key: "values" | "added" | "multipliers"): ReadonlyMap<string, Part> =>
  new Map(
    cardinals.flatMap((row) =>
      Object.entries(row[key]).flatMap(([value, words]) =>
        words
          .split(" ")
          .map(
            (word, index) =>
              [word, { kind, number: Number(value), case: caseOf(row, kind, word, index === 0) }] as const,
          ),
      ),
    ),
  );

const VALUES = partsOf("value", "values");
const ADDED = partsOf("added", "added");
const MULTIPLIERS = partsOf("multiplier", "multipliers");
const PART = oneOf([...VALUES.keys(), ...ADDED.keys(), ...MULTIPLIERS.keys()]);

/** A run of words that may be a cardinal numeral, in one word or several, also the first of a sentence: *kaksitoista*, *nio tusen fem hundra*. {@link readCardinal} tells. */
export const CARDINAL = `(?<!(?<!\\p{L})${PART}\\s)${oneOf([...VALUES.keys()].flatMap(inBothCases))}(?:\\s?${PART}){0,9}`;

const PARTS = pattern(() => PART, "giu");
const WHOLE = pattern(() => `^${CARDINAL}$`, "iu");

/**
 * The value of digits (`1,5`, `30`) or of a cardinal in words (*kolme*, *kahdentoista*, *puolitoista*, *tre*); undefined for anything else, and for
 * two numerals beside each other (*viisi tuhannen euron apurahaa*).
 */
export function readCardinal(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written.replace(",", "."));
  return WHOLE.test(written) ? sumOf(PARTS.all(written.toLowerCase()).map(([part]) => part)) : undefined;
}

/** Thousands multiply all before them, tens and hundreds the last value, and what follows is smaller: *kaksi|kymmentä|viisi|tuhatta|kolme|sataa*. */
function sumOf(words: readonly string[]): number | undefined {
  let [thousands, sum, last] = [0, 0, 0];
  let [lastCase, smallest] = [ANY, Number.POSITIVE_INFINITY];
  for (const word of words) {
    const part = partAfter(word, last, sum + last, lastCase);
    if (!part) return undefined;
    const { kind, number } = part;
    if (kind === "added") last += number;
    else if (kind === "multiplier" && number === 1000 && thousands === 0)
      [thousands, sum, last, smallest] = [(sum + last) * 1000, 0, 0, 1000];
    else if (kind === "multiplier" && number < 1000 && last * number < smallest)
      [sum, last, smallest] = [sum + last * number, 0, number];
    else if (kind === "value" && last % 10 === 0 && number < Math.min(smallest, last || Number.POSITIVE_INFINITY))
      [thousands, sum, last, smallest] =
        number >= 1000 ? [number, 0, 0, number] : [thousands, sum + last, number, number >= 100 ? number : smallest];
    else return undefined;
    lastCase = part.case;
  }
  return thousands + sum + last || undefined;
}

/** What a word is behind those before it: *kymmenen* multiplies *kahden* and is a value elsewhere. */
function partAfter(word: string, last: number, before: number, lastCase: string): Part | undefined {
  const added = last > 0 ? ADDED.get(word) : undefined;
  const multiplier = MULTIPLIERS.get(word);
  const isMultiplied = multiplier && (multiplier.number === 1000 ? before > 0 : last > 0);
  if (added) return added;
  if (!isMultiplied) return VALUES.get(word);
  return lastCase === ANY || multiplier.case === ANY || multiplier.case === lastCase ? multiplier : undefined;
}
