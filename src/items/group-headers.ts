import type { Header } from "./source-item";

/** The headers of one item, in text order. */
export interface HeaderGroup {
  readonly deciding: readonly Header[];
  readonly earlier: readonly Header[];
  /** Whether one of the deciding headers carries a title. */
  readonly isTitled: boolean;
}

type OpenGroup = { deciding: Header[]; earlier: Header[]; isTitled: boolean };

/** Lines of a contents list follow each other this closely. */
const LIST_GAP = 250;

/**
 * Groups the headers of a text by item.
 *
 * 1. A run of close headers whose sections come again is a contents list: left out.
 * 2. A header of another date or body than the meeting's heads an earlier handling.
 * 3. Deciding headers with the same section in a row are one item's (a page head and the item's own).
 * 4. An earlier handling belongs to the item that its next deciding header heads; where headers carry titles, to the item it stands in.
 */
export function groupHeaders(
  headers: readonly Header[],
  meetingDateOf: (header: Header) => string | null,
): HeaderGroup[] {
  const groups: OpenGroup[] = [];
  let earlier: Header[] = [];
  for (const header of withoutContents(headers)) {
    if (isEarlier(header, meetingDateOf(header))) earlier.push(header);
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

/** An agenda item's header has no section: with the one that has, it heads the same item; two of them head two. */
function isSameSection(previous: Header, header: Header): boolean {
  return previous.section === null
    ? header.section !== null
    : header.section === null || previous.section === header.section;
}

function withoutContents(headers: readonly Header[]): Header[] {
  const lastIndex = new Map<number | null, number>();
  for (const [index, header] of headers.entries()) lastIndex.set(header.section, index);
  return headers.filter((header, index) => {
    const isRepeated = header.section !== null && (lastIndex.get(header.section) as number) > index;
    return !(isRepeated && isListed(headers, index));
  });
}

/** In a list the neighbour is close and has another section; a page head is followed by the same section. */
function isListed(headers: readonly Header[], index: number): boolean {
  const header = headers[index] as Header;
  const isNeighbour = (other: Header | undefined): boolean =>
    other !== undefined &&
    other.section !== header.section &&
    other.date === header.date &&
    Math.abs(other.range.start - header.range.end) < LIST_GAP;
  return isNeighbour(headers[index + 1]) || isNeighbour(headers[index - 1]);
}
