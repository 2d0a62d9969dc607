import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import { explainFee } from "../../src/fees/explain-fee";
import { inferTiers } from "../../src/fees/infer-tiers";
import type { FeeStatement } from "../../src/model/fee-check";
import { eur } from "./tariffs";

const payer = (statedBy: string, population: number, fee: number): FeeStatement => ({
  statedBy,
  population,
  fee: eur(fee),
});
const tierOf = (
  statedBy: string,
  minPopulation: number | null,
  maxPopulation: number | null,
  fee: number,
): FeeStatement => ({
  statedBy,
  minPopulation,
  maxPopulation,
  fee: eur(fee),
});

/** Fee in euros, populations stated, bounds possible. */
const tiersOf = (...statements: readonly FeeStatement[]) =>
  inferTiers(statements).tiers.map((tier) => [
    tier.fee.cents / 100,
    [tier.minPopulation, tier.maxPopulation],
    [tier.minPossible, tier.maxPossible],
  ]);
const contradictionsOf = (...statements: readonly FeeStatement[]) =>
  inferTiers(statements).contradictions.map(({ kind, statements: [a, b] }) => [kind, a.statedBy, b.statedBy]);

describe("bounds", () => {
  test.each<[string, readonly FeeStatement[], unknown]>([
    ["one payer", [payer("A", 5000, 100)], [[100, [5000, 5000], [null, null]]]],
    [
      "payers of one fee, in any order",
      [payer("A", 7000, 100), payer("B", 3000, 100)],
      [[100, [3000, 7000], [null, null]]],
    ],
    [
      "three fees limit each other",
      [payer("C", 20000, 300), payer("A", 1000, 100), payer("B", 5000, 200)],
      [
        [100, [1000, 1000], [null, 4999]],
        [200, [5000, 5000], [1001, 19999]],
        [300, [20000, 20000], [5001, null]],
      ],
    ],
    [
      "a stated tier's bounds are its own",
      [payer("A", 1000, 100), tierOf("B", 5000, 9000, 200), payer("C", 20000, 300)],
      [
        [100, [1000, 1000], [null, 4999]],
        [200, [5000, 9000], [5000, 9000]],
        [300, [20000, 20000], [9001, null]],
      ],
    ],
    [
      "an open tier",
      [tierOf("A", null, 4000, 100), tierOf("B", 9000, null, 200)],
      [
        [100, [null, 4000], [null, 4000]],
        [200, [9000, null], [9000, null]],
      ],
    ],
    [
      "a payer inside a stated tier leaves its bounds",
      [payer("A", 1000, 100), tierOf("B", 5000, 9000, 200), payer("D", 6000, 200), payer("C", 20000, 300)],
      [
        [100, [1000, 1000], [null, 4999]],
        [200, [5000, 9000], [5000, 9000]],
        [300, [20000, 20000], [9001, null]],
      ],
    ],
    [
      "payers outside a stated tier open its bounds",
      [
        payer("A", 1000, 100),
        tierOf("B", 5000, 9000, 200),
        payer("D", 4000, 200),
        payer("E", 9500, 200),
        payer("C", 20000, 300),
      ],
      [
        [100, [1000, 1000], [null, 3999]],
        [200, [4000, 9500], [1001, 19999]],
        [300, [20000, 20000], [9501, null]],
      ],
    ],
    ["a tier that is open on both sides", [{ fee: eur(5) }], [[5, [null, null], [null, null]]]],
    [
      "a contradiction leaves what is stated",
      [payer("A", 9360, 100), tierOf("B", 9000, 45000, 200)],
      [
        [100, [9360, 9360], [null, 9360]],
        [200, [9000, 45000], [9000, 45000]],
      ],
    ],
  ])("%s", (_, statements, expected) => expect(tiersOf(...statements)).toEqual(expected));

  test("who states them", () => {
    const { tiers } = inferTiers([payer("A", 1, 100), { population: 5, fee: eur(100) }, payer("B", 3, 100)]);
    expect(tiers.map(({ statedBy }) => statedBy)).toEqual([["A", "B"]]);
  });
});

