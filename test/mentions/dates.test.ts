import { describe, expect, it, test } from "vitest";
import { findDates, findPeriods, findYears } from "../../src/mentions/find-mentions";
import { readFound } from "./read-found";

describe("dates", () => {
  test.each<[string, string]>([
    ["09.01.2023", "2023-01-09"],
    ["9.1.2023", "2023-01-09"],
    ["9.1. 2023", "2023-01-09"],
    ["29.2.2024", "2024-02-29"],
    ["1.3.23", "2023-03-01"],
    ["1.3.85", "1985-03-01"],
    ["2015-06-08", "2015-06-08"],
    ["4. marraskuuta 2009", "2009-11-04"],
    ["4. MARRASKUUTA 2009", "2009-11-04"],
    ["4. marraskuuta\n2009", "2009-11-04"],
    ["8 juni 2015", "2015-06-08"],
    ["den 8 december 2022", "2022-12-08"],
    ["den 8:e maj 2022", "2022-05-08"],
  ])("%j is %s", (text, date) => {
    expect(findDates(`Kokous pidettiin ${text}, jolloin`).map((found) => found.date)).toEqual([date]);
  });

  test.each([..."tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(" ").entries()])(
    "Finnish month %i",
    (index, month) => {
      expect(findDates(`7. ${month}kuuta 2020`)[0]?.date).toBe(`2020-${String(index + 1).padStart(2, "0")}-07`);
    },
  );

  test.each([
    ..."januari februari mars april maj juni juli augusti september oktober november december".split(" ").entries(),
  ])("Swedish month %i", (index, month) => {
    expect(findDates(`7 ${month} 2020`)[0]?.date).toBe(`2020-${String(index + 1).padStart(2, "0")}-07`);
  });

  it("stands on the date alone", () => {
    const text = "KH 09.01.2023/Pykälä 9 ja 10.1.2023.";
    expect(readFound(text, findDates(text)).map(({ quote }) => quote)).toEqual(["09.01.2023", "10.1.2023"]);
  });

  test.each([
    "31.2.2023",
    "29.2.2023",
    "0.1.2023",
    "1.13.2023",
    "15.6.20216",
    "25/00.04.01/2025",
    "359/11.01.00.01/2022",
    "ABCDno-2024-215",
    "HEL 2023-015873 T 02 05 01 00",
    "klo 15.12–15.26",
    "1.3.23 Talousarvion rakenne",
    "puh. 040 123 4567",
    "4. maanantaina 2009",
    "liite 2023-02-061",
  ])("finds no date in %j", (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

describe("periods", () => {
  test.each<[string, number, number]>([
    ["kaudelle 2023-2024", 2023, 2024],
    ["vuosille 2023 - 2024", 2023, 2024],
    ["vuosina 2023–2024", 2023, 2024],
    ["vuosina 2023 – 2024", 2023, 2024],
    ["vuosina 2019—2022", 2019, 2022],
    ["vuosina 2019–\n2022", 2019, 2022],
    ["vv. 2020/2021", 2020, 2021],
    ["lukuvuosi 2023-24", 2023, 2024],
    ["vuodesta 2024 vuoteen 2026", 2024, 2026],
    ["vuoden 2024 alusta vuoden 2026 loppuun", 2024, 2026],
    ["från 2024 till 2026", 2024, 2026],
    ["från 2024 till och med 2026", 2024, 2026],
    ["från 2024 t.o.m. 2026", 2024, 2026],
    ["åren 2024–2026", 2024, 2026],
    ["vuosiksi 2024 ja 2025", 2024, 2025],
    ["åren 2024 och 2025", 2024, 2025],
  ])("%j runs from %i to %i", (text, startYear, endYear) => {
    expect(findPeriods(text).map(({ range, ...period }) => period)).toEqual([
      { startYear, endYear, startDate: null, endDate: null },
    ]);
  });

  test.each<[string, string, string]>([
    ["1.1.2020 - 31.12.2022", "2020-01-01", "2022-12-31"],
    ["1.5.2020–31.10.2022", "2020-05-01", "2022-10-31"],
    ["1.9.2004 -\n31.5.2005", "2004-09-01", "2005-05-31"],
    ["1.1.-31.8.2020", "2020-01-01", "2020-08-31"],
    ["01.01. - 28.02.2006", "2006-01-01", "2006-02-28"],
    ["1.9–30.10.2020", "2020-09-01", "2020-10-30"],
    ["12.-14.3.2020", "2020-03-12", "2020-03-14"],
  ])("%j runs from %s to %s", (text, startDate, endDate) => {
    expect(findPeriods(`ajalla ${text} on`)).toMatchObject([
      { startYear: Number(startDate.slice(0, 4)), endYear: Number(endDate.slice(0, 4)), startDate, endDate },
    ]);
  });

  test.each([
    "2024-2023",
    "2000–2500 euroa",
    "2000-2050 asukasta",
    "2000-2050 invånare",
    "2000-2050 kpl",
    "2000-2050 kg",
    "2000-2050 km",
    "2000-2050 kiloa",
    "2000-2050 neliötä",
    "2000-2050 m²",
    "2000-2050 m",
    "2000-2050 MWh",
    "2000-2050 milj. euroa",
    "2000-2050 €",
    "2000-2050 e",
    "2019-2020 (00 01 02, 02 05 01)",
    "2020/2022",
    "vuosina 2020 ja 2022",
    "12/2019-2020/3",
    "2023-26",
    "2015-06-08",
    "31.12.2022 - 1.1.2020",
    "30.2.–31.3.2020",
    "klo 10.42–10.48",
    "§ 2019–2020",
    "2020-20215",
    "kiinteistö 2019-2020-4",
  ])("finds no period in %j", (text) => {
    expect(findPeriods(text)).toEqual([]);
  });
});

describe("years", () => {
  test.each<[string, number[]]>([
    ["vuoden 2024 talousarviosta", [2024]],
    ["vuosien 2025 ja 2026 talousarvioihin", [2025, 2026]],
    ["vuosille 2023, 2024 sekä 2025", [2023, 2024, 2025]],
    ["vuosien 2023-2025 talousarvioihin", [2023, 2024, 2025]],
    ["i budgeterna för 2023 och 2024", [2023, 2024]],
    ["för 2023 samt 2024", [2023, 2024]],
    ["vuosien 2025\nja 2026", [2025, 2026]],
    ["2 000 euroa vuonna 2024", [2024]],
  ])("%j names %j", (text, years) => {
    expect(findYears(text).flatMap((found) => found.years)).toEqual(years);
  });

  test.each(["1.1.2024", "2000 euroa", "2023 asukasta", "25/00.04.01/2025", "§ 2024", "12024", "HEL 2023-015873"])(
    "finds no year in %j",
    (text) => {
      expect(findYears(text)).toEqual([]);
    },
  );
});
