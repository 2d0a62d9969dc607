import { splitItems } from "../../src/items/split-items";
import { findDates } from "../../src/mentions/find-mentions";
import { splitParts } from "../../src/parts/split-parts";
import type { Range } from "../../src/text/range";
import { readSource } from "../../src/text/read-source";

/** The parts of a text's first item, each `[kind, text]`, headings left out. */
export function readParts(input: string): readonly (readonly [string, string])[] {
  return readItem(input).parts.filter(([kind]) => kind !== "heading");
}

export interface ItemParts {
  readonly title: string | null;
  readonly parts: readonly (readonly [string, string])[];
  readonly labels: readonly (string | null)[];
  /** Presenters' titles within labels. */
  readonly titles: readonly (string | null)[];
}

/** Reads an item of a text as the parser does. */
export function readItem(input: string, index = 0): ItemParts {
  const { text } = readSource(input);
  const item = splitItems(text, findDates(text)).items[index];
  if (!item) throw new Error(`no item ${index}`);
  const { parts, title } = splitParts(text, item);
  const words = (range: Range | null): string | null =>
    range && text.slice(range.start, range.end).replace(/\s+/g, " ");
  return {
    title: words(title),
    parts: parts.map((part) => [part.kind, words(part.content) ?? ""] as const),
    labels: parts.map((part) => words(part.label)),
    titles: parts.map((part) => words(part.title)),
  };
}
