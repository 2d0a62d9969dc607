import { CARDINAL } from "../patterns/cardinal";
import { type Pattern, pattern } from "../patterns/pattern";
import { oneOf, WORD_END, WORD_START } from "../patterns/words";
import {
  counterProposalWords,
  losingVerbs,
  noBlankVotes,
  sumWords,
  voteVerbs,
  voteWords,
} from "../vocabulary/vote-words";
import { anyPhrase, flexible } from "./phrases";

const each = (pick: (row: (typeof voteWords)[number]) => string): string => oneOf(voteWords.map(pick));
const YES = each((row) => row.yes);
const NO = each((row) => row.no);
const BLANK = each((row) => row.blank);
const ABSENT = each((row) => row.absent);
const VOTE = each((row) => row.vote);
const NUMBER = `(?:\\d{1,3}|${WORD_START}${CARDINAL}${WORD_END})`;
const COUNTER = oneOf(counterProposalWords.map((row) => row.word));
const NAMES = "(?: ?\\([^)]{0,400}\\))?";
const prose = (source: string): Pattern => pattern(() => flexible(source), "giu");
const layout = (source: string): Pattern => pattern(() => source, "giu");

/** A table with the heads `Jaa Ei Tyhjä Poissa`. */
export const voteTable = layout(
  `(?:^|\\n)[ ]*${YES}\\s+${NO}\\s+${BLANK}[^\\n\\d]*\\n\\s*(?<for>\\d{1,3})\\s+(?<against>\\d{1,3})\\s+(?<blank>\\d{1,3})`,
);

/** `äänin 5–2`, `med rösterna 9 (names) – 4 (names)`: the winner's number first; the rest of the sentence tells who won. */
export const voteSum = prose(
  `${oneOf(sumWords.map((row) => row.before))} (?<for>\\d{1,3})${NAMES} ?${oneOf(sumWords.map((row) => row.between))} ?(?<against>\\d{1,3})(?:(?:${NAMES}| ?\\()[^.\\d]{0,20}?(?<blank>${NUMBER}) (?:\\p{Ll}+ )?${BLANK})?`,
);

/** Lines of names, up to the next head of a list. */
const NAME_LINES = `(?:(?![ ]*(?:${NO}|${BLANK}|${ABSENT})[ ]*\\n)[ ]*\\p{Lu}[^\\n]+(?:\\n|$))+`;

/** Lists of names under `Jaa` and `Ei`, without numbers. */
export const voteLists = layout(
  `(?:^|\\n)[ ]*${YES}[ ]*\\n(?<yes>${NAME_LINES})\\s*${NO}[ ]*\\n(?<no>${NAME_LINES})(?:\\s*${BLANK}[ ]*\\n(?<empty>${NAME_LINES}))?`,
);

/** What every form of a vote has in it: a part without it is not searched further. */
export const voteMark = pattern(
  () =>
    `${VOTE}|${WORD_START}${YES}${WORD_END}|${oneOf(voteVerbs.map((row) => row.phrase))}|${oneOf(sumWords.map((row) => row.before))}`,
  "iu",
);

/** A counter-proposal that got too few: `Vastaehdotus hylättiin äänin 5–2`. */
export const counterProposalFell = pattern(
  () => `${COUNTER}[^.]{0,60}?${WORD_START}${oneOf(losingVerbs.map((row) => row.stem))}`,
  "iu",
);

/** A counter-proposal named in the sentence of a sum. */
export const counterProposal = pattern(() => COUNTER, "iu");

/** Nobody gave a blank vote. */
export const noBlank = anyPhrase(noBlankVotes);
