import { describe, expect, it } from "vitest";
import { readItems } from "./read-items";

/** Each case: the header as written, section, body, date. */
const headers: readonly (readonly [string, number | null, string | null, string | null])[] = [
  ["Kaupunginhallitus 09.01.2023 § 9", 9, "Kaupunginhallitus", "2023-01-09"],
  ["Tekninen lupajaos 12.12.2022 § 86", 86, "Tekninen lupajaos", "2022-12-12"],
  ["KHALL 28.01.2025 § 11", 11, "KHALL", "2025-01-28"],
  ["Elinvoimalautakunta, 27.9.2023, § 61", 61, "Elinvoimalautakunta", "2023-09-27"],
  ["Teknpltk 27.9.2023 § 61", 61, "Teknpltk", "2023-09-27"],
  ["Nämnden för kultur och fritid 21.09.2022 § 58", 58, "Nämnden för kultur och fritid", "2022-09-21"],
  ["Kaupunginhallitus     § 31     05.02.2024", 31, "Kaupunginhallitus", "2024-02-05"],
  ["Kfge § 27/20.9.2017", 27, "Kfge", "2017-09-20"],
  ["Kulttuurijohtaja    31.10.2019    § 27/2019", 27, "Kulttuurijohtaja", "2019-10-31"],
  ["Tekninen johtaja 31.10.2019 § 27", 27, "Tekninen johtaja", "2019-10-31"],
  ["Hyvinvoinnin edistämisen lautakunta 29.4.2014 47 §", 47, "Hyvinvoinnin edistämisen lautakunta", "2014-04-29"],
  ["Kh § 88", 88, "Kh", null],
  ["STST § 87   Husets försäljning", 87, "STST", null],
  ["§ 27 Talon myynti", 27, null, null],
  ["62 §   TALON MYYNTI", 62, null, null],
  ["Asia 6. / 142 §", 142, null, null],
  ["33. / 142 §", 142, null, null],
  ["Tarkastuslautakunta 1 / 2015 12.03.2015", null, "Tarkastuslautakunta", "2015-03-12"],
  ["Revisionsnämnden 1/2015 12.03.2015", null, "Revisionsnämnden", "2015-03-12"],
  ["Kaupunginhallitus\nPöytäkirja 14.03.2022/Pykälä 88", 88, "Kaupunginhallitus", "2022-03-14"],
  ["Kommunstyrelsen\nProtokoll 06.02.2023/Paragraf 41", 41, "Kommunstyrelsen", "2023-02-06"],
  ["Kaupunginhallitus\nEsityslista 23.09.2019/Asia 7", null, "Kaupunginhallitus", "2019-09-23"],
  ["224, STST 08.06.2015 16:00", 224, "STST", "2015-06-08"],
  ["95, KH :00 Talon myynti", 95, "KH", null],
  ["Kunnanhallitus, kokous 12.3.2024\n\n§ 5 Talon myynti", 5, "Kunnanhallitus", "2024-03-12"],
  ["Områdesfullmäktige, möte 27-09-2022\n\n§ 81 Husets försäljning", 81, "Områdesfullmäktige", "2022-09-27"],
  ["Maakuntahallitus\n§ 221\n17.12.2018", 221, "Maakuntahallitus", "2018-12-17"],
  ["Maaseututoimikunta           27.04.2023\n\n§ 14", 14, "Maaseututoimikunta", "2023-04-27"],
  ["KUNNANHALLITUS     4.9.2006 klo 18.00\n\n201 §   TALON MYYNTI", 201, "KUNNANHALLITUS", "2006-09-04"],
  ["Kommunstyrelsen – Kunnanhallitus 07.03.2022\n\n§ 58", 58, "Kommunstyrelsen", "2022-03-07"],
  ["Kaupunginvaltuusto\n\nKokouspäivä 25.5.2022\n\n§ 142", 142, "Kaupunginvaltuusto", "2022-05-25"],
  ["Turun kaupunki\n\nKaupunginhallitus35204.09.201711\n\nKh § 352", 352, "Kaupunginhallitus", "2017-09-04"],
  ["Kommunstyrelsen   26.03.2018   Sida 9\n\nKST § 74   Husets försäljning", 74, "KST", "2018-03-26"],
  ["Kunnanhallitus    26.03.2018    Sivu 9\n\nKH § 74   Talon myynti", 74, "KH", "2018-03-26"],
  ["Kunnanhallitus    26.03.2018    9 (31)\n\nKH § 74   Talon myynti", 74, "KH", "2018-03-26"],
  ["Kunnanhallitus    26.03.2018    9 taloa\n\nKH § 74   Talon myynti", 74, "KH", null],
  ["98 TALON MYYNTI", 98, null, null],
  ["396  Kunnan talon myynti", 396, null, null],
  ["71. Talon myynti", 71, null, null],
  ["KH 32", 32, "KH", null],
  ["Kommunstyrelsen\nSammanträdesdatum 18.1.2021\n\n§ 9 HUSETS FÖRSÄLJNING", 9, "Kommunstyrelsen", "2021-01-18"],
  ["Kunnanhallitus\n\nPöytäkirja 15.5.2023\n\n172 § Talon myynti", 172, "Kunnanhallitus", "2023-05-15"],
  ["Kst: 104", 104, "Kst", null],
  ["KEVAL 12.04.2017 35", 35, "KEVAL", "2017-04-12"],
  ["Kunnanhallitus 12.3.2024 klo 17.00 § 31", 31, "Kunnanhallitus", "2024-03-12"],
  ["Kunnanhallitus 12.3.2024 /31 §", 31, "Kunnanhallitus", "2024-03-12"],
  ["Kunnanhallitus tiistaina 12.3.2024 § 31", 31, "Kunnanhallitus", "2024-03-12"],
  ["Kommunstyrelsen tisdagen den 12 mars 2024 § 31", 31, "Kommunstyrelsen", "2024-03-12"],
  ["Kunnanhallitus 3/2024, 12.3.2024, § 31", 31, "Kunnanhallitus", "2024-03-12"],
  ["Kunnanhallituksen kokous 12.3.2024, § 31", 31, "Kunnanhallituksen", "2024-03-12"],
  ["§ 31, Kunnanhallitus 12.3.2024", 31, "Kunnanhallitus", "2024-03-12"],
  ["12.3.2024 Kunnanhallitus § 31", 31, "Kunnanhallitus", "2024-03-12"],
  ["Kunnanhallitus 12.3.2024 § 31 Talon myynti", 31, "Kunnanhallitus", "2024-03-12"],
  ["Kunnanhallitus | 12.3.2024 | § 31 | Talon myynti", 31, "Kunnanhallitus", "2024-03-12"],
  ["Kommunstyrelsen – Kunnanhallitus 12.3.2024 § 31", 31, "Kommunstyrelsen", "2024-03-12"],
  ["KH 12.3.2024 § 31      133/02.05.00/2024", 31, "KH", "2024-03-12"],
  ["OTE PÖYTÄKIRJASTA Kunnanhallitus 12.3.2024 § 31", 31, "Kunnanhallitus", "2024-03-12"],
  ["31. § Talon myynti", 31, null, null],
  ["§ 31 – Talon myynti", 31, null, null],
  ["Pykälä 31", 31, null, null],
  ["Paragraf 31 Husets försäljning", 31, null, null],
  ["KALAJOEN KAUPUNKI    KAUPUNGINHALLITUS    § 31    12.3.2024", 31, "KAUPUNGINHALLITUS", "2024-03-12"],
  ["Malax kommun, Bildningsnämnden 12.3.2024 § 31", 31, "Bildningsnämnden", "2024-03-12"],
  ["Stadsstyrelsen i Hangö 12.3.2024 § 31", 31, "Stadsstyrelsen", "2024-03-12"],
  ["Juvan kunta, kunnanhallitus 12.3.2024\n\n§ 31 Talon myynti", 31, "kunnanhallitus", "2024-03-12"],
  ["Kunnanhallituksen kokous 12.3.2024\n\n§ 31 Talon myynti", 31, "Kunnanhallituksen", "2024-03-12"],
  ["Pöytäkirja: Kunnanhallitus 12.3.2024\n\n§ 31 Talon myynti", 31, "Kunnanhallitus", "2024-03-12"],
  [
    "Kommunstyrelsens protokoll 5/2024\nDatum 12.3.2024\n\n§ 31 Husets försäljning",
    31,
    "Kommunstyrelsens",
    "2024-03-12",
  ],
  ["§ 31 Kunnanhallitus", 31, null, null],
];

