import { CAPITAL_FIRST, isWordCharacterAt } from "../patterns/letters";
import { pattern } from "../patterns/pattern";
import { hyphenatedSecondParts, hyphenConjunctions, vowels } from "../vocabulary/hyphen-words";
import type { Edit } from "./edit";

const LINE_END_HYPHEN = pattern(() => /-[ ]*\n\s*/g);
const NEXT_WORD = pattern(() => /^\p{Ll}+/u);
/** `Etelä-⏎Pohjanmaalta`: a name of two names. */
const NAME_GOES_ON = pattern(() => /^\p{Lu}\p{Ll}/u);
const NAME_BEFORE = pattern(() => /(?<!\p{L})\p{Lu}\p{Ll}+$/u);
const CONJUNCTION = new Set(hyphenConjunctions.map((row) => row.word));
const SECOND_PART = pattern(() => `^(?:${hyphenatedSecondParts.map((row) => row.stem).join("|")})`, "u");
const VOWEL = pattern(() => `[${vowels}]`, "iu");
/** Longest word that is looked at on either side of a hyphen. */
const WORD_LIMIT = 60;
/** How far on either side another spelling of the word is looked for: an item, not a year of minutes. */
const SPELLING_WINDOW = 20_000;

/**
 * Edits that join a word broken at a line end:
 *
 * 1. `vä-⏎hennys` is one word: the hyphen goes
 * 2. `Kuntaliitto-⏎konserni`, `ELY-⏎keskus`, `linja-⏎auto`: the hyphen is the word's own and stays
 * 3. `(USO) -⏎verkosto`: a hyphen after a space always stays
 * 4. `melonta- ⏎ja`: the hyphen stands for a word left out; the line end stays
 */
export function findHyphenEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of LINE_END_HYPHEN.all(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isNameOfTwo(text, start, end)) edits.push({ range: { start: start + 1, end }, replacement: "" });
    const next = NEXT_WORD.exec(text.slice(end, end + WORD_LIMIT))?.[0];
    if (!next || (CONJUNCTION.has(next) && /\s/.test(text[end + next.length] ?? "\n"))) continue;
    const last = wordBefore(text, start);
    if (last)
      edits.push({ range: { start, end }, replacement: keepsHyphen(around(text, start), last, next) ? "-" : "" });
    else if (/^\S $/.test(text.slice(start - 2, start)))
      edits.push({ range: { start: start + 1, end }, replacement: "" });
  }
  return edits;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > end - WORD_LIMIT && isWordCharacterAt(text, start - 1)) start--;
  return text.slice(start, end);
}

function isNameOfTwo(text: string, start: number, end: number): boolean {
  return (
    text[start + 1] === "\n" &&
    !text.slice(start + 2, end).includes("\n") &&
    NAME_GOES_ON.test(text.slice(end, end + 2)) &&
    NAME_BEFORE.test(text.slice(Math.max(0, start - WORD_LIMIT), start))
  );
}

function around(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - SPELLING_WINDOW), offset + SPELLING_WINDOW);
}

function keepsHyphen(text: string, last: string, next: string): boolean {
  if (/\d$/.test(last) || (last.length > 1 && last === last.toUpperCase())) return true;
  const from = last.at(-1) as string;
  // Finnish writes a compound with a hyphen when the same vowel would meet itself, and never breaks a long vowel.
  if (from === next[0] && VOWEL.test(from)) return true;
  if (!CAPITAL_FIRST.test(last)) return false;
  if (text.includes(`${last}-${next.slice(0, 4)}`)) return true;
  return SECOND_PART.test(next) && !text.includes(`${last}${next.slice(0, 4)}`);
}
