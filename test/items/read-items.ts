import type { SourceItem } from "../../src/items/source-item";
import { splitItems } from "../../src/items/split-items";
import { findDates } from "../../src/mentions/find-mentions";
import type { Range } from "../../src/text/range";
import { readSource } from "../../src/text/read-source";

/** An item in words that are short to compare. */
export interface ItemInWords {
  readonly section: number | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly earlier: readonly string[];
  readonly text: string;
}

/** Reads the items of a text as the parser does. */
export function readItems(input: string): readonly ItemInWords[] {
  const { text } = readSource(input);
  return splitItems(text, findDates(text)).items.map((item) => inWords(text, item));
}

function inWords(text: string, item: SourceItem): ItemInWords {
  const words = (range: Range | null): string | null =>
    range && text.slice(range.start, range.end).replace(/\s+/g, " ");
  return {
    section: item.headers.findLast((header) => header.section !== null)?.section ?? null,
    body: words(item.meeting.body),
    date: item.meeting.date,
    earlier: item.handlings.map(({ header }) => words(header.range) ?? ""),
    text: words(item.range) ?? "",
  };
}
