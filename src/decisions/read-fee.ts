import type { PartKind } from "../model/item";
import type { FeePeriod, Money } from "../model/money";
import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { within } from "../values/within";
import {
  costWords,
  feeWords,
  membershipNouns,
  networkStems,
  otherFeeWords,
  ownFeeWords,
} from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import { periodIn, type SourceTier } from "./read-fee-tiers";
import type { Sentence } from "./sentence";

/** A fee or share in the normalised text. */
export interface SourceFee {
  readonly money: Money;
  readonly per: FeePeriod | null;
  readonly approximate: boolean;
  readonly range: Range;
}

const FEE = anyPhrase(feeWords);
const COST = anyPhrase(costWords);
const OTHER = anyPhrase(otherFeeWords);
const MEMBERSHIP = anyPhrase([...membershipNouns, ...networkStems]);
const OWN = anyPhrase(ownFeeWords);
const BOUNDARY = pattern(() => /[,;:](?=\s)/g);
/** How far behind an amount a word may stand that tells what it is: *500 euron liittymismaksu*. */
const REACH_BEHIND = 25;
const NEEDED = 4;
const BY_KIND: Partial<Record<PartKind, number>> = { proposal: 4, decision: 4, handling: -3 };

interface Weighed {
  readonly amount: SourceFee;
  readonly sentence: Sentence;
  readonly weight: number;
}

/**
 * Reads what the municipality itself pays for taking part. Every amount is weighed by the words around it: a fee's, the
 * municipality's own, another's or another year's; what the proposal says weighs most. When no amount stands out, the tier of its
 * population is its fee; then what an earlier handling states; then *free of charge*.
 */
export function readFee(
  matter: Matter,
  network: string,
  tiers: readonly SourceTier[],
  authority: string | null,
): SourceFee | undefined {
  const weighed = matter.sentences.flatMap((sentence) =>
    within(matter.mentions("money"), sentence.range)
      .filter(({ range }) => !tiers.some((tier) => range.start >= tier.range.start && range.end <= tier.range.end))
      .map((amount) => ({
        amount,
        sentence,
        weight: weigh(matter, sentence, amount, authority) - (namesOther(matter, sentence, network) ? 4 : 0),
      })),
  );
  const now = heaviest(weighed.filter(({ sentence }) => sentence.kind !== "history"));
  if (now) return withPeriod(now, weighed);
  const tier = ownTier(matter, tiers);
  if (tier) return { money: tier.money, per: tier.per, approximate: false, range: tier.range };
  const earlier = heaviest(weighed);
  return earlier ? withPeriod(earlier, weighed) : readFree(matter, network);
}

function heaviest(weighed: readonly Weighed[]): Weighed | undefined {
  return weighed.reduce(
    (top, next) => (next.weight > (top?.weight ?? NEEDED - 1) ? next : top),
    undefined as Weighed | undefined,
  );
}

/** What an amount is per may stand beside the same amount elsewhere. */
function withPeriod({ amount, sentence }: Weighed, weighed: readonly Weighed[]): SourceFee {
  const same = weighed.find(
    (other) => other.amount.money.cents === amount.money.cents && other.amount.per && other.weight >= 0,
  );
  return { ...amount, per: amount.per ?? same?.amount.per ?? periodIn(sentence.text) };
}

/** The tier that holds the population which the text states, or the only one that it states. */
function ownTier(matter: Matter, tiers: readonly SourceTier[]): SourceTier | undefined {
  const population = matter.mentions("populations")[0]?.population;
  const holds = (tier: SourceTier): boolean =>
    population !== undefined &&
    population >= (tier.minPopulation ?? 0) &&
    population <= (tier.maxPopulation ?? Number.POSITIVE_INFINITY);
  const holding = tiers.filter(holds);
  return holding.length === 1 ? holding[0] : tiers.length === 1 ? tiers[0] : undefined;
}

function weigh(matter: Matter, sentence: Sentence, amount: SourceFee, authority: string | null): number {
  const { before, behind } = clauseOf(sentence, amount.range);
  const own = matter.text.slice(amount.range.start, amount.range.end);
  const near = before + own + behind.slice(0, REACH_BEHIND);
  const isFee = FEE.test(near) ? 4 : FEE.test(sentence.text) || COST.test(near) ? 2 : 0;
  if (isFee === 0) return 0;
  const isMembers = MEMBERSHIP.test(sentence.text) ? 1 : 0;
  const isOwn = OWN.test(sentence.text) ? 3 : 0;
  const towns = within(matter.mentions("municipalities"), sentence.range);
  const isNamed = towns.some(({ code }) => code === authority) ? 2 : 0;
  const isAnothers = towns.length > 0 && isNamed === 0 && authority !== null ? 6 : 0;
  const isOther = OTHER.test(sinceLastAmount(matter, amount, before) + own + behind.slice(0, REACH_BEHIND)) ? 6 : 0;
  return (
    isFee +
    isMembers +
    isOwn +
    isNamed +
    (amount.per && amount.per !== "once" ? 1 : 0) +
    (BY_KIND[sentence.kind] ?? 0) -
    isAnothers -
    isOther
  );
}

/** What stands between an amount and the one before it, within its clause: `Liittymismaksu on 500 e ja vuosimaksu 300 e`. */
export function sinceLastAmount(matter: Matter, amount: SourceFee, before: string): string {
  const last = matter.mentions("money").findLast(({ range }) => range.end <= amount.range.start);
  const start = amount.range.start;
  return matter.text.slice(Math.max(last?.range.end ?? 0, start - before.length), start);
}

/** What stands around an amount between the commas of its sentence. */
export function clauseOf(sentence: Sentence, range: Range): { readonly before: string; readonly behind: string } {
  const at = range.start - sentence.range.start;
  const end = range.end - sentence.range.start;
  const boundaries = BOUNDARY.all(sentence.text).map((match) => match.index);
  const from = boundaries.findLast((boundary) => boundary < at) ?? -1;
  const to = boundaries.find((boundary) => boundary >= end) ?? sentence.text.length;
  return { before: sentence.text.slice(from + 1, at), behind: sentence.text.slice(end, to) };
}

/** `Verkostoon osallistuminen on kunnille maksutonta`, not of another network that the sentence names. */
function readFree(matter: Matter, network: string): SourceFee | undefined {
  for (const sentence of matter.sentences) {
    const [free] = within(matter.mentions("free"), sentence.range);
    const isTier = within(matter.mentions("populationRanges"), sentence.range).length > 0;
    if (free && !isTier && !OTHER.test(sentence.text) && !namesOther(matter, sentence, network))
      return { money: { currency: "EUR", cents: 0 }, per: null, approximate: false, range: free.range };
  }
  return undefined;
}

/** Whether a sentence names another network and not the one that the matter is about. */
function namesOther(matter: Matter, sentence: Sentence, network: string): boolean {
  const named = within(matter.mentions("networks"), sentence.range).map(({ name }) => name.toLowerCase());
  return named.length > 0 && !named.includes(network.toLowerCase());
}
