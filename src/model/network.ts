/** The network, association or programme that a decision is about. */
export interface NetworkReference {
  /** Identifier in the network register (`uso`); null when the register does not know it. */
  readonly id: string | null;
  /** The register's name in the language of the text, or the name as in the text, in base form. */
  readonly name: string;
}

/** A season of a network, or the period of a programme or agreement. */
export interface Season {
  /** Ordinal of the season; null when the text does not number it. */
  readonly number: number | null;
  /** First calendar year; null when the text does not state it. */
  readonly startYear: number | null;
  /** Last calendar year; null when the text does not state it. */
  readonly endYear: number | null;
}
