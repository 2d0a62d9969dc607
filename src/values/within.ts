/** Something that stands in a text: start and end offset, end exclusive. */
interface Ranged {
  readonly range: { readonly start: number; readonly end: number };
}

/** Those of a list in text order that lie within a range, found by halving: a long text has as many as it has items. */
export function within<Found extends Ranged>(list: readonly Found[], range: Ranged["range"]): readonly Found[] {
  const from = indexFrom(list, range.start);
  let to = from;
  while (to < list.length && (list[to] as Found).range.end <= range.end) to++;
  return list.slice(from, to);
}

/** The last of a list in text order that begins before an offset. */
export function lastBefore<Found extends Ranged>(list: readonly Found[], offset: number): Found | undefined {
  return list[indexFrom(list, offset) - 1];
}

/** The first of a list in text order that begins at an offset or behind it. */
export function firstFrom<Found extends Ranged>(list: readonly Found[], offset: number): Found | undefined {
  return list[indexFrom(list, offset)];
}

function indexFrom(list: readonly Ranged[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Ranged).range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
