import { pattern } from "../patterns/pattern";
import { fold } from "../values/fold";
import type { HeaderGroup } from "./group-headers";

const BLANK_LINE = pattern(() => /\n[ ]*\n/g);
/** A title that stands above its header has up to this many characters and lines. */
const TITLE_LIMIT = 300;
const LINE_LIMIT = 4;
/** A title begins with a capital, a digit or a quotation mark and ends without a full stop; a column or a label is none. */
const TITLE_SHAPE = pattern(() => /^[\p{Lu}\p{N}"”'][^\n]*?(?<![.:;,_])$/u);

/**
 * Where the block of lines begins that stands directly above a header, when it has the shape of a title:
 * `Talouskatsaus joulukuu 2023⏎⏎KH 12.02.2024 § 33`. Undefined when the title is elsewhere.
 */
export function startOfTitleAbove(text: string, headerStart: number, group: HeaderGroup): number | undefined {
  if (group.deciding.some((header) => header.title)) return undefined;
  const window = text.slice(Math.max(0, headerStart - TITLE_LIMIT - 2), headerStart);
  const end = window.trimEnd().length;
  const before = window.slice(0, end);
  const blank = BLANK_LINE.all(before).at(-1);
  const from = blank ? blank.index + blank[0].length : headerStart <= TITLE_LIMIT + 2 ? 0 : undefined;
  if (from === undefined || from >= end) return undefined;
  const block = before.slice(from);
  const isTitle = block.split("\n").length <= LINE_LIMIT && TITLE_SHAPE.test(fold(block)) && !/\S {3,}\S/.test(block);
  return isTitle ? headerStart - window.length + from : undefined;
}
