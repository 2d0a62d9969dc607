import type { PartKind } from "../model/item";
import type { FeePeriod, Money } from "../model/money";
import type { Range } from "../text/range";
import { within } from "../text/within";
import { costWords, feeWords, otherFeeWords, ownFeeWords } from "../vocabulary/participation-words";
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
const OWN = anyPhrase(ownFeeWords);
const BOUNDARY = /[,;:](?=\s)/g;
/** How far behind an amount a word may stand that tells what it is: *500 euron liittymismaksu*. */
const REACH_BEHIND = 25;
const NEEDED = 3;
const BY_KIND: Partial<Record<PartKind, number>> = { proposal: 4, decision: 4, history: -3, handling: -3 };

/**
 * Reads what the municipality itself pays for taking part. Every amount is weighed by the words around it: a fee's, the
 * municipality's own, another's or another year's; what the proposal says weighs most. Free of charge is an amount when no other is stated.
 */
export function readFee(matter: Matter, tiers: readonly SourceTier[], authority: string | null): SourceFee | undefined {
  const weighed = matter.sentences.flatMap((sentence) =>
    within(matter.mentions.money, sentence.range)
      .filter(
        (amount) => !tiers.some((tier) => amount.range.start >= tier.range.start && amount.range.end <= tier.range.end),
      )
      .map((amount) => ({ amount, sentence, weight: weigh(matter, sentence, amount, authority) })),
  );
  const best = weighed.reduce(
    (top, next) => (next.weight > (top?.weight ?? NEEDED - 1) ? next : top),
    undefined as (typeof weighed)[number] | undefined,
  );
  if (!best) return readFree(matter);
  const same = weighed.find(
    ({ amount, weight }) => amount.money.cents === best.amount.money.cents && amount.per && weight >= 0,
  );
  const per = best.amount.per ?? same?.amount.per ?? periodIn(best.sentence.text);
  return { ...best.amount, per };
}

function weigh(matter: Matter, sentence: Sentence, amount: SourceFee, authority: string | null): number {
  const { before, behind } = clauseOf(sentence, amount.range);
  const near = before + behind.slice(0, REACH_BEHIND);
  const isFee = FEE.test(near) ? 4 : FEE.test(sentence.text) || COST.test(near) ? 2 : 0;
  if (isFee === 0) return 0;
  const isOwn = OWN.test(sentence.text) ? 3 : 0;
  const isNamed = within(matter.mentions.municipalities, sentence.range).some(({ code }) => code === authority) ? 2 : 0;
  const isOther = OTHER.test(near) ? 6 : 0;
  return isFee + isOwn + isNamed + (amount.per ? 1 : 0) + (BY_KIND[sentence.kind] ?? 0) - isOther;
}

/** What stands around an amount between the commas of its sentence. */
export function clauseOf(sentence: Sentence, range: Range): { readonly before: string; readonly behind: string } {
  const at = range.start - sentence.range.start;
  const end = range.end - sentence.range.start;
  const boundaries = [...sentence.text.matchAll(BOUNDARY)].map((match) => match.index);
  const from = boundaries.findLast((boundary) => boundary < at) ?? -1;
  const to = boundaries.find((boundary) => boundary >= end) ?? sentence.text.length;
  return { before: sentence.text.slice(from + 1, at), behind: sentence.text.slice(end, to) };
}

/** `Verkostoon osallistuminen on kunnille maksutonta`, not of another network that the sentence names. */
function readFree(matter: Matter): SourceFee | undefined {
  const own = matter.title ? within(matter.mentions.networks, matter.title).map(({ name }) => name.toLowerCase()) : [];
  for (const sentence of matter.sentences) {
    const [free] = within(matter.mentions.free, sentence.range);
    const others = within(matter.mentions.networks, sentence.range).filter(
      ({ name }) => own.length > 0 && !own.includes(name.toLowerCase()),
    );
    if (free && others.length === 0)
      return { money: { currency: "EUR", cents: 0 }, per: null, approximate: false, range: free.range };
  }
  return undefined;
}
