import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import type { FeeRule } from "../../src/model/fee-rule";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import { cents, scheduleOf } from "./tariffs";

const feeOf = (rule: FeeRule, population: number, more: Partial<FeeSchedule> = {}) => {
  const result = calculateFee(scheduleOf(rule, more), { population });
  return result.ok ? result.fee.cents : result.reason;
};
const factor = (decimal: string) => ({ kind: "factor", factor: decimal, startYear: null, endYear: null }) as const;

describe("no fee is computed in floating point", () => {
  test.each([
    ["1.005", 1, 101],
    ["1.005", 12345, 1240673],
    ["1.015", 1, 102],
    ["2.675", 7, 1873],
    ["0.285", 1, 29],
    ["5.015", 3, 1505],
  ])("%s € for each of %i", (rate, population, expected) => {
    expect(feeOf({ kind: "per-inhabitant", rate }, population)).toBe(expected);
    // The same in floats, the cents rounded once or twice: another fee.
    const float = Number(rate) * population;
    expect(Math.round(float * 100)).not.toBe(expected);
    expect(Number(float.toFixed(2)) * 100).not.toBe(expected);
  });

  test("a factor", () => {
    expect(feeOf({ kind: "flat", money: cents(50) }, 1, { adjustments: [factor("1.15")] })).toBe(58);
    expect(Math.round(50 * 1.15)).toBe(57);
  });

  test("an index, of which the parts have no exact float", () => {
    const index = {
      kind: "index",
      index: null,
      from: "1.0",
      to: "1.1",
      rounding: null,
      startYear: null,
      endYear: null,
    } as const;
    const rounding = { mode: "up", unit: 1 } as const;
    expect(feeOf({ kind: "flat", money: cents(700) }, 1, { adjustments: [index], rounding })).toBe(770);
    expect(Math.ceil(700 * 1.1)).toBe(771);
  });

  test("amounts that a float has no digits left for", () => {
    const rule: FeeRule = { kind: "per-inhabitant", rate: "90000000.01", base: cents(1) };
    expect(feeOf(rule, 1_000_001)).toBe(9000009001000002);
    const share: FeeRule = {
      kind: "share",
      total: cents(9007199254740991),
      parts: [{ measure: "population", portion: "1", whole: 9007199254740991 }],
    };
    expect(feeOf(share, 77_777_777)).toBe(77_777_777);
    expect(() => feeOf(rule, 2_000_001)).toThrow(/^fee must be a safe integer of cents/);
  });

  test("whatever the rate, the factor and the population", () => {
    const digits = fc.nat(9_999_999);
    fc.assert(
      fc.property(
        digits,
        fc.nat(6),
        digits,
        fc.nat(6),
        fc.nat(700_000),
        (rate, ratePlaces, by, byPlaces, population) => {
          const write = (n: number, places: number) =>
            places ? `${n}`.padStart(places + 1, "0").replace(new RegExp(`(.{${places}})$`), ".$1") : `${n}`;
          fc.pre(population * (rate / 10 ** ratePlaces) * (by / 10 ** byPlaces) < 1e13);
          const twice = 200n * BigInt(rate) * BigInt(population) * BigInt(by);
          const denominator = 10n ** BigInt(ratePlaces + byPlaces);
          const expected = Number((twice + denominator) / (2n * denominator));
          const adjustments = [factor(write(by, byPlaces))];
          expect(feeOf({ kind: "per-inhabitant", rate: write(rate, ratePlaces) }, population, { adjustments })).toBe(
            expected,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
