import type { Outcome } from "../model/outcome";
import type { Pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { asProposed, unanimityWords, votedWords } from "../vocabulary/outcome-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { SourceVote } from "./source-vote";

const phrases = (isUnanimous: boolean): Pattern =>
  anyPhrase(unanimityWords.filter((row) => row.isUnanimous === isUnanimous));
const UNANIMOUS = phrases(true);
const OTHERWISE = phrases(false);
const VOTED = anyPhrase(votedWords);
const AS_PROPOSED = anyPhrase(asProposed);
/** Outcomes whose unanimity the handling may tell: the decision then says what became of the matter and no more. */
const TOLD_BEFORE: ReadonlySet<Outcome> = new Set(["tabled", "returned", "removed", "approved-revised"]);

export interface Unanimity {
  readonly unanimous: boolean;
  readonly range: Range;
}

/** Reads whether a decision was unanimous; a vote is `false`; undefined when the text does not say. */
export function readUnanimity(
  matter: Matter,
  outcome: Outcome | null,
  votes: readonly SourceVote[],
): Unanimity | undefined {
  const vote = votes[0];
  if (outcome === null) return undefined;
  if (vote) return { unanimous: false, range: vote.range };
  const unanimous = matter.sentences.find(
    ({ kind, text }) =>
      (kind === "decision" || kind === "handling") &&
      UNANIMOUS.test(text) &&
      (kind === "decision" || TOLD_BEFORE.has(outcome) || AS_PROPOSED.test(text)) &&
      !OTHERWISE.test(text),
  );
  const voted = matter.sentences.find(({ kind, text }) => kind === "decision" && VOTED.test(text));
  const sentence = unanimous ?? voted;
  return sentence && { unanimous: sentence === unanimous, range: sentence.range };
}
