import type { PartKind } from "../model/item";
import type { Range } from "../text/range";

/** A label found in the text. */
export interface Label {
  readonly kind: PartKind;
  /** As written, without colon or brackets; empty where the presenter's name behind it stands for a label. */
  readonly range: Range;
  /** Where it begins, with a bullet or the body's name before it. */
  readonly start: number;
  /** Where the content begins. */
  readonly end: number;
  /** A presenter's title within it. */
  readonly title: Range | null;
}
