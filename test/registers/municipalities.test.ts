import { describe, expect, test } from "vitest";
import {
  findMunicipality,
  municipalities,
  municipalitiesIn,
  populationOf,
  populationYears,
  successorOf,
} from "../../src/municipalities";

const today = municipalitiesIn(2026);
const population = (code: string, year: number) => {
  const figure = populationOf(code, year);
  return figure.known ? figure.population : 0;
};

describe("the list", () => {
  /** Statistics Finland's numbers of municipalities on 1 January. */
  test.each([
    [2005, 432],
    [2006, 431],
    [2007, 416],
    [2008, 415],
    [2009, 348],
    [2010, 342],
    [2011, 336],
    [2013, 320],
    [2015, 317],
    [2016, 313],
    [2017, 311],
    [2020, 310],
    [2021, 309],
    [2025, 308],
    [2026, 308],
  ])("%i has %i municipalities", (year, count) => expect(municipalitiesIn(year)).toHaveLength(count));

  test("has each code once, three digits, in order", () => {
    const codes = municipalities.map(({ code }) => code);
    expect(codes.filter((code) => !/^\d{3}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(today.map(({ code }) => code)).toEqual(today.map(({ code }) => code).sort());
  });

  test("knows status, region and languages of each of today", () => {
    const count = (of: (row: (typeof today)[number]) => unknown) => {
      const counts: Record<string, number> = {};
      for (const row of today) counts[String(of(row))] = (counts[String(of(row))] ?? 0) + 1;
      return counts;
    };
    expect(count((row) => row.languages)).toEqual({ fi: 259, "fi,sv": 18, "sv,fi": 15, sv: 16 });
    expect(new Set(today.map((row) => row.region?.code)).size).toBe(19);
    expect(count((row) => row.region?.code)["21"]).toBe(16);
    expect(count((row) => row.status)).toEqual({ city: 107, municipality: 201 });
  });

  test("tells what is known of one", () => {
    expect(findMunicipality("Kristiinankaupunki")).toEqual({
      code: "287",
      name: { fi: "Kristiinankaupunki", sv: "Kristinestad" },
      status: "city",
      region: { code: "15", name: { fi: "Pohjanmaa", sv: "Österbotten" } },
      languages: ["sv", "fi"],
      foundedOn: null,
      dissolvedOn: null,
      successors: [],
      formerNames: [],
    });
    expect(findMunicipality("Haukipudas")).toMatchObject({
      code: "084",
      dissolvedOn: "2013-01-01",
      successors: ["564"],
    });
    expect(findMunicipality("Haukipudas")).toMatchObject({ status: null, region: null, languages: null });
    expect(findMunicipality("Raasepori")?.foundedOn).toBe("2009-01-01");
  });

  test("keeps old names with the first day of the next", () => {
    expect(findMunicipality("445")?.formerNames).toEqual([
      { name: { fi: "Länsi-Turunmaa", sv: "Väståboland" }, until: "2012-01-01" },
    ]);
    expect(findMunicipality("139")?.formerNames).toEqual([{ name: { fi: "Ii", sv: "Ii" }, until: "2020-11-01" }]);
    expect(findMunicipality("626")?.formerNames.map(({ until }) => until)).toEqual([
      "1969-01-01",
      "1993-01-01",
      "1996-01-01",
    ]);
  });

  test("is plain JSON", () => expect(JSON.parse(JSON.stringify(municipalities))).toEqual(municipalities));
});

describe("findMunicipality", () => {
  test.each([
    ["508", ["Mänttä-Vilppula", "Mänttä-Vilppulan kaupunki", "Mäntta-Vilppulan kaupunki", "mantta-vilppula", "508"]],
    ["851", ["Tornio", "Torneå", "Torneås", "Torniossa", "TORNION KAUPUNKI", "  Tornion \n kaupunki "]],
    ["710", ["Raasepori", "Raseborgs stad", "Raaseporista"]],
    ["284", ["Koski Tl", "Kosken Tl kunta", "Koskis", "koski tl"]],
    ["599", ["Pedersöre kommun", "Pedersören kunta", "Pedersöressä", "Pedersore"]],
    ["564", ["Oulu", "Oulun", "Uleåborg", "uleaborgs stad"]],
    ["081", ["Hartola", "Gustav Adolfs", "Gustaf Adolfs"]],
    ["069", ["Haapajarvella"]],
    ["445", ["Parainen", "Länsi-Turunmaan kaupunki", "Väståboland", "Pargas"]],
    ["272", ["Gamlakarleby"]],
    ["084", ["Haukiputaan kunta", "084"]],
    ["180", ["Jyväskylän mlk", "Jyväskylä lk"]],
    ["139", ["Ii", "iihin", "II", "Iin kunta", "Ijo"]],
    ["430", ["Loimaa", "Loimaan kunta"]],
  ])("%s", (code, names) => {
    for (const name of names) expect([name, findMunicipality(name)?.code]).toEqual([name, code]);
  });

  test.each(["", "999", "5", "Lahde", "Kuntala", "kaupunki", "Oulun yliopisto", "Kaupunki 508"])("no %j", (name) => {
    expect(findMunicipality(name)).toBeUndefined();
  });

  test("of a year is the one that existed in it", () => {
    expect(findMunicipality("Parainen", { year: 2008 })?.code).toBe("573");
    expect(findMunicipality("Paraisten kaupunki", { year: 2008 })?.code).toBe("573");
    expect(findMunicipality("Parainen", { year: 2009 })?.code).toBe("445");
    expect(findMunicipality("Vörå kommun", { year: 2006 })?.code).toBe("944");
    expect(findMunicipality("Haukipudas", { year: 2012 })?.code).toBe("084");
    expect(findMunicipality("Haukipudas", { year: 2013 })).toBeUndefined();
    expect(findMunicipality("508", { year: 2008 })).toBeUndefined();
  });

  test("finds each by its code and by both of its names", () => {
    for (const { code, name } of today) {
      for (const query of [code, name.fi, name.sv, name.fi.toUpperCase()]) {
        expect([query, findMunicipality(query)?.code]).toEqual([query, code]);
      }
    }
  });
});

describe("successorOf", () => {
  test.each([
    ["084", "564"],
    ["573", "445"],
    ["588", "507"],
    ["772", "790"],
    ["479", "946"],
  ])("%s belongs to %s", (code, successor) => expect(successorOf(code)?.code).toBe(successor));

  test("is nothing for one that exists, that is not known, or that was divided", () => {
    expect([successorOf("564"), successorOf("999"), successorOf("443")]).toEqual([undefined, undefined, undefined]);
    expect(findMunicipality("443")?.successors).toEqual(["182", "562"]);
  });

  test("each merger leads to a municipality of today", () => {
    const dissolved = municipalities.filter((row) => row.dissolvedOn !== null);
    const codes = new Set(municipalities.map((row) => row.code));
    expect(dissolved).toHaveLength(145);
    for (const row of dissolved) {
      expect(row.successors.filter((code) => !codes.has(code))).toEqual([]);
      if (row.successors.length === 1) expect([row.code, successorOf(row.code)?.dissolvedOn]).toEqual([row.code, null]);
    }
  });
});

describe("populationOf", () => {
  test("adds up to the whole country", () => {
    expect(municipalitiesIn(2024).reduce((sum, { code }) => sum + population(code, 2024), 0)).toBe(5_635_971);
    // The country had 5 563 970; the sources give no figure for Pertunmaa alone.
    expect(municipalitiesIn(2022).reduce((sum, { code }) => sum + population(code, 2022), 0)).toBe(5_562_370);
  });

  test("is of 31 December, of the municipality as it was", () => {
    expect(populationOf("508", 2020)).toEqual({
      known: true,
      code: "508",
      year: 2020,
      date: "2020-12-31",
      population: 9673,
      basis: "own-area",
      includes: [],
      boundaryYear: 2022,
    });
  });

  test("says so when it is of the larger area of later", () => {
    expect(populationOf("297", 2012)).toMatchObject({ basis: "later-area", includes: ["534", "476", "174"] });
    expect(populationOf("297", 2015)).toMatchObject({ basis: "later-area", includes: ["174"] });
    expect(populationOf("297", 2017)).toMatchObject({ basis: "own-area" });
    expect(populationOf("946", 2010)).toMatchObject({ basis: "later-area", includes: ["559", "945"] });
    expect(populationOf("507", 2022)).toMatchObject({ population: 5564, basis: "own-area" });
    expect(populationOf("507", 2024)).toMatchObject({ population: 7057, basis: "later-area", includes: ["588"] });
  });

  test.each([
    ["507", 2023, "not-in-source"],
    ["084", 2011, "not-in-source"],
    ["084", 2013, "dissolved"],
    ["508", 2008, "not-yet-founded"],
    ["508", 2009, "year-not-covered"],
    ["508", 2025, "year-not-covered"],
    ["999", 2020, "unknown-code"],
  ])("%s in %i is not known: %s", (code, year, reason) => {
    expect(populationOf(code, year)).toEqual({ known: false, code, year, reason });
  });

  test("knows each municipality of today in each year but one", () => {
    const gaps = [];
    for (let year = populationYears.first; year <= populationYears.last; year++) {
      for (const { code } of today) if (!populationOf(code, year).known) gaps.push([code, year]);
    }
    expect(gaps).toEqual([["507", 2023]]);
  });
});

describe("a wrong argument throws TypeError and is named", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["a name that is a number", () => findMunicipality(508 as never), /nameOrCode/],
    ["a year in words", () => findMunicipality("Ii", { year: "2020" as never }), /options\.year/],
    ["a year for options", () => findMunicipality("Ii", 2020 as never), /options/],
    ["a year with decimals", () => municipalitiesIn(2020.5), /year/],
    ["a year before the register", () => municipalitiesIn(2004), /year/],
    ["no code", () => successorOf(undefined as never), /code/],
    ["a code that is a number", () => populationOf(508 as never, 2020), /code/],
    ["no year", () => populationOf("508", undefined as never), /year/],
  ])("%s", (_, call, argument) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(argument);
  });
});
