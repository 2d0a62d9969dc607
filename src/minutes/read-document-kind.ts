import type { DocumentKind } from "../model/minutes";
import { pattern } from "../patterns/pattern";
import { inBothCases, oneOf, WORD_END, WORD_START } from "../patterns/words";
import type { Range } from "../text/range";
import { documentWords } from "../vocabulary/document-words";
import { numberLeads, pageWords } from "../vocabulary/heading-words";

/** The name of a document stands at its head. */
const HEAD = 4_000;
/** As a heading; the subject of a sentence is none: `Kokouskutsu on toimitettu jäsenille`. */
const WORDS = pattern(
  () =>
    `${WORD_START}${oneOf(documentWords.flatMap(({ word }) => [...inBothCases(word), word.toUpperCase()]))}${WORD_END}(?! (?!${oneOf([...numberLeads, ...pageWords].map((row) => row.word.toLowerCase()))})\\p{Ll})`,
  "u",
);

/** The kind of a document and what shows it. */
export interface SourceDocumentKind {
  readonly kind: DocumentKind;
  readonly range: Range | null;
}

/** Minutes hold decisions; a text without any is what its head calls it. */
export function readDocumentKind(text: string, decision: Range | null): SourceDocumentKind | undefined {
  if (decision) return { kind: "minutes", range: decision };
  const match = WORDS.exec(text.slice(0, HEAD));
  const row = documentWords.find(({ word }) => word === match?.[0].toLowerCase());
  return match && row
    ? { kind: row.kind, range: { start: match.index, end: match.index + match[0].length } }
    : undefined;
}
