import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import type { FeeRequest } from "../../src/model/fee-result";
import type { FeeRule } from "../../src/model/fee-rule";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import { cents, eur, scheduleOf, tier, tiersOf } from "./tariffs";

/** The fee in cents, or the reason of the refusal. */
function feeOf(schedule: FeeSchedule, request: FeeRequest): number | string {
  const result = calculateFee(schedule, request);
  return result.ok ? result.fee.cents : result.reason;
}

describe("rules", () => {
  const steps = tiersOf(
    tier(null, 3000, 150, { maxInclusive: false }),
    tier(3000, 5000, 200),
    tier(5000, 9999, 300, { minInclusive: false }),
    tier(20000, null, 800, { minInclusive: false }),
  );
  const volume = tiersOf(tier(0, 999, 0, { rate: "2" }), tier(1000, null, 500, { rate: "1.5" }));
  const slices: FeeRule = {
    kind: "graduated",
    brackets: [
      { threshold: 0, rate: "1.5" },
      { threshold: 1000, rate: "1" },
      { threshold: 5000, rate: "0.25" },
    ],
  };

  test.each<[string, FeeRule, number, number | string]>([
    ["flat", { kind: "flat", money: eur(250) }, 12345, 25000],
    ["flat, free of charge", { kind: "flat", money: eur(0) }, 12345, 0],

    ["tiers, open below", steps, 0, 15000],
    ["tiers, below an exclusive upper bound", steps, 2999, 15000],
    ["tiers, at an exclusive upper bound and an inclusive lower one", steps, 3000, 20000],
    ["tiers, at an inclusive upper bound and an exclusive lower one", steps, 5000, 20000],
    ["tiers, above an exclusive lower bound", steps, 5001, 30000],
    ["tiers, at an inclusive upper bound before a gap", steps, 9999, 30000],
    ["tiers, in a gap", steps, 10000, "gap"],
    ["tiers, at an exclusive lower bound after a gap", steps, 20000, "gap"],
    ["tiers, open above", steps, 20001, 80000],
    ["tiers, far above", steps, 700000, 80000],

    ["tiers with a rate, at an upper bound", volume, 999, 199800],
    ["tiers with a rate, at a lower bound", volume, 1000, 200000],

    ["graduated, nobody", slices, 0, 0],
    ["graduated, in the first slice", slices, 1, 150],
    ["graduated, at the end of the first slice", slices, 1000, 150000],
    ["graduated, at the start of the second", slices, 1001, 150100],
    ["graduated, at the end of the second", slices, 5000, 550000],
    ["graduated, in the last", slices, 5004, 550100],
    ["graduated, with a base", { ...slices, base: eur(10) }, 1, 1150],

    ["per inhabitant", { kind: "per-inhabitant", rate: "7.5" }, 1331, 998250],
    ["per inhabitant, with a base", { kind: "per-inhabitant", rate: "0.07", base: eur(100) }, 150, 11050],
    ["not stated", { kind: "unstated" }, 1000, "not-stated"],
  ])("%s", (_, rule, population, expected) => {
    expect(feeOf(scheduleOf(rule), { population, year: 2023 })).toBe(expected);
  });

  test("another measure than the population", () => {
    const schedule = scheduleOf({ kind: "per-inhabitant", rate: "2", measure: "swedish-speaking" });
    expect(feeOf(schedule, { population: 1000, measures: { "swedish-speaking": 700 } })).toBe(140000);
    expect(calculateFee(schedule, { population: 1000, measures: { other: 1 } })).toEqual({
      ok: false,
      reason: "missing-measure",
      measure: "swedish-speaking",
    });
  });

  test("a measure that is named like a property of objects is missing as any other", () => {
    const schedule = scheduleOf({ kind: "per-inhabitant", rate: "2", measure: "constructor" });
    expect(feeOf(schedule, { population: 1000, measures: { other: 1 } })).toBe("missing-measure");
    expect(feeOf(schedule, { population: 1000 })).toBe("missing-measure");
  });

  test.each([[[5, 10]], [[0, 10, 10]], [[0, 10, 5]]])("thresholds %j must rise from 0", (thresholds) => {
    const brackets = thresholds.map((threshold) => ({ threshold, rate: "1" }));
    expect(() => calculateFee(scheduleOf({ kind: "graduated", brackets }), { population: 1 })).toThrow(
      /^schedule\.rule\.brackets\[\d\]\.threshold must be/,
    );
  });
});

