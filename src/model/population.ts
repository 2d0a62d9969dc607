import type { Span } from "./span";

/** A range of population found in a text (*9 000 – 45 000 asukkaan kunnissa*, *alle 3 000 asukasta*). */
export interface PopulationRangeMention {
  /** Lower bound in inhabitants, as written; null when open below. */
  readonly minPopulation: number | null;
  /** Upper bound in inhabitants, as written; null when open above. */
  readonly maxPopulation: number | null;
  readonly span: Span;
}
