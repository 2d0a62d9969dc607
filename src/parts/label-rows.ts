import type { PartKind } from "../model/item";
import { letterKey } from "../patterns/letter-key";
import { oneOf } from "../patterns/words";
import { partLabels } from "../vocabulary/part-labels";

/** A regular expression source for a label as written or in capitals; one space or none around a slash. */
const sourceOf = (label: string): string => label.replaceAll("/", " ?/\\s?");
const inBothCases = (label: string): string[] => [sourceOf(label), sourceOf(label.toUpperCase())];

const ROWS = partLabels.flatMap((row) => row.labels.map((label) => ({ label, kind: row.kind })));
const KINDS: ReadonlyMap<string, PartKind> = new Map(ROWS.map((row) => [row.label.toLowerCase(), row.kind]));

/** What a label is that stands in a row of the vocabulary; undefined for other words. */
export function readKind(written: string): PartKind | undefined {
  return KINDS.get(
    written
      .toLowerCase()
      .replace(/\s*\/\s*/, "/")
      .replace(/\s+/g, " "),
  );
}

/** Patterns for the labels that begin with the same three letters. `around` makes a pattern of the labels' alternatives. */
export function byBeginning(around: (labels: string) => RegExp): ReadonlyMap<number, RegExp> {
  return grouped((label) => letterKey(label, 0), around);
}

/** Patterns for the labels that end with the same three letters. */
export function byEnd(around: (labels: string) => RegExp): ReadonlyMap<number, RegExp> {
  return grouped((label) => letterKey(label, label.length - 3), around);
}

function grouped(keyOf: (label: string) => number, around: (labels: string) => RegExp): ReadonlyMap<number, RegExp> {
  const labels = new Map<number, string[]>();
  for (const { label } of ROWS) {
    const group = labels.get(keyOf(label));
    if (group) group.push(...inBothCases(label));
    else labels.set(keyOf(label), inBothCases(label));
  }
  return new Map([...labels].map(([key, sources]) => [key, around(oneOf(sources))]));
}
