import type { Span } from "./span";

/** A calendar date found in a text. */
export interface DateMention {
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly span: Span;
}

/** A period of years or between two dates found in a text (*2023–2024*, *1.1.2020 - 31.12.2022*). */
export interface PeriodMention {
  readonly startYear: number;
  readonly endYear: number;
  /** ISO date of the first day when it is written; null for a period given in years. */
  readonly startDate: string | null;
  /** ISO date of the last day when it is written; null for a period given in years. */
  readonly endDate: string | null;
  readonly span: Span;
}
