/** The figure for a measure; undefined when there is none. */
export const readMeasure = (
  measures: Readonly<Record<string, number>> | undefined,
  measure: string,
): number | undefined => (measures && Object.hasOwn(measures, measure) ? measures[measure] : undefined);
