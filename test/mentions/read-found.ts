import type { Found } from "../../src/mentions/recogniser";

/** Finds without their places, and the texts that they stand on. */
export function readFound<Value>(text: string, found: readonly Found<Value>[]) {
  return found.map(({ range, ...value }) => ({ value, quote: text.slice(range.start, range.end) }));
}

/** The only value of a text, for tables of phrases. */
export function readOnly<Value>(find: (text: string) => readonly Found<Value>[], text: string) {
  const found = readFound(text, find(text));
  return found.length === 1 ? found[0]?.value : found;
}
