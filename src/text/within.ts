import type { Range } from "./range";

/** Those of a list in text order that lie within a range, found by halving: a long text has as many as it has items. */
export function within<Found extends { readonly range: Range }>(
  list: readonly Found[],
  range: Range,
): readonly Found[] {
  const from = firstAtOrAfter(list, range.start);
  let to = from;
  while (to < list.length && (list[to] as Found).range.end <= range.end) to++;
  return list.slice(from, to);
}

function firstAtOrAfter(list: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { readonly range: Range }).range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
