/**
 * What the municipalities of a region pay for a season of a network: `npx tsx examples/region-budget.ts [REGION]`
 *
 * REGION is a region's code (`"18"`, Kainuu, when none is given). Outside this repository the imports are "pykala" and
 * "pykala/municipalities". The network and its tariff are made up.
 */
import { fileURLToPath } from "node:url";
import { explainFee, type FeeSchedule, type FeeTable, feeTable, formatMoney } from "../src/index";
import { municipalitiesIn, populationOf } from "../src/municipalities.ts";

const euros = (amount: number) => ({ currency: "EUR", cents: amount * 100 }) as const;

/** A tariff as its PDF states it: a step for each lower bound, half price in the last year, travel on top. */
const schedule: FeeSchedule = {
  network: { id: null, name: "Esimerkkiverkosto" },
  season: { number: 3, startYear: 2023, endYear: 2024 },
  per: "year",
  rule: {
    kind: "tiers",
    tiers: [
      { minPopulation: null, maxPopulation: 3_000, maxInclusive: false, money: euros(1_500) },
      { minPopulation: 3_000, maxPopulation: 9_999, money: euros(2_400) },
      { minPopulation: 10_000, maxPopulation: 35_000, money: euros(4_000) },
    ],
  },
  adjustments: [{ kind: "factor", factor: "0.5", startYear: 2024, endYear: 2024 }],
  vat: { treatment: "excluded" },
  extras: ["travel-at-cost"],
  populationReference: { kind: "year-end", yearsBefore: 1 },
  source: { basis: "published", document: "Osallistumismaksut 2023–2024", url: null, note: null },
};

const firstYear = 2023;
/** The turn of the year before, as the tariff says. */
const populationYear = firstYear - 1;

/** What each municipality of a region pays, by its population on the tariff's reference day. */
export function regionBudget(region: string): FeeTable {
  const municipalities = municipalitiesIn(firstYear).filter((municipality) => municipality.region?.code === region);
  return feeTable(
    schedule,
    municipalities.map(({ code, name }) => {
      const figure = populationOf(code, populationYear);
      return { code, name: name.fi, population: figure.known ? figure.population : null };
    }),
    { populationDate: `${populationYear}-12-31` },
  );
}

/** The table as lines of text: each fee, who has none and why, the sums. */
export function describeBudget({ rows, outside, total, totalPerSeason }: FeeTable): readonly string[] {
  const fees = rows.map(({ municipality: { name, population }, result }) => {
    const amount = result?.ok ? formatMoney(result.perSeason ?? result.fee, "fi") : "–";
    return `${name.padEnd(16)}${`${population ?? "?"}`.padStart(8)}${amount.padStart(12)}`;
  });
  const reasons = outside.map(
    ({ municipality: { name }, result }) => `${name}: ${result ? explainFee(result, "fi").join(" ") : "no population"}`,
  );
  const sums = `${formatMoney(total, "fi")} in the first year, ${totalPerSeason ? formatMoney(totalPerSeason, "fi") : "?"} for the season`;
  return [...fees, sums, ...reasons];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = regionBudget(process.argv[2] ?? "18");
  console.log(describeBudget(table).join("\n"));
  const [example] = table.rows.flatMap(({ result }) => (result?.ok ? result : []));
  if (example) console.log(`\n${explainFee(example, "fi").join("\n")}`);
}
