import { documentWords, pageFurniture } from "../vocabulary/document-words";
import type { Edit } from "./edit";
import type { Range } from "./range";

const DOCUMENT_WORD = new RegExp(
  documentWords
    .filter((row) => !row.word.includes("note"))
    .map((row) => row.word)
    .join("|"),
  "giu",
);
const FURNITURE = new RegExp(
  `^ *(?:${pageFurniture.map((row) => row.beginning).join("|")})(?!\\p{L})[^\\n]{0,150}\\n`,
  "gmu",
);
const LETTER = /\p{L}/u;
const SENTENCE_GOES_ON = /[\p{L}\p{N},-] *$/u;
const CONTINUES_IT = /^ *[\p{Ll}(]/u;
/** A page head is a short line; a longer one with the word in it is prose or a transcript without line breaks. */
const HEAD_LIMIT = 170;
/** How many lines with text a page head can have above and below the line with the document's name. */
const LINES_ABOVE = 2;
const LINES_BELOW = 6;

interface Head {
  readonly line: Range;
  readonly shape: string;
  /** The lines with text around it, nearest first. */
  readonly above: readonly Range[];
  readonly below: readonly Range[];
}

/**
 * Edits that leave out what pages repeat, so that a sentence goes on where its page ended:
 * every later occurrence of a page head (digits aside), and navigation lines of web pages. The first page head stays: it is read.
 */
export function findPageEdits(text: string): Edit[] {
  const edits = [...findHeadRanges(text), ...findFurniture(text)].sort((a, b) => a.start - b.start);
  return edits
    .filter((range, index) => index === 0 || range.start >= (edits[index - 1] as Range).end)
    .map((range) => ({ range, replacement: joint(text, range) }));
}

/** A line break where a sentence goes on, else an empty line. */
function joint(text: string, range: Range): string {
  const goesOn =
    SENTENCE_GOES_ON.test(text.slice(Math.max(0, range.start - 20), range.start)) &&
    CONTINUES_IT.test(text.slice(range.end, range.end + 80));
  return range.start === 0 ? "" : goesOn ? "\n" : "\n\n";
}

function findFurniture(text: string): Range[] {
  return [...text.matchAll(FURNITURE)].map((match) => ({ start: match.index, end: match.index + match[0].length - 1 }));
}

function findHeadRanges(text: string): Range[] {
  return [...grouped(findHeads(text)).values()].flatMap((heads) =>
    heads.length < 2 ? [] : repeatedRanges(text, heads),
  );
}

function grouped(heads: readonly Head[]): Map<string, Head[]> {
  const groups = new Map<string, Head[]>();
  for (const head of heads) {
    const group = groups.get(head.shape);
    if (group) group.push(head);
    else groups.set(head.shape, [head]);
  }
  return groups;
}

function findHeads(text: string): Head[] {
  const heads: Head[] = [];
  DOCUMENT_WORD.lastIndex = 0;
  for (let match = DOCUMENT_WORD.exec(text); match; match = DOCUMENT_WORD.exec(text)) {
    const line = lineAt(text, match.index);
    const next = text[match.index + match[0].length] ?? "";
    if (line.end - line.start <= HEAD_LIMIT && !LETTER.test(next)) heads.push(headAt(text, line));
    DOCUMENT_WORD.lastIndex = Math.max(line.end, DOCUMENT_WORD.lastIndex);
  }
  return heads;
}

function headAt(text: string, line: Range): Head {
  const above: Range[] = [];
  const below: Range[] = [];
  for (let at = line; above.length < LINES_ABOVE && at.start > 0; ) {
    at = lineAt(text, at.start - 1);
    if (!isBlank(text, at)) above.push(at);
    else if (above.length === 0) break;
  }
  for (let at = line; below.length < LINES_BELOW && at.end < text.length; ) {
    at = lineAt(text, at.end + 1);
    if (!isBlank(text, at)) below.push(at);
  }
  return { line, shape: shapeOf(text, line), above, below };
}

/**
 * The ranges of the heads after the first, each with the lines around it that other heads have too. A line with a section
 * counts as repeated only when an earlier head had the same section: else it heads an item.
 */
function repeatedRanges(text: string, heads: readonly Head[]): Range[] {
  const aboveCounts = countShapes(text, heads, (head) => head.above);
  const belowCounts = countShapes(text, heads, (head) => head.below);
  const seenSections = new Set<string>();
  return heads
    .map((head) => {
      const isRepeated = (counts: Map<string, number>) => (line: Range) => {
        const shape = shapeOf(text, line);
        const isKnown = !shape.includes("§") || seenSections.has(shape);
        seenSections.add(shape);
        return isKnown && (counts.get(shape) ?? 0) > 1;
      };
      const first = takeWhile(head.above, isRepeated(aboveCounts)).at(-1) ?? head.line;
      const last = takeWhile(head.below, isRepeated(belowCounts)).at(-1) ?? head.line;
      return widened(text, { start: first.start, end: last.end });
    })
    .slice(1);
}

function countShapes(
  text: string,
  heads: readonly Head[],
  lines: (head: Head) => readonly Range[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const head of heads)
    for (const shape of new Set(lines(head).map((line) => shapeOf(text, line))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return counts;
}

function takeWhile<T>(list: readonly T[], holds: (value: T) => boolean): readonly T[] {
  const end = list.findIndex((value) => !holds(value));
  return end < 0 ? list : list.slice(0, end);
}

/** With the line breaks and blank lines on both sides; what the next line is indented by stays. */
function widened(text: string, range: Range): Range {
  let { start, end } = range;
  while (start > 0 && /\s/.test(text[start - 1] as string)) start--;
  const rest = /^(?: *\n)*/.exec(text.slice(end, end + 2_000)) as RegExpExecArray;
  end += rest[0].length;
  return { start, end };
}

function lineAt(text: string, offset: number): Range {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end < 0 ? text.length : end };
}

const isBlank = (text: string, line: Range): boolean => text.slice(line.start, line.end).trim() === "";

/** The line with its digits masked (a section's excepted) and its spaces folded: what a page head keeps from page to page. */
function shapeOf(text: string, line: Range): string {
  return text
    .slice(line.start, line.end)
    .replace(/(?<!\d|§ ?)\d+(?! ?§|\d)/g, "#")
    .replace(/ +/g, " ")
    .trim()
    .toLowerCase();
}