const KH = (section: number): string => `Kunnanhallitus 12.3.2024 § ${section}\n\n`;

/** Lines within an item that head nothing: documents it names, page heads, rules it quotes, rows of its lists. */
const within: readonly string[] = [
  "Teknisen lautakunnan pöytäkirja 3.2.2024",
  "Teknisen lautakunnan kokous 3.2.2024 § 8",
  "Tekninen lautakunta, pöytäkirja 12.2.2024",
  "Kunnanhallitus, pöytäkirja 12.2.2024",
  "Tekniska nämnden 12.2.2024 protokoll",
  "Sulkavan kunta, kunnanhallitus 3.2.2024",
  "JUVAN KUNTA   Kunnanhallitus   12.3.2024   Sivu 3",
  "Pykälä 24 Toimivalta",
  "Pykälä 8",
  "5. § Jäsenet",
  "- § 5 Talon vuokraus",
  "12.2.2024 § 5 Talon vuokraus",
  "Tekninen lautakunta 3.2.2024 § 8 Talon kuntoarvio",
  "- Ote pöytäkirjasta 1.2.2024 § 12",
  "Ote pöytäkirjasta 1.2.2024 § 12",
  "Kuntalaki 10.4.2015 90 §",
];

describe("lines within an item that head neither an item nor its meeting", () => {
  it.each(within)("%s", (line) => {
    const items = readItems(
      `${KH(31)}Talon myynti\n\nMerkitään tiedoksi:\n\n${line}\nTalo on tyhjä.\n\n${KH(32)}Tontin myynti\n\nTontti myydään.\n`,
    );
    expect(items).toMatchObject([
      { section: 31, body: "Kunnanhallitus", date: "2024-03-12", earlier: [] },
      { section: 32, body: "Kunnanhallitus", date: "2024-03-12", earlier: [] },
    ]);
  });

  it("the number of the page is no title", () => {
    const items = readItems(
      `${KH(31)}Talon myynti\n\nTalo on tyhjä.\n\nKunnanhallitus 12.3.2024 § 31 Sivu 5\n\nSe myydään.\n`,
    );
    expect(items).toHaveLength(1);
  });

  it("a long list of headers and heads takes no longer than its length", () => {
    const text = (times: number): string => `${KH(31)}Sulkavan kunta, kunnanhallitus 3.2.2024\nTalo.\n\n`.repeat(times);
    const seconds = (times: number): number => {
      const start = performance.now();
      readItems(text(times));
      return performance.now() - start;
    };
    seconds(500);
    expect(seconds(4000)).toBeLessThan(40 * Math.max(seconds(500), 5));
  });
});

