import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import { explainFee } from "../../src/fees/explain-fee";
import type { FeeRequest } from "../../src/model/fee-result";
import type { FeeRule } from "../../src/model/fee-rule";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import type { MoneyLanguage } from "../../src/values/money";
import { feeRefusals, feeSteps } from "../../src/vocabulary/fee-sentences";
import { eur, fisu, innovationCircle, kotiseutuliitto2018, scheduleOf, tier, tiersOf, uso7 } from "./tariffs";

/** The sentences, with plain spaces. */
const explain = (schedule: FeeSchedule, request: FeeRequest, language: MoneyLanguage) =>
  explainFee(calculateFee(schedule, request), language).map((sentence) => sentence.replaceAll("\u00a0", " "));

describe("a fee of USO's season 7", () => {
  const request = { population: 21000, populationDate: "2022-12-31", populationBasis: "Tilastokeskus" };

  test("in Finnish", () => {
    expect(explain(uso7, request, "fi")).toEqual([
      "Maksuperuste: Uuden sukupolven organisaatiot, Tornio, kaupunginhallitus 17.10.2022 § 365 (maksajan ilmoittama).",
      "Asukasluku on 21 000 (2022-12-31, Tilastokeskus).",
      "Maksuluokan (9 000–45 000 asukasta) maksu on 12 000 €.",
      "Maksu on 12 000 € vuodessa.",
      "Kausi 2023–2024 maksaa yhteensä 24 000 €.",
      "Arvonlisäverosta ei ole tietoa.",
      "Lisäksi maksetaan matkakulut toteuman mukaan; niiden määrää ei ole ilmoitettu.",
    ]);
  });

  test("in Swedish", () => {
    expect(explain(uso7, request, "sv")).toEqual([
      "Avgiftsgrund: Uuden sukupolven organisaatiot, Tornio, kaupunginhallitus 17.10.2022 § 365 (uppgiven av en betalare).",
      "Invånarantalet är 21 000 (2022-12-31, Tilastokeskus).",
      "Avgiften i avgiftsklassen (9 000–45 000 invånare) är 12 000 €.",
      "Avgiften är 12 000 € per år.",
      "Perioden 2023–2024 kostar sammanlagt 24 000 €.",
      "Uppgift om mervärdesskatt saknas.",
      "Därtill betalas resekostnader enligt utfall; deras belopp har inte uppgetts.",
    ]);
  });

  test("in English", () => {
    expect(explain(uso7, request, "en")).toEqual([
      "Tariff: Uuden sukupolven organisaatiot, Tornio, kaupunginhallitus 17.10.2022 § 365 (as stated by a payer).",
      "The population is 21,000 (2022-12-31, Tilastokeskus).",
      "The fee of the tier (9,000–45,000 inhabitants) is €12,000.",
      "The fee is €12,000 a year.",
      "The season 2023–2024 costs €24,000 in all.",
      "Value added tax is not stated.",
      "Travel is paid on top at actual cost; its amount is not stated.",
    ]);
  });
});

describe("each step", () => {
  const years = { startYear: null, endYear: null };
  const half: FeeRule = {
    kind: "share",
    total: eur(1000),
    parts: [
      { measure: "population", portion: "0.5", whole: 3000 },
      { measure: "taxable-income", portion: "0.5", whole: 4000 },
    ],
  };
  const list: FeeRule = {
    kind: "share",
    total: eur(100),
    participants: [
      { code: "a", measures: { population: 1 } },
      { code: "b", measures: { population: 2 } },
    ],
  };
  const flat: FeeRule = { kind: "flat", money: eur(1000) };
  const rounding = { mode: "down", unit: 100 } as const;

  test.each<[string, FeeSchedule, Omit<FeeRequest, "population">, number, readonly string[]]>([
    [
      "a base and a rate",
      scheduleOf({ kind: "per-inhabitant", rate: "0.5", base: eur(100) }),
      {},
      12345,
      ["Kiinteä osa on 100 €.", "12 345 asukasta × 0,50 € = 6 172,50 €."],
    ],
    [
      "another measure",
      scheduleOf({ kind: "per-inhabitant", rate: "2", measure: "lasta" }),
      { measures: { lasta: 1500 } },
      1,
      ["1 500 lasta × 2 € = 3 000 €."],
    ],
    [
      "a share in two parts",
      scheduleOf(half),
      { measures: { "taxable-income": 1000 } },
      100,
      [
        "Summasta 1 000 € jaetaan 0,5 suhteessa 100/3 000 (asukasta): noin 16,67 €.",
        "Summasta 1 000 € jaetaan 0,5 suhteessa 1 000/4 000 (taxable-income): 125 €.",
        "Pyöristettynä 141,67 €.",
      ],
    ],
    [
      "a share of a list",
      scheduleOf(list),
      { participant: "a" },
      1,
      [
        "Summasta 100 € jaetaan 1 suhteessa 1/3 (asukasta): noin 33,33 €.",
        "Osuudet tasataan niin, että niiden summa on jaettava määrä: 33,33 €.",
      ],
    ],
    [
      "factor, index and rounding",
      scheduleOf(flat, {
        rounding,
        adjustments: [
          { kind: "factor", factor: "0.7", ...years },
          { kind: "index", index: "Kuntaindeksi 2010", from: "104.2", to: "107.9", rounding: null, ...years },
        ],
      }),
      {},
      1,
      [
        "Kiinteä osa on 1 000 €.",
        "Vuoden kerroin on 0,7: 700 €.",
        "Indeksitarkistus 107,9/104,2: noin 724,86 €.",
        "Pyöristettynä 724 €.",
      ],
    ],
    [
      "minimum and first year",
      scheduleOf(flat, {
        minimum: eur(1200),
        adjustments: [{ kind: "first-year", factor: "0.5" }, { kind: "first-year-months" }],
      }),
      { months: 6 },
      1,
      [
        "Kiinteä osa on 1 000 €.",
        "Vähimmäismaksu on 1 200 €.",
        "Ensimmäisen jäsenvuoden kerroin on 0,5: 600 €.",
        "Jäsenkuukausia on 6/12: 300 €.",
      ],
    ],
    [
      "maximum and tax added",
      scheduleOf(flat, { maximum: eur(800), vat: { treatment: "excluded" } }),
      { vat: "included", year: 2025 },
      1,
      ["Kiinteä osa on 1 000 €.", "Enimmäismaksu on 800 €.", "Arvonlisäveron (25,5 %) kanssa 1 004 €."],
    ],
    [
      "tax taken out",
      scheduleOf(flat, { vat: { treatment: "included" } }),
      { vat: "excluded", year: 2025 },
      1,
      ["Kiinteä osa on 1 000 €.", "Ilman arvonlisäveroa (25,5 %) noin 796,81 €.", "Pyöristettynä 796,81 €."],
    ],
  ])("%s", (_, schedule, request, population, expected) => {
    expect(explain(schedule, { population, ...request }, "fi").slice(2, -2)).toEqual(expected);
  });
});