describe("tiers that leave the fee open", () => {
  const shared = tiersOf(tier(0, 5000, 100), tier(5000, 10000, 200));
  const refusal = (rule: FeeRule, population: number) => {
    const result = calculateFee(scheduleOf(rule), { population });
    return result.ok || !("candidates" in result)
      ? result
      : [result.reason, result.population, result.candidates.map(({ number }) => number)];
  };

  test.each<[string, FeeRule, number, unknown]>([
    ["a shared edge has both candidates", shared, 5000, ["shared-edge", 5000, [1, 2]]],
    ["a gap has its neighbours", tiersOf(tier(0, 10, 1), tier(0, 99, 2), tier(200, 300, 3)), 100, ["gap", 100, [2, 3]]],
    ["above the last tier", shared, 10001, ["outside-schedule", 10001, [2]]],
    ["below the first tier", tiersOf(tier(10, 20, 1), tier(21, 30, 2)), 9, ["outside-schedule", 9, [1]]],
    ["no tiers at all", tiersOf(), 9, ["outside-schedule", 9, []]],
    [
      "an overlap has all candidates",
      tiersOf(tier(0, 50, 1), tier(20, 40, 2), tier(30, 90, 3)),
      35,
      ["overlap", 35, [1, 2, 3]],
    ],
    ["an overlap of two, not at its edge", tiersOf(tier(0, 50, 1), tier(20, 90, 2)), 21, ["overlap", 21, [1, 2]]],
    ["an overlap at the lower edge", tiersOf(tier(0, 50, 1), tier(20, 90, 2)), 20, ["overlap", 20, [1, 2]]],
    ["an overlap at the upper edge", tiersOf(tier(0, 50, 1), tier(20, 90, 2)), 50, ["overlap", 50, [1, 2]]],
    [
      "an edge that a third tier covers",
      tiersOf(tier(0, 5, 1), tier(5, 9, 2), tier(0, 9, 3)),
      5,
      ["overlap", 5, [1, 3, 2]],
    ],
    [
      "a gap has the tier that reaches furthest",
      tiersOf(tier(0, 99, 1), tier(10, 20, 2), tier(200, 300, 3)),
      150,
      ["gap", 150, [1, 3]],
    ],
    ["a tier of one population in another", tiersOf(tier(5, 5, 1), tier(0, 9, 2)), 5, ["overlap", 5, [2, 1]]],
    ["tiers that start together, the shorter first", tiersOf(tier(5, 9, 1), tier(5, 7, 2)), 6, ["overlap", 6, [2, 1]]],
    ["an empty tier is no candidate", tiersOf(tier(9, 1, 1), tier(20, 30, 2)), 5, ["outside-schedule", 5, [2]]],
  ])("%s", (_, rule, population, expected) => expect(refusal(rule, population)).toEqual(expected));

  test("the schedule says which side of a shared edge holds", () => {
    expect(feeOf(scheduleOf({ ...shared, sharedEdge: "lower-tier" }), { population: 5000 })).toBe(10000);
    expect(feeOf(scheduleOf({ ...shared, sharedEdge: "upper-tier" }), { population: 5000 })).toBe(20000);
    expect(
      feeOf(scheduleOf({ ...tiersOf(tier(0, 6, 1), tier(5, 9, 2)), sharedEdge: "lower-tier" }), { population: 5 }),
    ).toBe("overlap");
  });

  test("the order of the tiers does not matter", () => {
    const reversed = tiersOf(...[...shared.tiers].reverse());
    expect(feeOf(scheduleOf({ ...reversed, sharedEdge: "lower-tier" }), { population: 5000 })).toBe(10000);
    expect(feeOf(scheduleOf(reversed), { population: 4999 })).toBe(10000);
    expect(feeOf(scheduleOf(reversed), { population: 5001 })).toBe(20000);
  });
});

