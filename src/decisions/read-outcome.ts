import type { Outcome } from "../model/outcome";
import { pattern } from "../patterns/pattern";
import { TITLE_NOUNS } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { outcomePhrases, presenterWords, revisionVerbs } from "../vocabulary/outcome-words";
import { isContrary, tellsCounterProposalWon, tellsRejection } from "./counter-proposal";
import { type Matter, partsOf, textOf } from "./matter";
import { flexible } from "./phrases";
import type { SourceVote } from "./source-vote";

/** What became of a matter, and the words that say so. */
export interface SourceOutcome {
  readonly outcome: Outcome;
  readonly range: Range;
}

const PHRASES = outcomePhrases.map((row) => ({
  outcome: row.outcome,
  pattern: pattern(() => flexible(oneOf(row.phrases)), "iu"),
}));
/** The last rows are bare verbs (*päätti*, *beslöt*): they tell that something was decided, not what became of the proposal. */
const FIRST_BARE_VERB = PHRASES.findLastIndex((row) => row.outcome !== "approved") + 1;
const REVISED = pattern(
  () =>
    `(?:${oneOf(presenterWords.map((row) => row.word))}|${oneOf(TITLE_NOUNS)}(?:e?n)?(?:\\s\\p{Lu}\\p{L}+){0,2})(?:\\s\\p{Ll}+){0,3}?\\s${oneOf(revisionVerbs.map((row) => row.phrase))}`,
  "iu",
);
/** Outcomes that a decision states and nothing in the handling changes. */
const FINAL: ReadonlySet<Outcome> = new Set(["removed", "returned", "tabled", "rejected"]);

/** Reads what became of a matter from its decision; undefined when the text holds none. */
export function readOutcome(matter: Matter, votes: readonly SourceVote[]): SourceOutcome | undefined {
  const parts = partsOf(matter, ["decision"]);
  const first = parts[0];
  if (!first) return undefined;
  const decision = textOf(matter, "decision");
  const proposal = textOf(matter, "proposal");
  // What is decided besides is no amendment where the proposal says it too.
  const index = PHRASES.findIndex(
    (row) => row.pattern.test(decision) && !(row.outcome === "approved-amended" && row.pattern.test(proposal)),
  );
  const said = isRestated(matter, PHRASES[index]?.outcome) ? APPROVED : PHRASES[index];
  const range = { start: first.content.start, end: (parts.at(-1) ?? first).content.end };
  const match = said?.pattern.exec(matter.text.slice(range.start, range.end));
  return {
    outcome: settle(matter, said?.outcome ?? "other", index < 0 || index >= FIRST_BARE_VERB, votes),
    range: match ? { start: range.start + match.index, end: range.start + match.index + match[0].length } : range,
  };
}

const APPROVED = PHRASES.find((row) => row.outcome === "approved");

/** Helsinki's decision restates its content, elections included; the words that tell what became of the proposal stand elsewhere. */
function isRestated(matter: Matter, said: Outcome | undefined): boolean {
  return (
    said === "elected" &&
    [textOf(matter, "handling"), textOf(matter, "proposal")].some((text) => APPROVED?.pattern.test(text) ?? false)
  );
}

/** `Lautakunta hyväksyi esittelijän muutetun ehdotuksen`, told in the handling. */
function acceptsRevision({ sentences }: Matter): boolean {
  return sentences.some(
    ({ kind, text }) =>
      kind === "handling" && (APPROVED?.pattern.test(text) ?? false) && (REVISION?.pattern.test(text) ?? false),
  );
}

const REVISION = PHRASES.find((row) => row.outcome === "approved-revised");

/** What the decision's own words leave open: a counter-proposal that won, a proposal that its presenter changed. */
function settle(matter: Matter, said: Outcome, isBare: boolean, votes: readonly SourceVote[]): Outcome {
  if (FINAL.has(said)) return said;
  if (isBare && isContrary(matter)) return "rejected";
  const decision = textOf(matter, "decision");
  const handling = textOf(matter, "handling");
  const last = votes.at(-1);
  const isLost = last !== undefined && last.against > last.for;
  if (
    tellsCounterProposalWon(decision) ||
    tellsCounterProposalWon(handling) ||
    (isLost && (isBare || said === "approved"))
  )
    return tellsRejection(`${handling}\n${decision}`) ? "rejected" : "approved-amended";
  const isRevised = REVISED.test(`${handling}\n${decision}`) || acceptsRevision(matter);
  return said === "approved" && isRevised ? "approved-revised" : said;
}
