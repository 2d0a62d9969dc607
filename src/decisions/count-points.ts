import { pattern } from "../patterns/pattern";
import { BULLETS } from "../patterns/words";
import type { Range } from "../text/range";
import { type Matter, partsOf } from "./matter";

const NUMBERED = pattern(
  () => /(?:(?<=^|\n)[ ]*(\d{1,2})(?:\.\)|[.)]|(?=[ ]*\n|[ ]+\p{L}))|(?<=\p{L},? )(\d{1,2})(?:\.\)|[.)]))(?=\s)/gu,
);
const LETTERED = pattern(() => /(?<=^|\n)[ ]*(\p{Ll})(?:\.\)|[.)]|(?=[ ]*\n))(?=\s)/gu);
const MARKED = pattern(() => `(?<=^|\\n)[ ]*[${BULLETS}–-](?=\\s)`, "gu");

/** The points of a proposal: how many, and where they stand. */
export interface Points {
  readonly count: number;
  readonly range: Range | null;
}

/**
 * Counts the points of the proposal that was decided on: 1. numbered from one, at line starts or, in a transcript, within
 * the line 2. lettered from a 3. dashed or bulleted. The first of these that occurs counts.
 */
export function countPoints(matter: Matter): Points {
  const proposal = partsOf(matter, ["proposal"]).at(-1)?.content;
  if (!proposal) return { count: 0, range: null };
  const text = matter.text.slice(proposal.start, proposal.end);
  const numbered = rising(NUMBERED.all(text).map((match) => Number(match[1] ?? match[2])));
  const lettered = rising(LETTERED.all(text).map((match) => (match[1] ?? "").charCodeAt(0) - "a".charCodeAt(0) + 1));
  const count = numbered || lettered || MARKED.all(text).length;
  return { count, range: count > 0 ? proposal : null };
}

/** How far a row of numbers rises one by one from 1; one alone is no row. */
function rising(numbers: readonly number[]): number {
  const reached = numbers.reduce((last, number) => (number === last + 1 ? number : last), 0);
  return reached > 1 ? reached : 0;
}
