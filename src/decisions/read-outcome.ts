import type { Outcome } from "../model/item";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { bodyEndings } from "../vocabulary/body-words";
import {
  acceptance,
  counterWonPhrases,
  outcomePhrases,
  presenterWords,
  proposalStems,
  rejectingPhrases,
  revisionVerbs,
  verbEnds,
} from "../vocabulary/outcome-words";
import { titleNouns } from "../vocabulary/person-words";
import { type Matter, partsOf, textOf } from "./matter";
import type { SourceVote } from "./read-votes";

/** What became of a matter, and the words that say so. */
export interface SourceOutcome {
  readonly outcome: Outcome;
  readonly range: Range;
}

const PHRASES = outcomePhrases.map((row) => ({ outcome: row.outcome, pattern: new RegExp(oneOf(row.phrases), "iu") }));
/** The last rows are bare verbs (*päätti*, *beslöt*): they tell that something was decided, not what became of the proposal. */
const FIRST_BARE_VERB = PHRASES.findLastIndex((row) => row.outcome !== "approved") + 1;
const REVISED = new RegExp(
  `(?:${oneOf(presenterWords.map((row) => row.word))}|${oneOf(titleNouns.map((row) => row.base))}(?:\\s\\p{Lu}\\p{L}+){0,2})(?:\\s\\p{Ll}+){0,3}?\\s${oneOf(revisionVerbs.map((row) => row.phrase))}`,
  "iu",
);
/** `Vehmaan esityksen mukaisesti`, `hyväksyi Luiron ehdotuksen`: a member's proposal, not a presenter's, a body's or the base one. */
const NOT_MEMBERS = oneOf([
  ...titleNouns.map((row) => row.base),
  ...bodyEndings.map((row) => row.genitive),
  ...presenterWords.map((row) => row.word.slice(1)),
  ...verbEnds.map((row) => row.end),
]);
const MEMBERS_PROPOSAL = `(?<!\\p{L})(?!\\p{L}*${NOT_MEMBERS})\\p{Lu}\\p{Ll}{2,}[ns] (?:\\p{Ll}*)${oneOf(proposalStems.map((row) => row.stem))}`;
const MEMBER_WON = new RegExp(
  acceptance.map((row) => `${row.before} ${MEMBERS_PROPOSAL}|${MEMBERS_PROPOSAL}[^.]{0,30}${row.behind}`).join("|"),
  "u",
);
const COUNTER_WON = new RegExp(oneOf(counterWonPhrases.map((row) => row.phrase)), "iu");
const REJECTING = new RegExp(oneOf(rejectingPhrases.map((row) => row.phrase)), "iu");
/** Outcomes that a decision states and nothing in the handling changes. */
const FINAL: ReadonlySet<Outcome> = new Set(["removed", "returned", "tabled", "rejected"]);

/** Reads what became of a matter from its decision; undefined when the text holds none. */
export function readOutcome(matter: Matter, votes: readonly SourceVote[]): SourceOutcome | undefined {
  const parts = partsOf(matter, ["decision"]);
  const first = parts[0];
  if (!first) return undefined;
  const decision = textOf(matter, "decision");
  const index = PHRASES.findIndex((row) => row.pattern.test(decision));
  const said = PHRASES[index];
  const range = { start: first.content.start, end: (parts.at(-1) ?? first).content.end };
  const match = said?.pattern.exec(matter.text.slice(range.start, range.end));
  return {
    outcome: settle(matter, said?.outcome ?? "other", index < 0 || index >= FIRST_BARE_VERB, votes),
    range: match ? { start: range.start + match.index, end: range.start + match.index + match[0].length } : range,
  };
}

/** What the decision's own words leave open: a counter-proposal that won, a proposal that its presenter changed. */
function settle(matter: Matter, said: Outcome, isBare: boolean, votes: readonly SourceVote[]): Outcome {
  if (FINAL.has(said)) return said;
  const decision = textOf(matter, "decision");
  const handling = textOf(matter, "handling");
  const last = votes.at(-1);
  const isLost = last !== undefined && last.against > last.for;
  if (COUNTER_WON.test(decision) || MEMBER_WON.test(decision) || COUNTER_WON.test(handling) || (isBare && isLost))
    return REJECTING.test(`${handling}\n${decision}`) ? "rejected" : "approved-amended";
  return said === "approved" && REVISED.test(`${handling}\n${decision}`) ? "approved-revised" : said;
}
