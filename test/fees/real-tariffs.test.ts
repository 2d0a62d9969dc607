import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import type { FeeRequest } from "../../src/model/fee-result";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import { eur, fisu, innovationCircle, kotiseutuliitto2018, kotiseutuliitto2023, scheduleOf, uso7 } from "./tariffs";

/** The fee in euros, or the reason of the refusal. */
const feeOf = (schedule: FeeSchedule, request: FeeRequest) => {
  const result = calculateFee(schedule, request);
  return result.ok ? result.fee.cents / 100 : result.reason;
};

describe("Suomen Kotiseutuliitto, by population", () => {
  test.each<[number, number | string, number | string]>([
    [1, 150, 160],
    [2999, 150, 160],
    [3000, 200, 215],
    [4999, 200, 215],
    [5000, "shared-edge", "shared-edge"],
    [5001, 300, 320],
    [9999, 300, 320],
    [10000, "shared-edge", "shared-edge"],
    [10001, 450, 485],
    [19999, 450, 485],
    [20000, "shared-edge", "shared-edge"],
    [20001, 650, 700],
    [50000, 650, 700],
    [50001, 800, 860],
    [674500, 800, 860],
  ])("%i inhabitants", (population, in2018, in2023) => {
    expect([
      feeOf(kotiseutuliitto2018, { population, year: 2018 }),
      feeOf(kotiseutuliitto2023, { population, year: 2023 }),
    ]).toEqual([in2018, in2023]);
  });

  test("Rautalampi's fee of 2021, 215 €, is that of 2023", () => {
    const since2021 = { ...kotiseutuliitto2023, years: { startYear: 2021, endYear: null } };
    expect(feeOf(since2021, { population: 3100, year: 2021 })).toBe(215);
  });
});

describe("Innovation Circle, by population and country", () => {
  test.each<[number, number | string, number | string]>([
    [0, "outside-schedule", "outside-schedule"],
    [1, 300, 150],
    [3999, 300, 150],
    [4000, "shared-edge", "shared-edge"],
    [4001, 400, 300],
    [20000, 400, 300],
    [20001, 1000, 600],
  ])("%i inhabitants", (population, nordic, other) => {
    expect([
      feeOf(innovationCircle, { population, group: "nordic" }),
      feeOf(innovationCircle, { population, group: "other" }),
    ]).toEqual([nordic, other]);
  });

  test("members other than municipalities", () => {
    expect(
      ["organisation", "person", "youth"].map((group) => feeOf(innovationCircle, { population: 0, group })),
    ).toEqual([150, 25, 0]);
  });
});

describe("FISU, of which the band is known and the rate is not", () => {
  test("there is no fee, and the refusal has the band", () => {
    expect(calculateFee(fisu, { population: 20000 })).toEqual({
      ok: false,
      reason: "not-stated",
      minimum: eur(4000),
      maximum: eur(10000),
    });
  });

  /** With a rate, which is made up: the band holds on both sides, and new members pay half of it. */
  const rated: FeeSchedule = { ...fisu, rule: { kind: "per-inhabitant", rate: "0.2" } };
  test.each([
    [19999, 4000, 2000],
    [20000, 4000, 2000],
    [20001, 4000.2, 2000.1],
    [49999, 9999.8, 4999.9],
    [50000, 10000, 5000],
    [50001, 10000, 5000],
  ])("%i inhabitants", (population, full, first) => {
    expect([feeOf(rated, { population }), feeOf(rated, { population, firstYear: true })]).toEqual([full, first]);
  });
});

