import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { revisedLabels } from "../vocabulary/outcome-words";
import type { SourcePart } from "./source-part";

/** `Muutettu päätösehdotus` belongs to the handling of the proposal before it. */
const REVISED = pattern(() => oneOf(revisedLabels.map((row) => row.phrase)), "iu");

/** Kinds that open a handling of their own. */
const OPENING: ReadonlySet<string> = new Set(["preparation", "description", "presenter", "proposal"]);

/**
 * An earlier handling pasted without a header shows by its decision: what stands before a later proposal is another body's, whether
 * that proposal has been decided on or not. Everything from the end of the heading to the last decision of that handling becomes one `history` part.
 */
export function gatherEarlierHandling(text: string, parts: readonly SourcePart[]): SourcePart[] {
  const lastProposal = parts.findLastIndex((part) => part.kind === "proposal");
  const label = parts[lastProposal]?.label;
  if (label && REVISED.test(text.slice(label.start, label.end))) return [...parts];
  const earlierEnd = parts.findLastIndex((part, index) => part.kind === "decision" && index < lastProposal);
  const first = parts.findIndex((part) => OPENING.has(part.kind));
  if (earlierEnd < 0 || first < 0 || first > earlierEnd) return [...parts];
  // The decision of the earlier handling must have had its own proposal: Helsinki decides first and proposes last.
  if (!parts.slice(first, earlierEnd).some((part) => part.kind === "proposal")) return [...parts];
  const [opening, closing] = [parts[first] as SourcePart, parts[earlierEnd] as SourcePart];
  const history: SourcePart = {
    kind: "history",
    label: null,
    title: null,
    handling: null,
    range: { start: opening.range.start, end: closing.range.end },
    content: { start: (opening.label ?? opening.content).start, end: closing.content.end },
  };
  return [...parts.slice(0, first), history, ...parts.slice(earlierEnd + 1)];
}
