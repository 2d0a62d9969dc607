import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { within } from "../values/within";
import {
  copulas,
  costsBehind,
  municipalPayers,
  partProjectWords,
  percentBearers,
  projectTotalWords,
  shareNouns,
  sumRowWords,
  totalWords,
} from "../vocabulary/cofunding-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { SourceAmount } from "./read-share";
import type { Sentence } from "./sentence";

/** A percentage and where it stands. */
export interface SourcePercent {
  readonly percent: number;
  readonly range: Range;
}

const COST = anyPhrase(projectTotalWords);
const SHARE = anyPhrase(shareNouns);
const PAYERS = anyPhrase(municipalPayers);
const COPULA = pattern(() => `^\\s+${oneOf(copulas.flatMap((row) => row.words))}\\s`, "iu");
const PART = anyPhrase(partProjectWords);
const TOTAL = anyPhrase(totalWords);
/** `20 % hankkeen 150 000 euron kustannuksista`: what a part of it is paid of. */
const COST_BEHIND = pattern(() => oneOf(costsBehind.map((row) => row.words)), "iuy");
/** What stands before the sum in the last row of a table; with a capital, as a line of prose begins with none. */
const SUM_ROW = pattern(() => `^ *${oneOf(sumRowWords.map((row) => row.word))}(?!\\p{L})[^\\d\\n]*$`, "u");
const CLOSED = pattern(() => /[.!?]\s*$/u);
const MUNICIPAL = anyPhrase(percentBearers.filter((row) => row.isMunicipal));
const OTHERS = anyPhrase(percentBearers.filter((row) => !row.isMunicipal));
/** How far before a percentage its subject stands, and how far behind. */
const REACH = 70;
const REACH_BEHIND = 25;

/**
 * Reads the cost of the whole project: the last row of the table that the words for it introduce (`Yhteensä   60 000 euroa`), else
 * the first amount behind them.
 */
export function readProjectTotal(matter: Matter): SourceAmount | undefined {
  for (const [index, sentence] of matter.sentences.entries()) {
    const words = COST.all(sentence.text);
    if (!words[0] || PART.test(sentence.text.slice(0, words[0].index + words[0][0].length))) continue;
    const from = sentence.range.start + words[0].index;
    const amounts = within(matter.mentions("money"), sentence.range).filter(({ per }) => per === null);
    const isShare = (at: number): boolean => {
      const last = words.findLast(({ index }) => sentence.range.start + index < at);
      return (
        last !== undefined && SHARE.test(matter.text.slice(sentence.range.start + last.index + last[0].length, at))
      );
    };
    const amount =
      readSumRow(matter, { start: from, end: endOfTable(sentence, matter.sentences[index + 1]) }) ??
      amounts.find(({ range }) => range.start > from && !isShare(range.start)) ??
      (TOTAL.test(sentence.text) ? amounts[0] : undefined);
    if (amount) return { money: amount.money, range: amount.range };
  }
  const told = matter.mentions("money").find(({ range }) => COST_BEHIND.test(matter.text, range.end));
  return told && { money: told.money, range: told.range };
}

/** A sentence without an end goes on below an empty line. */
function endOfTable(sentence: Sentence, next: Sentence | undefined): number {
  return next?.kind === sentence.kind && !CLOSED.test(sentence.text) ? next.range.end : sentence.range.end;
}

function readSumRow(matter: Matter, table: Range) {
  return within(matter.mentions("money"), table).find(({ range }) =>
    SUM_ROW.test(matter.text.slice(matter.text.lastIndexOf("\n", range.start) + 1, range.start)),
  );
}

/** Reads the municipal percentage: the first whose own clause speaks of municipalities and of no other funder. */
export function readPercent(matter: Matter): SourcePercent | undefined {
  const isMunicipal = matter.sentences.flatMap((sentence) => {
    const percents = within(matter.mentions("percents"), sentence.range);
    return percents.filter(({ range }, index) => {
      const from = Math.max(percents[index - 1]?.range.end ?? sentence.range.start, range.start - REACH);
      const before = matter.text.slice(from, range.start);
      const behind = matter.text.slice(
        range.end,
        Math.min(range.end + REACH_BEHIND, percents[index + 1]?.range.start ?? sentence.range.end, sentence.range.end),
      );
      const towns = within(matter.mentions("municipalities"), { start: from, end: range.start });
      // `Kittilä 60 %, Kolari 24 % ja Muonio 16 %`: a key by which municipalities divide a cost.
      if (towns.length > 0 && before.trimEnd().length === (towns.at(-1)?.range.end ?? 0) - from) return false;
      if (isPaid(before) || (towns.length > 1 && !OTHERS.test(before))) return true;
      if (MUNICIPAL.test(before) && !OTHERS.test(lastClause(before))) return true;
      return (before.trim() === "" || COPULA.test(behind)) && MUNICIPAL.test(behind);
    });
  });
  return isMunicipal[0];
}

/** Whether the last payer that the words name are the municipalities. */
function isPaid(words: string): boolean {
  const payer = PAYERS.all(words).at(-1);
  return payer !== undefined && !OTHERS.test(words.slice(payer.index));
}

function lastClause(words: string): string {
  return words.split(/[,;]\s/).at(-1) ?? words;
}
