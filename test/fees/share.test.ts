import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import type { RemainderPlace, ShareRule } from "../../src/model/fee-rule";
import type { FeeSchedule, Rounding } from "../../src/model/fee-schedule";
import { cents, eur, scheduleOf } from "./tariffs";

const byPopulation = (total: number, populations: readonly number[], more: Partial<ShareRule> = {}): ShareRule => ({
  kind: "share",
  total: cents(total),
  participants: populations.map((population, index) => ({ code: `${index}`, measures: { population } })),
  ...more,
});

/** Each participant's fee in cents. */
const sharesOf = (rule: ShareRule, more: Partial<FeeSchedule> = {}): readonly (number | string)[] =>
  (rule.participants ?? []).map(({ code, measures }) => {
    const result = calculateFee(scheduleOf(rule, more), { population: measures.population ?? 0, participant: code });
    return result.ok ? result.fee.cents : result.reason;
  });

describe("a total divided among participants", () => {
  test.each<[RemainderPlace | undefined, readonly number[], readonly number[]]>([
    [undefined, [1, 1, 1], [34, 33, 33]],
    ["largest-remainder", [1, 1, 1], [34, 33, 33]],
    ["largest-remainder", [1, 2, 4], [14, 29, 57]],
    ["largest-remainder", [10, 20, 30, 7], [15, 30, 45, 10]],
    ["first", [1, 2, 4], [15, 28, 57]],
    ["last", [1, 2, 4], [14, 28, 58]],
    ["last", [4, 2, 1], [57, 28, 15]],
    ["largest-remainder", [1, 4, 2], [14, 57, 29]],
    ["largest-remainder", [2, 1, 4], [29, 14, 57]],
    ["largest-remainder", [1, 1, 1, 1, 1, 1, 1], [15, 15, 14, 14, 14, 14, 14]],
    ["largest", [1, 4, 2], [14, 58, 28]],
    ["largest", [3, 3, 1], [44, 42, 14]],
    ["first", [0, 5], [0, 100]],
  ])("%s, %j", (remainder, populations, expected) => {
    expect(sharesOf(byPopulation(100, populations, remainder ? { remainder } : {}))).toEqual(expected);
  });

  test("in whole euros, when the schedule rounds to them", () => {
    const rounding: Rounding = { mode: "half-away-from-zero", unit: 100 };
    expect(sharesOf(byPopulation(10000, [1, 1, 1]), { rounding })).toEqual([3400, 3300, 3300]);
    expect(() => sharesOf(byPopulation(10050, [1, 1, 1]), { rounding })).toThrow(
      new TypeError("schedule.rule.total must be a multiple of schedule.rounding.unit"),
    );
  });

  test("half by population, half by another measure", () => {
    const rule: ShareRule = {
      kind: "share",
      total: eur(1000),
      parts: [
        { measure: "population", portion: "0.5", whole: null },
        { measure: "taxable-income", portion: "0.5", whole: null },
      ],
      participants: [
        { code: "a", measures: { population: 100, "taxable-income": 900 } },
        { code: "b", measures: { population: 300, "taxable-income": 100 } },
      ],
    };
    expect(sharesOf(rule)).toEqual([12500 + 45000, 37500 + 5000]);
  });

  test("by published sums, without the other participants", () => {
    const rule: ShareRule = {
      kind: "share",
      total: eur(1000),
      parts: [
        { measure: "population", portion: "0.25", whole: 3000 },
        { measure: "income", portion: "0.75", whole: 7000 },
      ],
    };
    const result = calculateFee(scheduleOf(rule), { population: 100, measures: { income: 100 } });
    expect(result.ok && [result.fee.cents, result.trail.years[0]?.steps]).toEqual([
      1905,
      [
        {
          kind: "share",
          total: eur(1000),
          measure: "population",
          portion: "0.25",
          count: 100,
          whole: 3000,
          before: "0",
          after: "25/3",
        },
        {
          kind: "share",
          total: eur(1000),
          measure: "income",
          portion: "0.75",
          count: 100,
          whole: 7000,
          before: "25/3",
          after: "400/21",
        },
        { kind: "rounding", rounding: { mode: "half-away-from-zero", unit: 1 }, before: "400/21", after: "19.05" },
      ],
    ]);
    expect(calculateFee(scheduleOf(rule), { population: 100 })).toEqual({
      ok: false,
      reason: "missing-measure",
      measure: "income",
    });
  });

  test.each([[undefined], ["9"]])("participant %s is not in the list", (participant) => {
    const request = { population: 1, ...(participant === undefined ? {} : { participant }) };
    expect(calculateFee(scheduleOf(byPopulation(100, [1, 2])), request)).toEqual({
      ok: false,
      reason: "unknown-participant",
      participant: participant ?? null,
    });
  });

  test("another population than the one the total is divided by", () => {
    expect(calculateFee(scheduleOf(byPopulation(100, [1, 2])), { population: 3, participant: "1" })).toEqual({
      ok: false,
      reason: "population-differs",
      population: 3,
      listed: 2,
    });
  });

  test.each<[string, Partial<ShareRule>, RegExp]>([
    [
      "portions below 1",
      { parts: [{ measure: "population", portion: "0.9", whole: null }] },
      /^schedule\.rule\.parts must have portions/,
    ],
    [
      "a sum beside a list",
      { parts: [{ measure: "population", portion: "1", whole: 9 }] },
      /^schedule\.rule\.parts\[0\]\.whole must be given/,
    ],
    [
      "a measure that nobody has",
      { parts: [{ measure: "income", portion: "1", whole: null }] },
      /^schedule\.rule\.participants must all have the measure income/,
    ],
    [
      "sums that are no safe integers",
      {
        participants: [
          { code: "0", measures: { population: 1 } },
          { code: "1", measures: { population: Number.MAX_SAFE_INTEGER } },
        ],
      },
      /^schedule\.rule\.participants must all have the measure population/,
    ],
    [
      "a measure named like a property of objects",
      { parts: [{ measure: "constructor", portion: "1", whole: null }] },
      /^schedule\.rule\.participants must all have the measure constructor/,
    ],
    ["nobody at all", { participants: [] }, /^schedule\.rule\.participants must all have the measure population/],
    [
      "nothing to divide by",
      { participants: [{ code: "0", measures: { population: 0 } }] },
      /^schedule\.rule\.participants must all/,
    ],
  ])("%s", (_, more, message) => {
    const schedule = scheduleOf(byPopulation(100, [1, 2], more));
    expect(() => calculateFee(schedule, { population: 1, participant: "0" })).toThrow(message);
  });

  test("neither a list nor a sum", () => {
    const rule: ShareRule = { kind: "share", total: eur(1) };
    expect(() => calculateFee(scheduleOf(rule), { population: 1 })).toThrow(
      /^schedule\.rule\.parts\[0\]\.whole must be given/,
    );
  });

  test("adds up to the total, whatever the populations, parts and place of the remainder", () => {
    const participant = fc.record({ population: fc.nat(700_000), income: fc.nat(10_000_000_000) });
    const place = fc.constantFrom<RemainderPlace>("largest-remainder", "first", "last", "largest");
    fc.assert(
      fc.property(
        fc.array(participant, { minLength: 1, maxLength: 12 }),
        fc.nat(800_000_000),
        fc.integer({ min: 0, max: 100 }),
        place,
        (list, total, percent, remainder) => {
          fc.pre(list.some(({ population }) => population) && list.some(({ income }) => income));
          const rule: ShareRule = {
            kind: "share",
            total: cents(total),
            remainder,
            parts: [
              { measure: "population", portion: `${percent / 100}`, whole: null },
              { measure: "income", portion: `${(100 - percent) / 100}`, whole: null },
            ],
            participants: list.map((measures, index) => ({ code: `${index}`, measures })),
          };
          const shares = sharesOf(rule).map(Number);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
          expect(shares.every((share) => share >= 0)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("gives nobody more than a cent beyond the exact share, with the largest remainder", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 700_000 }), { minLength: 1, maxLength: 12 }),
        fc.nat(800_000_000),
        (populations, total) => {
          const whole = populations.reduce((sum, population) => sum + population, 0);
          for (const [index, share] of sharesOf(byPopulation(total, populations)).entries()) {
            const off = BigInt(share) * BigInt(whole) - BigInt(total) * BigInt(populations[index] ?? 0);
            expect(off > -BigInt(whole) && off < BigInt(whole)).toBe(true);
          }
        },
      ),
    );
  });
});
