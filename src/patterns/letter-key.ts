/**
 * Three letters as one number, whatever their case: cheap to look up before a regular expression is tried.
 * A filter only: other characters may share a number.
 */
export function letterKey(text: string, start: number): number {
  return (
    ((text.charCodeAt(start) | 0x20) << 20) ^
    ((text.charCodeAt(start + 1) | 0x20) << 10) ^
    (text.charCodeAt(start + 2) | 0x20)
  );
}

/** The numbers of the words' first three letters. */
export function beginningKeys(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => letterKey(word, 0)));
}

/** The numbers of the words' last three letters. */
export function endKeys(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => letterKey(word, word.length - 3)));
}
