import { describe, expect, test } from "vitest";
import { checkFee } from "../../src/fees/check-fee";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import type { Fee } from "../../src/model/money";
import type { Season } from "../../src/model/network";
import { cents, eur, kotiseutuliitto2018, scheduleOf, tier, tiersOf, uso7 } from "./tariffs";

const stated = (amount: number, more: Partial<Fee> = {}): Fee => ({
  money: eur(amount),
  per: "year",
  approximate: false,
  span: { start: 0, end: 1 },
  ...more,
});
const seventh: Season = { number: 7, startYear: 2023, endYear: 2024 };
const decisionOf = (fee: Fee | null, season: Season | null = seventh, id: string | null = "uso") => ({
  network: { id, name: "USO" },
  season,
  fee,
});
const flat = (more: Partial<FeeSchedule> = {}) => scheduleOf({ kind: "flat", money: eur(100) }, more);

describe("season 7 of USO, by the one tier that is stated", () => {
  test("Tornio's fee is the tier's", () => {
    expect(checkFee(decisionOf(stated(12000)), uso7, 21000)).toMatchObject({
      status: "match",
      stated: eur(12000),
      calculated: eur(12000),
      result: { ok: true, perSeason: eur(24000), trail: { source: { basis: "stated" } } },
    });
  });

  test("Mänttä-Vilppula's fee is another: the stated one stays the fact", () => {
    expect(checkFee(decisionOf(stated(9000)), uso7, 9360)).toMatchObject({
      status: "mismatch",
      stated: eur(9000),
      calculated: eur(12000),
      difference: eur(-3000),
    });
  });

  test("Vaala's population is in no stated tier", () => {
    const check = checkFee(decisionOf(stated(9000)), uso7, 2700);
    expect(check).toMatchObject({ status: "unknown", reason: "refused", refusal: { reason: "outside-schedule" } });
  });

  test("season 8 has no schedule", () => {
    const eighth = { number: 8, startYear: 2025, endYear: 2026 };
    expect(checkFee(decisionOf(stated(9000), eighth), uso7, 7000)).toMatchObject({
      reason: "refused",
      refusal: { reason: "other-season" },
    });
  });
});

describe("what can't be compared", () => {
  test.each<[string, ReturnType<typeof decisionOf>, FeeSchedule, number | null, string]>([
    ["no stated fee", decisionOf(null), uso7, 21000, "no-stated-fee"],
    ["no population", decisionOf(stated(12000)), uso7, null, "population-unknown"],
    ["another network", decisionOf(stated(150), null, "uso"), kotiseutuliitto2018, 100, "other-network"],
    ["an approximate fee that differs", decisionOf(stated(11000, { approximate: true })), uso7, 21000, "approximate"],
    ["a fee for no stated period", decisionOf(stated(24000, { per: null })), uso7, 21000, "period-differs"],
    ["a fee per month", decisionOf(stated(1000, { per: "month" })), uso7, 21000, "period-differs"],
    ["nothing per month", decisionOf(stated(0, { per: "month" })), uso7, 21000, "period-differs"],
    ["a fee per inhabitant", decisionOf(stated(1, { per: "inhabitant" })), uso7, 21000, "period-differs"],
    [
      "a year of a schedule per season",
      decisionOf(stated(100), null, null),
      flat({ per: "season" }),
      1,
      "period-differs",
    ],
    ["a season without years", decisionOf(stated(100, { per: "season" }), null, null), flat(), 1, "period-differs"],
  ])("%s", (_, decision, schedule, population, reason) => {
    expect(checkFee(decision, schedule, population)).toEqual({ status: "unknown", reason, refusal: null });
  });
});

describe("what can", () => {
  test.each<[string, ReturnType<typeof decisionOf>, FeeSchedule, string]>([
    ["an approximate fee that is the calculated one", decisionOf(stated(100, { approximate: true })), flat(), "match"],
    ["a season's fee by the schedule's years", decisionOf(stated(200, { per: "season" })), flat(), "match"],
    ["another season's fee", decisionOf(stated(100, { per: "season" })), flat(), "mismatch"],
    ["a year's fee by the schedule's months", decisionOf(stated(1200)), flat({ per: "month" }), "match"],
    ["a monthly fee", decisionOf(stated(100, { per: "month" })), flat({ per: "month" }), "match"],
    ["a fee once", decisionOf(stated(100, { per: "once" })), flat({ per: "once" }), "match"],
    [
      "a fee for no stated period, by a schedule for none",
      decisionOf(stated(100, { per: null })),
      flat({ per: null }),
      "match",
    ],
    ["free of charge", decisionOf(stated(0, { per: null })), scheduleOf({ kind: "flat", money: eur(0) }), "match"],
    ["free of charge where the schedule is not", decisionOf(stated(0, { per: null })), flat(), "mismatch"],
    ["a network that the register does not know", decisionOf(stated(150), null, null), kotiseutuliitto2018, "match"],
    ["the schedule of a network that the register does not know", decisionOf(stated(100), null), flat(), "match"],
    ["the schedule of nobody", decisionOf(stated(100), null), flat({ network: null }), "match"],
    ["the same network", decisionOf(stated(150), null, "kotiseutuliitto"), kotiseutuliitto2018, "match"],
  ])("%s", (_, decision, schedule, status) => expect(checkFee(decision, schedule, 100).status).toBe(status));

  test("more is stated than calculated", () => {
    expect(checkFee(decisionOf({ ...stated(0), money: cents(10001) }), flat(), 5)).toMatchObject({
      difference: cents(1),
    });
  });

  test("with the payer's group", () => {
    const schedule = scheduleOf({
      kind: "groups",
      dimension: "country",
      groups: [{ group: "nordic", rule: tiersOf(tier(null, null, 300)) }],
    });
    expect(checkFee(decisionOf(stated(300), null), schedule, 100, { group: "nordic" }).status).toBe("match");
    expect(checkFee(decisionOf(stated(300), null), schedule, 100)).toMatchObject({
      refusal: { reason: "unknown-group" },
    });
  });
});
