import type { FeePeriod, Money } from "../model/money";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { lastBefore, within } from "../values/within";
import {
  eachYearWords,
  equalWords,
  jointShareWords,
  loanWords,
  looseShareWords,
  otherShareWords,
  ownShareNouns,
  partOfWords,
  projectTotalWords,
  shareWords,
  totalWords,
} from "../vocabulary/cofunding-words";
import { ownFeeWords } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import { clauseOf, sinceLastAmount } from "./read-fee";
import { periodIn } from "./read-fee-tiers";
import type { Sentence } from "./sentence";
import { findShareRows, type ShareRows } from "./share-rows";
import { isChanged, type Status } from "./status";
import { CHANGE, NEEDED, type SourceFee, type Weighed } from "./weighed-fee";

/** An amount of money and where it stands. */
export interface SourceAmount {
  readonly money: Money;
  readonly range: Range;
}

/** The municipality's share of a cost, and its total. */
export interface SourceShare {
  readonly share: SourceFee;
  /** Undefined when only a rate is stated. */
  readonly total: SourceAmount | undefined;
}

interface WeighedShare extends Weighed {
  readonly isTotal: boolean;
}

const SHARE = anyPhrase([...shareWords, ...looseShareWords]);
const OTHER = anyPhrase(otherShareWords);
const COST = anyPhrase(projectTotalWords);
const TOTAL = anyPhrase(totalWords);
const EACH_YEAR = anyPhrase(eachYearWords);
const EQUAL = pattern(() => `^[,(]?\\s*${oneOf(equalWords.map((row) => row.word))}(?:\\s+\\p{Ll}+)?\\s*$`, "iu");
const OWN = anyPhrase(ownFeeWords);
const OWN_NOUN = anyPhrase(ownShareNouns);
const PART_OF = anyPhrase(partOfWords);
const LOAN = anyPhrase(loanWords);
const JOINT = anyPhrase(jointShareWords);
const REACH_BEHIND = 25;
const RATES: ReadonlySet<FeePeriod> = new Set(["year", "inhabitant", "month", "season"]);

/**
 * Reads the municipality's own share. The proposal's amounts come first, then those of sentences on its own share: a rate
 * (*5 000 € vuodessa*) is the share and the sum over the whole time the total; a lump sum is both.
 */
export function readShare(matter: Matter, status: Status): SourceShare | undefined {
  const rows = findShareRows(matter);
  const weighed = matter.sentences
    .flatMap((sentence) =>
      within(matter.mentions("money"), sentence.range).map((amount) =>
        weigh(matter, sentence, amount, { authority: status.authority, rows, isOtherwise: isChanged(status) }),
      ),
    )
    .filter(({ weight }) => weight >= NEEDED)
    .sort((a, b) => b.weight - a.weight || order(a) - order(b) || a.amount.range.start - b.amount.range.start);
  const rate = weighed.find(({ amount, isTotal }) => !isTotal && amount.per !== null && RATES.has(amount.per));
  const sum = weighed.find(
    ({ amount, isTotal }) => isTotal && (amount.per === null || amount.per === "season" || amount.per === "once"),
  );
  const yearly = rate?.amount.per === "season" ? weighed.find((other) => equals(matter, rate, other)) : undefined;
  if (rate && yearly) return { share: yearly.amount, total: rate.amount };
  const lump = sum ?? weighed.find(({ amount }) => amount.per === null || amount.per === "once");
  if (rate && (!lump || rate.weight >= lump.weight - LUMP_LEAD || lump.isTotal))
    return { share: rate.amount, total: (rate.amount.per === "inhabitant" ? (sum ?? lump) : sum)?.amount };
  return lump ? { share: { ...lump.amount, per: "once" }, total: lump.amount } : undefined;
}

/** `145 600 euroa ohjelmakaudelta eli 20 800 euroa vuodessa`: the rate that makes the sum of a season. */
function equals(matter: Matter, season: WeighedShare, year: WeighedShare): boolean {
  const between = matter.text.slice(season.amount.range.end, year.amount.range.start);
  const times = season.amount.money.cents / year.amount.money.cents;
  return year.amount.per === "year" && Number.isInteger(times) && times > 1 && EQUAL.test(between);
}