describe("groups", () => {
  const schedule = scheduleOf({
    kind: "groups",
    dimension: "language",
    groups: [
      { group: "fi", rule: { kind: "flat", money: eur(100) } },
      { group: "sv", rule: { kind: "per-inhabitant", rate: "0.1" } },
    ],
  });

  test("each has its own rule", () => {
    expect(feeOf(schedule, { population: 5000, group: "fi" })).toBe(10000);
    expect(feeOf(schedule, { population: 5000, group: "sv" })).toBe(50000);
  });

  test.each([undefined, "en"])("%s is no group", (group) => {
    expect(calculateFee(schedule, { population: 5000, ...(group === undefined ? {} : { group }) })).toEqual({
      ok: false,
      reason: "unknown-group",
      group: group ?? null,
      groups: ["fi", "sv"],
    });
  });

  test("the trail names the group, and none where there are none", () => {
    const result = calculateFee(schedule, { population: 5000, group: "fi" });
    const other = calculateFee(scheduleOf(tiersOf(tier(0, null, 1))), { population: 1, group: "fi" });
    expect([result.ok && result.trail.group, other.ok && other.trail.group]).toEqual(["fi", null]);
  });
});

describe("adjustments", () => {
  const flat: FeeRule = { kind: "flat", money: eur(1000) };
  const year2023 = { startYear: 2023, endYear: 2023 };
  const always = { startYear: null, endYear: null };
  const cut = { kind: "factor", factor: "0.7", ...year2023 } as const;
  const index = { kind: "index", index: null, from: "104.2", to: "107.9", rounding: null, ...always } as const;
  const half = { kind: "first-year", factor: "0.5" } as const;
  const byMonths = { kind: "first-year-months" } as const;

  test.each<[string, Partial<FeeSchedule>, Omit<FeeRequest, "population">, number | string]>([
    ["a factor in its year", { adjustments: [cut] }, { year: 2023 }, 70000],
    ["a factor before its year", { adjustments: [cut] }, { year: 2022 }, 100000],
    ["a factor after its year", { adjustments: [cut] }, { year: 2024 }, 100000],
    ["a factor from a year on, in it", { adjustments: [{ ...cut, endYear: null }] }, { year: 2023 }, 70000],
    ["a factor from a year on, before", { adjustments: [{ ...cut, endYear: null }] }, { year: 2022 }, 100000],
    ["a factor up to a year, in it", { adjustments: [{ ...cut, startYear: null }] }, { year: 2023 }, 70000],
    ["a factor up to a year, after", { adjustments: [{ ...cut, startYear: null }] }, { year: 2024 }, 100000],
    ["a factor from a year on, no year asked", { adjustments: [{ ...cut, endYear: null }] }, {}, "year-unknown"],
    ["a factor up to a year, no year asked", { adjustments: [{ ...cut, startYear: null }] }, {}, "year-unknown"],
    ["a factor whose year is not asked", { adjustments: [cut] }, {}, "year-unknown"],
    ["a factor that does not depend on the year", { adjustments: [{ ...cut, ...always }] }, {}, 70000],
    ["two factors", { adjustments: [cut, { ...cut, factor: "1.1" }] }, { year: 2023 }, 77000],
    ["an index", { adjustments: [index] }, {}, 103551],
    [
      "an index rounded to tens of euros",
      { adjustments: [{ ...index, rounding: { mode: "up", unit: 1000 } }] },
      {},
      104000,
    ],
    ["an index out of its years", { adjustments: [{ ...index, ...year2023 }] }, { year: 2024 }, 100000],
    [
      "an index then a factor",
      { adjustments: [{ ...index, rounding: { mode: "down", unit: 10000 } }, cut] },
      { year: 2023 },
      70000,
    ],
    [
      "a factor then an index",
      { adjustments: [cut, { ...index, rounding: { mode: "down", unit: 10000 } }] },
      { year: 2023 },
      70000,
    ],
    ["the first year", { adjustments: [half] }, { firstYear: true }, 50000],
    ["a later year", { adjustments: [half] }, { firstYear: false }, 100000],
    ["membership not asked", { adjustments: [half] }, {}, 100000],
    ["months", { adjustments: [byMonths] }, { months: 7 }, 58333],
    ["twelve months", { adjustments: [byMonths] }, { months: 12, firstYear: true }, 100000],
    ["months that are not given", { adjustments: [byMonths] }, { firstYear: true }, "missing-months"],
    ["months do not matter after the first year", { adjustments: [byMonths] }, { firstYear: false }, 100000],
    ["months that the schedule does not know", { adjustments: [half] }, { months: 7 }, "months-not-stated"],
    ["months of a season", { per: "season", adjustments: [byMonths] }, { months: 7 }, "months-not-stated"],
    ["months of a fee that is paid once", { per: "once", adjustments: [byMonths] }, { months: 7 }, "months-not-stated"],
    ["months of a fee for no stated period", { per: null, adjustments: [byMonths] }, { months: 7 }, 58333],
    ["half of the months", { adjustments: [byMonths, half] }, { months: 6 }, 25000],

    ["a minimum above the amount", { minimum: eur(1001) }, {}, 100100],
    ["a minimum below the amount", { minimum: eur(999) }, {}, 100000],
    ["a maximum below the amount", { maximum: eur(999) }, {}, 99900],
    ["a maximum above the amount", { maximum: eur(1001) }, {}, 100000],
    ["a minimum that is the maximum", { minimum: eur(900), maximum: eur(900) }, {}, 90000],
    ["a minimum after the year's factor", { minimum: eur(800), adjustments: [cut] }, { year: 2023 }, 80000],
    ["a maximum after the year's factor", { maximum: eur(600), adjustments: [cut] }, { year: 2023 }, 60000],
    [
      "a minimum before the first year's factor",
      { minimum: eur(1200), adjustments: [half] },
      { firstYear: true },
      60000,
    ],

    [
      "rounding down to whole euros",
      { adjustments: [{ ...cut, factor: "0.33333" }], rounding: { mode: "down", unit: 100 } },
      { year: 2023 },
      33300,
    ],
    ["rounding to cents by default", { adjustments: [{ ...cut, factor: "0.333335" }] }, { year: 2023 }, 33334],
  ])("%s", (_, more, request, expected) => {
    expect(feeOf(scheduleOf(flat, more), { population: 1000, ...request })).toBe(expected);
  });

  test("a minimum above the maximum is no schedule", () => {
    const schedule = scheduleOf(flat, { minimum: eur(2), maximum: eur(1) });
    expect(() => calculateFee(schedule, { population: 1 })).toThrow(
      new TypeError("schedule.minimum must not be above schedule.maximum"),
    );
  });
});