/** Each case: a page head whose section something was glued to, the lines below it, the section. */
const glued: readonly (readonly [string, string, number | null])[] = [
  ["Pykälä 2191818/00.04.00/2021", "Kunnanhallitus 20.06.2022 § 219", 219],
  ["Pykälä 2191818/00.04.00/2021", "Kunnanhallitus 20.06.2022 § 21", 21],
  ["Pykälä 4567/00.01/2021", "§ 45", 45],
  ["Pykälä 4567/00.01/2021", "Talo.", null],
  ["Pykälä 4567/00.01/2021", "Kunnanhallitus 13.06.2022 § 45", null],
  ["Pykälä 219Talon myynti", "Kunnanhallitus 20.06.2022 § 219", 219],
  ["Pykälä 27/2022", "Talo.", 27],
];

describe("sections of page heads", () => {
  it.each(glued)("%s, below it %s", (page, below, section) => {
    const items = readItems(`Kunnanhallitus\nPöytäkirja 20.06.2022/${page}\n\n${below}\n\nTalo myydään.`);
    expect(items).toMatchObject([{ section, date: "2022-06-20" }]);
  });
});

const nearMisses: readonly string[] = [
  "Hallintosäännön 14 §:n mukaan lautakunta päättää.",
  "Kunnanhallitus päätti 27.9.2023 § 61 myydä talon.",
  "Teknisen lautakunnan pöytäkirja 3.6.2004 §:t 41 - 52",
  "§ 41 - 52",
  "(28.8.2017 § 67 ja 2.10.2017 § 72)",
  "-2, KH 23.3.2015 14:00 Esityslista",
  "33 / 142 § on voimassa.",
  "Tarkastuslautakunta 1 / 2015 kokoontui 12.03.2015",
  "12 tarjousta saatiin.",
  "Talossa on 12 huonetta.",
  "Kunnanhallitus 12.3.2024 § 31 päätti myydä talon.",
  "Kunnanhallitus 12.3.2024 § 31 ja 32",
  "Pykälä 31 koskee taloa.",
  "Kuntalaki 12.3.2024",
  "§ 31: LISÄASIA",
];

