/** Sources of regular expressions that several stages compile: made from the rows of `vocabulary/`, without a function of a stage. */

/** Alternatives, longest first, so that a shorter word never hides a longer one. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join("|")})`;
}

/** The same to stand at the end of a look-behind, which is read backwards: words with the same last letter together, so that most are never tried. */
export function oneOfEnds(words: readonly string[]): string {
  const byLast = new Map<string, string[]>();
  for (const word of words) byLast.set(word.slice(-1), [...(byLast.get(word.slice(-1)) ?? []), word.slice(0, -1)]);
  return `(?:${[...byLast].map(([last, beginnings]) => `${oneOf(beginnings)}${last}`).join("|")})`;
}

/** Not in the middle of a word. Letters are Unicode letters: `\b` takes ä, ö and å for ends of words. */
export const WORD_START = "(?<!\\p{L})";
export const WORD_END = "(?!\\p{L})";

/** A character that marks a point of a list, the private-use ones of word processors (U+F0B7) included. To stand in a class. */
export const BULLETS = "•·▪◦●\\uf000-\\uf0ff";

/** A word as it stands within a sentence, and as its first. */
export function inBothCases(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}
