import { type Pattern, pattern } from "../patterns/pattern";
import { oneOf, WORD_END, WORD_START } from "../patterns/words";
import {
  counterProposalWords,
  noBlankVotes,
  presentersProposal,
  procedureWords,
  sumWords,
  votedProposals,
  voteNumerals,
  voteWords,
} from "../vocabulary/vote-words";
import { anyPhrase, flexible } from "./phrases";

const each = (pick: (row: (typeof voteWords)[number]) => string): string => oneOf(voteWords.map(pick));
const YES = each((row) => row.yes);
const NO = each((row) => row.no);
const BLANK = each((row) => row.blank);
const ABSENT = each((row) => row.absent);
const VOTE = each((row) => row.vote);
const NUMBER = `(?:\\d{1,3}|${WORD_START}${oneOf(voteNumerals.flatMap((row) => row.words))}${WORD_END})`;
/** `kolme (3)`, `3 (kolme)` */
const AGAIN = `(?: ?\\(${NUMBER}\\))?`;
const FOR = `(?<for>${NUMBER})${AGAIN}`;
const AGAINST = `(?<against>${NUMBER})${AGAIN}`;
const COUNTER = oneOf(counterProposalWords.map((row) => row.word));
const PROPOSAL = oneOf(votedProposals.map((row) => row.word));
const PRESENTERS = oneOf(presentersProposal.map((row) => row.before));
const SUPPORTED = oneOf(votedProposals.map((row) => row.supported));
const PIECES = oneOf(votedProposals.map((row) => row.pieces));
const GOING_ON = oneOf(procedureWords.map((row) => row.on));
const GOING_BACK = oneOf(procedureWords.map((row) => row.back));
/** Names, and the verb again: `kannattivat Salo, Maja ja Lehto`. */
const SUPPORTERS = "[^\\d()]{1,400}?";
const NAMES = "(?: ?\\([^)]{0,400}\\))?";
const blankBehind = (gap: string): string => `(?:${gap}(?<blank>${NUMBER}) (?:\\p{Ll}+ ){0,2}?${BLANK})?`;
const prose = (source: string): Pattern => pattern(() => flexible(source), "giu");
const layout = (source: string): Pattern => pattern(() => source, "giu");

