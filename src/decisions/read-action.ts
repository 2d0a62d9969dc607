import type { ParticipationAction } from "../model/participation";
import type { Range } from "../text/range";
import { within } from "../text/within";
import { actionPhrases, earlierPartWords } from "../vocabulary/participation-words";
import { decidingSentences, type Matter, partsOf } from "./matter";
import { anyPhrase } from "./phrases";
import { isSettled, type Status } from "./status";

/** What a decision does about taking part, and the words that say so. */
export interface SourceAction {
  readonly action: ParticipationAction;
  readonly participates: boolean | null;
  readonly range: Range;
}

const ACTIONS = actionPhrases.map((row) => ({ action: row.action, pattern: anyPhrase([row]) }));
const EARLIER = anyPhrase(earlierPartWords);
const LEAVES: ReadonlySet<ParticipationAction> = new Set(["withdraw", "decline"]);
const OPPOSITE: Readonly<Record<ParticipationAction, ParticipationAction>> = {
  join: "decline",
  continue: "withdraw",
  decline: "join",
  withdraw: "continue",
};

/** Reads what the proposal, else the title, does about taking part, and what the decision made of it. */
export function readAction(matter: Matter, status: Status, isMemberBefore: boolean): SourceAction | undefined {
  const proposed = readProposed(matter, isMemberBefore);
  if (!proposed) return undefined;
  const settled = isSettled(status);
  const isReversed = settled === false || (status.outcome === "approved-amended" && isReversedByCounterProposal(matter, proposed.action));
  const action = isReversed ? OPPOSITE[proposed.action] : proposed.action;
  return { action, participates: settled === null ? null : !LEAVES.has(action), range: proposed.range };
}

function readProposed(matter: Matter, isMemberBefore: boolean): Omit<SourceAction, "participates"> | undefined {
  const sentences = decidingSentences(matter);
  const rank = (range: Range): number => within(matter.mentions.networks, range).length;
  const ordered = [...sentences.filter(({ kind }) => kind !== "heading"), ...sentences.filter(({ kind }) => kind === "heading")];
  const found = [...ordered].sort((a, b) => Math.min(1, rank(b.range)) - Math.min(1, rank(a.range))).flatMap(({ text, range }) => {
    const row = ACTIONS.find(({ pattern }) => pattern.test(text));
    const match = row?.pattern.exec(text);
    return row && match ? [{ action: row.action, range: { start: range.start + match.index, end: range.start + match.index + match[0].length } }] : [];
  });
  const strongest = found.find(({ action }) => action !== "join") ?? found[0];
  if (!strongest || strongest.action !== "join") return strongest;
  const tookPart = isMemberBefore || matter.sentences.some(({ kind, text }) => kind === "description" && EARLIER.test(text));
  return tookPart ? { ...strongest, action: "continue" } : strongest;
}

/** A counter-proposal that won and does otherwise: *jatkaa jäsenenä* against leaving, *ei liity* against joining. */
function isReversedByCounterProposal(matter: Matter, proposed: ParticipationAction): boolean {
  const told = partsOf(matter, ["decision", "handling"]).map((part) => matter.text.slice(part.content.start, part.content.end));
  return told.some((text) => {
    const action = ACTIONS.find(({ pattern }) => pattern.test(text))?.action;
    return action !== undefined && LEAVES.has(action) !== LEAVES.has(proposed);
  });
}
