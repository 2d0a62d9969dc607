import { pattern } from "../patterns/pattern";
import type { Header } from "./source-item";

/** More digits than a section has, or a class of a case number behind them; `27/2019` is a section of a year. */
const GLUED = pattern(() => /(?=\d{5}|\d{1,4}\/(?!(?:19|20)\d\d(?![.\d/]))\d)\d+/y);

/**
 * The headers with the section of a page head that a case number was glued to: of `Pykälä 2191818/00.04.00/2021`, as many digits
 * as the section of the item's own header below has; without one, nobody can tell.
 */
export function unglueSections(text: string, headers: readonly Header[]): readonly Header[] {
  return headers.map((header) => {
    const { body, date, sectionRange } = header;
    const digits =
      body === null && date !== null && sectionRange ? GLUED.exec(text, sectionRange.start)?.[0] : undefined;
    return digits && sectionRange ? unglued(header, sectionRange.start, digits, headers) : header;
  });
}

function unglued(header: Header, start: number, digits: string, headers: readonly Header[]): Header {
  const own = headers.find(
    ({ range, section, date }) =>
      range.start > start &&
      section !== null &&
      (date ?? header.date) === header.date &&
      digits.startsWith(`${section}`),
  );
  const end = start + `${own?.section ?? ""}`.length;
  return {
    ...header,
    range: { start: header.range.start, end },
    section: own?.section ?? null,
    sectionRange: own ? { start, end } : null,
  };
}
