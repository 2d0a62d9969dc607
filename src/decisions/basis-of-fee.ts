import { within } from "../values/within";
import { reckoningWords } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import { periodIn, type SourceTier } from "./read-fee-tiers";
import { NEEDED, type SourceFee, type WeighedFee } from "./weighed-fee";

const RECKONED = anyPhrase(reckoningWords);
/** The most years of a season. */
const LONGEST = 5;
/** How far behind a bare number the word for its period stands: `4 600 euroa eli 2 300 vuodessa`. */
const REACH_BEHIND = 12;

/**
 * The rate that a sum was reckoned from: 1. *0,35 euroa asukasta kohti*, for 3 000 inhabitants 1 050 euros
 * 2. *0,35 euroa asukasta kohti, yhteensä 1 050 euroa*, in one sentence or two.
 */
export function rateBehind(matter: Matter, sum: WeighedFee, weighed: readonly WeighedFee[]): WeighedFee | undefined {
  const years = matter.mentions("years");
  const counts = matter
    .mentions("numbers")
    .filter(({ range }) => !years.some((year) => range.start < year.range.end && range.end > year.range.start))
    .map(({ number }) => number);
  const populations = matter.mentions("populations").map(({ population }) => population);
  const cents = sum.amount.money.cents;
  const isProduct = (rate: number): boolean =>
    [...counts, ...populations].some((count) => Math.abs(count * rate - cents) <= cents / 100);
  return weighed.find(
    (rate) =>
      rate.amount.per === "inhabitant" &&
      rate.amount !== sum.amount &&
      rate.weight > 0 &&
      (isProduct(rate.amount.money.cents) || (rate.weight >= NEEDED && isReckoned(matter, rate, sum))),
  );
}

/** A sum behind a rate, in its sentence or the next one, with the words of a reckoning between them. */
function isReckoned(matter: Matter, rate: WeighedFee, sum: WeighedFee): boolean {
  const apart = matter.sentences.indexOf(sum.sentence) - matter.sentences.indexOf(rate.sentence);
  const between = matter.text.slice(rate.amount.range.end, sum.amount.range.start);
  return apart >= 0 && apart <= 1 && RECKONED.test(between);
}

/**
 * The yearly fee that makes the sum of a season: 1. `vuosimaksu on 2 300 euroa` beside 4 600 euros 2. that of the municipality's
 * tier 3. `4 600 euroa eli 2 300 vuodessa`, a number alone.
 */
export function yearBehind(
  matter: Matter,
  { amount, sentence }: WeighedFee,
  weighed: readonly WeighedFee[],
  tier: SourceTier | undefined,
): SourceFee | undefined {
  if (amount.per !== "season") return undefined;
  const isPart = (cents: number): boolean =>
    cents < amount.money.cents && amount.money.cents % cents === 0 && amount.money.cents / cents <= LONGEST;
  const told = weighed.find(
    (other) => other.amount.per === "year" && other.weight >= NEEDED && isPart(other.amount.money.cents),
  );
  if (told) return told.amount;
  if (tier && tier.per === "year" && isPart(tier.money.cents))
    return { money: tier.money, per: "year", approximate: false, range: tier.range };
  const bare = within(matter.mentions("numbers"), sentence.range).find(
    ({ number, range }) =>
      isPart(number * 100) && periodIn(matter.text.slice(range.end, range.end + REACH_BEHIND)) === "year",
  );
  return bare && { ...amount, money: { currency: "EUR", cents: bare.number * 100 }, per: "year", range: bare.range };
}
