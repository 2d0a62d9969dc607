import type { PartKind } from "../model/item";
import type { Range } from "../text/range";

/** A part in the normalised text. The ranges of an item's parts are adjacent and cover it. */
export interface SourcePart {
  readonly kind: PartKind;
  /** The label as written; null when the part has none. It stands before the range where a presenter comes between the two. */
  readonly label: Range | null;
  readonly range: Range;
  /** What the part says, without label, white space and rules (`____`) around it. */
  readonly content: Range;
  /** A presenter's title within the label: *Päätösehdotus (kaupunginjohtaja)*, *Kunnanjohtajan ehdotus*. */
  readonly title: Range | null;
  /** The index of the earlier handling that a `history` part quotes, when it has a header. */
  readonly handling: number | null;
}

/** The parts of an item and the title found in its heading. */
export interface SplitItem {
  readonly parts: readonly SourcePart[];
  readonly title: Range | null;
}
