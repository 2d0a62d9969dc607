import type { Range } from "../text/range";

const LEADING = /^(?:\s|_{3,}|[-–](?=\s*$))+/u;
const TRAILING = /(?:[\s_]|(?<=\n[ ]*)[-–])+$/u;

/** The stretch without white space and rules (`____`) at its ends; empty when there is nothing else but a dash. */
export function trimContent(text: string, range: Range): Range {
  const written = text.slice(range.start, range.end);
  const lead = LEADING.exec(written)?.[0].length ?? 0;
  if (lead === written.length) return { start: range.start, end: range.start };
  const tail = TRAILING.exec(written.slice(lead))?.[0].length ?? 0;
  return { start: range.start + lead, end: range.end - tail };
}

export function isEmpty(range: Range): boolean {
  return range.end <= range.start;
}
