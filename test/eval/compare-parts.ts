import type { ItemPart } from "../../src/model/item";
import type { Finding } from "./finding";
import type { GoldPart } from "./gold";
import { foldText } from "./same-value";

const unscored = ["heading", "other"];

/** Compares the parts by words: for each kind that gold names, its words against those of the found parts of that kind. */
export function compareParts(gold: readonly GoldPart[], found: readonly ItemPart[], item: number): readonly Finding[] {
  const kinds = [...new Set(gold.map((part) => part.kind))].filter((kind) => !unscored.includes(kind));
  return kinds.map((kind) => compareKind(kind, textOf(kind, gold), found, item));
}

function compareKind(kind: string, gold: string, found: readonly ItemPart[], item: number): Finding {
  const ofKind = found.filter((part) => part.kind === kind);
  const text = textOf(kind, ofKind);
  return {
    field: `parts.${kind}`,
    item,
    gold: gold || null,
    found: text || null,
    spans: ofKind.map((part) => part.textSpan),
    counts: countWords(wordsOf(gold), wordsOf(text)),
  };
}

function textOf(kind: string, parts: readonly GoldPart[]): string {
  return parts
    .filter((part) => part.kind === kind)
    .map((part) => part.text ?? "")
    .join(" ");
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).split(" ").filter(Boolean);
}

/** A word counts as often as it stands; the order is left out. */
function countWords(gold: readonly string[], found: readonly string[]): Finding["counts"] {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  return { hits, falseFinds: found.length - hits, misses: gold.length - hits };
}
