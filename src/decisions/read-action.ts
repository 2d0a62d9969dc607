import type { PartKind } from "../model/item";
import type { ParticipationAction } from "../model/participation";
import type { Pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { within } from "../values/within";
import {
  actionPhrases,
  earlierPartWords,
  networkStems,
  paymentPhrases,
  wantedWords,
} from "../vocabulary/participation-words";
import { tellsProposalFell } from "./counter-proposal";
import { isAboutOthers } from "./is-about-others";
import { type Matter, partsOf, textOf } from "./matter";
import { anyPhrase } from "./phrases";
import type { Sentence } from "./sentence";
import { isSettled, type Status } from "./status";

/** What a decision does about taking part, and the words that say so. */
export interface SourceAction {
  readonly action: ParticipationAction;
  readonly participates: boolean | null;
  readonly range: Range;
}

type Found = Omit<SourceAction, "participates">;

type Rows = readonly { readonly action: ParticipationAction; readonly pattern: Pattern }[];

const ACTIONS: Rows = actionPhrases.map((row) => ({ action: row.action, pattern: anyPhrase([row]) }));
const PAYMENT = [{ action: "continue" as const, pattern: anyPhrase(paymentPhrases) }];
const WANTED = anyPhrase(wantedWords);
const EARLIER = anyPhrase(earlierPartWords);
const STEM = anyPhrase(networkStems);
const LEAVES: ReadonlySet<ParticipationAction> = new Set(["withdraw", "decline"]);
const OPPOSITE: Readonly<Record<ParticipationAction, ParticipationAction>> = {
  join: "decline",
  continue: "withdraw",
  decline: "join",
  withdraw: "continue",
};

/** Reads what the proposal, else the title, does about taking part, and what the decision made of it. */
export function readAction(matter: Matter, status: Status, isMemberBefore: boolean): SourceAction | undefined {
  const proposed = readProposed(matter, isMemberBefore, status.authority);
  if (!proposed) return undefined;
  const settled = isSettled(status);
  const isReversed =
    (settled === false && !isSaidByDecision(matter, proposed)) ||
    (status.outcome === "approved-amended" && isReversedByCounterProposal(matter, proposed.action));
  const decided = settled === true ? readDecided(matter, proposed.action) : undefined;
  if (decided) return { ...decided, participates: !LEAVES.has(decided.action) };
  const action = isReversed ? OPPOSITE[proposed.action] : proposed.action;
  return { action, participates: settled === null ? null : !LEAVES.has(action), range: proposed.range };
}

/** A decision without a proposal says itself what is not done: `Päätän, että kunta ei liity verkostoon`. */
function isSaidByDecision(matter: Matter, { action, range }: Found): boolean {
  const isOwn = partsOf(matter, ["decision"]).some(
    ({ content }) => range.start >= content.start && range.end <= content.end,
  );
  return isOwn && LEAVES.has(action) && !tellsProposalFell(textOf(matter, "decision"));
}

/** What the decision itself says that is done, where the proposal was to do the opposite: `päätti, että kaupunki liittyy verkostoon`. */
function readDecided(matter: Matter, proposed: ParticipationAction): Found | undefined {
  const names = ({ range, text }: Sentence): boolean =>
    within(matter.mentions("networks"), range).length > 0 || STEM.test(text);
  return matter.sentences
    .filter((sentence) => sentence.kind === "decision" && names(sentence) && !WANTED.test(sentence.text))
    .flatMap((sentence) => actionOf(sentence))
    .find(({ action }) => LEAVES.has(action) !== LEAVES.has(proposed));
}

/** The sentence that names the network tells what is done; else the proposal's, when the title names it. */
function readProposed(matter: Matter, isMemberBefore: boolean, authority: string | null): Found | undefined {
  const sentences = matter.deciding;
  const names = ({ range, text, kind }: Sentence): boolean =>
    within(matter.mentions("networks"), range).length > 0 || (kind === "proposal" && STEM.test(text));
  const isTitled = sentences.some((sentence) => sentence.kind === "heading" && names(sentence));
  const proposed = (kind: PartKind, rows = ACTIONS): Found[] =>
    sentences
      .filter((sentence) => sentence.kind === kind && names(sentence))
      .flatMap((sentence) => actionOf(sentence, rows));
  const all = (kind: PartKind, rows = ACTIONS): Found[] =>
    sentences.filter((sentence) => sentence.kind === kind).flatMap((sentence) => actionOf(sentence, rows));
  const implied = isTitled ? all("proposal") : [];
  const paid = isTitled ? all("proposal", PAYMENT) : proposed("proposal", PAYMENT);
  const found =
    [proposed("proposal"), implied, proposed("decision"), all("heading"), paid].find((actions) => actions.length > 0) ??
    [];
  const strongest = found.find(({ action }) => action !== "join") ?? found[0];
  if (strongest?.action !== "join") return strongest;
  const tookPart =
    isMemberBefore ||
    all("heading").some(({ action }) => action === "continue") ||
    matter.sentences.some(({ kind, text, range }) => {
      const words = kind === "description" ? EARLIER.exec(text) : null;
      const start = range.start + (words?.index ?? 0);
      return words && !isAboutOthers(matter, { start, end: start + words[0].length }, authority);
    });
  return tookPart ? { ...strongest, action: "continue" } : strongest;
}

function actionOf({ text, range }: Sentence, rows: Rows = ACTIONS): Found[] {
  const row = rows.find(({ pattern }) => pattern.test(text));
  const match = row?.pattern.exec(text);
  if (!row || !match) return [];
  const start = range.start + match.index;
  return [{ action: row.action, range: { start, end: start + match[0].length } }];
}

/** A counter-proposal that won and does otherwise: *jatkaa jäsenenä* against leaving, *ei liity* against joining. */
function isReversedByCounterProposal(matter: Matter, proposed: ParticipationAction): boolean {
  const told = partsOf(matter, ["decision", "handling"]).map((part) =>
    matter.text.slice(part.content.start, part.content.end),
  );
  return told.some((text) => {
    const action = ACTIONS.find(({ pattern }) => pattern.test(text))?.action;
    return action !== undefined && LEAVES.has(action) !== LEAVES.has(proposed);
  });
}
