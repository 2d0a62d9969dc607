import type { Found, Recogniser } from "./recogniser";

/**
 * What the rules find in a text, in text order and without overlaps: longer wins, at equal length the earlier rule.
 */
export function runRecognisers<Value>(text: string, rules: readonly Recogniser<Value>[]): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  for (const rule of rules) addMatches(found, text, rule);
  return rules.length > 1 && found.length > 1 ? dropOverlaps(found) : found;
}

/** The driver of a list of rules, bound to it. */
export function finder<Value>(...rules: readonly Recogniser<Value>[]): (text: string) => readonly Found<Value>[] {
  return (text) => runRecognisers(text, rules);
}

function addMatches<Value>(found: Found<Value>[], text: string, { pattern, read }: Recogniser<Value>): void {
  for (const match of pattern.all(text)) {
    const value = read(match);
    if (value) found.push(value);
  }
}

/** The sort is stable, so finds that start together stay in the order of the rules. */
function dropOverlaps<Value>(found: Found<Value>[]): readonly Found<Value>[] {
  const kept: Found<Value>[] = [];
  for (const next of found.sort((a, b) => a.range.start - b.range.start)) {
    const last = kept.at(-1);
    if (!last || last.range.end <= next.range.start) kept.push(next);
    else if (length(next) > length(last)) kept[kept.length - 1] = next;
  }
  return kept;
}

function length(found: Found<unknown>): number {
  return found.range.end - found.range.start;
}
