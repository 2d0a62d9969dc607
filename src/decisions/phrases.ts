import { type Pattern, pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";

/** Rows of phrases as one pattern, whatever the letter case; a space in a phrase may be a line break in the text. */
export function anyPhrase(rows: readonly { readonly phrase: string }[]): Pattern {
  return pattern(() => flexible(oneOf(rows.map((row) => row.phrase))), "giu");
}

/** A pattern's source in which a space stands for any white space. */
export function flexible(source: string): string {
  return source.replaceAll(" ?", "\\s*").replaceAll(" ", "\\s+");
}
