import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import { checkSchedule } from "../../src/fees/check-schedule";
import type { FeeRequest } from "../../src/model/fee-result";
import type { FeeRule, ScheduleTier } from "../../src/model/fee-rule";
import type { FeeAdjustment, FeeSchedule, Rounding } from "../../src/model/fee-schedule";
import { replay } from "./replay";
import { cents, scheduleOf } from "./tariffs";

const population = fc.nat(700_000);
const money = fc.nat(100_000_00).map(cents);
/** Small enough that several of them, one after the other, give no more cents than a safe integer holds. */
const decimal = fc.tuple(fc.nat(9), fc.nat(9999)).map(([whole, decimals]) => `${whole}.${decimals}`);
const bound = fc.oneof({ weight: 5, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.constant(null) });

const tiers: fc.Arbitrary<readonly ScheduleTier[]> = fc.array(
  fc.record(
    { minPopulation: bound, maxPopulation: bound, minInclusive: fc.boolean(), maxInclusive: fc.boolean(), money },
    { requiredKeys: ["minPopulation", "maxPopulation", "money"] },
  ) as fc.Arbitrary<ScheduleTier>,
  { maxLength: 6 },
);

const brackets = fc
  .tuple(decimal, fc.array(fc.tuple(fc.integer({ min: 1, max: 50_000 }), decimal), { maxLength: 4 }))
  .map(([first, slices]) => [
    { threshold: 0, rate: first },
    ...slices.map(([, rate], index) => ({
      threshold: slices.slice(0, index + 1).reduce((sum, [width]) => sum + width, 0),
      rate,
    })),
  ]);

const rule: fc.Arbitrary<FeeRule> = fc.oneof(
  fc.record({ kind: fc.constant("flat" as const), money }),
  fc.record({ kind: fc.constant("graduated" as const), brackets, base: money }),
  fc.record({ kind: fc.constant("per-inhabitant" as const), rate: decimal, base: money }),
  fc.record({
    kind: fc.constant("tiers" as const),
    tiers: fc.tuple(money, money, decimal).map(([low, high, rate]) => [
      { minPopulation: null, maxPopulation: 30_000, maxInclusive: false, money: low },
      { minPopulation: 30_000, maxPopulation: null, money: high, rate },
    ]),
  }),
  fc.record({
    kind: fc.constant("share" as const),
    total: money,
    parts: fc.constant([{ measure: "population", portion: "1", whole: 5_503_664 }]),
  }),
);

const rounding: fc.Arbitrary<Rounding> = fc.record({
  mode: fc.constantFrom("half-away-from-zero", "half-even", "half-toward-zero", "up", "down"),
  unit: fc.constantFrom(1, 5, 10, 100, 1000),
});
const years = { startYear: fc.constantFrom(null, 2023, 2024), endYear: fc.constantFrom(null, 2024, 2025) };
const adjustment: fc.Arbitrary<FeeAdjustment> = fc.oneof(
  fc.record({ kind: fc.constant("factor" as const), factor: decimal, ...years }),
  fc.record({
    kind: fc.constant("index" as const),
    index: fc.constant(null),
    from: fc.integer({ min: 1, max: 2000 }).map((n) => `${n / 10}`),
    to: decimal,
    rounding: fc.oneof(fc.constant(null), rounding),
    ...years,
  }),
  fc.record({ kind: fc.constant("first-year" as const), factor: decimal }),
  fc.constant({ kind: "first-year-months" as const }),
);

const schedule: fc.Arbitrary<FeeSchedule> = fc
  .record(
    {
      per: fc.constantFrom("year" as const, "month" as const),
      adjustments: fc.array(adjustment, { maxLength: 4 }),
      rounding,
      minimum: fc.nat(1000_00).map(cents),
      maximum: fc.integer({ min: 1000_00, max: 10_000_00 }).map(cents),
      vat: fc.constantFrom({ treatment: "excluded" as const }, { treatment: "included" as const, rate: "25.5" }),
    },
    { requiredKeys: [] },
  )
  .chain((more) => rule.map((own) => scheduleOf(own, more as Partial<FeeSchedule>)));

const request: fc.Arbitrary<FeeRequest> = fc.record(
  {
    population,
    season: fc.constant({ number: null, startYear: 2021, endYear: 2025 }),
    chargedOn: fc.constant("2024-10-01"),
    months: fc.integer({ min: 1, max: 12 }),
    vat: fc.constantFrom("included" as const, "excluded" as const),
  },
  { requiredKeys: ["population", "season", "chargedOn"] },
);