describe("value added tax", () => {
  const flat: FeeRule = { kind: "flat", money: cents(12345) };
  const excluded = { treatment: "excluded" } as const;
  const included = { treatment: "included" } as const;

  test.each<[string, FeeSchedule["vat"], Omit<FeeRequest, "population">, number | string, string]>([
    ["as stated without it", excluded, {}, 12345, "excluded"],
    ["as stated with it", included, {}, 12345, "included"],
    ["wanted as stated", excluded, { vat: "excluded" }, 12345, "excluded"],
    ["put on, 24 %", excluded, { vat: "included", year: 2023 }, 15308, "included"],
    ["put on, 25.5 %", excluded, { vat: "included", year: 2025 }, 15493, "included"],
    ["put on, 23 %", excluded, { vat: "included", year: 2011 }, 15184, "included"],
    ["put on, 22 %", excluded, { vat: "included", year: 2009 }, 15061, "included"],
    ["put on, before the tables", excluded, { vat: "included", year: 1993 }, "vat-unknown", ""],
    ["taken out, 25.5 %", included, { vat: "excluded", year: 2025 }, 9837, "excluded"],
    ["the schedule's own rate", { ...excluded, rate: "10" }, { vat: "included" }, 13580, "included"],
    ["in a year in which it changes", excluded, { vat: "included", year: 2024 }, "vat-changes", ""],
    [
      "on the last day of the old rate",
      excluded,
      { vat: "included", year: 2024, chargedOn: "2024-08-31" },
      15308,
      "included",
    ],
    [
      "on the first day of the new rate",
      excluded,
      { vat: "included", year: 2024, chargedOn: "2024-09-01" },
      15493,
      "included",
    ],
    ["on a day of another year", excluded, { vat: "included", year: 2024, chargedOn: "2025-01-15" }, "vat-changes", ""],
    ["on a day, without a year", excluded, { vat: "included", chargedOn: "2024-08-31" }, 15308, "included"],
    ["without a year", excluded, { vat: "included" }, "year-unknown", ""],
    ["exempt", { treatment: "exempt" }, { vat: "included" }, 12345, "exempt"],
    ["exempt, not asked", { treatment: "exempt" }, {}, 12345, "exempt"],
    ["unknown", { treatment: "unknown" }, { vat: "included", year: 2023 }, "vat-unknown", ""],
    ["not stated", undefined, { vat: "excluded", year: 2023 }, "vat-unknown", ""],
    ["not stated, not asked", undefined, {}, 12345, "unknown"],
  ])("%s", (_, vat, request, expected, treatment) => {
    const result = calculateFee(scheduleOf(flat, vat ? { vat } : {}), { population: 1, ...request });
    expect(result.ok ? [result.fee.cents, result.vat] : [result.reason, ""]).toEqual([expected, treatment]);
  });

  test("a year in which it changes names the rates", () => {
    expect(calculateFee(scheduleOf(flat, { vat: excluded }), { population: 1, vat: "included", year: 2024 })).toEqual({
      ok: false,
      reason: "vat-changes",
      year: 2024,
      rates: ["24", "25.5"],
    });
  });
});

