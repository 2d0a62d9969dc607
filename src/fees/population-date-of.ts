import type { FeeSchedule } from "../model/fee-schedule";

/**
 * The day whose population a schedule charges by: ISO date, for the fee of a year; null when the schedule does not say, or
 * the year is not known and matters.
 */
export function populationDateOf({ populationReference: reference }: FeeSchedule, year: number | null): string | null {
  if (reference?.kind === "date") return reference.date;
  return reference && year !== null ? `${year - reference.yearsBefore}-12-31` : null;
}
