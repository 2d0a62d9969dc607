import { describe, expect, it, test } from "vitest";
import { findBareRanges, findPopulationRanges, findPopulations } from "../../src/mentions/find-mentions";
import { readFound } from "./read-found";

type Bounds = readonly [number | null, number | null];

const bounds = (found: ReturnType<typeof findPopulationRanges>) =>
  found.map(({ minPopulation, maxPopulation }) => [minPopulation, maxPopulation]);

const phrases: readonly [string, Bounds][] = [
  ["9 000 – 45 000 asukkaan kunnissa", [9000, 45_000]],
  ["9 000–45 000 asukkaan kunnissa", [9000, 45_000]],
  ["10.000-29.999 asukkaan kunnat", [10_000, 29_999]],
  ["3000-5000 asukasta", [3000, 5000]],
  ["9 000 –\n45 000 asukkaan", [9000, 45_000]],
  ["alle 3 000 asukasta", [null, 3000]],
  ["Alle 3 000 asukkaan kunnissa", [null, 3000]],
  ["alle 3000:n asukkaan", [null, 3000]],
  ["enintään 5 000 asukasta", [null, 5000]],
  ["korkeintaan 5 000 asukkaan", [null, 5000]],
  ["yli 50 000 asukasta", [50_000, null]],
  ["yli\n50 000\nasukkaan", [50_000, null]],
  ["vähintään 100 000 asukkaan kunnat", [100_000, null]],
  ["under 5 000 invånare", [null, 5000]],
  ["högst 5 000 invånare", [null, 5000]],
  ["färre än 5 000 invånare", [null, 5000]],
  ["över 15 000 invånare", [15_000, null]],
  ["minst 15 000 invånare", [15_000, null]],
  ["fler än 15 000 invånare", [15_000, null]],
  ["kommuner med 9 000–45 000 invånare", [9000, 45_000]],
  ["mindre än 5 000 invånare", [null, 5000]],
  ["mer än 15 000 invånare", [15_000, null]],
  ["alle 5 000 as.", [null, 5000]],
  ["≥ 5 000 asukasta", [5000, null]],
  ["> 5 000 asukasta", [5000, null]],
  ["< 5 000 asukasta", [null, 5000]],
  ["max 5 000 asukasta", [null, 5000]],
  ["väh. 5 000 asukasta", [5000, null]],
  ["20 000 asukkaan ja sitä suuremmat kunnat", [20_000, null]],
  ["3 000 asukkaan ja tätä pienemmiltä kunnilta", [null, 3000]],
  ["5 000–20 000 asukkaan ja sitä suuremmat kunnat", [5000, 20_000]],
  ["20 000 invånare eller mera", [20_000, null]],
  ["5 000 invånare och mindre", [null, 5000]],
];

describe("population ranges", () => {
  test.each(phrases)("%j", (text, range) => {
    expect(bounds(findPopulationRanges(`maksu on ${text}: 500 euroa`))).toEqual([range]);
  });

  test.each<[string, Bounds]>([
    ["asukasluku alle 5 000", [null, 5000]],
    ["kunnat, joiden väkiluku on yli 5 000", [5000, null]],
    ["invånarantal under 5 000", [null, 5000]],
    ["jos asukkaita on 9 000–45 000", [9000, 45_000]],
    ["jos asukkaita olisi alle 9 000", [null, 9000]],
    ["om antalet invånare är över 15 000", [15_000, null]],
  ])("the noun may stand before: %j", (text, range) => {
    expect(bounds(findPopulationRanges(text))).toEqual([range]);
  });

  it("reads each step of a tariff, from the bound to the unit", () => {
    const text =
      "Alle 9 000 asukkaan kunnissa 950 €, 9 000–45 000 asukkaan kunnissa 1 280 € ja yli 45 000 asukkaan 1 640 €";
    expect(readFound(text, findPopulationRanges(text)).map(({ quote }) => quote)).toEqual([
      "Alle 9 000 asukkaan",
      "9 000–45 000 asukkaan",
      "yli 45 000 asukkaan",
    ]);
  });

  test.each([
    "9 400 asukasta",
    "yli 90 kaupunkia",
    "vähintään 12 kk",
    "alle 15-vuotiaita asukkaita",
    "alle 5 000 euroa asukasta kohti",
    "vuosina 2023–2024 asukkaat",
    "45 000 – 9 000 asukasta",
    "12 000 asukasta ja yli 500 yritystä",
    "enintään 25 kuntaa",
    "yli 45 000",
  ])("finds none in %j", (text) => {
    expect(findPopulationRanges(text)).toEqual([]);
  });
});

