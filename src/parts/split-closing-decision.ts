import type { PartKind } from "../model/item";
import { BODY_NAME } from "../patterns/body";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { closingFormulas, toldDecisions } from "../vocabulary/paragraph-words";
import { lastParagraph } from "./paragraphs";
import type { SourcePart } from "./source-part";

/** Parts that a decision without a label may stand at the end of. */
const HOLDS_DECISION: ReadonlySet<PartKind> = new Set(["proposal", "handling", "description"]);
/** Parts that come behind a decision. */
const STANDS_BEHIND: ReadonlySet<PartKind> = new Set([
  "attachments",
  "distribution",
  "appeal",
  "dissent",
  "recusal",
  "other",
]);
const FORMULA = oneOf(closingFormulas.flatMap((row) => row.words));
const CLOSING = pattern(() => `^${FORMULA}(?:[.;]\\s+${FORMULA})*\\.?$`, "iu");
/** No closing paragraph is longer. */
const CLOSING_LIMIT = 300;

/** `Kunnanhallitus päätti jättää asian pöydälle.`: a proposal tells nothing that was done with it. */
const TOLD = pattern(() => `^${BODY_NAME} ${oneOf(toldDecisions.flatMap((row) => row.words))}(?!\\p{L})[^\\n]*$`, "iu");

/**
 * Where no label heads a decision, a last paragraph that is nothing but a formula of closing is one:
 * `Ehdotus hyväksyttiin yksimielisesti.`, `Förslaget godkändes.`; so is a last line below a full stop.
 * So is what a proposal's label heads, when it tells that the body tabled or returned the matter.
 */
export function splitClosingDecision(text: string, parts: readonly SourcePart[]): SourcePart[] {
  if (parts.some(({ kind }) => kind === "decision")) return [...parts];
  const told = parts.findIndex((part) => part.kind === "proposal" && isTold(text, part.content));
  if (told >= 0) return parts.with(told, { ...(parts[told] as SourcePart), kind: "decision", title: null });
  const index = parts.findLastIndex((part) => !STANDS_BEHIND.has(part.kind));
  const part = parts[index];
  const closing = part && HOLDS_DECISION.has(part.kind) && readClosing(text, part.content);
  if (!closing) return [...parts];
  const before = trimEnd(text, { start: part.content.start, end: closing.start });
  return [
    ...parts.slice(0, index),
    { ...part, content: before, range: { start: part.range.start, end: closing.start } },
    {
      ...part,
      kind: "decision",
      label: null,
      title: null,
      content: closing,
      range: { start: closing.start, end: part.range.end },
    },
    ...parts.slice(index + 1),
  ];
}

function readClosing(text: string, content: Range): Range | undefined {
  const paragraph = lastParagraph(text, content);
  if (paragraph.start > content.start && isClosing(text, paragraph)) return paragraph;
  const line = text.lastIndexOf("\n", content.end - 1) + 1;
  const isBelowStop = line > content.start && /[.:]$/.test(text.slice(content.start, line).trimEnd());
  return isBelowStop && isClosing(text, { start: line, end: content.end })
    ? { start: line, end: content.end }
    : undefined;
}

function isTold(text: string, { start, end }: Range): boolean {
  return end - start <= CLOSING_LIMIT && TOLD.test(text.slice(start, end));
}

function isClosing(text: string, { start, end }: Range): boolean {
  return end - start <= CLOSING_LIMIT && CLOSING.test(text.slice(start, end));
}

function trimEnd(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
