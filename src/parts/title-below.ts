import type { Header, SourceItem } from "../items/source-item";
import type { Range } from "../text/range";
import type { Label } from "./label";
import { claimsOf, findTitleBlocks, findUnclaimed, isTitle } from "./title-blocks";

/** What a label may head above a title. */
export const HEADING_KINDS: ReadonlySet<string> = new Set(["attachments", "recusal", "distribution", "appeal"]);

/**
 * The title between a page head, which names no body on its line, and the item's own header of the same section:
 * `Pöytäkirja 4.12.2025/Pykälä 53⏎Title⏎Tekninen lautakunta 4.12.2025 § 53`.
 */
export function titleBelowPageHead(
  text: string,
  { headers, handlings }: SourceItem,
  last: Header,
  labels: readonly Label[],
): Range | undefined {
  const page = headers[headers.indexOf(last) - 1];
  const isPage =
    page && page.body === null && page.date !== null && page.section === last.section && last.body !== null;
  if (!isPage) return undefined;
  const range = { start: page.range.end, end: last.range.start };
  return findUnclaimed(text, range, handlings, claimsOf(text, labels, range)).at(-1);
}

/** The title below an item's last header: the first lines there, before any label; else those below its attachments or those disqualified. */
export function titleBelow(
  text: string,
  { range, handlings }: SourceItem,
  last: Header,
  labels: readonly Label[],
): Range | undefined {
  const below = labels.filter((label) => label.start >= last.range.end);
  const start = last.range.end;
  const block = findTitleBlocks(text, { start, end: below[0]?.start ?? range.end }, 1)[0];
  if (block) return isTitle(text, block) ? block : undefined;
  if (!HEADING_KINDS.has(below[0]?.kind ?? "")) return undefined;
  const gap = { start, end: below.find(({ kind }) => !HEADING_KINDS.has(kind))?.start ?? start };
  return findUnclaimed(text, gap, handlings, claimsOf(text, labels, gap))[0];
}

/** A label right below an untitled header, with another right behind it, is the title where there is no other: `§ 39⏎Pöytäkirjan tarkastus⏎Ehdotus`. */
export function titleOfEmptyLabel(text: string, last: Header, labels: readonly Label[]): Range | undefined {
  const index = labels.findIndex(({ start }) => start >= last.range.end);
  const [label, next] = [labels[index], labels[index + 1]];
  const isAlone =
    label !== undefined &&
    next !== undefined &&
    (label.kind === "handling" || label.kind === "other") &&
    text.slice(last.range.end, label.start).trim() === "" &&
    text.slice(label.end, next.start).trim() === "";
  return isAlone ? label.range : undefined;
}
