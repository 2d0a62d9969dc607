import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { within } from "../values/within";
import { copulas, percentWords, projectTotalWords, totalWords } from "../vocabulary/cofunding-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { SourceAmount } from "./read-share";

/** A percentage and where it stands. */
export interface SourcePercent {
  readonly percent: number;
  readonly range: Range;
}

const COST = anyPhrase(projectTotalWords);
const COPULA = pattern(() => `^\\s+${oneOf(copulas.flatMap((row) => row.words))}\\s`, "iu");
const TOTAL = anyPhrase(totalWords);
const MUNICIPAL = anyPhrase(percentWords.filter((row) => row.isMunicipal));
const OTHERS = anyPhrase(percentWords.filter((row) => !row.isMunicipal));
/** How far before a percentage its subject stands, and how far behind. */
const REACH = 70;
const REACH_BEHIND = 25;

/** Reads the cost of the whole project: the first amount behind the words for it. */
export function readProjectTotal(matter: Matter): SourceAmount | undefined {
  for (const sentence of matter.sentences) {
    const words = COST.exec(sentence.text);
    if (!words) continue;
    const amounts = within(matter.mentions("money"), sentence.range).filter(({ per }) => per === null);
    const from = sentence.range.start + words.index;
    const amount =
      amounts.find(({ range }) => range.start > from) ?? (TOTAL.test(sentence.text) ? amounts[0] : undefined);
    if (amount) return { money: amount.money, range: amount.range };
  }
  return undefined;
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
        Math.min(range.end + REACH_BEHIND, percents[index + 1]?.range.start ?? Number.POSITIVE_INFINITY),
      );
      if (MUNICIPAL.test(before) && !OTHERS.test(lastClause(before))) return true;
      return (before.trim() === "" || COPULA.test(behind)) && MUNICIPAL.test(behind);
    });
  });
  return isMunicipal[0];
}

function lastClause(words: string): string {
  return words.split(/[,;]\s/).at(-1) ?? words;
}
