import type { Matter } from "../decisions/matter";
import type { PartKind } from "../model/item";

/** Parts that only minutes and agendas have. */
const TELLING: ReadonlySet<PartKind> = new Set(["proposal", "decision", "presenter", "preparation"]);

/** A decision that no label heads closes with a formula that only minutes have. */
function isTelling({ kind, label }: Matter["parts"][number]): boolean {
  return TELLING.has(kind) && (label !== null || kind === "decision");
}

/** Whether a stretch of text is an item: it has a header, or at least a part that only items have. */
export function isItem(matter: Matter): boolean {
  return matter.item.headers.length > 0 || matter.parts.some(isTelling);
}
