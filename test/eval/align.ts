/** Positions of what stands for the same in two lists: one of both, or one of them alone. */
export interface Pair {
  readonly gold: number | null;
  readonly found: number | null;
}

/**
 * Pairs two lists in order so that as many entries as possible are the same (longest common subsequence);
 * what has no counterpart stands alone, in its place.
 */
export function align<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  same: (gold: Gold, found: Found) => boolean,
): readonly Pair[] {
  const equal = gold.map((left) => found.map((right) => same(left, right)));
  const common = commonLengths(equal, found.length);
  const pairs: Pair[] = [];
  let g = 0;
  let f = 0;
  while (g < gold.length || f < found.length) {
    if (equal[g]?.[f]) pairs.push({ gold: g++, found: f++ });
    else if (f >= found.length || (g < gold.length && at(common, g + 1, f) >= at(common, g, f + 1)))
      pairs.push({ gold: g++, found: null });
    else pairs.push({ gold: null, found: f++ });
  }
  return pairs;
}

/** At `[g][f]`: how many entries the lists from `g` and from `f` on have in common. */
function commonLengths(equal: readonly (readonly boolean[])[], width: number): readonly (readonly number[])[] {
  const rows: number[][] = [...equal.map(() => new Array<number>(width + 1).fill(0)), new Array(width + 1).fill(0)];
  for (let g = equal.length - 1; g >= 0; g--)
    for (let f = width - 1; f >= 0; f--) {
      const skip = Math.max(at(rows, g + 1, f), at(rows, g, f + 1));
      (rows[g] as number[])[f] = equal[g]?.[f] ? at(rows, g + 1, f + 1) + 1 : skip;
    }
  return rows;
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}