/** Of equal weight what is decided comes first. */
const order = ({ sentence: { kind } }: WeighedShare): number => (kind === "proposal" || kind === "decision" ? 0 : 1);

/** By how much a lump sum has to outweigh a rate to be the share. */
const LUMP_LEAD = 4;

/** An amount right behind the words for a project's whole cost, or before those for a loan, is that, whatever part it stands in. */
const WHOLE = 12;

/** An amount in a row of its own municipality is that municipality's share. */
const ROW = 3;

interface Around {
  readonly authority: string | null;
  readonly rows: ShareRows;
  /** Whether the decision's amount holds, not the proposal's. */
  readonly isOtherwise: boolean;
}

function weigh(
  matter: Matter,
  sentence: Sentence,
  amount: SourceFee,
  { authority, rows, isOtherwise }: Around,
): WeighedShare {
  const { before, behind } = clauseOf(sentence, amount.range);
  const near = before + behind.slice(0, REACH_BEHIND);
  const isDeciding = sentence.kind === "proposal" || sentence.kind === "decision";
  const since = sinceLastAmount(matter, amount, before);
  const isTotal = TOTAL.test(since) || (amount.per === null && EQUAL.test(since) && followsRate(matter, amount));
  const last = townOf(matter, sentence, amount.range);
  const isNamed = last?.code === authority && authority !== null;
  const isAnothers = last !== undefined && !isNamed && !isDeciding;
  const isInRow = isNamed && rows.codes.get(amount.range.start) === authority;
  const isEach = amount.per === "inhabitant" && SHARE.test(near);
  const isOwn = isEach || OWN.test(sentence.text) || (OWN_NOUN.test(before) && !JOINT.test(sentence.text));
  const weight =
    (isDeciding ? 6 : 0) +
    (isOtherwise && sentence.kind === "decision" && (isNamed || last === undefined) ? CHANGE : 0) +
    (SHARE.test(near) ? 3 : SHARE.test(sentence.text) ? 2 : 0) +
    (isNamed ? 3 : isOwn ? 2 : 0) -
    (isAnothers ? 5 : 0) +
    (isInRow ? ROW : 0) -
    (OTHER.test(near) && !isDeciding ? 6 : 0) -
    ((COST.test(before) && !SHARE.test(before)) || LOAN.test(behind.slice(0, REACH_BEHIND)) ? WHOLE : 0) -
    (sentence.kind === "history" ? 2 : 0);
  const per = amount.per ?? (isTotal ? null : rateIn(isInRow ? rows.head : near));
  return { amount: { ...amount, per }, sentence, weight, isTotal };
}

/** The last municipality before an amount, else the first of its sentence; not the one that a part of the amount is told of. */
function townOf(matter: Matter, sentence: Sentence, amount: Range) {
  const towns = within(matter.mentions("municipalities"), sentence.range);
  const last = towns.findLast(({ range }) => range.end <= amount.start);
  if (last || !towns[0]) return last;
  return PART_OF.test(matter.text.slice(amount.end, towns[0].range.start)) ? undefined : towns[0];
}

/** `4 125 euroa vuodessa eli 8 250 euroa`: what is said to equal a rate is the sum of it. */
function followsRate(matter: Matter, amount: SourceFee): boolean {
  const rate = lastBefore(matter.mentions("money"), amount.range.start);
  return rate?.per === "year" || rate?.per === "month" || rate?.per === "inhabitant";
}

/** `noin 3 500 euron vuosittaiseen rahoitusosuuteen`: the clause says that the amount is a rate. */
function rateIn(near: string): FeePeriod | null {
  if (EACH_YEAR.test(near)) return "year";
  const per = periodIn(near);
  return per === "year" && /(?:19|20)\d\d/.test(near) ? null : per;
}
