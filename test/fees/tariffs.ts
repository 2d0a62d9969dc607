import type { FeeRule, ScheduleTier, TiersRule } from "../../src/model/fee-rule";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import type { Money } from "../../src/model/money";

/** An amount in whole euros. */
export const eur = (euros: number): Money => ({ currency: "EUR", cents: euros * 100 });

/** An amount in cents. */
export const cents = (amount: number): Money => ({ currency: "EUR", cents: amount });

export const tier = (
  minPopulation: number | null,
  maxPopulation: number | null,
  euros: number,
  more: Partial<ScheduleTier> = {},
): ScheduleTier => ({ minPopulation, maxPopulation, money: eur(euros), ...more });

/** A yearly fee by a rule, with nothing else stated. */
export const scheduleOf = (rule: FeeRule, more: Partial<FeeSchedule> = {}): FeeSchedule => ({
  network: { id: null, name: "Esimerkkiverkosto" },
  per: "year",
  rule,
  source: { basis: "published", document: "Esimerkkiverkoston maksut", url: null, note: null },
  ...more,
});

export const tiersOf = (...tiers: readonly ScheduleTier[]): TiersRule => ({ kind: "tiers", tiers });

/** Suomen Kotiseutuliitto, municipalities, as published: neighbours share their bounds. */
export const kotiseutuliitto = (year: number, fees: readonly number[]): FeeSchedule =>
  scheduleOf(
    tiersOf(
      tier(null, 3000, fees[0] ?? 0, { maxInclusive: false }),
      tier(3000, 5000, fees[1] ?? 0),
      tier(5000, 10000, fees[2] ?? 0),
      tier(10000, 20000, fees[3] ?? 0),
      tier(20000, 50000, fees[4] ?? 0),
      tier(50000, null, fees[5] ?? 0, { minInclusive: false }),
    ),
    {
      network: { id: "kotiseutuliitto", name: "Suomen Kotiseutuliitto" },
      years: { startYear: year, endYear: null },
      source: {
        basis: "published",
        document: "Jäsenmaksut",
        url: "https://suomenkotiseutuliitto.fi/jasenet/jasenmaksut",
        note: null,
      },
    },
  );
export const kotiseutuliitto2018 = kotiseutuliitto(2018, [150, 200, 300, 450, 650, 800]);
export const kotiseutuliitto2023 = kotiseutuliitto(2023, [160, 215, 320, 485, 700, 860]);

/** USO, season 7: the one tier that any source states with its bounds. */
export const uso7 = scheduleOf(tiersOf(tier(9000, 45000, 12000)), {
  network: { id: "uso", name: "Uuden sukupolven organisaatiot" },
  season: { number: 7, startYear: 2023, endYear: 2024 },
  extras: ["travel-at-cost"],
  source: { basis: "stated", document: "Tornio, kaupunginhallitus 17.10.2022 § 365", url: null, note: null },
});

/** Innovation Circle: population and country, and flat fees for other members. */
export const innovationCircle = scheduleOf({
  kind: "groups",
  dimension: "member",
  groups: [
    {
      group: "nordic",
      rule: tiersOf(tier(20000, null, 1000, { minInclusive: false }), tier(4000, 20000, 400), tier(1, 4000, 300)),
    },
    {
      group: "other",
      rule: tiersOf(tier(20000, null, 600, { minInclusive: false }), tier(4000, 20000, 300), tier(1, 4000, 150)),
    },
    { group: "organisation", rule: { kind: "flat", money: eur(150) } },
    { group: "person", rule: { kind: "flat", money: eur(25) } },
    { group: "youth", rule: { kind: "flat", money: eur(0) } },
  ],
});

/** FISU: by population between a floor and about a ceiling, by a rate that is not stated; half in the first year (2020). */
export const fisu = scheduleOf(
  { kind: "unstated" },
  { minimum: eur(4000), maximum: eur(10000), adjustments: [{ kind: "first-year", factor: "0.5" }] },
);
