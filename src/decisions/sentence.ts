import type { PartKind } from "../model/item";
import type { SourcePart } from "../parts/source-part";
import { pattern } from "../patterns/pattern";
import { BULLETS, oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { abbreviations } from "../vocabulary/sentence-words";

/** A sentence or a point of a list, and the kind of part that it stands in; the title is one of kind `heading`. */
export interface Sentence {
  readonly range: Range;
  readonly kind: PartKind;
  readonly text: string;
}

/**
 * Ends of sentences: 1. a full stop, not of an abbreviation, an ordinal or a date (`15.4.`; a clock time `15.41.` ends one), before a capital, a digit or the end
 * 2. an empty line, unless a small letter follows it (a broken PDF) 3. the line end before a point of a list; a dash between two dates begins none, nor the unit of an amount (`40 500⏎e.`).
 */
const END = pattern(
  () =>
    `[.!?](?<!(?:(?<!\\p{L})${oneOf(abbreviations.flatMap((row) => row.words))}|(?<![\\d:]|\\d\\.(?=\\d\\d[.!?]))\\d{1,2})[.!?])["”)]?(?=\\s+["”(]?[\\p{Lu}\\d]|\\s*$)|\\n[ ]*\\n(?!\\s*\\p{Ll})|\\n(?!(?<=\\d *\\n)[ ]*[–-][ ]\\d{1,2}\\.\\d)(?=[ ]*(?:[${BULLETS}–-][ \\n]|(?:\\d{1,2}|\\p{Ll}(?<!\\d *\\n *\\p{Ll}))(?:\\.\\)|[.)])[ \\n]))`,
  "gu",
);

/** The sentences of an item, in text order: its title, then its parts. */
export function splitSentences(text: string, title: Range | null, parts: readonly SourcePart[]): Sentence[] {
  const heading = title ? [{ range: title, kind: "heading" as const, text: text.slice(title.start, title.end) }] : [];
  return [...heading, ...parts.filter((part) => part.kind !== "heading").flatMap((part) => splitPart(text, part))];
}

/**
 * No sentence is longer; a table or a broken text may be. The readers look through a sentence for each of its amounts and names, so
 * that its length squared is what it costs.
 */
const LONGEST = 2_000;

function splitPart(text: string, part: SourcePart): Sentence[] {
  const content = text.slice(part.content.start, part.content.end);
  const ends = END.all(content).map((match) => match.index + match[0].length);
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const sentence = content.slice(start, end);
    const range = { start: part.content.start + start, end: part.content.start + end };
    if (sentence.trim() !== "") sentences.push({ range, kind: part.kind, text: sentence });
    start = end;
  };
  for (const end of [...ends, content.length]) {
    for (const cut of cuts(content, start, end)) add(cut);
    add(end);
  }
  return sentences;
}

/** Where a stretch that is too long is cut: at the last line end or space of each piece. */
function cuts(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let from = start; end - from > LONGEST; from = found.at(-1) ?? end) {
    const piece = text.slice(from, from + LONGEST);
    const line = piece.lastIndexOf("\n");
    const cut = line > 0 ? line : piece.lastIndexOf(" ");
    found.push(from + (cut > 0 ? cut : LONGEST));
  }
  return found;
}
