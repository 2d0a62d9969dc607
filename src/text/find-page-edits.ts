import { pattern } from "../patterns/pattern";
import type { Edit } from "./edit";
import { findFurniture } from "./find-furniture";
import { findPageHeads } from "./find-page-heads";
import type { Range } from "./range";

const SENTENCE_GOES_ON = pattern(() => /[\p{L}\p{N},-] *$/u);
const CONTINUES_IT = pattern(() => /^ *[\p{Ll}(]/u);

/**
 * Edits that leave out what pages repeat, so that a sentence goes on where its page ended: page heads after the first, which is read;
 * page numbers and feet; navigation lines of web pages.
 */
export function findPageEdits(text: string): Edit[] {
  const ranges = [...findPageHeads(text), ...findFurniture(text)].sort((a, b) => a.start - b.start);
  const edits: Edit[] = [];
  let end = -1;
  for (const found of ranges) {
    const range = widened(text, found, Math.max(end, 0));
    if (range.start < end) continue;
    edits.push({ range, replacement: joint(text, range) });
    end = range.end;
  }
  return edits;
}

/** A line break where a sentence goes on, else an empty line. */
function joint(text: string, range: Range): string {
  if (range.start === 0) return "";
  const goesOn =
    SENTENCE_GOES_ON.test(text.slice(Math.max(0, range.start - 20), range.start)) &&
    CONTINUES_IT.test(text.slice(range.end, range.end + 80));
  return goesOn ? "\n" : "\n\n";
}

/** With the line breaks and blank lines on both sides, but not beyond a limit; what the next line is indented by stays. */
function widened(text: string, range: Range, limit: number): Range {
  let { start, end } = range;
  while (start > limit && text.charCodeAt(start - 1) <= 0x20) start--;
  for (let at = end; at < text.length && text.charCodeAt(at) <= 0x20; at++)
    if (text.charCodeAt(at) === 0x0a) end = at + 1;
  return { start, end };
}