describe("seasons and years", () => {
  const flat: FeeRule = { kind: "flat", money: eur(100) };
  const cut = { kind: "factor", factor: "0.7", startYear: 2024, endYear: null } as const;
  const half = { kind: "first-year", factor: "0.5" } as const;
  const season = (number: number | null, startYear: number | null, endYear: number | null) => ({
    number,
    startYear,
    endYear,
  });
  const third = season(3, 2023, 2025);
  const from2023 = { startYear: 2023, endYear: null };

  test.each<[string, Partial<FeeSchedule>, Omit<FeeRequest, "population">, unknown]>([
    ["the schedule's own season", { season: third }, {}, [10000, 10000, 30000, [2023, 2024, 2025]]],
    ["the same season asked", { season: third }, { season: third }, [10000, 10000, 30000, [2023, 2024, 2025]]],
    [
      "its number asked",
      { season: third },
      { season: season(3, null, null) },
      [10000, 10000, 30000, [2023, 2024, 2025]],
    ],
    [
      "its years asked",
      { season: third },
      { season: season(null, 2023, 2025) },
      [10000, 10000, 30000, [2023, 2024, 2025]],
    ],
    ["a part of it asked", { season: third }, { season: season(3, 2024, 2025) }, [10000, 10000, 20000, [2024, 2025]]],
    ["another season asked", { season: third }, { season: season(4, 2023, 2025) }, "other-season"],
    ["years before it", { season: third }, { season: season(null, 2022, 2023) }, "not-in-force"],
    ["years after it", { season: third }, { season: season(null, 2025, 2026) }, "not-in-force"],
    ["a year of it", { season: third }, { year: 2025 }, [10000, 10000, null, [2025]]],
    ["a year outside it", { season: third }, { year: 2026 }, "not-in-force"],
    ["a schedule without season", {}, { season: third }, [10000, 10000, 30000, [2023, 2024, 2025]]],
    ["a season of one year", {}, { season: season(1, 2023, 2023) }, [10000, 10000, 10000, [2023]]],
    ["a season without its end", {}, { season: season(3, 2023, null) }, [10000, 10000, null, [2023]]],
    ["a season without its start", {}, { season: season(3, null, 2025) }, [10000, 10000, null, [null]]],
    [
      "a number where the schedule has none",
      { season: season(null, 2023, 2025) },
      { season: third },
      [10000, 10000, 30000, [2023, 2024, 2025]],
    ],
    ["a season without years", {}, { season: season(3, null, null) }, [10000, 10000, null, [null]]],
    ["nothing asked", {}, {}, [10000, 10000, null, [null]]],
    ["years in force", { years: from2023 }, { year: 2023 }, [10000, 10000, null, [2023]]],
    ["years not in force", { years: from2023 }, { year: 2022 }, "not-in-force"],
    ["a year of a season in force", { years: from2023 }, { season: third }, [10000, 10000, 30000, [2023, 2024, 2025]]],
    [
      "a factor in some of the years",
      { adjustments: [cut] },
      { season: third },
      [10000, 10000, 24000, [2023, 2024, 2025]],
    ],
    [
      "half in the first year",
      { adjustments: [half] },
      { season: third, firstYear: true },
      [5000, 5000, 25000, [2023, 2024, 2025]],
    ],
    ["per season", { per: "season" }, { season: third }, [10000, null, 10000, [2023]]],
    ["per season, no season asked", { per: "season" }, {}, [10000, null, 10000, [null]]],
    ["once", { per: "once" }, { season: third }, [10000, null, 10000, [2023]]],
    ["once, in a year", { per: "once" }, { year: 2023 }, [10000, null, null, [2023]]],
    ["per month", { per: "month" }, { year: 2023 }, [10000, 120000, null, [2023]]],
    ["per month, for a season", { per: "month" }, { season: third }, [10000, 120000, 360000, [2023, 2024, 2025]]],
    [
      "per month, some months of the first year",
      { per: "month" },
      { season: third, months: 5 },
      [10000, 50000, 290000, [2023, 2024, 2025]],
    ],
    ["not stated what for", { per: null }, { season: third }, [10000, null, null, [2023]]],
  ])("%s", (_, more, request, expected) => {
    const result = calculateFee(scheduleOf(flat, more), { population: 1, ...request });
    const years = result.ok && result.trail.years.map(({ year }) => year);
    expect(
      result.ok
        ? [result.fee.cents, result.perYear?.cents ?? null, result.perSeason?.cents ?? null, years]
        : result.reason,
    ).toEqual(expected);
  });

  test("a refusal says what holds", () => {
    expect(calculateFee(scheduleOf(flat, { season: third }), { population: 1, year: 2026 })).toEqual({
      ok: false,
      reason: "not-in-force",
      year: 2026,
      startYear: 2023,
      endYear: 2025,
    });
    expect(calculateFee(scheduleOf(flat, { season: third }), { population: 1, season: season(4, null, null) })).toEqual(
      {
        ok: false,
        reason: "other-season",
        asked: season(4, null, null),
        season: third,
      },
    );
  });

  test.each([
    [2025, 2024],
    [2000, 2050],
  ])("%i to %i is no season", (startYear, endYear) => {
    const request = { population: 1, season: season(null, startYear, endYear) };
    const message = "season.endYear must be 0 to 49 years after season.startYear";
    expect(() => calculateFee(scheduleOf(flat), request)).toThrow(new TypeError(message));
  });

  test.each([
    [third, season(null, 2023, 2025), third],
    [season(null, 2023, 2025), third, third],
    [season(null, 2023, 2025), season(null, 2023, null), season(null, 2023, 2025)],
    [undefined, season(4, null, null), season(4, null, null)],
    [third, undefined, third],
    [undefined, undefined, null],
  ])("the trail's season of %j asked by %j", (own, asked, expected) => {
    const request = { population: 1, ...(asked ? { season: asked } : {}) };
    const result = calculateFee(scheduleOf(flat, own ? { season: own } : {}), request);
    expect(result.ok && result.trail.season).toEqual(expected);
  });

  test("the trail names the season of a year, too", () => {
    const result = calculateFee(scheduleOf(flat, { season: third }), { population: 1, year: 2024 });
    expect(result.ok && result.trail.season).toEqual(third);
  });

  test("a season of fifty years is the longest", () => {
    const result = calculateFee(scheduleOf(flat), { population: 1, season: season(null, 2001, 2050) });
    expect(result.ok && result.perSeason).toEqual(eur(5000));
  });
});

