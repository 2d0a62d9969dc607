import { expect, test } from "vitest";
import { populationDateOf } from "../../src/fees/population-date-of";
import type { PopulationReference } from "../../src/model/fee-schedule";
import { eur, scheduleOf } from "./tariffs";

test.each<[PopulationReference | undefined, number | null, string | null]>([
  [{ kind: "year-end", yearsBefore: 1 }, 2024, "2023-12-31"],
  [{ kind: "year-end", yearsBefore: 2 }, 2022, "2020-12-31"],
  [{ kind: "year-end", yearsBefore: 0 }, 2022, "2022-12-31"],
  [{ kind: "year-end", yearsBefore: 1 }, null, null],
  [{ kind: "date", date: "2022-09-30" }, 2024, "2022-09-30"],
  [{ kind: "date", date: "2022-09-30" }, null, "2022-09-30"],
  [undefined, 2024, null],
])("%j for %s is %s", (populationReference, year, expected) => {
  const schedule = scheduleOf({ kind: "flat", money: eur(1) }, populationReference ? { populationReference } : {});
  expect(populationDateOf(schedule, year)).toBe(expected);
});
