import type { Language } from "../model/minutes";

// Words are pattern fragments; those of bounds are compared without case.

/** Words around a number of inhabitants: the bound before it, the unit after it, the noun that says what it counts. */
export const populationWords: readonly {
  readonly lang: Language;
  /** The number is the upper bound. */
  readonly below: readonly string[];
  /** The number is the lower bound. */
  readonly above: readonly string[];
  readonly units: readonly string[];
  readonly nouns: readonly string[];
}[] = [
  {
    lang: "fi",
    below: ["alle", "enintään", "korkeintaan", "max\\.?", "<"],
    above: ["yli", "vähintään", "väh\\.", ">", "≥"],
    units: ["asuk(?!aslu|asmä)\\p{Ll}*", "as\\."],
    nouns: ["[Aa]sukas(?:luvu|luku|määrä)\\p{Ll}*", "[Vv]äki(?:luvu|luku)\\p{Ll}*"],
  },
  {
    lang: "sv",
    below: ["under", "högst", "färre än", "mindre än"],
    above: ["över", "minst", "fler än", "mer än"],
    units: ["invånare(?:s|n|ns)?"],
    nouns: ["[Ii]nvånarantal(?:et)?", "[Ff]olkmängd(?:en)?", "[Bb]efolkning(?:en)?"],
  },
];
