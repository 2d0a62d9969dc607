import type { Language } from "../model/minutes";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { languageWords } from "../vocabulary/sentence-words";

/** As much of a text as its language shows in. */
const SAMPLE = 40_000;
/** Each language's words in a group of their own. From space to space: a search for spaces is the fastest. */
const WORDS = pattern(
  () => `[ \\n](?:${languageWords.map((row) => `(${oneOf(row.words)})`).join("|")})(?=[ \\n])`,
  "gu",
);

/** Reads the language of a body text by its small words; null when it has none of either language. */
export function readLanguage(text: string): Language | null {
  const found = WORDS.all(text.slice(0, SAMPLE));
  const [best, other] = languageWords
    .map(({ lang }, index) => ({ lang, count: found.filter((match) => match[index + 1] !== undefined).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > (other?.count ?? 0) ? best.lang : null;
}
