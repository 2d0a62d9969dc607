import { describe, expect, test } from "vitest";
import { selectTier } from "../../src/fees/select-tier";
import type { TiersRule } from "../../src/model/fee-rule";
import { networkFees } from "../../src/registers/network-fees";
import { innovationCircle, kotiseutuliitto2018, kotiseutuliitto2023, uso7 } from "./tariffs";

/** The step tariffs of a schedule, by group where it has groups. */
const tierRules = ({ rule }: typeof uso7): readonly (readonly [string, TiersRule])[] =>
  rule.kind === "groups"
    ? rule.groups.flatMap(({ group, rule: own }) => (own.kind === "tiers" ? [[group, own] as const] : []))
    : rule.kind === "tiers"
      ? [["all", rule]]
      : [];

/** How many populations from 0 to 700 000 have the fee of a tier, in euros, or a refusal. */
function countOutcomes(rule: TiersRule) {
  const counts: Record<string, number> = {};
  for (let population = 0; population <= 700_000; population++) {
    const outcome = selectTier(rule, population);
    const name = "reason" in outcome ? outcome.reason : outcome.money.cents / 100;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe("every population from 0 to 700 000 has one tier or a refusal", () => {
  const nordic = { 300: 3999, 400: 16000, 1000: 680000, "shared-edge": 1, "outside-schedule": 1 };
  const other = { 150: 3999, 300: 16000, 600: 680000, "shared-edge": 1, "outside-schedule": 1 };

  test.each([
    [
      "Kotiseutuliitto 2018",
      kotiseutuliitto2018,
      [{ 150: 3000, 200: 2000, 300: 4999, 450: 9999, 650: 30000, 800: 650000, "shared-edge": 3 }],
    ],
    [
      "Kotiseutuliitto 2023",
      kotiseutuliitto2023,
      [{ 160: 3000, 215: 2000, 320: 4999, 485: 9999, 700: 30000, 860: 650000, "shared-edge": 3 }],
    ],
    ["USO, season 7", uso7, [{ 12000: 36001, "outside-schedule": 664000 }]],
    ["Innovation Circle", innovationCircle, [nordic, other]],
  ])("%s", (_, schedule, expected) =>
    expect(tierRules(schedule).map(([, rule]) => countOutcomes(rule))).toEqual(expected),
  );

  /** Counted again by the bounds alone: the tiers that hold the population, none of the tariffs' own code asked. */
  const holding = (rule: TiersRule, population: number) =>
    rule.tiers.filter(
      ({ minPopulation: min, maxPopulation: max, minInclusive = true, maxInclusive = true }) =>
        (min === null || population > min || (minInclusive && population === min)) &&
        (max === null || population < max || (maxInclusive && population === max)),
    );
  const shipped = networkFees.flatMap(({ id, schedule }) =>
    tierRules(schedule).map(([group, rule]) => [id, group, rule] as const),
  );

  test("the register has step tariffs", () => expect(shipped.length).toBeGreaterThan(3));

  test.each(shipped)("%s of the register, %s", (_id, _group, rule) => {
    const wrong: number[] = [];
    for (let population = 0; population <= 700_000; population++) {
      const outcome = selectTier(rule, population);
      const own = holding(rule, population);
      const isRight = "reason" in outcome ? own.length !== 1 : own.length === 1 && own[0]?.money === outcome.money;
      if (!isRight) wrong.push(population);
    }
    expect(wrong).toEqual([]);
  });
});