describe("the trail", () => {
  const schedule = scheduleOf(tiersOf(tier(0, 9999, 100), tier(10000, null, 200.5)), {
    season: { number: 1, startYear: 2024, endYear: 2025 },
    populationReference: { kind: "year-end", yearsBefore: 2 },
    extras: ["travel-at-cost"],
  });

  test("names the schedule, its source, the population with its date and basis, the tier with its bounds", () => {
    const result = calculateFee(schedule, {
      population: 10000,
      populationDate: "2022-12-31",
      populationBasis: "Statistics Finland",
    });
    expect(result).toMatchObject({
      ok: true,
      extras: ["travel-at-cost"],
      trail: {
        network: schedule.network,
        season: schedule.season,
        source: schedule.source,
        population: 10000,
        populationDate: "2022-12-31",
        referenceDate: "2022-12-31",
        populationBasis: "Statistics Finland",
        years: [
          {
            year: 2024,
            steps: [
              {
                kind: "tier",
                tier: {
                  number: 2,
                  minPopulation: 10000,
                  maxPopulation: null,
                  minInclusive: true,
                  maxInclusive: true,
                  money: cents(20050),
                },
                before: "0",
                after: "200.5",
              },
            ],
            fee: cents(20050),
            cost: cents(20050),
          },
          { year: 2025 },
        ],
      },
    });
  });

  test("has null for what nobody stated", () => {
    const result = calculateFee(scheduleOf({ kind: "flat", money: eur(1) }, { network: null }), { population: 3 });
    expect(result.ok && result.trail).toMatchObject({
      network: null,
      season: null,
      populationDate: null,
      referenceDate: null,
      populationBasis: null,
    });
    expect(result.ok && result.extras).toEqual([]);
  });

  test("is plain JSON", () => {
    const result = calculateFee(schedule, { population: 10000 });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
