import type { Span } from "../../src/model/span";
import type { Json } from "./gold";

/** How many were found that gold has, found that gold has not, and missed. A wrong value is a false find and a miss. */
export interface Counts {
  readonly hits: number;
  readonly falseFinds: number;
  readonly misses: number;
}

/** One compared value. A value that neither gold nor the result has makes no finding. */
export interface Finding {
  /** Where it stands in the result, `items` and list positions left out: `outcome`, `participation.fee`. */
  readonly field: string;
  /** Position of the item in gold; in the result when gold has no such item; null for the document. */
  readonly item: number | null;
  readonly gold: Json;
  readonly found: Json;
  /** The spans that the result gives as the support of the found value. */
  readonly spans: readonly Span[];
  readonly counts: Counts;
}

export const hit: Counts = { hits: 1, falseFinds: 0, misses: 0 };
export const falseFind: Counts = { hits: 0, falseFinds: 1, misses: 0 };
export const miss: Counts = { hits: 0, falseFinds: 0, misses: 1 };
export const wrong: Counts = { hits: 0, falseFinds: 1, misses: 1 };

export function isRight(finding: Finding): boolean {
  return finding.counts.falseFinds === 0 && finding.counts.misses === 0;
}

export function addCounts(all: readonly Counts[]): Counts {
  return {
    hits: sum(all.map((counts) => counts.hits)),
    falseFinds: sum(all.map((counts) => counts.falseFinds)),
    misses: sum(all.map((counts) => counts.misses)),
  };
}

/** 1 when there was nothing to find and nothing was found. */
export function precision({ hits, falseFinds }: Counts): number {
  return ratio(hits, hits + falseFinds);
}

export function recall({ hits, misses }: Counts): number {
  return ratio(hits, hits + misses);
}

export function f1({ hits, falseFinds, misses }: Counts): number {
  return ratio(2 * hits, 2 * hits + falseFinds + misses);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
