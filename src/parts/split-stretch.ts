import type { PartKind } from "../model/item";
import { BODY_NAME } from "../patterns/body";
import { isLetterAt } from "../patterns/letters";
import { pattern } from "../patterns/pattern";
import { NAME, PEOPLE, PRESENTER_TITLE, TITLE } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { signatureTitles } from "../vocabulary/header-words";
import { accordanceFormulas, paragraphKinds, toldOfDecision } from "../vocabulary/paragraph-words";
import { endOfPeople } from "./end-of-people";
import { endOfParagraph, lastParagraph, splitParagraphs, startOfText } from "./paragraphs";
import { readBracketed } from "./read-bracketed";

/** A piece of a stretch and what it is. Pieces are in text order; what is between them is white space. */
export interface Piece {
  readonly kind: PartKind;
  readonly range: Range;
}

/** What the parts before a stretch leave open. */
export interface Before {
  /** The kind of a label that stands alone before this one: what comes behind a presenter or a recusal is its content. */
  readonly pending: PartKind | null;
  /** The kind of the part before, which goes on behind a recusal. */
  readonly last: PartKind | null;
}

const OPENING_LIMIT = 300;
/** A longer paragraph in which nobody is recognised names nobody: the label heads the reasons. */
const PEOPLE_LIMIT = 200;
/** `Kaupunginjohtaja Helena Karhumaa:` or alone on its line, at the beginning of a proposal. */
const OWN_PRESENTER = pattern(() => `^${TITLE}(?: ${NAME})?$`, "u");
const PRESENTER_WITH_NAME = pattern(() => `^${PRESENTER_TITLE} ${NAME}$`, "u");
const BODY_ALONE = pattern(() => `^${BODY_NAME}$`, "iu");
/** No title and name are longer. */
const PRESENTER_LIMIT = 100;
/** `Projektipäällikkö Ville Aromaa ja kehittämispäällikkö Nina Lindroos 17.2.2020:` opens a text; a department may stand before it. */
const DATED_OPENING = pattern(
  () => `(?:\\p{Lu}[\\p{L}-]+(?: [\\p{Ll}-]+){0,4}, ){0,2}(?:${PEOPLE}) (?:\\d{1,2}\\.){2}\\d{4}(?=:)`,
  "uy",
);
const SIGNATURE = pattern(
  () => `(?:^|\\n)[ ]*${oneOf(signatureTitles.map((row) => row.word))}(?:[ ]{2,}\\S[^\\n]*)?$`,
  "iu",
);
/** `Aila Salo⏎tekninen johtaja`, who signed a decision of her own. */
const SIGNED = pattern(() => `^${NAME}[ ]*\\n[ ]*${TITLE}$`, "u");
/** A point of a list is no remark. */
const LETTER_FIRST = pattern(() => /\p{Lu}/u);
const ACCORDANCE = pattern(
  () => `(?:^|\\n)[ ]*${oneOf(accordanceFormulas.map((row) => row.words))}\\.[ ]*(?=\\n\\s*\\S)`,
  "u",
);
const TOLD_OF_DECISION = pattern(() => oneOf(toldOfDecision.map((row) => row.words)), "iu");
const PARAGRAPH_KINDS = paragraphKinds.map((row) => [pattern(() => row.words, "iu"), row.kind] as const);

/** Splits the content of a stretch by what its kind can hold. */
export function splitStretch(text: string, kind: PartKind, content: Range, before: Before): Piece[] {
  const end = kind === "decision" || kind === "handling" ? endOfAccordance(text, content) : undefined;
  if (end === undefined) return splitByKind(text, kind, content, before);
  const reasons = splitParagraphs(text, { start: startOfText(text, end), end: content.end }).find(
    (range) => !kindOfParagraph(text, range) && !TOLD_OF_DECISION.test(text.slice(range.start, range.end)),
  );
  const decided = splitByKind(text, kind, { start: content.start, end: reasons?.start ?? content.end }, before);
  return reasons ? [...decided, ...splitDescription(text, { start: reasons.start, end: content.end })] : decided;
}

