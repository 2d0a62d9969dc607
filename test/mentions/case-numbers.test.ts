import { describe, expect, it, test } from "vitest";
import { findCaseNumbers } from "../../src/mentions/find-mentions";

const read = (text: string) => findCaseNumbers(text).map((found) => found.caseNumber);

describe("case numbers", () => {
  test.each([
    "ABCDno-2024-215",
    "AbcDno-2021-4378",
    "AbcdefghijklDno-2025-2258",
    "ABCDNO-2021-4378",
    "ABCDnr-2022-877",
    "1123/00.04.01/2023",
    "579/10.03.00.01/2021",
    "33/06.061/2020",
    "47/00.02/2016",
    "1/03/031/2014",
    "82/012/2011",
    "ABCD/5521/02.05.01/2021",
    "ÖVAB/1204/02.02.02/2024",
    "AB/7718/02.02.02.00/2022",
    "HEL 2023-015873",
    "HEL 2021-001234 T 00 01 06",
    "HEL 2023-015873 T 02 05 01 00",
    "8122-2017 (00 04 00, 11 01 00)",
    "6681-2009 (041)",
    "2019-2020 (00 01 02)",
  ])("%s", (caseNumber) => {
    expect(read(`Otsikko\n\n${caseNumber}\n\nValmistelija`)).toEqual([caseNumber]);
  });

  test.each<[string, string]>([
    ["Dnr 502/2015", "502/2015"],
    ["Dnro 2043/13", "2043/13"],
    ["Dno\nABC/188/00.00.01.00/2023", "ABC/188/00.00.01.00/2023"],
    ["Dnro              412/02.05.01/2022", "412/02.05.01/2022"],
    ["Dnro: 412/2022", "412/2022"],
    ["DNRO 412/2022", "412/2022"],
    ["DNR 412/2022", "412/2022"],
    ["Asianro 579/10.03.00.01/2021", "579/10.03.00.01/2021"],
    ["Asiatunnus: 579/2021", "579/2021"],
    ["(diaari 4410-2021)", "4410-2021"],
    ["Diaarinumero 12/2020", "12/2020"],
    ["Diarienummer 12/2020", "12/2020"],
    ["Ärendenummer 12/2020", "12/2020"],
    ["ABCD: 911/2015 Valmistelija", "911/2015"],
    ["ABC:49/2015", "49/2015"],
  ])("%j without its lead word", (text, caseNumber) => {
    expect(read(text)).toEqual([caseNumber]);
  });

  it("folds the space inside", () => {
    expect(read("8122-2017 (00 04 00,\n11 01 00)")).toEqual(["8122-2017 (00 04 00, 11 01 00)"]);
  });

  test.each([
    "341/ /2014",
    "270/ /2013",
    "NIVDno",
    "Dnro 0/00",
    "KH 17.10.2022 § 365",
    "KH: 3/2015",
    "Kokous: 3/2015",
    "ABCD: 3/20155",
    "31/12/2023",
    "pöytäkirja 3/2024",
    "vuosina 2023-2024",
    "lukuvuosi 2020/2021",
    "5 § / 2021",
    "puh. 040-123 4567",
    "9 000 euroa/vuosi",
    "Pykälä 54/2023",
  ])("finds none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});
