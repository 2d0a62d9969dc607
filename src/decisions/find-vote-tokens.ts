import { CARDINAL, readCardinal } from "../patterns/cardinal";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { ballotWords, countedNouns, type VoteSide, voteSides } from "../vocabulary/vote-words";

/** A side of a vote, where a text tells of one. */
export interface SideToken {
  readonly side: VoteSide;
  /** Whether it is the word that is cast (*jaa*), not whose proposal got the votes. */
  readonly isNamed: boolean;
  readonly range: Range;
}

/** A number of votes. */
export interface CountToken {
  readonly count: number;
  readonly range: Range;
}

export type VoteToken = SideToken | CountToken;

/** Not a part of another number, a section, a date, a time or an amount. */
const LEFT = `(?<![\\d.,:/–—-])(?<!\\d )(?<!§ ?)(?<!\\d ?[–—-] )(?<!${oneOf(ballotWords)}\\s)`;
const RIGHT = "(?!\\d| ?[%€§–—/]|[.,:-]\\d| - ?\\d| \\d{3}(?!\\d)| euro|\\. ?\\p{Ll})";
/** `4`, `neljä (4)`, `4 (neljä)`; a number in words has to have a noun of votes behind it. */
const COUNT =
  `${LEFT}(?<number>\\d{1,3})${RIGHT}(?:\\s\\(${CARDINAL}\\))?|` +
  `(?<!\\p{L})(?<word>${CARDINAL})(?!\\p{L})(?:\\s\\(\\d{1,3}\\)|(?=\\s${oneOf(countedNouns.map((row) => row.noun))}))`;
/** What the word that is cast stands for: `Nej (bordläggning): 5 röster`. */
const MEANING = "(?:\\s?\\([^()\\d]{1,60}\\)(?=\\s?:))?";
const SIDES = voteSides.map(
  (row, index) =>
    `(?<side${index}>${oneOf(row.forms).replaceAll(" ?", "\\s?").replaceAll(" ", "\\s+")}${row.isNamed ? MEANING : ""})`,
);
const TOKEN = pattern(() => `${COUNT}|(?<!\\p{L})(?:${SIDES.join("|")})`, "gu");

/** The sides and numbers of votes in a stretch of text, in text order. */
export function findVoteTokens(text: string): readonly VoteToken[] {
  return TOKEN.all(text).flatMap(({ 0: { length }, groups = {}, index }): VoteToken[] => {
    const range = { start: index, end: index + length };
    const written = groups.number ?? groups.word;
    if (written !== undefined) return [{ count: readVoteNumber(written), range }];
    const row = voteSides.find((_, each) => groups[`side${each}`] !== undefined);
    return row ? [{ side: row.side, isNamed: row.isNamed, range }] : [];
  });
}

/** A number of votes in digits or words. */
export function readVoteNumber(written: string): number {
  return readCardinal(written) ?? Number.NaN;
}
