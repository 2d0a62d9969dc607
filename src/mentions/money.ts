import type { FeePeriod, MoneyMention } from "../model/money";
import { CARDINAL, readCardinal } from "../patterns/cardinal";
import { pattern } from "../patterns/pattern";
import { inBothCases } from "../patterns/words";
import {
  centWords,
  euroWords,
  freeOfCharge,
  hedges,
  multipliers,
  perPreposition,
  perWords,
  taxRemarks,
  unitBeginnings,
} from "../vocabulary/money-words";
import { cardinals, vagueCounts } from "../vocabulary/numerals";
import { conjunctions } from "../vocabulary/sentence-words";
import {
  anyOf,
  DASH,
  DECIMAL,
  FIRST_DECIMAL,
  GAP,
  LETTERS,
  NUMBER_LEFT,
  SPACE,
  WORD_END,
  WORD_START,
} from "./patterns";
import type { Found, Recogniser } from "./recogniser";

type MoneyValue = Omit<MoneyMention, "span">;

const allOf = (words: (row: (typeof perWords)[number]) => readonly string[]): string => anyOf(perWords.flatMap(words));

const MULTIPLIER = anyOf(multipliers.flatMap((row) => row.words));
const CENT = anyOf(centWords.flatMap((row) => row.words));
const SLASH = `(?:${GAP}/${GAP}|${SPACE}${perPreposition}${SPACE})`;
const PER = `(?:(?:${GAP}${anyOf(taxRemarks)})?(?:${SLASH}${allOf((row) => row.slash)}|${SPACE}${allOf((row) => row.free)})${WORD_END})`;
/** The first letters of all units: the engine leaves most numbers there. */
const UNIT = `${GAP}(?=[EeMmtk€])(?:(?<multiplier>${MULTIPLIER})${GAP})?${anyOf(euroWords)}(?![${LETTERS}\\d])(?:${SPACE}(?<cents>\\d\\d?)${GAP}${CENT}${WORD_END})?(?<per>(?:\\.?${PER}){0,4})`;

/** `500,- euroa`, `2 400:- €`, `2 400 (kaksituhatta neljäsataa) euroa` */
const NO_CENTS = `(?:[,:][-\\u2012-\\u2014](?!\\d))?(?:${GAP}\\(${CARDINAL}\\))?`;

const letter = pattern(() => `(?<=\\p{L})`, "iuy");

/** First period in the order of the rows: per inhabitant wins over per year (*euroa asukasta kohti vuodessa*). */
const periods = perWords.flatMap(({ per, slash, free }) =>
  per === null ? [] : [{ per, words: pattern(() => `${WORD_START}${anyOf([...slash, ...free])}${WORD_END}`, "u") }],
);
const powers = multipliers.map(({ power, words }) => ({ power, words: pattern(() => `^${anyOf(words)}$`, "u") }));
const hedged = pattern(
  () => `(?<=${WORD_START}${anyOf(hedges.flatMap((row) => row.words))}${GAP}(?:\\d[\\d ,.]{0,20}${DASH}${GAP})?)`,
  "iuy",
);

/**
 * Forms: 1. `9000 euroa / vuosi` · `12 000 e / vuosi` · `5000€/kunta/vuosi`  2. `n. 210.000 e.` · `1,05 M€` · `2,9 mrd. euroa`
 * · `350 e. kuukaudessa` · `500,- euroa`  3. `2,05 euroa asukasta kohti vuodessa`  4. `11.500 euro per år` · `9 000 euro om året`.
 */
export const amount: Recogniser<MoneyValue> = {
  name: "amount",
  pattern: pattern(() => `(${FIRST_DECIMAL})${NO_CENTS}${UNIT}`, "gu"),
  read: ({ 0: { length }, 1: digits = "", groups, index, input }) =>
    readAmount(input, { ...groups, digits }, { start: index, end: index + length }),
};

/** The lower end of a range, which has its unit at the upper one: `60.000-100.000 e/vuosi`, `18 000–24 500 euroa`. */
export const rangeStart: Recogniser<MoneyValue> = {
  name: "lower end of a range",
  pattern: pattern(() => `${DASH}(?<=${NUMBER_LEFT}(${DECIMAL})(${GAP})${DASH})(?=${GAP}${DECIMAL}${UNIT})`, "gu"),
  read: ({ 1: digits = "", 2: gap = "", groups, index, input }) => {
    const end = index - gap.length;
    return readAmount(input, { ...groups, digits }, { start: end - digits.length, end });
  },
};

