import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";

const WHITE_SPACE = pattern(() => /\s+/y);

/** The paragraphs of a stretch: what stands between empty lines. */
export function splitParagraphs(text: string, range: Range): Range[] {
  const paragraphs: Range[] = [];
  for (let start = range.start; start < range.end; ) {
    const end = endOfParagraph(text, start, range.end);
    if (end > start) paragraphs.push({ start, end });
    start = startOfText(text, end);
  }
  return paragraphs;
}

/** Where the paragraph ends that begins here. */
export function endOfParagraph(text: string, start: number, limit: number): number {
  for (let line = text.indexOf("\n", start); line >= 0 && line < limit; line = text.indexOf("\n", line + 1)) {
    let next = line + 1;
    while (next < limit && text.charCodeAt(next) === 0x20) next++;
    if (next < limit && text.charCodeAt(next) === 0x0a) return line;
  }
  return limit;
}

/** The last paragraph of a stretch. */
export function lastParagraph(text: string, range: Range): Range {
  for (let line = text.lastIndexOf("\n", range.end - 1); line > range.start; line = text.lastIndexOf("\n", line - 1)) {
    let before = line - 1;
    while (before > range.start && text.charCodeAt(before) === 0x20) before--;
    if (text.charCodeAt(before) === 0x0a) return { start: startOfText(text, line), end: range.end };
  }
  return range;
}

/** Where text begins behind white space. */
export function startOfText(text: string, at: number): number {
  return WHITE_SPACE.end(text, at) ?? at;
}
