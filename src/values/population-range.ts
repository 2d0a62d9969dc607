/** A range of population with its bounds as published; a bound is in the range unless it says otherwise. */
interface PopulationBounds {
  readonly minPopulation: number | null;
  readonly maxPopulation: number | null;
  readonly minInclusive?: boolean;
  readonly maxInclusive?: boolean;
}

/** The least population in the range. */
export const firstPopulation = ({ minPopulation, minInclusive }: PopulationBounds): number =>
  minPopulation === null ? 0 : minPopulation + (minInclusive === false ? 1 : 0);

/** The greatest population in the range; infinite when it is open above. */
export const lastPopulation = ({ maxPopulation, maxInclusive }: PopulationBounds): number =>
  maxPopulation === null ? Number.POSITIVE_INFINITY : maxPopulation - (maxInclusive === false ? 1 : 0);