describe("KT, half by population and half by taxable income, 2022", () => {
  /** Mainland Finland at the turn of 2020 and 2021 (5 533 793 less Åland's 30 129); the sum of income is not published. */
  const population = 5_503_664;
  const income = 1_000_000_000_000;
  const advance = scheduleOf(
    {
      kind: "share",
      total: eur(5_719_454),
      parts: [
        { measure: "population", portion: "0.5", whole: population },
        { measure: "taxable-income", portion: "0.5", whole: income },
      ],
    },
    {
      rounding: { mode: "half-away-from-zero", unit: 100 },
      populationReference: { kind: "year-end", yearsBefore: 2 },
      adjustments: [{ kind: "first-year-months" }],
    },
  );

  test("the advance is 80 % of the total", () => {
    const total = scheduleOf(
      { kind: "flat", money: eur(7_149_318) },
      {
        adjustments: [{ kind: "factor", factor: "0.8", startYear: null, endYear: null }],
        rounding: { mode: "half-away-from-zero", unit: 100 },
      },
    );
    expect(feeOf(total, { population: 0 })).toBe(5_719_454);
  });

  /** The published fee leaves for the income part what an income of a plausible size gives, and to the euro. */
  test.each([
    ["Akaa", 16391, 16107],
    ["Alajärvi", 9419, 8272],
    ["Alavieska", 2517, 2202],
    ["Alavus", 11332, 9891],
    ["Asikkala", 8059, 7847],
    ["Askola", 4878, 4968],
    ["Aura", 3959, 3914],
  ])("%s", (_, inhabitants, published) => {
    const byPopulation = (2_859_727 * inhabitants) / population;
    const taxable = Math.round(((published - byPopulation) / 2_859_727) * income);
    const share = taxable / income / (inhabitants / population);
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(1);
    const request = { population: inhabitants, year: 2022, measures: { "taxable-income": taxable } };
    const result = calculateFee(advance, request);
    expect(result.ok && [result.fee, result.trail.referenceDate]).toEqual([eur(published), "2020-12-31"]);
    expect(feeOf(advance, { ...request, measures: { "taxable-income": taxable + 500_000 } })).toBeGreaterThan(
      published,
    );
  });

  test("a new member pays for its months", () => {
    const measures = { "taxable-income": 0 };
    expect(feeOf(advance, { population: 16391, measures, months: 3 })).toBe(2129);
    expect(feeOf(advance, { population: 16391, measures })).toBe(8517);
    expect(feeOf(advance, { population: 16391 })).toBe("missing-measure");
  });
});

describe("fees that the sources state by themselves", () => {
  test("USO season 7, 9 000 to 45 000 inhabitants: 12 000 € a year, 24 000 € for the season", () => {
    expect([8999, 9000, 45000, 45001].map((population) => feeOf(uso7, { population }))).toEqual([
      "outside-schedule",
      12000,
      12000,
      "outside-schedule",
    ]);
    const result = calculateFee(uso7, { population: 9000 });
    expect(result.ok && result.perSeason).toEqual(eur(24000));
  });

  test("Leader by YHYRES, 2021 to 2027: 7.5 € per inhabitant, once", () => {
    const leader = scheduleOf(
      { kind: "per-inhabitant", rate: "7.5" },
      { per: "once", season: { number: null, startYear: 2021, endYear: 2027 } },
    );
    const result = calculateFee(leader, { population: 7733 });
    expect(result.ok && [result.fee, result.perYear, result.perSeason]).toEqual([eur(57997.5), null, eur(57997.5)]);
  });

  test("Kuntaliitto's fee fell by 30 % in 2023", () => {
    const membership = scheduleOf(
      { kind: "per-inhabitant", rate: "1.15" },
      {
        adjustments: [{ kind: "factor", factor: "0.7", startYear: 2023, endYear: null }],
      },
    );
    expect([2022, 2023].map((year) => feeOf(membership, { population: 10000, year }))).toEqual([11500, 8050]);
  });

  test("Terve Kunta is free of charge, which is not the same as unknown", () => {
    const free = scheduleOf({ kind: "flat", money: eur(0) });
    expect([
      feeOf(free, { population: 38000 }),
      feeOf(scheduleOf({ kind: "unstated" }), { population: 38000 }),
    ]).toEqual([0, "not-stated"]);
  });

  test("Sydkusten counts the Swedish-speaking and their computed tax", () => {
    const sydkusten = scheduleOf({
      kind: "share",
      total: eur(1000),
      parts: [
        { measure: "swedish-speaking", portion: "0.5", whole: 100_000 },
        { measure: "computed-tax", portion: "0.5", whole: 400_000_000 },
      ],
    });
    expect(
      feeOf(sydkusten, { population: 17000, measures: { "swedish-speaking": 10_000, "computed-tax": 60_000_000 } }),
    ).toBe(50 + 75);
  });
});
