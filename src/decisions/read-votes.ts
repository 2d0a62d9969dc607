import { oneOf, WORD_END, WORD_START } from "../patterns/words";
import type { Range } from "../text/range";
import { counterProposalWords, sumWords, votedProposals, voteNumerals, voteWords } from "../vocabulary/vote-words";
import { isContrary, tellsCounterProposalWon, tellsRejection } from "./counter-proposal";
import { type Matter, partsOf } from "./matter";

/** A vote in the normalised text. */
export interface SourceVote {
  readonly for: number;
  readonly against: number;
  readonly blank: number | null;
  readonly range: Range;
}

const each = (pick: (row: (typeof voteWords)[number]) => string): string => oneOf(voteWords.map(pick));
const YES = each((row) => row.yes);
const NO = each((row) => row.no);
const BLANK = each((row) => row.blank);
const VOTE = each((row) => row.vote);
const WORDS = voteNumerals.flatMap((row) => row.words);
const NUMBER = `(?:\\d{1,3}|${WORD_START}${oneOf(WORDS)}${WORD_END})`;
const blankBehind = (gap: string): string => `(?:${gap}(?<blank>${NUMBER}) (?:\\p{Ll}+\\s+){0,2}?${BLANK})?`;
const COUNTER = oneOf(counterProposalWords.map((row) => row.word));
const PROPOSAL = oneOf(votedProposals.map((row) => row.word));
const PIECES = oneOf(votedProposals.map((row) => row.pieces));
const SUPPORTED = oneOf(votedProposals.map((row) => row.supported));
const SUMS = oneOf(sumWords.map((row) => row.before));
const BETWEEN = oneOf(sumWords.map((row) => row.between));
const BRACKETS = "(?:\\s?\\([^)]{0,400}\\))?";

/**
 * The forms of a vote, the surest first:
 *
 * 1. `27 JAA-ääntä ja 16 EI-ääntä`, `4 jaa, 6 ei, 1 tyhjä`, `3 ja-röster och 5 nej-röster. 1 ledamot röstade blankt`
 * 2. `Jaa-äänet: 8 … Ei-äänet: 4 … Tyhjä: 1`, with names between
 * 3. a table with the heads `Jaa Ei Tyhjä Poissa`
 * 4. `Kyllä 5 kpl 45 %⏎Ei 6 kpl 55 %⏎Tyhjä 0 kpl 0 %`
 * 5. `JAA 17, EI 22, tyhjää 1`; `JAA (ehdotus) 4 ääntä, names. EI (esitys) 7 ääntä`
 * 6. `Päätösehdotus sai 3 ääntä ja Kettusen vastaehdotus 4 ääntä`
 * 7. `Kunnanhallituksen ehdotusta kannatti 14 valtuutettua, Alhosen esitystä 6`
 */
const COUNTED: readonly RegExp[] = [
  new RegExp(
    `(?<for>${NUMBER})\\s?${YES}(?![\\p{L}:])(?:-?${VOTE})?[^.;\\d]{0,400}?(?<against>${NUMBER})\\s?${NO}(?![\\p{L}:])(?:-?${VOTE})?${blankBehind("[^\\d\\n]{0,40}?")}`,
    "giu",
  ),
  new RegExp(
    `${YES}(?:-?\\p{L}+)?: ?(?<for>\\d{1,3})[^:]{0,1500}?${NO}(?:-?\\p{L}+)?: ?(?<against>\\d{1,3})(?:[^:]{0,1500}?${BLANK}(?: \\p{L}+)?: ?(?<blank>\\d{1,3}))?`,
    "giu",
  ),
  new RegExp(
    `(?:^|\\n)[ ]*${YES}\\s+${NO}\\s+${BLANK}[^\\n\\d]*\\n\\s*(?<for>\\d{1,3})\\s+(?<against>\\d{1,3})\\s+(?<blank>\\d{1,3})`,
    "giu",
  ),
  new RegExp(`${YES}:? (?<for>\\d{1,3}),? ${NO}:? (?<against>\\d{1,3})(?:,? ${BLANK}:? (?<blank>\\d{1,3}))?`, "giu"),
  new RegExp(
    `${YES} \\([^)]*\\) (?<for>\\d{1,3}) ${VOTE}[\\s\\S]{0,800}?${NO} \\([^)]*\\) (?<against>\\d{1,3}) ${VOTE}`,
    "giu",
  ),
  new RegExp(
    `${YES}[ ]+(?<for>\\d{1,3}) ${PIECES}[^\\n]*\\s+${NO}[ ]+(?<against>\\d{1,3}) ${PIECES}[^\\n]*(?:\\s+${BLANK}[ ]+(?<blank>\\d{1,3}) ${PIECES})?`,
    "giu",
  ),
  new RegExp(
    `${PROPOSAL}\\p{L}{0,4} ${SUPPORTED} (?<for>${NUMBER}) [^.\\d]{0,80}?(?:${COUNTER}\\p{L}*|${PROPOSAL}\\p{L}{0,4})[^.\\d]{0,30}?(?<against>${NUMBER})(?![\\d.:])${blankBehind("[^\\d\\n]{0,60}?")}`,
    "giu",
  ),
  new RegExp(
    `${PROPOSAL}(?: \\p{L}+)? (?<for>${NUMBER}) ${VOTE}${BRACKETS}[^.\\d]{0,80}?(?:${COUNTER}\\p{L}*|${PROPOSAL})[^.\\d]{0,30}?(?<against>${NUMBER}) ${VOTE}${blankBehind("[^\\d\\n]{0,40}?")}`,
    "giu",
  ),
];
/** `äänin 5–2`, `med rösterna 9 (names) – 4 (names)`: the winner's number first; the rest of the sentence tells who won. */
const SUM = new RegExp(
  `${SUMS} (?<for>\\d{1,3})${BRACKETS}\\s?${BETWEEN}\\s?(?<against>\\d{1,3})(?:(?:${BRACKETS}|\\s?\\()[^.\\d]{0,20}?(?<blank>${NUMBER})\\s+(?:\\p{Ll}+\\s+)?${BLANK})?`,
  "giu",
);
const COUNTER_WON = new RegExp(COUNTER, "iu");
/** Lists of names under `Jaa` and `Ei`, without numbers. */
const NAME_LISTS = new RegExp(
  `(?:^|\\n)[ ]*${YES}[ ]*\\n(?<yes>(?:[ ]*\\p{Lu}[^\\n]+\\n)+)\\s*${NO}[ ]*\\n(?<no>(?:[ ]*\\p{Lu}[^\\n]+(?:\\n|$))+)(?:\\s*${BLANK}[ ]*\\n(?<empty>(?:[ ]*\\p{Lu}[^\\n]+(?:\\n|$))+))?`,
  "giu",
);

