import type { FeeSchedule } from "../../src/model/fee-schedule";

const euros = (amount: number) => ({ currency: "EUR", cents: amount * 100 }) as const;

/** An invented step tariff with what a common one has. */
export const exampleSchedule: FeeSchedule = {
  network: { id: null, name: "Esimerkkiverkosto" },
  season: { number: 3, startYear: 2024, endYear: 2025 },
  per: "year",
  rule: {
    kind: "tiers",
    tiers: [
      { minPopulation: null, maxPopulation: 5000, maxInclusive: false, money: euros(2000) },
      { minPopulation: 5000, maxPopulation: 12000, maxInclusive: false, money: euros(3500) },
      { minPopulation: 12000, maxPopulation: null, money: euros(5000) },
    ],
  },
  extras: ["travel-at-cost"],
  source: { basis: "stated", document: null, url: null, note: null },
};
