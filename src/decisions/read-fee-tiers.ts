import type { Found } from "../mentions/recogniser";
import type { FeePeriod, Money } from "../model/money";
import { LETTER } from "../patterns/letters";
import type { Range } from "../text/range";
import { within } from "../values/within";
import { costWords, feeWords, otherTierWords, periodOfFee, restOfTiers } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { Sentence } from "./sentence";

/** A step of a fee by population. */
export interface SourceTier {
  readonly minPopulation: number | null;
  readonly maxPopulation: number | null;
  readonly money: Money;
  readonly per: FeePeriod | null;
  readonly range: Range;
}

type Bounds = Found<{ readonly minPopulation: number | null; readonly maxPopulation: number | null }>;
type Amount = Found<{ readonly money: Money; readonly per: FeePeriod | null }>;

const FEE = anyPhrase(feeWords);
const COST = anyPhrase(costWords);
const OTHER = anyPhrase(otherTierWords);
const RESTS = restOfTiers.map((row) => ({ side: row.side, pattern: anyPhrase([row]) }));
const PERIODS = periodOfFee.map((row) => ({ per: row.per, pattern: anyPhrase([row]) }));
/** How far above a list or table its head stands. */
const HEAD_REACH = 400;

/**
 * Reads the tiers that a text states, in text order:
 *
 * 1. `9 000 – 45 000 asukkaan kunnissa osallistumismaksu on 12 000 e / vuosi`, several in one sentence, the amount behind or before
 * 2. one to a line: `- alle 10 000 asukkaan kunnat 450 €`
 * 3. a table whose head names population and fee: `alle 9 000   8 500`
 */
export function readFeeTiers(matter: Matter): SourceTier[] {
  const told = matter.sentences.flatMap((sentence) => tiersOfSentence(matter, sentence));
  return told.length > 0 ? told : matter.parts.flatMap((part) => tiersOfTable(matter, part.content));
}

function tiersOfSentence(matter: Matter, sentence: Sentence): SourceTier[] {
  const amounts: readonly Amount[] = within(matter.mentions("money"), sentence.range);
  const ranges: readonly Bounds[] = within(matter.mentions("populationRanges"), sentence.range);
  if (ranges.length === 0 || amounts.length === 0) return [];
  const bounds = [...ranges, ...boundsOfRest(sentence, ranges)].sort((a, b) => a.range.start - b.range.start);
  const pairs = pair(bounds, amounts);
  const per = amounts.find((amount) => amount.per)?.per ?? periodAround(matter.text, sentence.range);
  return isAboutFees(matter.text, sentence) && !OTHER.test(sentence.text)
    ? pairs.map(([range, amount]) => tierOf(range, amount, per))
    : [];
}

/** Each range with the amount behind it, before the next range; where every range has an amount before it and the last none behind, with that. */
function pair(bounds: readonly Bounds[], amounts: readonly Amount[]): (readonly [Bounds, Amount])[] {
  const pairs = (side: "before" | "behind") =>
    bounds.flatMap((range, index) => {
      const last = bounds[index - 1]?.range.end ?? 0;
      const next = bounds[index + 1]?.range.start ?? Number.POSITIVE_INFINITY;
      const amount =
        side === "behind"
          ? amounts.find(({ range: { start } }) => start >= range.range.end && start < next)
          : amounts.findLast(({ range: { start } }) => start >= last && start < range.range.start);
      return amount ? [[range, amount] as const] : [];
    });
  const end = bounds.at(-1)?.range.end ?? 0;
  const before = amounts.every(({ range }) => range.start < end) ? pairs("before") : [];
  return before.length === bounds.length ? before : pairs("behind");
}

/** `ja tätä pienemmiltä 1 900 euroa`: what is below or above the range named before. */
function boundsOfRest(sentence: Sentence, ranges: readonly Bounds[]): Bounds[] {
  const before = ranges.at(-1);
  return RESTS.flatMap(({ side, pattern }): Bounds[] => {
    const match = pattern.exec(sentence.text);
    const start = sentence.range.start + (match?.index ?? 0);
    if (!match || !before || start < before.range.end) return [];
    const range = { start, end: start + match[0].length };
    if ((side === "below" ? before.minPopulation : before.maxPopulation) === null) return [];
    return side === "below"
      ? [{ minPopulation: null, maxPopulation: before.minPopulation, range }]
      : [{ minPopulation: before.maxPopulation, maxPopulation: null, range }];
  });
}

function tiersOfTable(matter: Matter, range: Range): SourceTier[] {
  const { text, mentions } = matter;
  const numbers = within(mentions("numbers"), range);
  return within(mentions("bareRanges"), range).flatMap((bounds) => {
    const lineEnd = text.indexOf("\n", bounds.range.end);
    const end = lineEnd < 0 ? range.end : Math.min(lineEnd, range.end);
    const amount = numbers.find((number) => number.range.start >= bounds.range.end && number.range.end <= end);
    const head = text.slice(Math.max(range.start, bounds.range.start - HEAD_REACH), bounds.range.start);
    const isCell =
      amount && !LETTER.test(text.slice(bounds.range.end, amount.range.start) + text.slice(amount.range.end, end));
    if (!amount || !isCell || !(FEE.test(head) || COST.test(head))) return [];
    const money: Money = { currency: "EUR", cents: amount.number * 100 };
    return [tierOf(bounds, { money, per: periodIn(head), range: amount.range }, null)];
  });
}

function tierOf(bounds: Bounds, amount: Amount, per: FeePeriod | null): SourceTier {
  return {
    minPopulation: bounds.minPopulation,
    maxPopulation: bounds.maxPopulation,
    money: amount.money,
    per: amount.per ?? per,
    range: {
      start: Math.min(bounds.range.start, amount.range.start),
      end: Math.max(bounds.range.end, amount.range.end),
    },
  };
}

/** The sentence names a fee, or what introduces its list does. */
function isAboutFees(text: string, { range }: Sentence): boolean {
  const words = text.slice(Math.max(0, range.start - HEAD_REACH), range.end);
  return FEE.test(words) || COST.test(words);
}

function periodAround(text: string, range: Range): FeePeriod | null {
  return (
    periodIn(text.slice(range.start, range.end)) ??
    periodIn(text.slice(Math.max(0, range.start - HEAD_REACH), range.start))
  );
}

/** What an amount is per, as the words of a stretch of text say. */
export function periodIn(words: string): FeePeriod | null {
  return PERIODS.find(({ pattern }) => pattern.test(words))?.per ?? null;
}
