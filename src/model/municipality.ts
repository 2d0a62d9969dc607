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

/** Names in Finnish and Swedish; the two are equal when one serves both languages. */
export interface MunicipalityNamePair {
  readonly fi: string;
  readonly sv: string;
}

/** A region (*maakunta*, *landskap*). */
export interface Region {
  /** Two-digit code of Statistics Finland's classification, as a string (`"01"`). */
  readonly code: string;
  readonly name: MunicipalityNamePair;
}

/** Names that a municipality bore before. */
export interface FormerMunicipalityName {
  readonly name: MunicipalityNamePair;
  /** ISO date of the first day of the name that followed. */
  readonly until: string;
}

/** A municipality of Finland, of today or dissolved since 2005. */
export interface Municipality {
  /** Three-digit code of Statistics Finland's classification, as a string (`"005"`). */
  readonly code: string;
  /** Official names; of a dissolved municipality, the last ones. */
  readonly name: MunicipalityNamePair;
  /** *Kaupunki*, *stad* is `city`; *kunta*, *kommun* is `municipality`. Null when not known: for the dissolved. */
  readonly status: "city" | "municipality" | null;
  /** Region of 2026. Null for the dissolved. */
  readonly region: Region | null;
  /** Official languages, the majority's first. Null for the dissolved. */
  readonly languages: readonly ("fi" | "sv")[] | null;
  /** ISO date of the first day, of those founded since 2005; null for the older ones. */
  readonly foundedOn: string | null;
  /** ISO date of the first day without it; null when it exists. */
  readonly dissolvedOn: string | null;
  /** Codes of the municipalities that it was joined to that day: two when it was divided, none when it exists. */
  readonly successors: readonly string[];
  /** Earlier names since 1923, the oldest first. */
  readonly formerNames: readonly FormerMunicipalityName[];
}

/** Number of inhabitants on 31 December, with the area that it is of. */
export interface PopulationFigure {
  readonly known: true;
  /** Three-digit register code. */
  readonly code: string;
  readonly year: number;
  /** ISO date of the figure: 31 December of the year. */
  readonly date: string;
  /** Inhabitants, an integer. */
  readonly population: number;
  /**
   * `own-area`: of the municipality as it was that day. `later-area`: of the larger area that it has had since a later merger;
   * the municipality of that day had fewer inhabitants, how many is not known.
   */
  readonly basis: "own-area" | "later-area";
  /** Codes of the municipalities dissolved after that day that are counted in; empty for `own-area`. */
  readonly includes: readonly string[];
  /** Year whose boundaries the source used. */
  readonly boundaryYear: number;
}

/** Why a population is not known. */
export type PopulationGap =
  /** No municipality of today or since 2005 has the code. */
  | "unknown-code"
  /** The register has no figures of that year. */
  | "year-not-covered"
  /** The municipality was founded later. */
  | "not-yet-founded"
  /** The municipality had been dissolved: see its successors. */
  | "dissolved"
  /** The municipality existed, and the sources give no figure for it. */
  | "not-in-source";

/** A population that the register does not have. */
export interface UnknownPopulation {
  readonly known: false;
  readonly code: string;
  readonly year: number;
  readonly reason: PopulationGap;
}

/** What the register knows of a population. */
export type Population = PopulationFigure | UnknownPopulation;
