import type { Span } from "./span";

/** A municipality by its register code. */
export interface MunicipalityReference {
  /** Three-digit code of Statistics Finland's classification, as a string (`"005"`). */
  readonly code: string;
  /** Official name in the language of the text. */
  readonly name: string;
}

/** An organisation: a municipality with its register code, or another one, which has none. */
export interface Organization {
  /** Three-digit register code of a municipality; null for any other organisation. */
  readonly code: string | null;
  readonly name: string;
}

/** A municipality named in a text. */
export interface MunicipalityMention extends MunicipalityReference {
  readonly span: Span;
}