/** The votes of the deciding handling, each once, in text order. */
export function readVotes(matter: Matter): SourceVote[] {
  const votes: SourceVote[] = [];
  const isNo = isContrary(matter);
  for (const part of partsOf(matter, ["handling", "decision"])) {
    const content = matter.text.slice(part.content.start, part.content.end);
    const counted = COUNTED.flatMap((form) =>
      [...content.matchAll(form)].map((match) => voteOf(match, part.content.start)),
    );
    const sums = [...content.matchAll(SUM)].map((match) => sumOf(match, content, part.content.start, isNo));
    for (const vote of [...counted, ...sums].sort((a, b) => a.range.start - b.range.start)) addVote(votes, vote);
  }
  return votes.length > 0
    ? votes
    : partsOf(matter, ["handling"]).flatMap((part) => countNames(matter.text, part.content));
}

/** The same numbers again, in either order, are the same vote told again; the first to be counted tells which side is whose. */
function addVote(votes: SourceVote[], vote: SourceVote): void {
  const index = votes.findIndex(
    (other) =>
      (other.for === vote.for && other.against === vote.against) ||
      (other.for === vote.against && other.against === vote.for),
  );
  const known = votes[index];
  if (!known) votes.push(vote);
  else if (known.blank === null && vote.blank !== null) votes[index] = { ...known, blank: vote.blank };
}

function voteOf(match: RegExpExecArray | RegExpMatchArray, offset: number): SourceVote {
  const { for: yes = "", against: no = "", blank } = match.groups ?? {};
  const start = offset + (match.index ?? 0);
  return {
    for: readNumber(yes),
    against: readNumber(no),
    blank: blank === undefined ? null : readNumber(blank),
    range: { start, end: start + match[0].length },
  };
}

function sumOf(match: RegExpExecArray | RegExpMatchArray, content: string, offset: number, isNo: boolean): SourceVote {
  const vote = voteOf(match, offset);
  const at = match.index ?? 0;
  const before =
    content
      .slice(Math.max(0, at - 150), at)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  const behind = content.slice(at + match[0].length, at + match[0].length + 80).split(/[.!?](?:\s|$)/)[0] ?? "";
  const isCounter =
    COUNTER_WON.test(before + behind) || tellsCounterProposalWon(before + match[0]) || (isNo && tellsRejection(behind));
  return isCounter ? { ...vote, for: vote.against, against: vote.for } : vote;
}

function countNames(text: string, range: Range): SourceVote[] {
  return [...text.slice(range.start, range.end).matchAll(NAME_LISTS)].map((match) => {
    const { yes = "", no = "", empty } = match.groups ?? {};
    const start = range.start + match.index;
    const lines = (list: string): number => list.trim().split("\n").length;
    return {
      for: lines(yes),
      against: lines(no),
      blank: empty ? lines(empty) : null,
      range: { start, end: start + match[0].length },
    };
  });
}

function readNumber(written: string): number {
  const word = voteNumerals.find((row) => row.words.includes(written.toLowerCase()));
  return word ? word.number : Number(written);
}
