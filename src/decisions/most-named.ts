interface Named {
  readonly name: string;
}

/** How often each name of a list is said, whatever its letter case. */
export function countNames(found: readonly Named[]): (name: string) => number {
  const counts = new Map<string, number>();
  for (const { name } of found) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return (name) => counts.get(name.toLowerCase()) ?? 0;
}

/** The one of a list whose name counts most; of several the first. */
export function mostNamed<Found extends Named>(
  found: readonly Found[],
  count: (name: string) => number,
): Found | undefined {
  let best = found[0];
  for (const next of found) if (best && count(next.name) > count(best.name)) best = next;
  return best;
}