describe("contradictions", () => {
  const tier = tierOf("T", 9000, 45000, 200);

  test.each<[string, readonly FeeStatement[], unknown]>([
    ["a payer inside another fee's tier", [tier, payer("A", 9360, 100)], [["overlap", "T", "A"]]],
    ["a payer inside another fee's tier, who pays more", [tier, payer("A", 9360, 300)], [["overlap", "T", "A"]]],
    ["a payer at the edge of another fee's tier", [tier, payer("A", 9000, 100), payer("B", 45000, 300)], []],
    [
      "a payer one inside the edge",
      [tier, payer("A", 9001, 100), payer("B", 44999, 300)],
      [
        ["overlap", "T", "A"],
        ["overlap", "T", "B"],
      ],
    ],
    ["a greater payer pays less", [payer("A", 5000, 200), payer("B", 6000, 100)], [["falling", "A", "B"]]],
    ["a greater payer pays less than a tier", [tier, payer("B", 50000, 100)], [["falling", "T", "B"]]],
    ["a payer at the wrong edge of a tier", [tier, payer("B", 45000, 100)], [["falling", "T", "B"]]],
    ["two fees for one population", [payer("A", 5000, 100), payer("B", 5000, 200)], [["overlap", "A", "B"]]],
    ["tiers that share an edge", [tier, tierOf("U", 45000, null, 300)], []],
    ["tiers that overlap", [tier, tierOf("U", 44999, null, 300)], [["overlap", "T", "U"]]],
    ["tiers in the wrong order", [tier, tierOf("U", 45000, null, 100)], [["falling", "T", "U"]]],
    ["the same tier twice", [tier, tierOf("U", 9000, 45000, 200)], []],
    ["another lower bound for the same fee", [tier, tierOf("U", 10000, 45000, 200)], [["bounds", "T", "U"]]],
    ["another upper bound for the same fee", [tier, tierOf("U", 9000, 40000, 200)], [["bounds", "T", "U"]]],
    ["a payer below the tier of the same fee", [tier, payer("A", 8999, 200)], [["bounds", "T", "A"]]],
    ["a payer above the tier of the same fee", [payer("A", 45001, 200), tier], [["bounds", "A", "T"]]],
    ["payers at the edges of the tier of the same fee", [payer("A", 9000, 200), tier, payer("B", 45000, 200)], []],
    ["payers of the same fee", [payer("A", 9000, 200), payer("B", 1, 200)], []],
    ["all that rise", [payer("A", 1, 1), payer("B", 2, 2), payer("C", 3, 3)], []],
  ])("%s", (_, statements, expected) => expect(contradictionsOf(...statements)).toEqual(expected));
});

describe("the inferred schedule", () => {
  const statements = [
    tierOf("Tornio", 9000, 45000, 12000),
    payer("Mänttä-Vilppula", 9360, 9000),
    payer("Haapajärvi", 7000, 9000),
  ];
  const infer = () => inferTiers(statements, { network: { id: "uso", name: "USO" }, per: "year" });

  test("names the contradiction of Tornio's tier and Mänttä-Vilppula's fee", () => {
    expect(infer().contradictions).toEqual([{ kind: "overlap", statements: [statements[0], statements[1]] }]);
  });

  test.each<[number, string | number]>([
    [6999, "outside-schedule"],
    [7000, 900000],
    [8999, 900000],
    [9000, "overlap"],
    [9360, "overlap"],
    [9361, 1200000],
    [45000, 1200000],
    [45001, "outside-schedule"],
  ])("at %i", (population, expected) => {
    const { schedule } = infer();
    const result = schedule && calculateFee(schedule, { population });
    expect(result?.ok ? result.fee.cents : result?.reason).toBe(expected);
  });

  test("says that it is inferred wherever it goes", () => {
    expect(infer().schedule?.source).toEqual({
      basis: "inferred",
      document: "Mänttä-Vilppula; Haapajärvi; Tornio",
      url: null,
      note: null,
    });
    const { schedule } = infer();
    const result = schedule && calculateFee(schedule, { population: 21000 });
    expect(result?.ok && result.trail.source.basis).toBe("inferred");
    expect(result && explainFee(result, "en")[0]).toContain("(inferred)");
  });

  test("has what the caller knows besides, and nothing else", () => {
    expect(infer().schedule).toMatchObject({ network: { id: "uso" }, per: "year" });
    expect(inferTiers([{ population: 1, fee: eur(5) }]).schedule).toMatchObject({
      network: null,
      per: null,
      source: { document: null },
    });
  });

  test("is none without statements", () => {
    expect(inferTiers([])).toEqual({ tiers: [], contradictions: [], schedule: null });
  });

  test("gives back what payers of a sound tariff state", () => {
    const bounds = [3000, 5000, 10000, 50000];
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 20 }), (populations) => {
        const feeFor = (population: number) => 100 * (1 + bounds.filter((bound) => population >= bound).length);
        const { contradictions, schedule, tiers } = inferTiers(
          populations.map((population) => payer("", population, feeFor(population))),
        );
        expect(contradictions).toEqual([]);
        for (const population of populations) {
          const result = schedule && calculateFee(schedule, { population });
          expect(result?.ok && result.fee).toEqual(eur(feeFor(population)));
        }
        for (const { fee, minPossible, maxPossible } of tiers) {
          const step = fee.cents / 10000 - 1;
          expect(minPossible ?? 0).toBeLessThanOrEqual(bounds[step - 1] ?? 0);
          expect(maxPossible ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            (bounds[step] ?? Number.POSITIVE_INFINITY) - 1,
          );
        }
      }),
    );
  });
});
