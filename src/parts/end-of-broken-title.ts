import { SMALL_LETTER } from "../patterns/letters";
import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";

const SMALL_FIRST = pattern(() => /^\p{Ll}/u);
const CAPITALS = pattern(() => /\p{Lu}{3}/u);
const ENDS = pattern(() => /[.:;_]$|\s{2}\d+$/u);
/** A line this long may have been broken at its end. */
const FULL_LINE = 60;
/** No title goes on over more lines. */
const MOST_LINES = 3;

/**
 * Where a title that stands on its header's line ends:
 *
 * 1. `§ 163   MYYNTI JA⏎        VUOKRAUS`, in capitals throughout
 * 2. `§ 163   Talon myynti ja⏎        vuokraus`, in small letters in the title's column, or below a full line
 */
export function endOfBrokenTitle(text: string, title: Range, limit: number, isHead: (line: Range) => boolean): number {
  let end = title.end;
  for (let lines = 0; lines < MOST_LINES && end < limit; lines++) {
    const start = end + 1;
    const next = text.indexOf("\n", start);
    const line = { start, end: next < 0 ? text.length : next };
    const isMore = text[end] === "\n" && line.end <= limit && !isHead(line) && goesOn(text, { ...title, end }, line);
    if (!isMore) break;
    end = line.end;
  }
  return end;
}

function goesOn(text: string, title: Range, line: Range): boolean {
  const [written, more] = [text.slice(title.start, title.end), text.slice(line.start, line.end)];
  const words = more.trim();
  if (words === "" || ENDS.test(written.trimEnd()) || ENDS.test(words)) return false;
  if (!SMALL_LETTER.test(written)) return CAPITALS.test(words) && !SMALL_LETTER.test(words);
  const column = title.start - (text.lastIndexOf("\n", title.start) + 1);
  const isFull = written.length - written.lastIndexOf("\n") > FULL_LINE;
  return SMALL_FIRST.test(words) && (isFull || more.length - more.trimStart().length === column);
}