describe("ranges without a unit", () => {
  test.each<[string, Bounds]>([
    ["20 000 tai enemmän", [20_000, null]],
    ["20 000 eller mera", [20_000, null]],
    ["2 000 tai vähemmän", [null, 2000]],
    ["2 000 eller mindre", [null, 2000]],
    ["20 000 –", [20_000, null]],
    ["20 000–", [20_000, null]],
  ])("reads the open end of a table: %j", (text, range) => {
    expect(bounds(findBareRanges(`${text}      3 300\n`))).toEqual([range]);
    expect(bounds(findBareRanges(`${text}\n`))).toEqual([range]);
  });

  it("reads a table's first column", () => {
    const table = "Asukasluku      Maksu\n\nalle 9 000       8 500\n9 000 – 45 000  11 500\nyli 45 000      15 000\n";
    expect(bounds(findBareRanges(table))).toEqual([
      [null, 9000],
      [9000, 45_000],
      [45_000, null],
    ]);
  });

  test.each(phrases.filter(([text]) => !/:n|^\S+ \S+ (?:asukkaan|invånare) \p{Ll}/u.test(text)))(
    "reads one with its unit too: %j",
    (text, range) => {
      expect(bounds(findBareRanges(text))).toEqual([range]);
    },
  );

  test.each([
    "vuosina 2023–2024",
    "HEL 2023-015873",
    "1187-2018 (00 00 01)",
    "18 000–24 500 euroa",
    "yli 40 %",
    "alle 1 150:een",
    "yli 500 kilometriä",
    "alle 9.10.2023",
    "under 2023–2024",
    "20 000 – kunnan osuus",
    "20 000 tai yli 30",
    "2 tai enemmän",
  ])("finds none in %j", (text) => {
    expect(findBareRanges(text)).toEqual([]);
  });
});

describe("populations", () => {
  test.each<[string, number]>([
    ["Kunnassa oli 9 400 asukasta.", 9400],
    ["Kaupungissa on noin 40 900 asukasta.", 40_900],
    ["Kunnassa asukkaita oli vuodenvaihteessa 7 700, joten", 7700],
    ["Kaupungin väkiluku oli vuodenvaihteessa 19 556, joten", 19_556],
    ["asukasluku oli syyskuun 2022 lopussa 3 689.", 3689],
    ["Asukasluku on 5000", 5000],
    ["cirka 27 300 invånare", 27_300],
    ["Invånarantalet var 27 592 vid årsskiftet", 27_592],
    ["Kommunens folkmängd är 27 592.", 27_592],
    ["Kommunens befolkning uppgår till 27 592", 27_592],
  ])("%j says %i", (text, population) => {
    expect(findPopulations(text).map((found) => found.population)).toEqual([population]);
  });

  test.each([
    "9 000 – 45 000 asukkaan kunnissa",
    "yli 45 000 asukasta",
    "asukaslukuun 31.12.2020 perustuva",
    "asukaslukuun suhteutettuna 358 euroa",
    "asukasluku oli vuonna 2022 ennallaan",
    "asukasluku on alle 5 000",
    "20 000 asukkaan ja sitä suuremmat kunnat",
    "asukasluku kasvoi. Verkostossa on 120 kuntaa",
  ])("finds none in %j", (text) => {
    expect(findPopulations(text)).toEqual([]);
  });
});
