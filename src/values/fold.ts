/** A stretch of text as one line: white space folded, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
