import { pattern } from "../patterns/pattern";
import { oneOf, WORD_END } from "../patterns/words";
import { contentsHeadings } from "../vocabulary/header-words";
import { partLabels } from "../vocabulary/part-labels";
import type { Header } from "./source-item";

/** Lines of a contents list follow each other this closely. */
const LIST_GAP = 250;
/** So far above its first row a list may be headed: by its own heading and those of its columns. */
const HEADING_REACH = 150;
/** A list has this many rows at least, or two under a heading of its own. */
const FEWEST_ROWS = 3;
/** What a row goes on with on its next line: small letters, the number of a page. */
const NO_CONTENT = pattern(() => /^\s*(?:[\p{Ll}\d][^\n]*\s*)?$/u);
const HEADING = pattern(
  () => `(?:^|\\n)[^\\n]{0,60}${oneOf(contentsHeadings.map((row) => row.word))}${WORD_END}[^\\p{L}\\n]*\\n`,
  "iu",
);
/** What only an item has. */
const DECIDING = pattern(
  () =>
    `^[ ]*${oneOf(partLabels.filter(({ kind }) => kind === "proposal" || kind === "decision").flatMap((row) => row.labels))}${WORD_END}`,
  "imu",
);

/**
 * The headers without the rows of contents lists:
 *
 * 1. a run of close headers whose sections come again, each where it heads its item
 * 2. rows with nothing under them, above the first item, whether their items follow, in part or not at all
 */
export function withoutContents(text: string, headers: readonly Header[]): Header[] {
  const rows = endOfList(text, headers);
  const lastIndex = new Map<number | null, number>();
  for (const [index, header] of headers.entries()) lastIndex.set(header.section, index);
  return headers.filter((header, index) => {
    const isRepeated = header.section !== null && (lastIndex.get(header.section) as number) > index;
    return index >= rows && !(isRepeated && isListed(headers, index));
  });
}

/** In a list the neighbour is close and has another section; a page head is followed by the same section. */
function isListed(headers: readonly Header[], index: number): boolean {
  const header = headers[index] as Header;
  // `Pöytäkirja 4.3.2024/Pykälä 80` heads a page.
  if (header.date && !header.body && !header.title) return false;
  const isNeighbour = (other: Header | undefined): boolean =>
    other !== undefined &&
    other.section !== header.section &&
    other.date === header.date &&
    Math.abs(other.range.start - header.range.end) < LIST_GAP;
  return isNeighbour(headers[index + 1]) || isNeighbour(headers[index - 1]);
}

/** How many headers at the beginning are rows of a list: what follows them has a lower section, or nothing, or the list a heading. */
function endOfList(text: string, headers: readonly Header[]): number {
  let last = 0;
  while (isEmptyRow(text, headers[last], headers[last + 1])) last++;
  const [first, end, next] = [headers[0], headers[last], headers[last + 1]];
  if (last === 0 || !first || !end) return 0;
  const hasHeading = HEADING.test(text.slice(Math.max(0, first.range.start - HEADING_REACH), first.range.start));
  const below = text.slice(end.title?.end ?? end.range.end, next?.range.start);
  const isOver = hasHeading || (next && (next.section ?? 0) <= (end.section ?? 0)) || NO_CONTENT.test(below);
  return isOver && (hasHeading || last + 1 >= FEWEST_ROWS) && !DECIDING.test(below) ? last + 1 : 0;
}

/** A row has its title on its line and the next one, of a higher section, right below. */
function isEmptyRow(text: string, row: Header | undefined, next: Header | undefined): boolean {
  return (
    row?.title != null &&
    next?.title != null &&
    row.section !== null &&
    (next.section ?? 0) > row.section &&
    next.range.start - row.title.end < LIST_GAP &&
    NO_CONTENT.test(text.slice(row.title.end, next.range.start))
  );
}
