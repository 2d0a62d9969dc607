import { isLetterAt } from "../patterns/letters";
import { type Pattern, pattern } from "../patterns/pattern";
import { documentWords } from "../vocabulary/document-words";
import type { Range } from "./range";
import { isBlank, lineAt } from "./text-lines";

/** Without their first letter, as that may be a capital; and each once, though a longer word holds it. */
const ENDS = documentWords
  .filter((row) => !row.word.includes("note"))
  .map((row) => row.word.slice(1))
  .filter((end, _, all) => !all.some((other) => other !== end && end.includes(other)));
/** V8 skips through a text for a few words at a time; in capitals they are rare, and all are found at once. */
const WORDS_AT_A_TIME = 3;
const DOCUMENT_WORDS: readonly Pattern[] = [
  ...ENDS.flatMap((_, index) => (index % WORDS_AT_A_TIME === 0 ? [ENDS.slice(index, index + WORDS_AT_A_TIME)] : [])),
  ENDS.map((end) => end.toUpperCase()),
].map((words) => pattern(() => words.join("|"), "g"));
/** A page head is a short line; a longer one with the word in it is prose or a transcript without line breaks. */
const HEAD_LIMIT = 170;
/** How many lines with text a page head can have above and below the line with the document's name. */
const LINES_ABOVE = 2;
const LINES_BELOW = 6;

/** A line as it comes again on other pages. */
interface ShapedLine {
  readonly line: Range;
  readonly shape: string;
}

interface Head extends ShapedLine {
  /** The lines with text around it, nearest first. */
  readonly above: readonly ShapedLine[];
  readonly below: readonly ShapedLine[];
}

/** The page heads that come again, digits aside: all but the first of each kind, with the lines around that come again too. */
export function findPageHeads(text: string): Range[] {
  return [...groupedByShape(findHeadLines(text)).values()].flatMap((lines) =>
    lines.length < 2 ? [] : repeatedRanges(lines.map((shaped) => headAt(text, shaped))),
  );
}

function findHeadLines(text: string): ShapedLine[] {
  const lines = new Map<number, ShapedLine>();
  for (const pattern of DOCUMENT_WORDS) {
    let looked = 0;
    for (const match of pattern.all(text)) {
      if (match.index < looked) continue;
      const line = lineAt(text, match.index);
      looked = line.end;
      const isWord = !isLetterAt(text, match.index + match[0].length);
      if (isWord && line.end - line.start <= HEAD_LIMIT && !lines.has(line.start))
        lines.set(line.start, shaped(text, line));
    }
  }
  return [...lines.values()].sort((a, b) => a.line.start - b.line.start);
}

function groupedByShape(lines: readonly ShapedLine[]): Map<string, ShapedLine[]> {
  const groups = new Map<string, ShapedLine[]>();
  for (const line of lines) {
    const group = groups.get(line.shape);
    if (group) group.push(line);
    else groups.set(line.shape, [line]);
  }
  return groups;
}

function headAt(text: string, { line, shape }: ShapedLine): Head {
  const above: ShapedLine[] = [];
  const below: ShapedLine[] = [];
  for (let at = line; above.length < LINES_ABOVE && at.start > 0; ) {
    at = lineAt(text, at.start - 1);
    if (!isBlank(text, at)) above.push(shaped(text, at));
    else if (above.length === 0) break;
  }
  for (
    let at = line, looked = 0;
    below.length < LINES_BELOW && looked < LOOKED_LIMIT && at.end < text.length;
    looked++
  ) {
    at = lineAt(text, at.end + 1);
    if (isBlank(text, at)) continue;
    const next = shaped(text, at);
    if (next.shape === shape) break;
    below.push(next);
  }
  return { line, shape, above, below };
}

/** Lines, blank ones included, that are looked at below a head. */
const LOOKED_LIMIT = 40;

/** A line with a section counts as repeated only when an earlier head had the same section: else it heads an item. */
function repeatedRanges(heads: readonly Head[]): Range[] {
  const aboveCounts = countShapes(heads.map((head) => head.above));
  const belowCounts = countShapes(heads.map((head) => head.below));
  const seenSections = new Set<string>();
  return heads
    .map((head) => {
      const isRepeated =
        (counts: Map<string, number>) =>
        ({ shape }: ShapedLine): boolean => {
          const isKnown = !shape.includes("§") || seenSections.has(shape);
          seenSections.add(shape);
          return isKnown && (counts.get(shape) ?? 0) > 1;
        };
      const first = takeWhile(head.above, isRepeated(aboveCounts)).at(-1) ?? head;
      const last = takeWhile(head.below, isRepeated(belowCounts)).at(-1) ?? head;
      return { start: first.line.start, end: last.line.end };
    })
    .slice(1);
}

function countShapes(blocks: readonly (readonly ShapedLine[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks)
    for (const shape of new Set(block.map((line) => line.shape))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return counts;
}

function takeWhile<T>(list: readonly T[], holds: (value: T) => boolean): readonly T[] {
  const end = list.findIndex((value) => !holds(value));
  return end < 0 ? list : list.slice(0, end);
}

/** The line with its digits masked (a section's excepted) and its spaces folded: what a page head keeps from page to page. */
function shaped(text: string, line: Range): ShapedLine {
  const written = text.slice(line.start, Math.min(line.end, line.start + SHAPE_LIMIT));
  const digits = written.includes("§") ? OTHER_DIGITS : /\d+/g;
  const masked = written.replace(digits, "#").replace(/ {2,}/g, " ");
  return { line, shape: masked.trim().toLowerCase() };
}

/** Digits that are no section. */
const OTHER_DIGITS = /(?<!\d|§ ?)\d+(?! ?§|\d)/g;
/** Prose around a head is longer than this, and never the same. */
const SHAPE_LIMIT = 200;