/** Where the formula ends below which the reasons follow. */
function endOfAccordance(text: string, { start, end }: Range): number | undefined {
  const match = ACCORDANCE.exec(text.slice(start, end));
  return match ? start + match.index + match[0].length : undefined;
}

function splitByKind(text: string, kind: PartKind, content: Range, before: Before): Piece[] {
  switch (kind) {
    case "presenter":
      return splitAfterPeople(text, kind, content, before.pending === "proposal" ? "proposal" : "description");
    case "preparation":
    case "contact":
      return splitAfterPeople(text, kind, content, "description");
    case "proposal":
      return splitProposal(text, content);
    case "handling":
      return byParagraph(text, content, (range, index) =>
        index > 0 && kindOfParagraph(text, range) === "dissent" ? "dissent" : kind,
      );
    case "recusal":
      return byParagraph(text, content, (range, index) =>
        index === 0 || kindOfParagraph(text, range) === kind ? kind : afterRecusal(before),
      );
    case "decision":
      return joinDecision(
        byParagraph(
          text,
          content,
          (range, index, last) =>
            signatureKind(text, range, last) ?? ((index > 0 && kindOfParagraph(text, range)) || kind),
        ),
      );
    case "distribution":
      return byParagraph(text, content, (range, _, last) => signatureKind(text, range, last) ?? kind);
    case "appeal":
      return byParagraph(text, content, (range, index, last) =>
        index > 0 && SIGNED.test(text.slice(range.start, range.end))
          ? "other"
          : (signatureKind(text, range, last) ?? kind),
      );
    case "description":
      return splitDescription(text, content);
    default:
      return [{ kind, range: content }];
  }
}

function afterRecusal(before: Before): PartKind {
  return before.pending ?? (before.last === "decision" ? "decision" : "handling");
}

/** Who came and went is told below a decision; what the decision goes on behind belongs to it, as its label says. */
function joinDecision(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ kind }) => kind === "decision");
  const joined: Piece[] = [];
  for (const [index, { kind, range }] of pieces.entries())
    addPiece(joined, { kind: kind === "handling" && index < last ? "decision" : kind, range });
  return joined;
}

/** Paragraphs of one kind in a row make one piece. */
function byParagraph(
  text: string,
  content: Range,
  kindOf: (range: Range, index: number, last: PartKind | undefined) => PartKind,
): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, range] of splitParagraphs(text, content).entries())
    addPiece(pieces, { kind: kindOf(range, index, pieces.at(-1)?.kind), range });
  return pieces;
}

/** Adds a piece to those before it, as more of the last one when that is of its kind. */
function addPiece(pieces: Piece[], { kind, range }: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, range: { start: last.range.start, end: range.end } };
  else pieces.push({ kind, range });
}

function kindOfParagraph(text: string, range: Range): PartKind | undefined {
  const paragraph = text.slice(range.start, range.end);
  return PARAGRAPH_KINDS.find(([words]) => words.test(paragraph))?.[1];
}

/** Signatures are no part of a decision, nor is what stands below them. */
function signatureKind(text: string, range: Range, last: PartKind | undefined): PartKind | undefined {
  return last === "other" || SIGNATURE.test(text.slice(range.start, range.end)) ? "other" : undefined;
}

/** The people at the beginning, or the first paragraph when none is recognised; then the rest. */
function splitAfterPeople(text: string, kind: PartKind, content: Range, rest: PartKind): Piece[] {
  const people = endOfPeople(text, content);
  const end = people ?? endOfParagraph(text, content.start, content.end);
  const isLong = people === undefined && end - content.start > PEOPLE_LIMIT;
  return isLong && kind === "preparation" ? [{ kind: rest, range: content }] : cut(text, content, end, kind, rest);
}

function splitProposal(text: string, content: Range): Piece[] {
  const end = endOfPresenter(text, content);
  if (end === undefined) return splitRemarks(text, content);
  return cut(text, content, end, "presenter", "proposal").flatMap((piece) =>
    piece.kind === "proposal" ? splitRemarks(text, piece.range) : piece,
  );
}

