import type { Decision } from "../decisions/read-decision";
import type { Diagnostic } from "../model/diagnostic";
import type { DocumentKind } from "../model/minutes";
import type { SourceText } from "../text/source-text";

/** A text that was cut before it was read. */
export interface Cut {
  /** Length of the text that the caller passed, in UTF-16 code units. */
  readonly length: number;
  readonly maxLength: number;
}

/** Finds what is odd about a text as a whole and about each of its items. */
export function findDiagnostics(
  source: SourceText,
  decisions: readonly Decision[],
  documentKind: DocumentKind | null,
  cut: Cut | null,
): Diagnostic[] {
  return [
    ...(cut ? [cutDiagnostic(cut)] : []),
    ...(decisions.length === 0 ? checkEmpty(source, documentKind) : []),
    ...(documentKind === "minutes" ? decisions.flatMap((decision) => checkDecided(source, decision)) : []),
  ];
}

function cutDiagnostic({ length, maxLength }: Cut): Diagnostic {
  const message = `Only the first ${maxLength} of ${length} code units were read.`;
  return { code: "input-cut", severity: "warning", message, span: null };
}

function checkEmpty(source: SourceText, documentKind: DocumentKind | null): Diagnostic[] {
  const noItems: Diagnostic = {
    code: "no-items",
    severity: "warning",
    message: "No item was found in the text.",
    span: null,
  };
  const notMinutes: Diagnostic = {
    code: "not-minutes",
    severity: "error",
    message: source.text.trim() === "" ? "The text is empty." : "The text does not look like minutes or an agenda.",
    span: null,
  };
  return documentKind === null ? [notMinutes, noItems] : [noItems];
}

function checkDecided(source: SourceText, { outcome, matter }: Decision): Diagnostic[] {
  if (outcome) return [];
  const section = matter.item.headers.findLast((header) => header.section !== null)?.section;
  const message = `The item${section ? ` § ${section}` : ""} holds no decision.`;
  return [{ code: "no-decision", severity: "info", message, span: source.span(matter.item.range) }];
}
