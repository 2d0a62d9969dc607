import type { Range } from "../text/range";

const BLANK_LINE = /\n[ ]*\n\s*/g;

/** The paragraphs of a stretch: what stands between empty lines. */
export function splitParagraphs(text: string, range: Range): Range[] {
  const paragraphs: Range[] = [];
  let start = range.start;
  for (const blank of text.slice(range.start, range.end).matchAll(BLANK_LINE)) {
    const end = range.start + blank.index;
    if (end > start) paragraphs.push({ start, end });
    start = end + blank[0].length;
  }
  if (range.end > start) paragraphs.push({ start, end: range.end });
  return paragraphs;
}
