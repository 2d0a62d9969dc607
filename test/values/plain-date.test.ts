import { describe, expect, test } from "vitest";
import { readDatePeriod, readYearPeriod } from "../../src/values/period";
import { readPlainDate, readYear } from "../../src/values/plain-date";

describe("plain dates", () => {
  test.each<[number, number, number, string | undefined]>([
    [2023, 1, 9, "2023-01-09"],
    [2024, 2, 29, "2024-02-29"],
    [1900, 2, 29, undefined],
    [2000, 2, 29, "2000-02-29"],
    [2023, 4, 31, undefined],
    [2023, 12, 31, "2023-12-31"],
    [2023, 0, 1, undefined],
    [2023, 13, 1, undefined],
    [2023, 1, 0, undefined],
    [2023, 1, 32, undefined],
    [1799, 1, 1, undefined],
    [1800, 1, 1, "1800-01-01"],
    [2199, 1, 1, "2199-01-01"],
    [2200, 1, 1, undefined],
    [Number.NaN, 1, 1, undefined],
  ])("%d-%d-%d is %s", (year, month, day, date) => {
    expect(readPlainDate(year, month, day)).toBe(date);
  });

  test.each<[string, number]>([
    ["23", 2023],
    ["69", 2069],
    ["70", 1970],
    ["2009", 2009],
  ])("the year %s is %i", (digits, year) => {
    expect(readYear(digits)).toBe(year);
  });
});

describe("periods", () => {
  test.each([
    [2023, 2024],
    [2023, 2023],
  ])("from %i to %i", (startYear, endYear) => {
    expect(readYearPeriod(startYear, endYear)).toEqual({ startYear, endYear, startDate: null, endDate: null });
  });

  test("between dates", () => {
    expect(readDatePeriod("2020-05-01", "2022-10-31")).toEqual({
      startYear: 2020,
      endYear: 2022,
      startDate: "2020-05-01",
      endDate: "2022-10-31",
    });
  });

  test("none runs backwards", () => {
    expect(readYearPeriod(2024, 2023)).toBeUndefined();
    expect(readDatePeriod("2022-10-31", "2022-10-30")).toBeUndefined();
  });
});
