import type { SourceItem } from "../items/source-item";
import { pattern } from "../patterns/pattern";
import { BULLETS } from "../patterns/words";
import type { Range } from "../text/range";
import { isHeadLine } from "./is-head-line";
import type { Label } from "./label";
import { endOfParagraph } from "./paragraphs";

export const MARKUP = /^#+ /u;
const TITLE_LIMIT = 320;
/** A title begins with a capital letter, a digit or a quotation mark and does not end as a sentence or an introduction does. */
const TITLE_SHAPE = pattern(() => /^["”'(]?[\p{Lu}\p{N}][\s\S]*[^.:;,_\s]$/u);
/** A line of white space, or of a point's mark alone: what a PDF file parts from its text. */
const EMPTY = pattern(() => `^[\\s${BULLETS}]*$`, "u");
/** No heading has more blocks of lines than this; what follows is text. */
const BLOCK_LIMIT = 40;

/** The runs of lines within a range that are neither blank nor head lines nor claimed by something else. */
export function findTitleBlocks(
  text: string,
  range: Range,
  most: number = BLOCK_LIMIT,
  claimed: readonly Range[] = [],
): Range[] {
  const blocks: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const line of linesOf(text, range)) {
    const isText =
      !EMPTY.test(text.slice(line.start, line.end)) &&
      !claimed.some(({ start, end }) => start < line.end && end > line.start) &&
      !isHeadLine(text, line);
    const open = blocks.at(-1);
    if (isText && isOpen && open) open.end = line.end;
    else if (isText) blocks.push({ start: line.start, end: line.end });
    isOpen = isText;
    if (blocks.length > most || (blocks.length === most && !isOpen)) break;
  }
  return blocks;
}

export function isTitle(text: string, { start, end }: Range): boolean {
  return end - start <= TITLE_LIMIT && TITLE_SHAPE.test(text.slice(start, end).trim().replace(MARKUP, ""));
}

export function* linesOf(text: string, range: Range): Generator<Range> {
  for (let start = range.start; start < range.end; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 || next > range.end ? range.end : next;
    yield { start, end };
    start = end + 1;
  }
}

/** The blocks within a range that have the shape of a title, outside of what is claimed and of earlier handlings. */
export function findUnclaimed(
  text: string,
  range: Range,
  handlings: SourceItem["handlings"],
  claims: readonly Range[],
): Range[] {
  const claimed = [...claims, ...handlings.map((handling) => handling.range)];
  return findTitleBlocks(text, range, undefined, claimed).filter((block) => isTitle(text, block));
}

/** The labels within a range, each with the paragraph behind it. A row of a table of attachments ends with a bar, and so do they. */
export function claimsOf(text: string, labels: readonly Label[], range: Range): Range[] {
  const within = labels.filter(({ start }) => start >= range.start && start < range.end);
  return within.map((label, index) => {
    const end = endOfLabelled(text, label, within[index + 1]?.start ?? range.end);
    const bar = label.kind === "attachments" ? endOfBars(text, { start: label.start, end }) : undefined;
    return { start: label.start, end: Math.max(label.end, bar ?? end) };
  });
}

/** Where the paragraph behind a label ends. */
export function endOfLabelled(text: string, label: Label, limit: number): number {
  let start = label.end;
  while (start < limit && text.charCodeAt(start) <= 0x20) start++;
  return endOfParagraph(text, start, limit);
}

function endOfBars(text: string, range: Range): number | undefined {
  return [...linesOf(text, range)].findLast(({ start, end }) => text.slice(start, end).trimEnd().endsWith("|"))?.end;
}
