import { describe, expect, it, test } from "vitest";
import { findFreeOfCharge, findMoney } from "../../src/mentions/find-mentions";
import type { FeePeriod } from "../../src/model/money";
import { readFound } from "./read-found";

const read = (text: string) =>
  findMoney(text).map(({ money, per, approximate }) => [money.cents / 100, per, approximate]);

describe("amounts", () => {
  test.each<[string, number]>([
    ["9000 euroa", 9000],
    ["12 000 euroa", 12_000],
    ["12.000 euroa", 12_000],
    ["11.500 euro", 11_500],
    ["5.250.000 euroa", 5_250_000],
    ["143 786,12 euron", 143_786.12],
    ["1 650 000,00 €", 1_650_000],
    ["0,06 euroa", 0.06],
    ["4.20 euroa", 4.2],
    ["2632€", 2632],
    ["118.500 e", 118_500],
    ["210.000 e.", 210_000],
    ["900 EUR", 900],
    ["900 eur", 900],
    ["12 000\neuroa", 12_000],
    ["3,1 miljoonaa\n        euroa", 3_100_000],
    ["12,1 milj. euroa", 12_100_000],
    ["12,1 milj euroa", 12_100_000],
    ["1,05 M€", 1_050_000],
    ["2 400,- €", 2400],
    ["900:- €", 900],
    ["0,5 m€", 500_000],
    ["2,9 mrd. euroa", 2_900_000_000],
    ["1,5 miljardin euron", 1_500_000_000],
    ["250 tuhatta euroa", 250_000],
    ["250 t€", 250_000],
    ["6,4 miljoner euro", 6_400_000],
    ["1,2 mn euro", 1_200_000],
    ["2 miljarder euro", 2_000_000_000],
    ["1 miljard euro", 1_000_000_000],
    ["1 miljon euro", 1_000_000],
    ["7 k€", 7000],
    ["seitsemän tai 7 tuhannen euron", 7000],
    ["7 tuhannella eurolla", 7000],
    ["40 tusen euro", 40_000],
  ])("%j is %d euros", (text, euros) => {
    expect(read(`Maksu on ${text} tänä vuonna`)).toEqual([[euros, null, false]]);
  });

  test.each<[string, number, FeePeriod | null]>([
    ["12 senttiä asukasta kohti vuodessa", 0.12, "inhabitant"],
    ["12 sentin", 0.12, null],
    ["50 sentillä", 0.5, null],
    ["50 snt/asukas", 0.5, "inhabitant"],
    ["15 cent per invånare och år", 0.15, "inhabitant"],
    ["150 cent om året", 1.5, "year"],
    ["12\nsenttiä", 0.12, null],
  ])("%j is %d euros, per %s", (text, euros, per) => {
    expect(read(`Maksu on ${text}`)).toEqual([[euros, per, false]]);
  });

  test("cents may be hedged", () => {
    expect(read("noin 12 senttiä, cirka 15 cent")).toEqual([
      [0.12, null, true],
      [0.15, null, true],
    ]);
  });

  test.each<[string, number, FeePeriod | null, boolean]>([
    ["kaksitoistatuhatta euroa vuodessa", 12_000, "year", false],
    ["noin kahdentuhannen euron maksu", 2000, null, true],
    ["tuhat viisikymmentä euroa", 1050, null, false],
    ["Sata neljäkymmentä euroa kuukaudessa", 140, "month", false],
    ["kaksikymmentäviisituhatta\nkolmesataa euroa", 25_300, null, false],
    ["puolitoista miljoonaa euroa", 1_500_000, null, false],
    ["satatuhatta euroa", 100_000, null, false],
    ["kaksituhatta (2 000) euroa vuodessa", 2000, "year", false],
    ["2 000 (kaksituhatta) euroa vuodessa", 2000, "year", false],
    ["viisitoista senttiä asukasta kohden", 0.15, "inhabitant", false],
    ["2 euroa 50 senttiä asukkaalta", 2.5, "inhabitant", false],
    ["nio tusen femhundra euro om året", 9500, "year", false],
    ["sexhundra euro", 600, null, false],
    ["cirka ettusen tvåhundrafemtio euro", 1250, null, true],
    ["tolv cent per invånare", 0.12, "inhabitant", false],
  ])("%s is %d in words", (text, euros, per, approximate) => {
    expect(read(text)).toEqual([[euros, per, approximate]]);
  });

  test.each([
    "muutama sata euroa",
    "muutaman tuhannen euron",
    "parin sadan euron",
    "ett par hundra euro",
    "några tusen euro",
    "tuhansia euroja",
    "toista tuhatta euroa",
    "viisi tuhannen euron apurahaa",
    "kolme viiden euron lippua",
    "muutaman kymmenen tuhannen euron luokkaa",
    "flera hundra tusen euro",
    "kaksi pilkku viisi miljoonaa euroa",
    "kaksi ja puoli tuhatta euroa",
    "kaksi miljoonaa kolmesataatuhatta euroa",
    "1 250 senttiä",
    "kahdet eurot",
    "tusentals euro",
  ])("%j is no amount in words", (text) => expect(read(text)).toEqual([]));

  test.each(["12 senttimetriä", "12 procent", "2 centrum", "0,5 senttiä", "A12 senttiä", "12. senttiä", "senttiä"])(
    "%j is none in cents",
    (text) => expect(read(text)).toEqual([]),
  );

  test.each([
    "euroa",
    "euron",
    "eurolla",
    "eurosta",
    "euroon",
    "euroina",
    "euroksi",
    "euroja",
    "€",
    "€:n",
    "e",
    "e:n",
    "EUROA",
  ])("case form %s", (unit) => {
    expect(read(`kunnan osuus 4 250 ${unit} kirjataan`)).toEqual([[4250, null, false]]);
  });

  test.each<[string, FeePeriod | null]>([
    ["9000 euroa / vuosi", "year"],
    ["9000 euroa/vuosi", "year"],
    ["9000 e / v.", "year"],
    ["9000 € / a", "year"],
    ["9000€/kunta/vuosi", "year"],
    ["9000 euroa/vuosi/kunta", "year"],
    ["9000 eurolla vuodessa", "year"],
    ["9.000 e. vuodessa", "year"],
    ["9000 e. kuukaudessa", "month"],
    ["9000 e. Vuosittain laaditaan", null],
    ["9000 euroa\nvuodessa", "year"],
    ["9000 euroa vuosittain", "year"],
    ["9000 euron vuosittaiseen", "year"],
    ["9000 euron vuosimaksun", "year"],
    ["9000 euroa (alv 0 %) vuodessa", "year"],
    ["9000 euroa + alv / vuosi", "year"],
    ["9000 euroa kaupunkia kohti vuodessa", "year"],
    ["9000 euro per år", "year"],
    ["9000 euro per\når", "year"],
    ["9000 euro/år", "year"],
    ["9000 euro om året", "year"],
    ["9000 euro årligen", "year"],
    ["9000 euroa koko kaudelta", "season"],
    ["9000 euroa kaudelta", "season"],
    ["9000 euroa ohjelmakaudelta", "season"],
    ["9000 euroa/kausi", "season"],
    ["9000 euro för hela perioden", "season"],
    ["9000 euro per säsong", "season"],
    ["9000 euroa kuukaudessa", "month"],
    ["9000 e/kk", "month"],
    ["9000 euro per månad", "month"],
    ["9000 euro i månaden", "month"],
    ["9000 euroa asukasta kohti", "inhabitant"],
    ["9000 euroa asukasta kohden", "inhabitant"],
    ["9000 euroa asukasta kohti vuodessa", "inhabitant"],
    ["9000 euroa/asukas", "inhabitant"],
    ["9000 e/asukas/vuosi", "inhabitant"],
    ["9000 e/as./v", "inhabitant"],
    ["9000 euro per invånare", "inhabitant"],
    ["9000 euro per invånare och år", "inhabitant"],
    ["9000 euron kertaluonteisella", "once"],
    ["9000 euroa kertamaksuna", "once"],
    ["9000 euro som engångsbelopp", "once"],
    ["9000 euroa/asukasluku", "inhabitant"],
    ["9000 euroa asukkaalta", "inhabitant"],
    ["9000 euroa asukkaasta", "inhabitant"],
    ["9000 euro/inv.", "inhabitant"],
    ["9000 euro per capita", "inhabitant"],
    ["9000 euro för varje invånare", "inhabitant"],
    ["9000 euroa vuotta kohti", "year"],
    ["9000 euroa vuotta kohden", "year"],
    ["9000 euroa joka vuosi", "year"],
    ["9000 euron vuotuinen", "year"],
    ["9000 euro i året", "year"],
    ["9000 euro varje år", "year"],
    ["9000 euroa koko kaudesta", "season"],
    ["9000 euroa koko ohjelmakaudelle", "season"],
    ["9000 euroa koko kauden ajalta", "season"],
    ["9000 euroa kautta kohti", "season"],
    ["9000 euroa / ohjelmakausi", "season"],
    ["9000 euro för säsongen", "season"],
    ["9000 euro per verksamhetsperiod", "season"],
    ["9000 euroa/kuukausi", "month"],
    ["9000 euroa kuukausittain", "month"],
    ["9000 euroa kuussa", "month"],
    ["9000 euroa kuukaudelta", "month"],
    ["9000 euro/mån.", "month"],
    ["9000 euro månatligen", "month"],
    ["9000 euro varje månad", "month"],
    ["9000 euron kertakaikkisella", "once"],
    ["9000 euron kertamaksulla", "once"],
    ["9000 euro en gång", "once"],
    ["9000 e/kunta/v", "year"],
    ["9000 e/kaupunki/v", "year"],
    ["9000 e/jäsen/v", "year"],
    ["9000 e/henkilö/v", "year"],
    ["9000 euroa kunnalta vuodessa", "year"],
    ["9000 euroa kaupungilta vuodessa", "year"],
    ["9000 euroa jäsenkuntaa kohden vuodessa", "year"],
    ["9000 euro per kommun och år", null],
    ["9000 euro per medlem per år", "year"],
    ["9000 euro per stad per år", "year"],
    ["9000 euro för varje kommun per år", "year"],
    ["9000 euro (moms 0 %) per år", "year"],
    ["9000 e/m²", null],
    ["9000 euroa/m2", null],
    ["9000 euroa/hlö", null],
    ["9000 euro per kommun", null],
    ["9000 euroa vuodelle 2024", null],
  ])("%j is per %s", (text, per) => {
    expect(read(`Maksu: ${text}, jos jäsen.`)).toEqual([[9000, per, false]]);
  });

  test.each<[string, boolean]>([
    ["noin", true],
    ["Noin", true],
    ["n.", true],
    ["arviolta", true],
    ["vajaan", true],
    ["runsaat", true],
    ["reilu", true],
    ["noin\n", true],
    ["suunnilleen", true],
    ["likimain", true],
    ["lähes", true],
    ["omkring", true],
    ["uppskattningsvis", true],
    ["knappt", true],
    ["närmare", true],
    ["c.", true],
    ["cirka", true],
    ["ca", true],
    ["ungefär", true],
    ["drygt", true],
    ["enintään", false],
    ["korkeintaan", false],
    ["vähintään", false],
    ["yli", false],
    ["högst", false],
    ["kunnan", false],
  ])("%j before the amount makes it approximate: %s", (hedge, approximate) => {
    expect(read(`Osuus on ${hedge} 5 000 euroa.`)).toEqual([[5000, null, approximate]]);
  });

  it("reads both ends of a range, with the unit's multiplier, period and hedge", () => {
    expect(read("noin 60.000-100.000 e/vuosi")).toEqual([
      [60_000, "year", true],
      [100_000, "year", true],
    ]);
    expect(read("18 000–24 500 euroa, 1,5 – 2 milj. euroa")).toEqual([
      [18_000, null, false],
      [24_500, null, false],
      [1_500_000, null, false],
      [2_000_000, null, false],
    ]);
  });

  it("stands on the number and its words, and leaves tax and sentence ends out", () => {
    const text = "Maksu on n. 9 000 euroa / vuosi. Hinta 1 200 € (alv 0 %).";
    expect(readFound(text, findMoney(text)).map(({ quote }) => quote)).toEqual(["9 000 euroa / vuosi", "1 200 €"]);
  });

  test.each([
    "Asia 1123/00.04.01/2023 käsiteltiin",
    "päivämäärä 1.1.2024 eurooppalaisen",
    "12 eurooppalaista kuntaa",
    "puh. 040 123 4567",
    "klo 13.08 ennen",
    "noin 6.300 m²:n tontti",
    "12 prosenttia, 20 %",
    "§ 14 e kohta",
    "lain 14 e §:n mukaan",
    "verotulot 2,7 M ja menot 1,3 M.",
    "15,8 milj. m³ vettä",
    "3 e-laskua",
    "vuosina 2023–2024",
    "9 000 – 45 000 asukkaan kunnissa",
    "0,125 euroa",
    "12 000 mk",
  ])("finds no money in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("does not glue a year to the amount after it", () => {
    expect(read("vuonna 2021 6.000 e ja vuonna 2022 900 €")).toEqual([
      [6000, null, false],
      [900, null, false],
    ]);
  });
});

describe("free of charge", () => {
  test.each([
    "osallistuminen on maksutonta",
    "verkosto on maksuton",
    "jäsenyydestä ei peritä maksua",
    "jäsenmaksua ei peritä",
    "osallistumismaksua ei\nole",
    "kunnille veloituksetta",
    "toiminta on ilmaista",
    "ilman erillistä maksua",
    "medlemskapet är avgiftsfritt",
    "deltagandet är kostnadsfritt",
    "utan avgift",
    "det uppbärs ingen avgift",
    "det finns ingen medlemsavgift",
    "gratis",
    "deltagandet är kostnadsfria",
    "maksuttomasti",
  ])("%j", (text) => {
    expect(findFreeOfCharge(text)).toHaveLength(1);
  });

  test.each(["liittymismaksua ei peritä", "ei peritä liittymismaksua", "maksu on 500 euroa", "maksetaan vuosittain"])(
    "not %j",
    (text) => {
      expect(findFreeOfCharge(text)).toEqual([]);
    },
  );
});
