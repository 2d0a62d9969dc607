import type { Range } from "../text/range";
import type { Header } from "./source-item";
import { withoutContents } from "./without-contents";

/** The headers of one item, in text order. */
export interface HeaderGroup {
  readonly deciding: readonly Header[];
  readonly earlier: readonly Header[];
  /** Whether one of the deciding headers carries a title. */
  readonly isTitled: boolean;
}

type OpenGroup = { deciding: Header[]; earlier: Header[]; isTitled: boolean };

/**
 * Groups the headers of a text by item.
 *
 * 1. The rows of contents lists are left out.
 * 2. A header of another date than the meeting's heads an earlier handling; so does one of another body on the same day, between two of
 *    the same section.
 * 3. Deciding headers with the same section in a row are one item's (a page head and the item's own).
 * 4. An earlier handling belongs to the item that its next deciding header heads; where headers carry titles, to the item it stands in.
 */
export function groupHeaders(
  text: string,
  headers: readonly Header[],
  meetingDateOf: (header: Header) => string | null,
): HeaderGroup[] {
  const groups: OpenGroup[] = [];
  let earlier: Header[] = [];
  const own = withoutContents(text, headers);
  for (const [index, header] of own.entries()) {
    if (isEarlier(header, meetingDateOf(header)) || isQuoted(text, own, index)) earlier.push(header);
    else {
      addDeciding(groups, header, earlier);
      earlier = [];
    }
  }
  groups.at(-1)?.earlier.push(...earlier);
  return groups;
}

function addDeciding(groups: OpenGroup[], header: Header, earlier: readonly Header[]): void {
  const last = groups.at(-1);
  const previous = last?.deciding.at(-1);
  const goesOn = previous && isSameSection(previous, header) && !(header.title && last?.isTitled);
  if (last && goesOn) {
    last.deciding.push(header);
    last.earlier.push(...earlier);
    last.isTitled ||= header.title !== null;
    return;
  }
  const belongsBefore = last?.isTitled && header.title !== null;
  if (belongsBefore) last.earlier.push(...earlier);
  groups.push({ deciding: [header], earlier: belongsBefore ? [] : [...earlier], isTitled: header.title !== null });
}

function isEarlier(header: Header, meetingDate: string | null): boolean {
  return header.date !== null && meetingDate !== null && header.date !== meetingDate;
}

/** `Pöytäkirja 4.3.2024/Pykälä 80 … Khall 4.3.2024 § 6 … Kvalt 4.3.2024 § 80`: what the item's page and its own header stand around. */
function isQuoted(text: string, headers: readonly Header[], index: number): boolean {
  const header = headers[index];
  const page = headers[index - 1];
  if (!header?.body || !header.date || !page || page.body || page.section === header.section) return false;
  const next = headers.slice(index + 1, index + 1 + QUOTED_LIMIT).find(({ section }) => section === page.section);
  const written = ({ start, end }: Range): string => text.slice(start, end);
  return next?.body != null && next.date === page.date && written(next.body) !== written(header.body);
}

/** No item quotes more handlings of the same day. */
const QUOTED_LIMIT = 3;

/** An agenda item's header has no section: with the one that has, it heads the same item; two of them head two. */
function isSameSection(previous: Header, header: Header): boolean {
  return previous.section === null
    ? header.section !== null
    : header.section === null || previous.section === header.section;
}
