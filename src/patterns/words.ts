/** Sources of regular expressions that several stages compile: made from the rows of `vocabulary/`, without a function of a stage. */

/** Alternatives, longest first, so that a shorter word never hides a longer one. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join("|")})`;
}

/** Not in the middle of a word. Letters are Unicode letters: `\b` takes ä, ö and å for ends of words. */
export const WORD_START = "(?<!\\p{L})";
export const WORD_END = "(?!\\p{L})";

/** A character that marks a point of a list, the private-use ones of word processors (U+F0B7) included. To stand in a class. */
export const BULLETS = "•·▪◦●\\uf000-\\uf0ff";
