import { oneOf } from "../patterns/words";

/** Rows of phrases as one pattern, whatever the letter case. */
export function anyPhrase(rows: readonly { readonly phrase: string }[]): RegExp {
  return new RegExp(oneOf(rows.map((row) => row.phrase)), "iu");
}
