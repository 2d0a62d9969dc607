import type { Language } from "../model/minutes";
import { pattern } from "../patterns/pattern";
import { oneOf, WORD_END, WORD_START } from "../patterns/words";
import { languageWords } from "../vocabulary/sentence-words";

/** As much of a text as its language shows in. */
const SAMPLE = 40_000;
const WORDS = languageWords.map((row) => ({
  lang: row.lang,
  pattern: pattern(() => `${WORD_START}${oneOf(row.words)}${WORD_END}`, "gu"),
}));

/** Reads the language of a body text by its small words; null when it has none of either language. */
export function readLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const [best, other] = WORDS.map(({ lang, pattern }) => ({ lang, count: pattern.all(sample).length })).sort(
    (a, b) => b.count - a.count,
  );
  return best && best.count > (other?.count ?? 0) ? best.lang : null;
}
