import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import type { FeeRequest } from "../../src/model/fee-result";
import type { FeeRule } from "../../src/model/fee-rule";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import type { FeeStep } from "../../src/model/fee-step";
import { replay } from "./replay";
import { eur, scheduleOf, tier, tiersOf } from "./tariffs";

const flat: FeeRule = { kind: "flat", money: eur(1000) };
const always = { startYear: null, endYear: null };
const half = { mode: "half-even", unit: 100 } as const;
const cents = { mode: "half-away-from-zero", unit: 1 } as const;
const amount = { kind: "amount", money: eur(1000), before: "0", after: "1000" } as const;

describe("the steps of a calculation", () => {
  test.each<[string, FeeSchedule, Omit<FeeRequest, "population">, readonly FeeStep[]]>([
    ["flat", scheduleOf(flat), {}, [amount]],
    [
      "a tier and its rate",
      scheduleOf(tiersOf(tier(0, 99, 1), tier(100, 500, 20, { maxInclusive: false, rate: "0.125" }))),
      {},
      [
        {
          kind: "tier",
          tier: {
            number: 2,
            minPopulation: 100,
            maxPopulation: 500,
            minInclusive: true,
            maxInclusive: false,
            money: eur(20),
            rate: "0.125",
          },
          before: "0",
          after: "20",
        },
        { kind: "rate", measure: "population", count: 300, rate: "0.125", before: "20", after: "57.5" },
      ],
    ],
    [
      "a tier above its bound",
      scheduleOf(tiersOf(tier(100, null, 20, { minInclusive: false }))),
      {},
      [
        {
          kind: "tier",
          tier: {
            number: 1,
            minPopulation: 100,
            maxPopulation: null,
            minInclusive: false,
            maxInclusive: true,
            money: eur(20),
          },
          before: "0",
          after: "20",
        },
      ],
    ],
    [
      "slices, none that nobody is in",
      scheduleOf({
        kind: "graduated",
        base: eur(1000),
        brackets: [
          { threshold: 0, rate: "1" },
          { threshold: 100, rate: "0.5" },
          { threshold: 300, rate: "0.25" },
        ],
      }),
      {},
      [
        amount,
        { kind: "rate", measure: "population", count: 100, rate: "1", before: "1000", after: "1100" },
        { kind: "rate", measure: "population", count: 200, rate: "0.5", before: "1100", after: "1200" },
      ],
    ],
    [
      "another measure",
      scheduleOf({ kind: "per-inhabitant", rate: "0.1", measure: "pupils" }),
      { measures: { pupils: 7 } },
      [{ kind: "rate", measure: "pupils", count: 7, rate: "0.1", before: "0", after: "0.7" }],
    ],
    [
      "a share of a list",
      scheduleOf({
        kind: "share",
        total: eur(1),
        participants: [
          { code: "a", measures: { population: 300 } },
          { code: "b", measures: { population: 600 } },
        ],
      }),
      { participant: "a" },
      [
        {
          kind: "share",
          total: eur(1),
          measure: "population",
          portion: "1",
          count: 300,
          whole: 900,
          before: "0",
          after: "1/3",
        },
        { kind: "remainder", money: { currency: "EUR", cents: 33 }, before: "1/3", after: "0.33" },
      ],
    ],
    [
      "factor, index with its rounding, rounding",
      scheduleOf(flat, {
        rounding: half,
        adjustments: [
          { kind: "factor", factor: "0.7", ...always },
          { kind: "index", index: "Kuntaindeksi", from: "3", to: "3.1", rounding: cents, ...always },
        ],
      }),
      {},
      [
        amount,
        { kind: "factor", factor: "0.7", before: "1000", after: "700" },
        { kind: "index", index: "Kuntaindeksi", from: "3", to: "3.1", before: "700", after: "2170/3" },
        { kind: "rounding", rounding: cents, before: "2170/3", after: "723.33" },
        { kind: "rounding", rounding: half, before: "723.33", after: "723" },
      ],
    ],
    [
      "minimum, first year and months",
      scheduleOf(flat, {
        minimum: eur(1200),
        adjustments: [{ kind: "first-year-months" }, { kind: "first-year", factor: "0.5" }],
      }),
      { months: 7 },
      [
        amount,
        { kind: "minimum", money: eur(1200), before: "1000", after: "1200" },
        { kind: "first-year", factor: "0.5", before: "1200", after: "600" },
        { kind: "months", months: 7, before: "600", after: "350" },
      ],
    ],
    [
      "maximum",
      scheduleOf(flat, { maximum: eur(900) }),
      {},
      [amount, { kind: "maximum", money: eur(900), before: "1000", after: "900" }],
    ],
    ["limits that change nothing", scheduleOf(flat, { minimum: eur(1000), maximum: eur(1000) }), {}, [amount]],
    [
      "tax put on",
      scheduleOf(flat, { vat: { treatment: "excluded" } }),
      { vat: "included", year: 2025 },
      [amount, { kind: "vat-added", rate: "25.5", before: "1000", after: "1255" }],
    ],
    [
      "tax taken out, and rounded to cents whatever the schedule's rounding",
      scheduleOf(flat, { vat: { treatment: "included" }, rounding: half }),
      { vat: "excluded", year: 2023 },
      [
        amount,
        { kind: "vat-removed", rate: "24", before: "1000", after: "25000/31" },
        { kind: "rounding", rounding: cents, before: "25000/31", after: "806.45" },
      ],
    ],
  ])("%s", (_, schedule, request, expected) => {
    const result = calculateFee(schedule, { population: 300, ...request });
    const steps = result.ok ? (result.trail.years[0]?.steps ?? []) : [];
    expect(steps).toEqual(expected);
    expect(result.ok && result.fee.cents).toBe(replay(steps));
  });
});
