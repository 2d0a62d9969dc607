import type { PeriodMention } from "../model/date";

/** A period without its place in the text. */
export type Period = Omit<PeriodMention, "span">;

/** The period from one year to another, or undefined when it runs backwards. */
export function readYearPeriod(startYear: number, endYear: number): Period | undefined {
  return startYear <= endYear ? { startYear, endYear, startDate: null, endDate: null } : undefined;
}

/** The period between two ISO dates, or undefined when it runs backwards. ISO dates sort as text. */
export function readDatePeriod(startDate: string, endDate: string): Period | undefined {
  if (startDate > endDate) return undefined;
  return { startYear: yearOf(startDate), endYear: yearOf(endDate), startDate, endDate };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
