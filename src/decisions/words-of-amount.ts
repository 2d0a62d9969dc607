import { type Pattern, pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { clauseJoiners, relativeWords } from "../vocabulary/sentence-words";
import type { Sentence } from "./sentence";

/** The words of a sentence that tell what an amount in it is. */
export interface WordsOfAmount {
  /** Before it in its clause; a relative clause goes with what it explains: `jäsenmaksu, joka on 900 euroa`. */
  readonly before: string;
  /** Of these what stands behind the amount before it, and behind the word that joins the two: `… 100 euroa ja vuosimaksu`. */
  readonly since: string;
  /** Behind it, up to the next clause, amount, or word that joins the two. */
  readonly behind: string;
}

const words = (rows: readonly { readonly words: readonly string[] }[]): string =>
  oneOf(rows.flatMap((row) => row.words));
const MARK = pattern(() => /[,;](?=\s)/g);
const CLAUSE = pattern(() => `[,;](?=\\s)(?!\\s+${words(relativeWords)}(?!\\p{L}))`, "giu");
const JOINER = pattern(() => `\\s${words(clauseJoiners)}(?=\\s)`, "giu");

/** Finds the words that belong to an amount of a sentence; `amounts` are all that the sentence has. */
export function wordsOfAmount(sentence: Sentence, range: Range, amounts: readonly Range[]): WordsOfAmount {
  const { text } = sentence;
  const [start, end] = [range.start - sentence.range.start, range.end - sentence.range.start];
  const last = amounts.findLast((other) => other.end <= range.start);
  const next = amounts.find((other) => other.start >= range.end);
  const clause = endOfLast(CLAUSE, text, 0, start) ?? 0;
  const lastEnd = last ? last.end - sentence.range.start : 0;
  const joined = (last && endOfLast(JOINER, text, lastEnd, start)) ?? lastEnd;
  const nextStart = next ? next.start - sentence.range.start : text.length;
  const stop = [MARK, JOINER]
    .flatMap((ends) => ends.exec(text, end)?.index ?? [])
    .reduce((a, b) => Math.min(a, b), nextStart);
  return {
    before: text.slice(clause, start),
    since: text.slice(Math.max(clause, joined), start),
    behind: text.slice(end, stop),
  };
}

function endOfLast(boundary: Pattern, text: string, from: number, to: number): number | undefined {
  const last = boundary.all(text.slice(from, to)).at(-1);
  return last && from + last.index + last[0].length;
}
