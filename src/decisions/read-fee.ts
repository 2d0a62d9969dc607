import type { PartKind } from "../model/item";
import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { lastBefore, within } from "../values/within";
import {
  costWords,
  feePayerWords,
  feeWords,
  joiningFeeWords,
  membershipNouns,
  networkStems,
  otherFeeWords,
  ownFeeWords,
  pastFeeWords,
  pricedThings,
  pricePronouns,
  takingPartWords,
} from "../vocabulary/participation-words";
import { rateBehind, yearBehind } from "./basis-of-fee";
import type { Matter } from "./matter";
import { namesOther } from "./names-other";
import { anyPhrase } from "./phrases";
import { isTown } from "./read-body";
import { periodIn, type SourceTier } from "./read-fee-tiers";
import type { Sentence } from "./sentence";
import { isChanged, type Status } from "./status";
import { CHANGE, NEEDED, type SourceFee, type WeighedFee } from "./weighed-fee";
import { type WordsOfAmount, wordsOfAmount } from "./words-of-amount";

const FEE = anyPhrase(feeWords);
const COST = anyPhrase(costWords);
const OTHER = anyPhrase(otherFeeWords);
const PAST = anyPhrase(pastFeeWords);
const JOINING = anyPhrase(joiningFeeWords);
const PAYER = anyPhrase(feePayerWords);
const TOWN = anyPhrase(feePayerWords.filter((row) => row.isTown));
const NO_TOWN = anyPhrase(feePayerWords.filter((row) => !row.isTown));
const TAKING_PART = anyPhrase([...membershipNouns, ...networkStems, ...feeWords, ...takingPartWords]);
const MEMBERSHIP = anyPhrase([...membershipNouns, ...networkStems]);
const OWN = anyPhrase(ownFeeWords);
const PRICED = anyPhrase(pricedThings);
const PRONOUN = anyPhrase(pricePronouns);
const BOUNDARY = pattern(() => /[,;:](?=\s)/g);
/** How far behind an amount a word may stand that tells what it is: *500 euron kertaluonteinen liittymismaksu*. */
const REACH_BEHIND = 40;
/** What an amount loses that is another's or another time's. */
const OTHERS = 6;
const BY_KIND: Partial<Record<PartKind, number>> = { proposal: 4, decision: 4, handling: -3 };

/**
 * Reads what the municipality itself pays for taking part. Every amount is weighed by the words around it: a fee's, the
 * municipality's own, another's or another year's; what the proposal says weighs most. When no amount stands out, the tier of its
 * population is its fee; then what new members pay once, what an earlier handling states, and *free of charge*.
 */
export function readFee(
  matter: Matter,
  network: string,
  tiers: readonly SourceTier[],
  status: Status,
): SourceFee | undefined {
  const weighed = matter.sentences.flatMap((sentence) => {
    const amounts = within(matter.mentions("money"), sentence.range);
    const others =
      (namesOther(matter, sentence.range, network) ? 4 : 0) + (within(tiers, sentence.range).length > 0 ? 3 : 0);
    const changed = sentence.kind === "decision" && isChanged(status) ? CHANGE : 0;
    return amounts
      .filter(({ range }) => !tiers.some((tier) => range.start >= tier.range.start && range.end <= tier.range.end))
      .map((amount) => weigh(matter, sentence, amount, network, status.authority))
      .map((found) => ({
        ...found,
        weight: found.weight > 0 ? found.weight - others + changed : found.weight - others,
      }));
  });
  const recurring = weighed.filter(({ isJoining }) => !isJoining);
  const now = heaviest(recurring.filter(isNotHistory));
  const tier = ownTier(matter, tiers);
  if (now) {
    const fee = withPeriod(now, recurring, tiers);
    const rate = rateBehind(matter, now, recurring)?.amount;
    return rate ?? yearBehind(matter, { ...now, amount: fee }, recurring, tier) ?? fee;
  }
  if (tier) return { money: tier.money, per: tier.per, approximate: false, range: tier.range };
  const joining = heaviest(weighed.filter(isNotHistory));
  if (joining) return { ...joining.amount, per: "once" };
  const earlier = heaviest(recurring) ?? onlyPast(recurring);
  return earlier ? withPeriod(earlier, recurring, tiers) : readFree(matter, network);
}

/** `Jäsenmaksu on ollut 2 300 euroa vuodessa`, where nothing says what it will be. */
function onlyPast(weighed: readonly WeighedFee[]): WeighedFee | undefined {
  const past = weighed.filter(({ isPast }) => isPast).map((fee) => ({ ...fee, weight: fee.weight + OTHERS }));
  return past.length === 1 ? heaviest(past) : undefined;
}

const isNotHistory = ({ sentence }: WeighedFee): boolean => sentence.kind !== "history";