/** `kaksi ja puoli tuhatta`: the half alone is not the number. */
const ADDED_HALF = `(?<=${anyOf([...conjunctions])}${SPACE})${anyOf(cardinals.flatMap(({ values }) => values["0.5"]?.split(" ") ?? []))}`;
const VAGUE = anyOf(vagueCounts.flatMap((row) => row.words));
/** A numeral in words, and what stands between it and a unit, as a look back from that: `kaksituhatta euroa`, `kaksituhatta (2 000) euroa`. */
const IN_WORDS = `(?<!(?:\\d|${WORD_START}${VAGUE})${SPACE})${WORD_START}(?!${ADDED_HALF})(${CARDINAL})(${SPACE}(?:\\(\\d[\\d .]*\\)${SPACE})?)`;

/** Forms: 1. `kaksitoistatuhatta euroa vuodessa` · `puolitoista miljoonaa euroa`  2. `nio tusen femhundra euro om året`. Not `muutama sata euroa`. */
export const amountInWords: Recogniser<MoneyValue> = {
  name: "amount in words",
  pattern: pattern(
    () => `(?=${anyOf(unitBeginnings.flatMap(inBothCases))})(?<=[\\p{L})][ \\n]+)(?<=${IN_WORDS})${UNIT}`,
    "gu",
  ),
  read: ({ 0: { length }, 1: numeral = "", 2: space = "", groups, index, input }) => {
    const value = readCardinal(numeral.replace(/\s/g, ""));
    const start = index - space.length - numeral.length;
    if (value === undefined) return undefined;
    return readAmount(input, { ...groups, digits: `${value}`.replace(".", ",") }, { start, end: index + length });
  },
};

/**
 * Forms: 1. `12 senttiä asukasta kohti vuodessa` · `50 snt/asukas` · `viisitoista senttiä`  2. `15 cent per invånare`. The pattern begins with the unit,
 * which is rare.
 */
export const centAmount: Recogniser<MoneyValue> = {
  name: "amount in cents",
  pattern: pattern(
    () =>
      `${CENT}${WORD_END}(?<=(?:${NUMBER_LEFT}(?<!\\d )(?<digits>\\d{1,3})${GAP}|${IN_WORDS})${CENT})(?<per>(?:\\.?${PER}){0,4})`,
    "gu",
  ),
  read: ({ 0: { length }, 1: digits, 2: numeral, groups, index, input }) => {
    const cents = readCardinal(digits ?? numeral?.replace(/\s/g, "") ?? "");
    if (cents === undefined) return undefined;
    const start = input.lastIndexOf(digits ?? numeral ?? "", index);
    const approximate = hedged.exec(input, start) !== null;
    return {
      money: { currency: "EUR", cents },
      per: periodOf(groups?.per ?? ""),
      approximate,
      range: { start, end: index + length },
    };
  },
};

/** Phrases that say that taking part costs nothing. */
export const freePhrase: Recogniser<object> = {
  name: "free of charge",
  pattern: pattern(() => [anyOf(freeOfCharge.flatMap((row) => row.words)), WORD_END].join(""), "gu"),
  read: (match) =>
    letter.exec(match.input, match.index)
      ? undefined
      : { range: { start: match.index, end: match.index + match[0].length } },
};

interface WrittenAmount {
  readonly digits: string;
  readonly multiplier?: string;
  /** The cents behind the euros: *2 euroa 50 senttiä*. */
  readonly cents?: string;
  readonly per?: string;
}

function readAmount(
  text: string,
  { digits, multiplier = "", cents = "0", per = "" }: WrittenAmount,
  range: Found<unknown>["range"],
): Found<MoneyValue> | undefined {
  const whole = readCents(digits, powerOf(multiplier));
  if (whole === undefined) return undefined;
  const approximate = hedged.exec(text, range.start) !== null;
  return { money: { currency: "EUR", cents: whole + Number(cents) }, per: periodOf(per), approximate, range };
}

/** Cents of a decimal number of 10^power euros, by its digits; undefined when it has parts of a cent or is too large. */
function readCents(decimal: string, power: number): number | undefined {
  const [tail = "", comma, point] = /(?:,(\d+)|\.(\d\d?))?$/.exec(decimal) ?? [];
  const whole = decimal.slice(0, decimal.length - tail.length).replace(/\D/g, "");
  const fraction = (comma ?? point ?? "").padEnd(power + 2, "0");
  if (/[1-9]/.test(fraction.slice(power + 2))) return undefined;
  const cents = Number(whole + fraction.slice(0, power + 2));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

function powerOf(multiplier: string): number {
  return multiplier === "" ? 0 : (powers.find(({ words }) => words.test(multiplier))?.power ?? 0);
}

function periodOf(words: string): FeePeriod | null {
  return words === "" ? null : (periods.find((row) => row.words.test(words))?.per ?? null);
}
