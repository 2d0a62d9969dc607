import type { Matter } from "../decisions/matter";
import type { PartKind } from "../model/item";

/** Parts that only minutes and agendas have. */
const TELLING: ReadonlySet<PartKind> = new Set(["proposal", "decision", "presenter", "preparation"]);

/** Whether a stretch of text is an item: it has a header, or at least a part that only items have. */
export function isItem(matter: Matter): boolean {
  return matter.item.headers.length > 0 || matter.parts.some((part) => part.label !== null && TELLING.has(part.kind));
}