/** The forms of a vote that is counted, the surest first. */
export const voteForms: readonly Pattern[] = [
  // `27 JAA-ääntä ja 16 EI-ääntä`, `4 jaa, 6 ei, 1 tyhjä`, `3 ja-röster och 5 nej-röster. 1 ledamot röstade blankt`
  prose(
    `${FOR} ?${YES}(?![\\p{L}:])(?:-?${VOTE})?[^.;\\d]{0,400}?${AGAINST} ?${NO}(?![\\p{L}:])(?:-?${VOTE})?${blankBehind("[^\\d\\n]{0,40}?")}`,
  ),
  // `Jaa-äänet: 8 … Ei-äänet: 4 … Tyhjä: 1`, with names between
  layout(
    `${YES}(?:-?\\p{L}+)?: ?${FOR}[^:]{0,1500}?${NO}(?:-?\\p{L}+)?: ?${AGAINST}(?:[^:]{0,1500}?${BLANK}(?: \\p{L}+)?: ?(?<blank>\\d{1,3}))?`,
  ),
  // A table with the heads `Jaa Ei Tyhjä Poissa`
  layout(`(?:^|\\n)[ ]*${YES}\\s+${NO}\\s+${BLANK}[^\\n\\d]*\\n\\s*${FOR}\\s+${AGAINST}\\s+(?<blank>\\d{1,3})`),
  // `Kyllä 5 kpl 45 %⏎Ei 6 kpl 55 %⏎Tyhjä 0 kpl 0 %`
  layout(
    `${YES}[ ]+${FOR} ${PIECES}[^\\n]*\\s+${NO}[ ]+${AGAINST} ${PIECES}[^\\n]*(?:\\s+${BLANK}[ ]+(?<blank>\\d{1,3}) ${PIECES})?`,
  ),
  // `JAA 17, EI 22, tyhjää 1`
  prose(`${YES}:? ${FOR},? ${NO}:? ${AGAINST}(?:,? ${BLANK}:? (?<blank>\\d{1,3}))?`),
  // `JAA (ehdotus) 4 ääntä, names. EI (esitys) 7 ääntä`
  prose(`${YES} \\([^)]*\\) ${FOR} ${VOTE}[\\s\\S]{0,800}?${NO} \\([^)]*\\) ${AGAINST} ${VOTE}`),
  // `jaa-ääniä annettiin 48, ei-ääniä 15 ja tyhjiä 3`
  prose(
    `${YES}-${VOTE} (?:\\p{L}+ )?${FOR},? (?:\\p{L}+ )?${NO}-${VOTE} (?:\\p{L}+ )?${AGAINST}(?:,? (?:\\p{L}+ )?${BLANK} (?<blank>\\d{1,3}))?`,
  ),
  // `käsittelyn jatkamista kannatti 7 ja palauttamista 4`
  prose(`${GOING_ON}\\p{L}* ${SUPPORTED} ${FOR} [^.\\d]{0,40}?${GOING_BACK}\\p{L}* (?:\\p{L}+ )?${AGAINST}`),
  // `pöydälle panemista kannatti 4 ja käsittelyn jatkamista 7`
  prose(`${GOING_BACK}\\p{L}* ${SUPPORTED} ${AGAINST} [^.\\d]{0,40}?${GOING_ON}\\p{L}* (?:\\p{L}+ )?${FOR}`),
  // `Pakarisen esityksen puolesta annettiin 3 ääntä ja kunnanjohtajan ehdotuksen puolesta 2 ääntä`
  prose(`${PROPOSAL} ${SUPPORTED} ${AGAINST} [^.\\d]{0,80}?${PRESENTERS}${PROPOSAL}[^.\\d]{0,30}?${FOR}(?![\\d.:])`),
  // `Kunnanhallituksen ehdotusta kannatti 14 valtuutettua, Alhosen esitystä 6`
  prose(
    `${PROPOSAL}\\p{L}{0,4} ${SUPPORTED} ${FOR} [^.\\d]{0,80}?(?:${COUNTER}\\p{L}*|${PROPOSAL}\\p{L}{0,4})[^.\\d]{0,30}?${AGAINST}(?![\\d.:])${blankBehind("[^\\d\\n]{0,60}?")}`,
  ),
  // `Päätösehdotus sai 3 ääntä ja Kettusen vastaehdotus 4 ääntä`
  prose(
    `${PROPOSAL}(?: \\p{L}+)? ${FOR} ${VOTE}${NAMES}[^.\\d]{0,80}?(?:${COUNTER}\\p{L}*|${PROPOSAL})[^.\\d]{0,30}?${AGAINST} ${VOTE}${blankBehind("[^\\d\\n]{0,40}?")}`,
  ),
  // `Päätösehdotusta kannattivat names (4 ääntä) ja Kettusen vastaehdotusta names (5 ääntä)`
  prose(
    `${PROPOSAL}(?<!${COUNTER}\\p{L}{0,4}) ${SUPPORTED} ${SUPPORTERS}\\(${FOR} ${VOTE}\\)[^\\d()]{0,80}?(?:${COUNTER}\\p{L}*|${PROPOSAL}) ${SUPPORTERS}\\(${AGAINST} ${VOTE}\\)`,
  ),
  // the same with the counter-proposal first
  prose(
    `${COUNTER}\\p{L}* ${SUPPORTED} ${SUPPORTERS}\\(${AGAINST} ${VOTE}\\)[^\\d()]{0,80}?${PRESENTERS}${PROPOSAL} ${SUPPORTERS}\\(${FOR} ${VOTE}\\)`,
  ),
];

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
  () => `${VOTE}|${WORD_START}${YES}${WORD_END}|${PIECES} |${SUPPORTED}|${oneOf(sumWords.map((row) => row.before))}`,
  "iu",
);

/** A counter-proposal named in the sentence of a sum. */
export const counterProposal = pattern(() => COUNTER, "iu");

/** Nobody gave a blank vote. */
export const noBlank = anyPhrase(noBlankVotes);
