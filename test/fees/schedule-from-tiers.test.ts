import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import { scheduleFromTiers } from "../../src/fees/schedule-from-tiers";
import type { FeePeriod, FeeTier } from "../../src/model/money";
import { eur } from "./tariffs";

const stated = (
  minPopulation: number | null,
  maxPopulation: number | null,
  amount: number,
  per: FeePeriod | null,
): FeeTier => ({
  minPopulation,
  maxPopulation,
  money: eur(amount),
  per,
  span: { start: 0, end: 1 },
});

describe("a schedule of the tiers that a text states", () => {
  const tiers = [stated(null, 10000, 500, "year"), stated(10000, 20000, 800, "year"), stated(20001, null, 900, null)];

  test("has their bounds, period and basis", () => {
    expect(scheduleFromTiers(tiers)).toEqual({
      network: null,
      per: "year",
      rule: {
        kind: "tiers",
        tiers: [
          { minPopulation: null, maxPopulation: 10000, money: eur(500) },
          { minPopulation: 10000, maxPopulation: 20000, money: eur(800) },
          { minPopulation: 20001, maxPopulation: null, money: eur(900) },
        ],
      },
      extras: [],
      source: { basis: "stated", document: null, url: null, note: null },
    });
  });

  test("has what the decision says besides", () => {
    const decision = {
      network: { id: "uso", name: "USO" },
      season: { number: 7, startYear: 2023, endYear: 2024 },
      extras: ["travel-at-cost"] as const,
    };
    const schedule = scheduleFromTiers(tiers, { ...decision, document: "Kunnanhallitus 1.2.2023 § 3" });
    expect(schedule).toMatchObject({
      ...decision,
      source: { basis: "stated", document: "Kunnanhallitus 1.2.2023 § 3" },
    });
    const result = schedule && calculateFee(schedule, { population: 9999 });
    expect(result?.ok && [result.fee, result.perSeason, result.extras]).toEqual([
      eur(500),
      eur(1000),
      ["travel-at-cost"],
    ]);
  });

  test("has no season where the decision has none", () => {
    expect(scheduleFromTiers(tiers, { season: null })).not.toHaveProperty("season");
  });

  test("leaves open what the text leaves open", () => {
    const schedule = scheduleFromTiers(tiers);
    expect(schedule && calculateFee(schedule, { population: 10000 })).toMatchObject({
      ok: false,
      reason: "shared-edge",
    });
  });

  test("takes an amount per inhabitant as a rate", () => {
    const schedule = scheduleFromTiers([
      { ...stated(null, 5000, 0, "inhabitant"), money: { currency: "EUR", cents: 45 } },
      { ...stated(5001, null, 2, null) },
    ]);
    expect(schedule).toMatchObject({
      per: null,
      rule: {
        tiers: [
          { money: eur(0), rate: "0.45" },
          { money: eur(0), rate: "2" },
        ],
      },
    });
    const result = schedule && calculateFee(schedule, { population: 3000 });
    expect(result?.ok && result.fee).toEqual(eur(1350));
  });

  test.each<[string, readonly FeeTier[]]>([
    ["no tiers", []],
    ["two periods", [stated(null, 10, 1, "year"), stated(11, null, 2, "month")]],
  ])("is none for %s", (_, list) => expect(scheduleFromTiers(list)).toBeNull());

  test("has no period where the text states none", () => {
    expect(scheduleFromTiers([stated(null, 10, 1, null)])?.per).toBeNull();
  });
});