describe("headers", () => {
  it.each(headers)("%s", (header, section, body, date) => {
    const items = readItems(`Alku\n\n${header}\n\nTalo on tyhjä ja se myydään.\n`);
    expect(items).toMatchObject([{ section, body, date }]);
  });

  it.each(nearMisses)("no header: %s", (line) => {
    expect(readItems(`Talo on tyhjä.\n\n${line}\n\nSe myydään.`)).toMatchObject([{ section: null }]);
  });
});

const page = (section: number, title: string): string =>
  `${title}\n\nKH 12.02.2024 § ${section}\n\nTalo on tyhjä, joten se myydään tarjousten perusteella.\n\nPäätös\nHyväksyttiin.\n\n`;

/** Each case: what it shows, the text, sections of its items and what each begins with. */
const meetings: readonly (readonly [string, string, readonly (readonly [number | null, string])[]])[] = [
  [
    "titles above their headers",
    `${page(31, "Talon myynti")}${page(32, "Tontin myynti")}`,
    [
      [31, "Talon myynti"],
      [32, "Tontin myynti"],
    ],
  ],
  [
    "titles behind the numbers",
    "§ 31 Talon myynti\n\nTalo on tyhjä.\n\n§ 32 Tontin myynti\n\nTontti on tyhjä.\n",
    [
      [31, "§ 31 Talon myynti"],
      [32, "§ 32 Tontin myynti"],
    ],
  ],
  [
    "a contents list with sections",
    `Käsitellyt asiat\n\n§ 31 Talon myynti 3\n§ 32 Tontin myynti 4\n\nLäsnä: ${"Aila Salo, ".repeat(40)}\n\n§ 31 Talon myynti\n\n${"Talo on tyhjä. ".repeat(30)}\n\n§ 32 Tontin myynti\n\nTontti on tyhjä.\n`,
    [
      [31, "§ 31 Talon myynti Talo"],
      [32, "§ 32 Tontin myynti Tontti"],
    ],
  ],
  [
    "bare numbers that rise",
    "98 TALON MYYNTI\n\nTalo on tyhjä.\n\n99 TONTIN MYYNTI\n\nTontti on tyhjä.\n\n1884 ASUKASTA\n",
    [
      [98, "98 TALON MYYNTI"],
      [99, "99 TONTIN MYYNTI"],
    ],
  ],
  [
    "an agenda's numbers",
    "Käsiteltävät asiat\n\n1       Talon myynti\n2       Tontin myynti\n\nAsia 1\n\nTalon myynti\n\nTalo on tyhjä.\n\nAsia 2\n\nTontin myynti\n\nTontti on tyhjä.\n",
    [
      [null, "Asia 1 Talon myynti"],
      [null, "Asia 2 Tontin myynti"],
    ],
  ],
  [
    "an agenda's numbers in Swedish",
    "Ärende 3\n\nHusets försäljning\n\nHuset är tomt.\n\nÄrende 4\n\nTomtens försäljning\n\nTomten är tom.\n",
    [
      [null, "Ärende 3 Husets"],
      [null, "Ärende 4 Tomtens"],
    ],
  ],
  [
    "an agenda's number in a sentence heads nothing",
    "98 TALON MYYNTI\n\nTalo on tyhjä. Siitä kertoo\nAsia 1 ja\nAsia 2.\n\n99 TONTIN MYYNTI\n\nTontti on tyhjä.\n",
    [
      [98, "98 TALON MYYNTI"],
      [99, "99 TONTIN MYYNTI"],
    ],
  ],
  [
    "pages of a transcript on a line each",
    "1 UUDEN KUNTA PÖYTÄKIRJA 5/ Otsikko Sivu 41 Avaus 42 Talon myynti AIKA klo 13:00\n2 UUDEN KUNTA PÖYTÄKIRJA 5/ Kunnanhallitus KH 41 AVAUS Kokous avattiin, ja läsnäolijat todettiin nimenhuudon perusteella.\n3 UUDEN KUNTA PÖYTÄKIRJA 5/ Kunnanhallitus KH 42 TALON MYYNTI Talo on tyhjä, joten se myydään tarjousten perusteella.\n",
    [
      [41, "2 UUDEN KUNTA"],
      [42, "3 UUDEN KUNTA"],
    ],
  ],
  [
    "pages with date and number",
    "UUDEN KAUPUNKI Pöytäkirja 3/2020 4 (12) Tekninen lautakunta 17.03.2020 18 Talon myynti UUSDno-2020-302 Talo on tyhjä, joten se myydään.\nUUDEN KAUPUNKI Pöytäkirja 3/2020 5 (12) Tekninen lautakunta 17.03.2020 19 Tontin myynti UUSDno-2020-303 Tontti on tyhjä, joten se myydään.\n",
    [
      [18, "UUDEN KAUPUNKI Pöytäkirja 3/2020 4"],
      [19, "UUDEN KAUPUNKI Pöytäkirja 3/2020 5"],
    ],
  ],
  [
    "items on one line",
    "UUDEN KUNTA 5/2015 Aika Maanantai 15.6.2015 TALON MYYNTI KH § 118 Talo on tyhjä, joten kunnanhallitus myy sen. PÄÄTÖS: Hyväksyttiin. TONTIN MYYNTI KH § 119 Tontti on tyhjä, mutta siitä on saatu 2 000 euron tarjous. PÄÄTÖS: Hyväksyttiin. Kuntalain 95 § ja KH § 7 kertovat lisää, samoin VALTIONAVUSTUSLAKI 4 §.",
    [
      [118, "TALON MYYNTI KH § 118 Talo"],
      [119, "TONTIN MYYNTI KH § 119 Tontti"],
    ],
  ],
  [
    "pages with their number and that of the item",
    "Uuden kunta Pöytäkirja 4/2019 3 ( 16) 38 Talon myynti Talo on tyhjä. Ehdotus Talo myydään tarjousten perusteella. Päätös Ehdotus hyväksyttiin.\nUuden kunta Pöytäkirja 4/2019 4 ( 16) 40 tarjouksesta paras on kolmas, jonka tarjoajalle talo myydään ensi vuoden alussa.\nUuden kunta Pöytäkirja 4/2019 5 ( 16) 39 Tontin myynti Ehdotus Tontti myydään tarjousten perusteella. Päätös Ehdotus hyväksyttiin.\n",
    [
      [38, "Uuden kunta Pöytäkirja 4/2019 3 ( 16) 38 Talon"],
      [39, "Uuden kunta Pöytäkirja 4/2019 5 ( 16) 39 Tontin"],
    ],
  ],
  [
    "pages with their word",
    "3 Sida 3 KST 61 HUSETS FÖRSÄLJNING beslutar sälja huset till den som ger det högsta anbudet. Beslut: Godkändes.\n4 Sida 4 TEKNLTK 62 TOMTENS FÖRSÄLJNING beslutar sälja tomten till den som ger det högsta anbudet. Beslut: Godkändes.\n",
    [
      [61, "3 Sida 3 KST 61 HUSETS"],
      [62, "4 Sida 4 TEKNLTK 62 TOMTENS"],
    ],
  ],
  [
    "titles in capitals before an abbreviation",
    "2 Kommunstyrelsen SAMMANTRÄDETS LAGLIGHET Kst 65 Ordföranden hälsar välkommen och konstaterar de närvarande ledamöterna.\n3 Kommunstyrelsen HUSETS FÖRSÄLJNING Kst 66 Huset är tomt, så det säljs till den som ger det högsta anbudet.\n",
    [
      [65, "2 Kommunstyrelsen SAMMANTRÄDETS"],
      [66, "3 Kommunstyrelsen HUSETS"],
    ],
  ],
];

