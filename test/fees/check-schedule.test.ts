import { describe, expect, test } from "vitest";
import { checkSchedule } from "../../src/fees/check-schedule";
import type { FeeRule, ScheduleTier } from "../../src/model/fee-rule";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import {
  eur,
  fisu,
  innovationCircle,
  kotiseutuliitto2018,
  kotiseutuliitto2023,
  scheduleOf,
  tier,
  tiersOf,
  uso7,
} from "./tariffs";

/** Code, tiers and populations of each finding. */
const findingsOf = (schedule: FeeSchedule) =>
  checkSchedule(schedule).map(({ code, tiers, minPopulation, maxPopulation }) => [
    code,
    tiers,
    minPopulation,
    maxPopulation,
  ]);

describe("tiers", () => {
  const below = { maxInclusive: false };
  const above = { minInclusive: false };

  test.each<[string, readonly ScheduleTier[], unknown]>([
    ["sound, with an exclusive upper bound", [tier(null, 3000, 1, below), tier(3000, null, 2)], []],
    ["sound, with an exclusive lower bound", [tier(null, 3000, 1), tier(3000, null, 2, above)], []],
    ["sound, with bounds one apart", [tier(0, 2999, 1), tier(3000, null, 2)], []],
    ["sound from one inhabitant up", [tier(1, null, 1)], []],
    ["a shared edge", [tier(null, 3000, 1), tier(3000, null, 2)], [["shared-edge", [1, 2], 3000, 3000]]],
    ["an overlap", [tier(null, 3001, 1), tier(3000, null, 2)], [["overlap", [1, 2], 3000, 3001]]],
    ["a tier inside another", [tier(null, null, 1), tier(3000, 4000, 2)], [["overlap", [1, 2], 3000, 4000]]],
    ["an open overlap", [tier(0, null, 1), tier(3000, null, 2)], [["overlap", [1, 2], 3000, null]]],
    ["both bounds exclusive", [tier(null, 3000, 1, below), tier(3000, null, 2, above)], [["gap", [1, 2], 3000, 3000]]],
    ["a gap", [tier(null, 3000, 1), tier(4000, null, 2)], [["gap", [1, 2], 3001, 3999]]],
    [
      "no gap behind a tier that reaches further",
      [tier(null, 9000, 1), tier(0, 10, 1), tier(9001, null, 2)],
      [["overlap", [2, 1], 0, 10]],
    ],
    [
      "closed below and above",
      [tier(9000, 45000, 1)],
      [
        ["not-covered", [1], 0, 8999],
        ["not-covered", [1], 45001, null],
      ],
    ],
    ["closed below at two", [tier(2, null, 1)], [["not-covered", [1], 0, 1]]],
    ["crossed bounds", [tier(null, null, 1), tier(20, 10, 1)], [["empty-tier", [2], null, null]]],
    [
      "bounds that leave nobody between them",
      [tier(null, null, 1), tier(10, 10, 1, below)],
      [["empty-tier", [2], null, null]],
    ],
    ["a falling total", [tier(null, 2999, 2), tier(3000, null, 1)], [["falling-total", [1, 2], 2999, 3000]]],
    [
      "a falling total over a shared edge",
      [tier(null, 3000, 2), tier(3000, null, 1)],
      [
        ["shared-edge", [1, 2], 3000, 3000],
        ["falling-total", [1, 2], 2999, 3001],
      ],
    ],
    [
      "a falling total over a gap",
      [tier(null, 10, 2), tier(20, null, 1)],
      [
        ["gap", [1, 2], 11, 19],
        ["falling-total", [1, 2], 10, 20],
      ],
    ],
    ["equal totals", [tier(null, 2999, 2), tier(3000, null, 2)], []],
    [
      "a rate that falls at the bound",
      [tier(0, 999, 0, { rate: "2" }), tier(1000, null, 0, { rate: "1.9" })],
      [["falling-total", [1, 2], 999, 1000]],
    ],
    [
      "a rate that falls and a total that does not",
      [tier(0, 999, 0, { rate: "2" }), tier(1000, null, 98, { rate: "1.9" })],
      [],
    ],
    [
      "the source's order is kept in the numbers",
      [tier(3000, null, 2), tier(null, 3000, 1)],
      [["shared-edge", [2, 1], 3000, 3000]],
    ],
    ["none", [], []],
  ])("%s", (_, tiers, expected) => expect(findingsOf(scheduleOf(tiersOf(...tiers)))).toEqual(expected));

  test.each<[readonly ScheduleTier[], string]>([
    [[tier(null, 5, 1), tier(5, null, 2)], "warning"],
    [[tier(null, 6, 1), tier(5, null, 2)], "warning"],
    [[tier(null, 5, 1), tier(7, null, 2)], "warning"],
    [[tier(null, 5, 2), tier(6, null, 1)], "warning"],
    [[tier(null, null, 1), tier(6, 5, 1)], "warning"],
    [[tier(5, null, 1)], "info"],
  ])("%j are a matter for a %s", (tiers, expected) => {
    expect(checkSchedule(scheduleOf(tiersOf(...tiers))).map(({ severity }) => severity)).toEqual([expected]);
  });

  test("a shared edge is none where the schedule says which tier holds it", () => {
    const rule: FeeRule = { ...tiersOf(tier(null, 3000, 1), tier(3000, null, 2)), sharedEdge: "upper-tier" };
    expect(checkSchedule(scheduleOf(rule))).toEqual([]);
    const overlap: FeeRule = { ...tiersOf(tier(null, 3001, 1), tier(3000, null, 2)), sharedEdge: "upper-tier" };
    expect(findingsOf(scheduleOf(overlap))).toEqual([["overlap", [1, 2], 3000, 3001]]);
  });

  test("totals are compared between the limits", () => {
    const rule = tiersOf(tier(null, 2999, 20), tier(3000, null, 10));
    expect(findingsOf(scheduleOf(rule, { minimum: eur(15) }))).toEqual([["falling-total", [1, 2], 2999, 3000]]);
    expect(findingsOf(scheduleOf(rule, { minimum: eur(20) }))).toEqual([]);
    expect(findingsOf(scheduleOf(rule, { maximum: eur(15) }))).toEqual([["falling-total", [1, 2], 2999, 3000]]);
    expect(findingsOf(scheduleOf(rule, { maximum: eur(10) }))).toEqual([]);
  });

  test("the whole of a finding", () => {
    expect(checkSchedule(scheduleOf(tiersOf(tier(9000, 45000, 2), tier(50000, null, 1))))).toEqual([
      {
        code: "not-covered",
        severity: "info",
        message: "tier 1 is the lowest and leaves out: 0 to 8999 inhabitants",
        tiers: [1],
        group: null,
        minPopulation: 0,
        maxPopulation: 8999,
      },
      {
        code: "gap",
        severity: "warning",
        message: "tiers 1 and 2 leave a gap: 45001 to 49999 inhabitants",
        tiers: [1, 2],
        group: null,
        minPopulation: 45001,
        maxPopulation: 49999,
      },
      {
        code: "falling-total",
        severity: "warning",
        message: "tiers 1 and 2 charge less as the population rises: 45000 to 50000 inhabitants",
        tiers: [1, 2],
        group: null,
        minPopulation: 45000,
        maxPopulation: 50000,
      },
    ]);
    expect(
      checkSchedule(scheduleOf(tiersOf(tier(null, 3000, 1), tier(3000, 5000, 2), tier(7, 6, 1)))).map(
        ({ message }) => message,
      ),
    ).toEqual([
      "tier 3 holds no population: its bounds cross",
      "tiers 1 and 2 share a bound: 3000 inhabitants",
      "tier 2 is the highest and leaves out: 5001 and more inhabitants",
    ]);
    expect(checkSchedule(scheduleOf(tiersOf(tier(0, null, 1), tier(3000, null, 2))))[0]?.message).toBe(
      "tiers 1 and 2 overlap: 3000 and more inhabitants",
    );
  });
});

