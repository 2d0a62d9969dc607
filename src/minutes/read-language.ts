import type { Language } from "../model/minutes";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { bodyEndings } from "../vocabulary/body-words";
import { partLabels } from "../vocabulary/part-labels";
import { languageWords } from "../vocabulary/sentence-words";

/** As much of a text as its language shows in. */
const SAMPLE = 40_000;
/** Each language's words in a group of their own. From space to space: a search for spaces is the fastest. */
const WORDS = pattern(
  () => `[ \\n](?:${languageWords.map((row) => `(${oneOf(row.words)})`).join("|")})(?=[ \\n])`,
  "gu",
);

/** The labels of parts and the ends of bodies' names, each language's in a group of its own. */
const LABELS = pattern(
  () =>
    `(?<!\\p{L})(?:${languageWords.map(({ lang }) => `((?:${labelsIn(lang)}|\\p{L}*${endingsIn(lang)}))`).join("|")})(?!\\p{L})`,
  "giu",
);

/** Reads the language of a text by the small words of its sentences, else by its labels and bodies; null when neither tells. */
export function readLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  return mostOf(WORDS.all(sample)) ?? mostOf(LABELS.all(sample));
}

/** The language whose group the most matches fill; null when another has as many. */
function mostOf(matches: readonly RegExpExecArray[]): Language | null {
  const [best, other] = languageWords
    .map(({ lang }, index) => ({ lang, count: matches.filter((match) => match[index + 1] !== undefined).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > (other?.count ?? 0) ? best.lang : null;
}

function labelsIn(language: Language): string {
  return oneOf(partLabels.filter(({ lang }) => lang === language).flatMap((row) => row.labels));
}

function endingsIn(language: Language): string {
  return oneOf(bodyEndings.filter(({ lang }) => lang === language).map((row) => row.ending));
}
