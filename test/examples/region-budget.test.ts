import { expect, test } from "vitest";
import { describeBudget, regionBudget } from "../../examples/region-budget";

const budget = regionBudget("18");
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

test("all of the region's municipalities are in the budget, with their populations of 31.12.2022", () => {
  expect(budget.rows.map(({ municipality: { name, population } }) => [name, population])).toEqual([
    ["Hyrynsalmi", 2094],
    ["Kajaani", 36297],
    ["Kuhmo", 7755],
    ["Paltamo", 3100],
    ["Puolanka", 2380],
    ["Ristijärvi", 1174],
    ["Sotkamo", 10354],
    ["Suomussalmi", 7367],
  ]);
});

test("three tiers of fees add up: whole in the first year, half in the second", () => {
  const firstYear = 3 * 1500 + 3 * 2400 + 1 * 4000;
  expect([budget.total.cents, budget.totalPerSeason?.cents]).toEqual([firstYear * 100, firstYear * 150]);
});

test("who is outside the tariff is named, and is in no sum", () => {
  expect(budget.outside.map(({ municipality: { name } }) => name)).toEqual(["Kajaani"]);
  expect(plain(describeBudget(budget)).slice(-3)).toEqual([
    "Suomussalmi         7367     3 600 €",
    "15 700 € in the first year, 23 550 € for the season",
    "Kajaani: Maksua ei voi laskea: asukasluku 36 297 on maksuluokkien ulkopuolella (10 000–35 000: 4 000 €).",
  ]);
});

test("a region that does not exist pays nothing and has nobody", () => {
  expect(regionBudget("99")).toMatchObject({ rows: [], total: { cents: 0 }, totalPerSeason: null });
});
