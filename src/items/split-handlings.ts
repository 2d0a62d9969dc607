import { BODY_NAME } from "../patterns/body";
import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { firstFrom, within } from "../values/within";
import type { HeaderGroup } from "./group-headers";
import type { SourceDate } from "./read-meeting";
import type { Header, SourceHandling } from "./source-item";

const BODY_LINE = pattern(() => `^[ ]*${BODY_NAME}[ ,]*$`, "iu");

/**
 * Each earlier handling runs to the next header of the item, or to a line that names the deciding body's own meeting without a
 * section (`Kunnanhallitus 29.4.2019`). Of a table of handlings above the title, the handling itself counts.
 */
export function splitHandlings(
  text: string,
  { deciding, earlier }: HeaderGroup,
  item: Range,
  headers: readonly Header[],
  { dates, own }: { readonly dates: readonly SourceDate[]; readonly own: string | null },
): SourceHandling[] {
  const keyOf = (header: Header): string => `${header.section} ${header.date}`;
  const lastWith = new Map(earlier.map((header) => [keyOf(header), header]));
  const lastDeciding = deciding.at(-1)?.range.start ?? 0;
  return earlier.flatMap((header) => {
    if (lastWith.get(keyOf(header)) !== header) return [];
    const next = firstFrom(headers, header.range.start + 1)?.range.start ?? item.end;
    const range = { start: header.range.start, end: Math.min(next, item.end) };
    const ownLine = startOfOwnLine(
      text,
      within(dates, range).filter(({ date }) => date === own),
    );
    const isBeforeDecision = lastDeciding > header.range.start;
    return isBeforeDecision || ownLine !== undefined
      ? [{ header, range: { start: range.start, end: ownLine ?? range.end } }]
      : [];
  });
}

/** Where a line begins that holds a body's name and the date of the deciding meeting alone. */
function startOfOwnLine(text: string, dates: readonly SourceDate[]): number | undefined {
  for (const { range } of dates) {
    const start = text.lastIndexOf("\n", range.start) + 1;
    const isLast = /^[ ]*(?:\n|$)/.test(text.slice(range.end, range.end + 80));
    if (isLast && range.start - start < 120 && BODY_LINE.test(text.slice(start, range.start))) return start;
  }
  return undefined;
}