describe("bounds in words", () => {
  const bounds = (
    min: number | null,
    max: number | null,
    minInclusive: boolean,
    maxInclusive: boolean,
    population: number,
  ) =>
    (["fi", "sv", "en"] as const).map(
      (language) =>
        /\(([^()]+)\) (?:maksu|är|is)/.exec(
          explain(
            scheduleOf(tiersOf(tier(min, max, 1, { minInclusive, maxInclusive }))),
            { population },
            language,
          )[2] ?? "",
        )?.[1],
    );

  test.each<[number | null, number | null, boolean, boolean, readonly string[]]>([
    [3000, 5000, true, true, ["3 000–5 000 asukasta", "3 000–5 000 invånare", "3,000–5,000 inhabitants"]],
    [
      3000,
      5000,
      true,
      false,
      [
        "vähintään 3 000, alle 5 000 asukasta",
        "minst 3 000, under 5 000 invånare",
        "at least 3,000, under 5,000 inhabitants",
      ],
    ],
    [
      3000,
      5000,
      false,
      true,
      [
        "yli 3 000, enintään 5 000 asukasta",
        "över 3 000, högst 5 000 invånare",
        "over 3,000, at most 5,000 inhabitants",
      ],
    ],
    [3000, null, true, true, ["vähintään 3 000 asukasta", "minst 3 000 invånare", "at least 3,000 inhabitants"]],
    [null, 5000, true, false, ["alle 5 000 asukasta", "under 5 000 invånare", "under 5,000 inhabitants"]],
    [null, null, true, true, ["0 tai enemmän asukasta", "0 eller flera invånare", "0 or more inhabitants"]],
  ])("%s to %s, %s, %s", (min, max, minInclusive, maxInclusive, expected) => {
    expect(bounds(min, max, minInclusive, maxInclusive, 4000)).toEqual(expected);
  });
});

