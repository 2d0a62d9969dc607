import type { PartKind } from "../model/item";
import { letterKey } from "../patterns/letter-key";
import { partLabels } from "../vocabulary/part-labels";

/** A label as it may be written, and what it labels. */
export interface LabelRow {
  readonly written: string;
  readonly kind: PartKind;
}

/** Spaces may stand around a slash, or a line end behind it. */
const SLASHES = ["/", " / ", "/ ", " /", "/\n"];
const inBothCases = (label: string): string[] => [label, label.toUpperCase()];

/** Every label in every way it is written: in running text or in capitals. */
const ROWS: readonly LabelRow[] = partLabels.flatMap((row) =>
  row.labels
    .flatMap((label) => (label.includes("/") ? SLASHES.map((slash) => label.replace("/", slash)) : [label]))
    .flatMap(inBothCases)
    .map((written) => ({ written, kind: row.kind })),
);
const KINDS: ReadonlyMap<string, PartKind> = new Map(ROWS.map((row) => [row.written.toLowerCase(), row.kind]));
const BY_BEGINNING = grouped((label) => letterKey(label, 0));
const BY_END = grouped((label) => letterKey(label, label.length - 3));
const NONE: readonly LabelRow[] = [];

/** What words label; undefined for words that are no label. */
export function readKind(written: string): PartKind | undefined {
  return KINDS.get(written.toLowerCase());
}

/** The labels that may begin here, longest first: those with the same first three letters. */
export function labelsFrom(text: string, start: number): readonly LabelRow[] {
  return BY_BEGINNING.get(letterKey(text, start)) ?? NONE;
}

/** The labels that may end here, longest first. */
export function labelsUpTo(text: string, end: number): readonly LabelRow[] {
  return BY_END.get(letterKey(text, end - 3)) ?? NONE;
}

function grouped(keyOf: (label: string) => number): ReadonlyMap<number, readonly LabelRow[]> {
  const groups = new Map<number, LabelRow[]>();
  for (const row of ROWS.toSorted((a, b) => b.written.length - a.written.length)) {
    const group = groups.get(keyOf(row.written));
    if (group) group.push(row);
    else groups.set(keyOf(row.written), [row]);
  }
  return groups;
}
