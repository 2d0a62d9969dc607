import { getDaysInMonth } from "date-fns/getDaysInMonth";

/** Days outside these years are misprints in minutes (*15.6.20216*). */
const EARLIEST = 1800;
const LATEST = 2199;

/** The ISO date of a calendar day, or undefined when there is no such day (31.2.). */
export function readPlainDate(year: number, month: number, day: number): string | undefined {
  const known = year >= EARLIEST && year <= LATEST && month >= 1 && month <= 12;
  const valid = known && day >= 1 && day <= getDaysInMonth(new Date(year, month - 1));
  return valid ? [year, pad(month), pad(day)].join("-") : undefined;
}

/** The year that two or four digits stand for: 23 is 2023, 85 is 1985. */
export function readYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
