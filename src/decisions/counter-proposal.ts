import { pattern } from "../patterns/pattern";
import { TITLE_NOUNS } from "../patterns/person";
import { oneOf } from "../patterns/words";
import { bodyEndings } from "../vocabulary/body-words";
import {
  acceptance,
  counterWonPhrases,
  outcomePhrases,
  presenterWords,
  proposalStems,
  rejectingPhrases,
  verbEnds,
} from "../vocabulary/outcome-words";
import { type Matter, textOf } from "./matter";
import { anyPhrase } from "./phrases";

/** `Vehmaan esityksen mukaisesti`, `hyväksyi Luiron ehdotuksen`: a member's proposal, not a presenter's, a body's or the base one. */
const NOT_MEMBERS = oneOf([
  ...TITLE_NOUNS,
  ...bodyEndings.map((row) => row.genitive),
  ...presenterWords.map((row) => row.word.slice(1)),
  ...verbEnds.map((row) => row.end),
]);
const WORDS_OF_PROPOSAL = `\\p{Ll}{2,}[ns] \\p{Ll}*${oneOf(proposalStems.map((row) => row.stem))}`;
const MEMBERS_PROPOSAL = `\\p{Lu}(?<!\\p{L}\\p{Lu})(?=${WORDS_OF_PROPOSAL})(?!\\p{L}*${NOT_MEMBERS})${WORDS_OF_PROPOSAL}`;
const MEMBER_WON = pattern(
  () =>
    acceptance.map((row) => `${row.before} ${MEMBERS_PROPOSAL}|${MEMBERS_PROPOSAL}[^.]{0,30}${row.behind}`).join("|"),
  "u",
);
const COUNTER_WON = anyPhrase(counterWonPhrases);
const REJECTING = anyPhrase(rejectingPhrases);

/** Whether a stretch of text tells that another proposal than the presenter's won. */
export function tellsCounterProposalWon(text: string): boolean {
  return COUNTER_WON.test(text) || MEMBER_WON.test(text);
}

/** Whether a stretch of text says that something is not to be done. */
export function tellsRejection(text: string): boolean {
  return REJECTING.test(text);
}

const REJECTED = anyPhrase(
  outcomePhrases
    .filter((row) => row.outcome === "rejected")
    .flatMap((row) => row.phrases.map((phrase) => ({ phrase }))),
);

/** Whether a sentence tells that the proposal itself fell: `Ehdotus hylättiin äänin 5–4`. */
export function tellsProposalFell(text: string): boolean {
  return REJECTED.test(text);
}

/** Whether the decision says no (*päätti, ettei kunta osallistu*) where the proposal did not. */
export function isContrary(matter: Matter): boolean {
  return REJECTING.test(textOf(matter, "decision")) && !REJECTING.test(textOf(matter, "proposal"));
}
