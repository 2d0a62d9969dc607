/** Something that stands in a text: start and end offset, end exclusive. */
interface Placed {
  readonly range: { readonly start: number; readonly end: number };
}

/** Those of a list in text order that lie within a range, found by halving: a long text has as many as it has items. */
export function within<Found extends Placed>(list: readonly Found[], range: Placed["range"]): readonly Found[] {
  const from = firstFrom(list, range.start);
  let to = from;
  while (to < list.length && (list[to] as Found).range.end <= range.end) to++;
  return list.slice(from, to);
}

/** Index of the first of a list in text order that starts at an offset or behind it; the list's length when none does. */
export function firstFrom(list: readonly Placed[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Placed).range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
