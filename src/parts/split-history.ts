import type { SourceItem } from "../items/source-item";
import type { SourcePart } from "./source-part";

/** The earlier handlings that an item quotes, each as an item of its own, to be split in turn. */
export function splitHistory(item: SourceItem, parts: readonly SourcePart[]): SourceItem[] {
  return parts
    .filter((part) => part.kind === "history")
    .map((part) => {
      const header = part.handling === null ? undefined : item.handlings[part.handling]?.header;
      return {
        range: part.content,
        headers: header ? [header] : [],
        handlings: [],
        meeting: { body: header?.body ?? null, date: header?.date ?? null, dateRange: header?.dateRange ?? null },
      };
    });
}