describe("other rules", () => {
  const brackets = (...thresholds: readonly number[]): FeeRule => ({
    kind: "graduated",
    brackets: thresholds.map((threshold) => ({ threshold, rate: "1" })),
  });
  const parts = (...portions: readonly string[]): FeeRule => ({
    kind: "share",
    total: eur(1),
    parts: portions.map((portion) => ({ measure: "population", portion, whole: 5 })),
  });
  const numbers = (rule: FeeRule) =>
    checkSchedule(scheduleOf(rule)).map(({ code, severity, tiers, message }) => [code, severity, tiers, message]);

  test.each<[string, FeeRule, unknown]>([
    ["thresholds that rise", brackets(0, 10, 20), []],
    [
      "a first threshold above 0",
      brackets(10, 20),
      [["thresholds-not-rising", "error", [1], "bracket 1 starts at 10"]],
    ],
    ["a threshold again", brackets(0, 10, 10), [["thresholds-not-rising", "error", [3], "bracket 3 starts at 10"]]],
    ["a threshold that falls", brackets(0, 10, 5), [["thresholds-not-rising", "error", [3], "bracket 3 starts at 5"]]],
    ["portions of one whole", parts("0.5", "0.25", "0.25"), []],
    [
      "portions below it",
      parts("0.5", "0.25"),
      [["portions", "error", [], "the portions of the total do not add up to 1"]],
    ],
    [
      "portions above it",
      parts("0.5", "0.5000001"),
      [["portions", "error", [], "the portions of the total do not add up to 1"]],
    ],
    ["a share by population", { kind: "share", total: eur(1), participants: [] }, []],
    ["a flat fee", { kind: "flat", money: eur(1) }, []],
    ["a rate", { kind: "per-inhabitant", rate: "1" }, []],
  ])("%s", (_, rule, expected) => expect(numbers(rule)).toEqual(expected));

  test("limits that cross", () => {
    const limits = (minimum: number, maximum: number) =>
      checkSchedule(scheduleOf({ kind: "flat", money: eur(1) }, { minimum: eur(minimum), maximum: eur(maximum) }));
    expect(limits(2, 1)).toEqual([
      {
        code: "limits-crossed",
        severity: "error",
        message: "the minimum, 200 cents, is above the maximum, 100",
        tiers: [],
        group: null,
        minPopulation: null,
        maxPopulation: null,
      },
    ]);
    expect(limits(1, 1)).toEqual([]);
    expect(checkSchedule(scheduleOf({ kind: "flat", money: eur(1) }, { minimum: eur(2) }))).toEqual([]);
  });

  test("the rules of groups, by the group's name", () => {
    expect(
      checkSchedule(innovationCircle).map(({ code, group, tiers, message }) => [code, group, tiers, message]),
    ).toEqual([
      ["shared-edge", "nordic", [3, 2], "group nordic: tiers 3 and 2 share a bound: 4000 inhabitants"],
      ["shared-edge", "other", [3, 2], "group other: tiers 3 and 2 share a bound: 4000 inhabitants"],
    ]);
  });
});

describe("published tariffs", () => {
  test.each([kotiseutuliitto2018, kotiseutuliitto2023])(
    "Kotiseutuliitto's neighbours share their bounds",
    (schedule) => {
      expect(findingsOf(schedule)).toEqual([
        ["shared-edge", [2, 3], 5000, 5000],
        ["shared-edge", [3, 4], 10000, 10000],
        ["shared-edge", [4, 5], 20000, 20000],
      ]);
    },
  );

  test("USO season 7 covers what is stated and no more", () => {
    expect(findingsOf(uso7)).toEqual([
      ["not-covered", [1], 0, 8999],
      ["not-covered", [1], 45001, null],
    ]);
  });

  test("FISU's band is sound", () => expect(checkSchedule(fisu)).toEqual([]));
});
