import type { Decision } from "../decisions/read-decision";
import type { DocumentKind, Language, Minutes } from "../model/minutes";
import type { SourceText } from "../text/source-text";
import { assembleItem } from "./assemble-item";
import { type Cut, findDiagnostics } from "./find-diagnostics";
import type { SourceAuthority } from "./read-authority";
import { readDocumentKind } from "./read-document-kind";
import { evidenceOf } from "./spans";

/** Puts together what callers see of a text. */
export function assembleMinutes(
  source: SourceText,
  decisions: readonly Decision[],
  authority: SourceAuthority | undefined,
  language: Language | null,
  cut: Cut | null,
): Minutes {
  const decided = decisions.find(({ outcome }) => outcome !== undefined)?.outcome?.range ?? null;
  const kind = readDocumentKind(source.text, decided);
  const documentKind: DocumentKind | null = kind?.kind ?? null;
  return {
    language,
    documentKind,
    municipality: authority?.authority ?? null,
    items: decisions.map((decision) => assembleItem(source, decision, authority?.authority ?? null)),
    diagnostics: findDiagnostics(source, decisions, documentKind, cut),
    evidence: evidenceOf(source, { documentKind: kind?.range, municipality: authority?.range }),
  };
}
