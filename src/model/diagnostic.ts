import type { Span } from "./span";

/**
 * What can be odd about a text:
 *
 * - `no-items`: no item was found
 * - `no-decision`: minutes whose item holds no decision
 * - `conflicting-seasons`: a season's years differ between two places
 * - `sum-mismatch`: a stated total is not what the stated rate and duration give
 * - `input-cut`: the text was longer than `maxLength` and only its beginning was read
 * - `not-minutes`: the text does not look like minutes
 */
export type DiagnosticCode =
  | "no-items"
  | "no-decision"
  | "conflicting-seasons"
  | "sum-mismatch"
  | "input-cut"
  | "not-minutes";

/** Something odd in the text. It never stops the reading. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "info" | "warning" | "error";
  /** One English sentence with the values in it. */
  readonly message: string;
  /** Where it shows; null when it is about the text as a whole. */
  readonly span: Span | null;
}
