import type { SourceItem } from "../items/source-item";
import type { Range } from "../text/range";
import { beginsTitle } from "./begins-title";
import { findLabels } from "./find-labels";
import { gatherEarlierHandling } from "./gather-earlier-handling";
import { readHeading } from "./read-heading";
import type { SourcePart, SplitItem } from "./source-part";
import { splitClosingDecision } from "./split-closing-decision";
import { type Before, splitStretch } from "./split-stretch";
import { type Stretch, splitStretches } from "./split-stretches";
import { isEmpty, trimContent } from "./trim-content";

/** Splits an item into its parts, adjacent and covering it, and finds its title. */
export function splitParts(text: string, item: SourceItem): SplitItem {
  const labels = findLabels(text, item.range).filter(
    (label) =>
      !item.handlings.some(({ range }) => label.range.start >= range.start && label.range.start < range.end) &&
      !beginsTitle(text, item, label),
  );
  const heading = readHeading(text, item, labels);
  const parts = joinStretches(text, splitStretches(text, item, labels, heading));
  return { parts: gatherEarlierHandling(text, splitClosingDecision(text, namedContacts(parts))), title: heading.title };
}

/**
 * Makes the parts of adjacent stretches. A label with nothing under it makes no part: its place goes to the next one.
 * It waits for the text behind a presenter or a recusal.
 */
function joinStretches(text: string, stretches: readonly Stretch[]): SourcePart[] {
  const parts: SourcePart[] = [];
  let open: number | null = null;
  let pending: Stretch | null = null;
  for (const stretch of stretches) {
    const from = stretch.label?.end ?? stretch.range.start;
    const content = trimContent(text, { start: from, end: stretch.range.end });
    const range: Range = { start: open ?? stretch.range.start, end: stretch.range.end };
    if (isEmpty(content)) {
      open = range.start;
      if (stretch.label) pending = stretch;
      continue;
    }
    const before: Before = { pending: pending?.kind ?? null, last: parts.at(-1)?.kind ?? null };
    parts.push(...partsOf(text, { ...stretch, range }, content, pending, before));
    open = null;
    pending = null;
  }
  const last = parts.at(-1);
  const end = stretches.at(-1)?.range.end ?? 0;
  return open === null || !last ? parts : [...parts.slice(0, -1), { ...last, range: { start: last.range.start, end } }];
}

function partsOf(
  text: string,
  stretch: Stretch,
  content: Range,
  pending: Stretch | null,
  before: Before,
): SourcePart[] {
  const pieces = splitStretch(text, stretch.kind, content, before);
  return pieces.map((piece, index) => {
    const label = piece.kind === stretch.kind ? stretch.label : piece.kind === pending?.kind ? pending.label : null;
    return {
      kind: piece.kind,
      label: label && !isEmpty(label.range) ? label.range : null,
      title: piece.kind === "proposal" ? (label?.title ?? null) : null,
      handling: stretch.handling,
      content: trimContent(text, piece.range),
      range: {
        start: index === 0 ? stretch.range.start : piece.range.start,
        end: pieces[index + 1]?.range.start ?? stretch.range.end,
      },
    };
  });
}

/** Further information (*Lisätiedot*) tells who prepared the matter when nothing else does. */
function namedContacts(parts: readonly SourcePart[]): SourcePart[] {
  const hasPreparation = parts.some((part) => part.kind === "preparation");
  return parts.map((part) => (part.kind === "contact" && !hasPreparation ? { ...part, kind: "preparation" } : part));
}