describe("meetings of several items", () => {
  it.each(meetings)("%s", (_name, text, items) => {
    const found = readItems(text);
    expect(found.map(({ section }) => section)).toEqual(items.map(([section]) => section));
    for (const [index, [, beginning]] of items.entries()) expect(found[index]?.text).toContain(beginning);
  });

  it.each([
    "OIKAISUVAATIMUSOHJEET",
    "OIKAISUVAATIMUS OHJEET",
    "6 UUDEN KUNTA PÖYTÄKIRJA 5/ MUUTOKSENHAKU OHJEET",
    "MUUTOKSENHAKU KIELLOT",
    "VALITUS OSOITUS",
    "BESVÄRS ANVISNING",
  ])("leaves the page of appeals to no item: %s", (line) => {
    const items = readItems(`${page(31, "Talon myynti")}${line}\n\nPykälät 31\n`);
    expect(items).toHaveLength(1);
    expect(items[0]?.text).not.toContain("Pykälät");
  });
});

const rows = "57 §   KOKOUKSEN AVAUS\n\n58 §   TALON MYYNTI   Sivu 3\n\n59 §   TONTIN MYYNTI\n       ja vuokraus\n\n";
/** Each case: what it shows, the text, sections of its items; `null` is the text without any. */
const lists: readonly (readonly [string, string, readonly (number | null)[]])[] = [
  ["alone under its heading", `KOKOUSKUTSU 4/2007\n\nKäsiteltävät asiat\n\n${rows}Aila Salo\n`, [null]],
  [
    "alone, of two rows under its heading",
    "Behandlade ärenden:\n§ 5 Husets försäljning\n§ 6 Tomten\n\nAila Salo\n",
    [null],
  ],
  ["alone", rows, [null]],
  ["above one of its items", `${rows}Aila Salo\n\n58 §   TALON MYYNTI\n\nEhdotus: Talo myydään.\n`, [58]],
  ["above other items", `Asiat\n${rows}Aila Salo\n\n61 §   SAUNAN MYYNTI\n\nEhdotus: Sauna myydään.\n`, [61]],
  ["none: the last title has its text", `${rows}Talo on tyhjä.\n\n60 §   SAUNA\n\nSauna on kylmä.\n`, [57, 58, 59, 60]],
  ["none: the last title has a proposal", `Asiat\n\n${rows}EHDOTUS: Tontti myydään.\n`, [57, 58, 59]],
  ["none: titles alone below an item", `56 §   SAUNA\n\nSauna on kylmä.\n\n${rows}`, [56, 57, 58, 59]],
  ["none: two titles", "57 §   KOKOUKSEN AVAUS\n\n58 §   TALON MYYNTI\n", [57, 58]],
];

