import type { SourceItem } from "../items/source-item";
import type { Label } from "./label";
import { isTitle } from "./title-blocks";

/** Kinds of labels that stand behind a proposal or decision, never right under a header. */
const LATE_KINDS: ReadonlySet<string> = new Set(["appeal", "distribution", "handling", "dissent"]);
const HEADER_REACH = 100;

/** Whether a label is the first word of the item's title: `§ 219⏎Oikaisuvaatimus Itärannan kunnanhallituksen päätöksestä`. */
export function beginsTitle(text: string, { headers }: SourceItem, { kind, range, start, end }: Label): boolean {
  if (!LATE_KINDS.has(kind) || text.slice(range.end, end).trim() !== "") return false;
  const next = text.indexOf("\n", range.start);
  const line = { start: range.start, end: next < 0 ? text.length : next };
  return (
    text.slice(end, line.end).trim() !== "" &&
    isTitle(text, line) &&
    headers.some(
      (header) =>
        !header.title &&
        header.range.end < start &&
        start - header.range.end < HEADER_REACH &&
        text.slice(header.range.end, start).trim() === "",
    )
  );
}