describe("what is to be paid", () => {
  const flat: FeeRule = { kind: "flat", money: eur(1000) };
  const season = { number: null, startYear: 2023, endYear: 2025 };
  const cut = { kind: "factor", factor: "0.7", startYear: 2024, endYear: 2024 } as const;

  test.each<[string, Partial<FeeSchedule>, Omit<FeeRequest, "population">, readonly string[]]>([
    ["a year", {}, { year: 2023 }, ["The fee is €1,000 a year.", "Value added tax is not stated."]],
    ["a month", { per: "month" }, {}, ["The fee is €1,000 a month.", "Value added tax is not stated."]],
    [
      "once",
      { per: "once", vat: { treatment: "exempt" } },
      {},
      ["The fee is €1,000, once.", "The fee is exempt from value added tax."],
    ],
    [
      "a season",
      { per: "season", season, vat: { treatment: "included" } },
      {},
      ["The fee is €1,000 for the season.", "Value added tax is included."],
    ],
    [
      "nothing stated",
      { per: null, vat: { treatment: "excluded" } },
      {},
      ["The fee is €1,000.", "Value added tax is added."],
    ],
    [
      "a season of one year",
      {},
      { season: { ...season, endYear: 2023 } },
      ["The fee is €1,000 a year.", "The season 2023 costs €1,000 in all.", "Value added tax is not stated."],
    ],
    [
      "a year that costs less",
      { adjustments: [cut] },
      { season },
      [
        "The fee is €1,000 a year.",
        "The fixed part is €1,000.",
        "The year's factor is 0.7: €700.",
        "In 2024 the fee is €700.",
        "The season 2023–2025 costs €2,700 in all.",
        "Value added tax is not stated.",
      ],
    ],
  ])("%s", (_, more, request, expected) => {
    expect(explain(scheduleOf(flat, more), { population: 5, ...request }, "en").slice(3)).toEqual(expected);
  });

  test("a schedule of nobody knows where", () => {
    const source = { basis: "stated", document: null, url: null, note: null } as const;
    expect(explain(scheduleOf(flat, { network: null, source }), { population: 5 }, "en")[0]).toBe(
      "Tariff: as stated by a payer.",
    );
  });

  test("the payer's group", () => {
    expect(explain(innovationCircle, { population: 5000, group: "nordic" }, "sv").slice(1, 4)).toEqual([
      "Invånarantalet är 5 000.",
      "Gruppen är nordic.",
      "Avgiften i avgiftsklassen (4 000–20 000 invånare) är 400 €.",
    ]);
  });
});

describe("refusals", () => {
  const flat: FeeRule = { kind: "flat", money: eur(1000) };
  const list: FeeRule = {
    kind: "share",
    total: eur(100),
    participants: [{ code: "a", measures: { population: 1500 } }],
  };
  const excluded = { treatment: "excluded" } as const;

  test.each<[FeeSchedule, FeeRequest, string]>([
    [uso7, { population: 8999 }, "asukasluku 8 999 on maksuluokkien ulkopuolella (9 000–45 000: 12 000 €)"],
    [
      kotiseutuliitto2018,
      { population: 5000, year: 2018 },
      "asukasluku 5 000 on kahden maksuluokan rajalla (3 000–5 000: 200 €; 5 000–10 000: 300 €)",
    ],
    [
      scheduleOf(tiersOf(tier(0, 10, 1), tier(20, null, 2))),
      { population: 15 },
      "asukasluku 15 jää maksuluokkien väliin (0–10: 1 €; vähintään 20: 2 €)",
    ],
    [
      scheduleOf(tiersOf(tier(0, 20, 1), tier(10, null, 2))),
      { population: 15 },
      "asukasluku 15 kuuluu useaan maksuluokkaan (0–20: 1 €; vähintään 10: 2 €)",
    ],
    [uso7, { population: 9000, year: 2025 }, "maksut eivät koske vuotta 2025"],
    [
      uso7,
      { population: 9000, season: { number: 8, startYear: null, endYear: null } },
      "maksut koskevat toista kautta",
    ],
    [scheduleOf(flat, { vat: excluded }), { population: 1, vat: "included" }, "vuotta ei ole annettu"],
    [innovationCircle, { population: 1 }, "maksajan ryhmä puuttuu (nordic, other, organisation, person, youth)"],
    [scheduleOf({ kind: "per-inhabitant", rate: "1", measure: "lasta" }), { population: 1 }, "luku puuttuu: lasta"],
    [scheduleOf(list), { population: 1500 }, "maksaja ei ole osallistujissa"],
    [scheduleOf(list), { population: 1501, participant: "a" }, "asukasluku on jaossa 1 500, ei 1 501"],
    [fisu, { population: 1 }, "maksua ei ole ilmoitettu"],
    [
      scheduleOf(flat, { adjustments: [{ kind: "first-year-months" }] }),
      { population: 1, firstYear: true },
      "jäsenkuukaudet puuttuvat",
    ],
    [scheduleOf(flat), { population: 1, months: 5 }, "maksuperuste ei tunne jäsenkuukausia"],
    [scheduleOf(flat), { population: 1, vat: "included" }, "arvonlisäverosta ei ole tietoa"],
    [
      scheduleOf(flat, { vat: excluded }),
      { population: 1, vat: "included", year: 2024 },
      "arvonlisävero muuttuu vuonna 2024",
    ],
  ])("%#", (schedule, request, why) => {
    expect(explain(schedule, request, "fi")).toEqual([`Maksua ei voi laskea: ${why}.`]);
  });

  test("in Swedish and English", () => {
    expect(explain(uso7, { population: 9000, year: 2025 }, "sv")).toEqual([
      "Avgiften kan inte räknas ut: avgifterna gäller inte år 2025.",
    ]);
    expect(explain(uso7, { population: 9000, year: 2025 }, "en")).toEqual([
      "No fee can be calculated: the tariff does not hold in 2025.",
    ]);
  });
});

test("each sentence has the same places in the three languages", () => {
  const places = (sentence: string) => (sentence.match(/\{[a-z]+\}/g) ?? []).sort();
  for (const { fi, sv, en } of Object.values({ ...feeSteps, ...feeRefusals })) {
    expect(places(sv)).toEqual(places(fi));
    expect(places(en)).toEqual(places(fi));
  }
});