describe("whatever the schedule and the request", () => {
  test("the trail replayed gives the fee, and its years add up to the season", () => {
    let fees = 0;
    fc.assert(
      fc.property(schedule, request, (tariff, asked) => {
        const result = calculateFee(tariff, asked);
        if (!result.ok) return;
        fees++;
        const { years } = result.trail;
        for (const { steps, fee } of years) expect(replay(steps)).toBe(fee.cents);
        expect(result.fee).toEqual(years[0]?.fee);
        expect(result.perYear).toEqual(years[0]?.cost);
        expect(result.perSeason?.cents).toBe(years.reduce((sum, { cost }) => sum + cost.cents, 0));
      }),
      { numRuns: 500 },
    );
    expect(fees).toBeGreaterThan(200);
  });

  test("the same arguments give the same result and are not changed", () => {
    fc.assert(
      fc.property(schedule, request, (tariff, asked) => {
        const before = JSON.stringify([tariff, asked]);
        const first = calculateFee(tariff, asked);
        expect(calculateFee(tariff, asked)).toEqual(first);
        expect(JSON.stringify([tariff, asked])).toBe(before);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
    );
  });
});

describe("a fee does not fall as the population rises", () => {
  const feeOf = (tariff: FeeSchedule, inhabitants: number) => {
    const result = calculateFee(tariff, { population: inhabitants });
    return result.ok ? result.fee.cents : null;
  };

  test("with any rule but tiers", () => {
    const others = rule.filter(({ kind }) => kind !== "tiers");
    fc.assert(
      fc.property(others, population, population, (own, a, b) => {
        const tariff = scheduleOf(own);
        expect(feeOf(tariff, Math.min(a, b))).toBeLessThanOrEqual(feeOf(tariff, Math.max(a, b)) ?? 0);
      }),
    );
  });

  test("with tiers, unless checkSchedule reports that it does, and only then", () => {
    let falling = 0;
    fc.assert(
      fc.property(tiers, (list) => {
        const tariff = scheduleOf({ kind: "tiers", tiers: list });
        const fees = Array.from({ length: 25 }, (_, inhabitants) => feeOf(tariff, inhabitants)).filter(
          (fee) => fee !== null,
        );
        const falls = fees.some((fee, index) => fee < (fees[index - 1] ?? 0));
        const codes = checkSchedule(tariff).map(({ code }) => code);
        if (falls) falling++;
        expect(codes.includes("falling-total")).toBe(falls);
      }),
      { numRuns: 500 },
    );
    expect(falling).toBeGreaterThan(50);
  });
});

describe("every population has one tier or a refusal, as checkSchedule says", () => {
  /** What the bounds say by themselves: how many tiers hold the population, and how many only with an edge of theirs. */
  const holding = (list: readonly ScheduleTier[], inhabitants: number) =>
    list.filter(
      ({ minPopulation: min, maxPopulation: max, minInclusive = true, maxInclusive = true }) =>
        (min === null || inhabitants > min || (minInclusive && inhabitants === min)) &&
        (max === null || inhabitants < max || (maxInclusive && inhabitants === max)),
    );

  test("in generated schedules", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(tiers, (list) => {
        const tariff = scheduleOf({ kind: "tiers", tiers: list });
        const findings = checkSchedule(tariff);
        const isReported = (codes: readonly string[], inhabitants: number) =>
          findings.some(
            ({ code, minPopulation, maxPopulation }) =>
              codes.includes(code) && (minPopulation ?? 0) <= inhabitants && inhabitants <= (maxPopulation ?? 1e9),
          );
        for (let inhabitants = 1; inhabitants < 25; inhabitants++) {
          const result = calculateFee(tariff, { population: inhabitants });
          const own = holding(list, inhabitants);
          seen.add(result.ok ? "ok" : result.reason);
          if (result.ok) expect(result.fee).toEqual(own[0]?.money);
          expect(result.ok).toBe(own.length === 1);
          if (own.length === 0 && list.length)
            expect(isReported(["gap", "not-covered", "empty-tier"], inhabitants)).toBe(true);
          if (own.length > 1) expect(isReported(["overlap", "shared-edge"], inhabitants)).toBe(true);
          if (own.length === 1)
            expect(isReported(["gap", "not-covered", "overlap", "shared-edge"], inhabitants)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(["gap", "ok", "outside-schedule", "overlap", "shared-edge"]);
  });
});