function heaviest(weighed: readonly WeighedFee[]): WeighedFee | undefined {
  return weighed.reduce(
    (top, next) => (next.weight > (top?.weight ?? NEEDED - 1) ? next : top),
    undefined as WeighedFee | undefined,
  );
}

/** What an amount is per may stand beside the same amount elsewhere, a tier's too. */
function withPeriod(
  { amount, sentence }: WeighedFee,
  weighed: readonly WeighedFee[],
  tiers: readonly SourceTier[],
): SourceFee {
  const same = weighed.find(
    (other) => other.amount.money.cents === amount.money.cents && other.amount.per && other.weight >= 0,
  );
  const tier = tiers.find(({ money, per }) => money.cents === amount.money.cents && per !== null);
  return { ...amount, per: amount.per ?? same?.amount.per ?? tier?.per ?? periodIn(sentence.text) };
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

function weigh(
  matter: Matter,
  sentence: Sentence,
  found: SourceFee,
  network: string,
  authority: string | null,
): WeighedFee {
  const amounts = within(matter.mentions("money"), sentence.range).map(({ range }) => range);
  const words = wordsOfAmount(sentence, found.range, amounts);
  const behind = words.behind.slice(0, REACH_BEHIND);
  const own = matter.text.slice(found.range.start, found.range.end);
  const near = words.before + own + behind;
  const told = words.since + own + behind;
  const amount = { ...found, per: found.per ?? periodIn(told) };
  const isJoining = JOINING.test(told) && (amount.per === null || amount.per === "once");
  const isFee = isJoining || FEE.test(near) ? 4 : FEE.test(sentence.text) || COST.test(near) ? 2 : 0;
  if (isFee === 0 || isOfThing(words, network)) return { amount, sentence, weight: 0, isJoining, isPast: false };
  const isMembers = MEMBERSHIP.test(sentence.text) ? 1 : 0;
  const isOwn = OWN.test(sentence.text) || PAYER.test(told) ? 3 : 0;
  const towns = within(matter.mentions("municipalities"), sentence.range);
  const isNamed = towns.some(({ code }) => code === authority) ? 2 : 0;
  const isAnothers = towns.length > 0 && isNamed === 0 && authority !== null ? OTHERS : 0;
  const isOther = OTHER.test(told) || isOfOtherKind(matter, sentence, told) ? OTHERS : 0;
  const isPast = isOther === 0 && PAST.test(told);
  const isRecurring = amount.per === "inhabitant" ? 2 : amount.per && amount.per !== "once" ? 1 : 0;
  const weight =
    isFee +
    isMembers +
    isOwn +
    isNamed +
    isRecurring +
    (BY_KIND[sentence.kind] ?? 0) -
    isAnothers -
    isOther -
    (isPast ? OTHERS : 0);
  return { amount, sentence, weight, isJoining, isPast };
}

/** What something else costs: `Kirjaston järjestelmä maksaa kunnalle 9 000 euroa vuodessa`. */
function isOfThing({ before }: WordsOfAmount, network: string): boolean {
  const isTakingPart = TAKING_PART.test(before) || PRONOUN.test(before) || before.includes(network);
  return PRICED.test(before) && !isTakingPart;
}

/** Of what towns and what other municipalities pay, the other: `kaupungeilta 3 000 euroa ja kunnilta 1 500 euroa`. */
function isOfOtherKind(matter: Matter, { text }: Sentence, told: string): boolean {
  if (!TOWN.test(text) || !NO_TOWN.test(text) || TOWN.test(told) === NO_TOWN.test(told)) return false;
  return TOWN.test(told) !== isTown(matter.text, matter.item.range);
}

/** What stands between an amount and the one before it, within its clause: `Liittymismaksu on 500 e ja vuosimaksu 300 e`. */
export function sinceLastAmount(matter: Matter, amount: SourceFee, before: string): string {
  const last = lastBefore(matter.mentions("money"), amount.range.start);
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

/** `Verkostoon osallistuminen on kunnille maksutonta`, not of something else or of another network that the sentence names. */
function readFree(matter: Matter, network: string): SourceFee | undefined {
  for (const sentence of matter.sentences) {
    const [free] = within(matter.mentions("free"), sentence.range);
    if (!free) continue;
    const isTakingPart =
      TAKING_PART.test(sentence.text) || within(matter.mentions("networks"), sentence.range).length > 0;
    const isTier = within(matter.mentions("populationRanges"), sentence.range).length > 0;
    const { before, behind } = wordsOfAmount(sentence, free.range, []);
    const range = { start: free.range.start - before.length, end: free.range.end + behind.length };
    const clause = matter.text.slice(range.start, range.end);
    const isOther = OTHER.test(clause) || (JOINING.test(clause) && !FEE.test(clause));
    if (isTakingPart && !isTier && !isOther && !namesOther(matter, range, network))
      return { money: { currency: "EUR", cents: 0 }, per: null, approximate: false, range: free.range };
  }
  return undefined;
}