/** The first line, or what stands before its colon, when that is a title with a name or without. */
function endOfPresenter(text: string, { start, end }: Range): number | undefined {
  const line = text.slice(start, Math.min(end, start + PRESENTER_LIMIT));
  const stop = line.search(/[:\n]/);
  const written = line.slice(0, Math.max(stop, 0)).trimEnd();
  const isColon = line[stop] === ":";
  return written && (!isColon || /\s/.test(line[stop + 1] ?? "")) && OWN_PRESENTER.test(written)
    ? start + written.length
    : undefined;
}

/** Below a proposal, a paragraph may tell of those who were disqualified or dissented. */
function splitRemarks(text: string, content: Range): Piece[] {
  return byParagraph(text, content, (range, index) => {
    const kind = index > 0 ? kindOfParagraph(text, range) : undefined;
    return (kind === "recusal" || kind === "dissent") && LETTER_FIRST.test(text[range.start] ?? "") ? kind : "proposal";
  });
}

/** People who open the text with a date or close it in brackets prepared the matter. */
function splitDescription(text: string, content: Range): Piece[] {
  const opening = endOfDatedOpening(text, content);
  if (opening !== undefined) return cut(text, content, opening, "preparation", "description");
  const presenter = endOfOpeningPresenter(text, content);
  if (presenter !== undefined) return cut(text, content, presenter, "presenter", "description");
  return splitBrackets(text, content) ?? [{ kind: "description", range: content }];
}

/** A paragraph of people in brackets that closes the text, or opens it behind a label. The brackets are content but where a label leads in. */
function splitBrackets(text: string, content: Range): Piece[] | undefined {
  const last = text[content.end - 1] === ")" ? lastParagraph(text, content) : undefined;
  const closing = last && readBracketed(text, last);
  if (last && closing) {
    const before = { start: content.start, end: last.start };
    return [
      ...(last.start > content.start ? [{ kind: "description" as const, range: before }] : []),
      { kind: "preparation", range: closing.range },
    ];
  }
  const first = { start: content.start, end: endOfParagraph(text, content.start, content.end) };
  const opening = readBracketed(text, first);
  return opening?.isLabelled
    ? [
        { kind: "preparation", range: opening.range },
        { kind: "description", range: { start: first.end, end: content.end } },
      ]
    : undefined;
}

/** `Apulaiskaupunginjohtaja Aila Salo⏎Kaupunginhallitus`: a first paragraph that names the presenter and the body. */
function endOfOpeningPresenter(text: string, content: Range): number | undefined {
  const line = text.indexOf("\n", content.start);
  if (line < 0 || line > content.start + PRESENTER_LIMIT || !isLetterAt(text, line + 1)) return undefined;
  const end = endOfParagraph(text, line + 1, content.end);
  return end <= line + PRESENTER_LIMIT &&
    PRESENTER_WITH_NAME.test(text.slice(content.start, line).trimEnd()) &&
    BODY_ALONE.test(text.slice(line + 1, end).trimEnd())
    ? end
    : undefined;
}

/** A colon behind a year has to stand near the beginning. */
function endOfDatedOpening(text: string, content: Range): number | undefined {
  const colon = text.indexOf(":", content.start);
  if (colon < 0 || colon > content.start + OPENING_LIMIT) return undefined;
  if (!/\d{4}:/.test(text.slice(content.start, content.start + OPENING_LIMIT))) return undefined;
  return DATED_OPENING.end(text, content.start);
}

/** The pieces on both sides of an offset, without the punctuation that parts them. */
function cut(text: string, content: Range, at: number, first: PartKind, second: PartKind): Piece[] {
  const start = at + (/^[ ]*[:.,;]?\s*/.exec(text.slice(at, content.end))?.[0].length ?? 0);
  return [
    ...(at > content.start ? [{ kind: first, range: { start: content.start, end: at } }] : []),
    ...(start < content.end ? [{ kind: second, range: { start, end: content.end } }] : []),
  ];
}
