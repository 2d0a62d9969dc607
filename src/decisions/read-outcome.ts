import type { Outcome } from "../model/outcome";
import { pattern } from "../patterns/pattern";
import { TITLE_NOUNS } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import {
  handlingSteps,
  hearingWords,
  outcomePhrases,
  presenterWords,
  revisionVerbs,
} from "../vocabulary/outcome-words";
import { conjunctions } from "../vocabulary/sentence-words";
import { isContrary, tellsCounterProposalWon, tellsRejection } from "./counter-proposal";
import { type Matter, partsOf, textOf } from "./matter";
import { anyPhrase, flexible } from "./phrases";
import type { SourceVote } from "./source-vote";

/** What became of a matter, and the words that say so. */
export interface SourceOutcome {
  readonly outcome: Outcome;
  readonly range: Range;
}

const compiled = (rows: typeof outcomePhrases) =>
  rows.map((row) => ({ outcome: row.outcome, pattern: pattern(() => flexible(oneOf(row.phrases)), "iu") }));
const PHRASES = compiled(outcomePhrases);
const STEPS = compiled(handlingSteps);
const HEARING = anyPhrase(hearingWords);
/** The first sentence of a decision. */
const FIRST = pattern(() => /^[\s\S]*?(?:[.!?](?=\s+\p{Lu})|$)/u);
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
  const index = PHRASES.findIndex(
    (row) =>
      row.pattern.test(decision) && !isProposed(row, proposal) && !(row.outcome === "noted" && decidesMore(decision)),
  );
  const isBare = index < 0 || index >= FIRST_BARE_VERB;
  const step = isBare ? readStep(decision, proposal) : undefined;
  const said = step ?? (isRestated(matter, PHRASES[index]?.outcome) ? APPROVED : PHRASES[index]);
  const range = { start: first.content.start, end: (parts.at(-1) ?? first).content.end };
  const match = said?.pattern.exec(matter.text.slice(range.start, range.end));
  return {
    outcome: settle(matter, said?.outcome ?? "other", isBare && !step, votes),
    range: match ? { start: range.start + match.index, end: range.start + match.index + match[0].length } : range,
  };
}

/** What is decided besides is no amendment where the proposal says it too. */
function isProposed({ outcome, pattern }: (typeof PHRASES)[number], proposal: string): boolean {
  return outcome === "approved-amended" && pattern.test(proposal);
}

/** The step of the handling that a decision takes instead of what was proposed. */
function readStep(decision: string, proposal: string): (typeof STEPS)[number] | undefined {
  const sentence = FIRST.exec(decision)?.[0] ?? "";
  const isOwn = ({ outcome, pattern }: (typeof STEPS)[number]): boolean =>
    !pattern.test(proposal) && !(outcome === "other" && proposal === "");
  return STEPS.find((step) => step.pattern.test(sentence) && isOwn(step));
}

const NOTED = PHRASES.filter((row) => row.outcome === "noted");
const DECIDING = PHRASES.slice(FIRST_BARE_VERB);
/** The mark of a point, at the beginning of its line. */
const POINT = /\n[ ]*(?:\d{1,2}[.)]|[a-z]\))[ ]+/;
/** What joins a clause to the one before it. */
const JOINED = pattern(() => `\\S{4,}\\s+${oneOf(conjunctions)}\\s+(?:\\p{Ll}+\\s+){0,2}$`, "u");

/** Whether something is decided beside what is noted: another point, or another clause before it (*päätti liittyä ja merkitsi tiedoksi*). */
function decidesMore(decision: string): boolean {
  const isNoted = (text: string): boolean => NOTED.some((row) => row.pattern.test(text));
  const [lead = "", ...points] = decision.split(POINT);
  if (points.length > 1 && !isNoted(lead)) return !points.every(isNoted);
  const noted = Math.min(...NOTED.map((row) => row.pattern.exec(lead)?.index ?? lead.length));
  const before = lead.slice(0, noted);
  return DECIDING.some((row) => {
    const verb = row.pattern.exec(before);
    const between = verb ? before.slice(verb.index + verb[0].length) : "";
    return JOINED.test(between) && !HEARING.test(between);
  });
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
  if (said !== "approved") return said;
  return REVISED.test(`${handling}\n${decision}`) || acceptsRevision(matter) ? "approved-revised" : said;
}