describe("contents lists without their items", () => {
  it.each(lists)("%s", (_name, text, sections) => {
    expect(readItems(text).map(({ section }) => section)).toEqual(sections);
  });
});

describe("earlier handlings", () => {
  it("precede the deciding one, and the last body decides", () => {
    const text =
      "Talon myynti\n\nSivistyslautakunta 12.3.2019 § 20\n\nPäätös\nHyväksyttiin.\n\nKunnanhallitus 29.4.2019 § 88\n\nPäätös\nHyväksyttiin.";
    expect(readItems(text)).toMatchObject([
      { section: 88, body: "Kunnanhallitus", date: "2019-04-29", earlier: ["Sivistyslautakunta 12.3.2019 § 20"] },
    ]);
  });

  it("of one body on another day are earlier, too", () => {
    const text = "Talon myynti\n\nKH 08.02.2021 § 31\n\nPöydälle.\n\nKH 22.02.2021 § 45\n\nHyväksyttiin.";
    expect(readItems(text)).toMatchObject([{ section: 45, earlier: ["KH 08.02.2021 § 31"] }]);
  });

  it("in a table of handlings above the title are headed in the text", () => {
    const text =
      "Kaupunginhallitus14128.03.202215\nKaupunginvaltuusto7811.04.202215\n\nTalon myynti\n\nKh § 141\n\nHyväksyttiin.\n\nKv § 78\n\nHyväksyttiin.";
    expect(readItems(text)).toMatchObject([{ section: 78, date: "2022-04-11", earlier: ["Kh § 141"] }]);
  });

  it("by an unknown abbreviation have the body of the page head", () => {
    const item =
      "Kiinteistö- ja lupalautakunta\nPöytäkirja 05.05.2021/Pykälä 122\n\nTalon myynti\n\nKilula 05.05.2021 § 122";
    expect(readItems(item)).toMatchObject([{ section: 122, body: "Kiinteistö- ja lupalautakunta" }]);
    expect(readItems("Talon myynti\n\nKilula 05.05.2021 § 122")).toMatchObject([{ body: "Kilula" }]);
    expect(readItems("Kunnanhallitus\n\nTekninen johtaja 31.10.2019 § 27")).toMatchObject([
      { body: "Tekninen johtaja" },
    ]);
  });

  it("in a table of handlings are none where the text has one handling only", () => {
    const text =
      "Kaupunginhallitus14128.03.202215\nKaupunginvaltuusto7811.04.202215\n\nTalon myynti\n\nKh § 141\n\nEhdotus\nTalo myydään.";
    expect(readItems(text)).toMatchObject([
      { section: 141, body: "Kaupunginhallitus", date: "2022-03-28", earlier: [] },
    ]);
  });

  it("in a table of handlings tell what an unknown abbreviation heads", () => {
    const table = "Kasvatus- ja kulttuurilautakunta6219.04.20236";
    expect(readItems(`${table}\n\nTalon myynti\n\nKakula § 62\n\nHyväksyttiin.`)).toMatchObject([
      { section: 62, date: "2023-04-19", body: "Kasvatus- ja kulttuurilautakunta" },
    ]);
    expect(readItems(`${table}\n\nTalon myynti\n\nKakula § 63\n\nHyväksyttiin.`)).toMatchObject([{ section: null }]);
    expect(readItems("Talon myynti\n\nKakula § 62\n\nHyväksyttiin.")).toMatchObject([{ section: null }]);
  });

  it("are none in prose", () => {
    const text = "§ 88 Talon myynti\n\nLautakunta päätti asiasta 12.3.2019 § 20, ja kunnanhallitus 8.2.2021 § 31.";
    expect(readItems(text)).toMatchObject([{ section: 88, earlier: [] }]);
  });
});
