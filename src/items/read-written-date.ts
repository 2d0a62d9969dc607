import { readPlainDate } from "../values/plain-date";

/** The ISO date of `9.10.2023`, `27-09-2022` or `2023-10-09`; null for a day that does not exist. */
export function readWrittenDate(written: string): string | null {
  const [first = 0, month = 0, last = 0] = written.split(/[.-]/).map(Number);
  const date = /^\d{4}/.test(written) ? readPlainDate(first, month, last) : readPlainDate(last, month, first);
  return date ?? null;
}
