import { describe, expect, it, test } from "vitest";
import { findDurations, findPercents, findPlainNumbers, findSeasonOrdinals } from "../../src/mentions/find-mentions";
import { readFound } from "./read-found";

describe("percents", () => {
  test.each<[string, number]>([
    ["12 prosenttia", 12],
    ["12,5 prosentin", 12.5],
    ["20 %", 20],
    ["20%", 20],
    ["8 %:n", 8],
    ["15 pros.", 15],
    ["16 procent", 16],
    ["100 %", 100],
  ])("%j is %d", (text, percent) => {
    expect(findPercents(`osuus on ${text} kuluista`).map((found) => found.percent)).toEqual([percent]);
  });

  test.each([
    "alv 24 %",
    "(ALV 0 %)",
    "moms 24 %",
    "arvonlisävero 24 %",
    "3 prosenttiyksikköä",
    "12 euroa",
    "3 procentenheter",
  ])("finds none in %j", (text) => {
    expect(findPercents(text)).toEqual([]);
  });
});

describe("durations", () => {
  test.each<[string, number]>([
    ["24 kuukautta", 24],
    ["30 kuukauden", 30],
    ["24 kuukaudeksi", 24],
    ["vähintään 12 kk", 12],
    ["1,5 vuotta", 18],
    ["puolitoista vuotta", 18],
    ["puolen vuoden", 6],
    ["kaksi vuotta", 24],
    ["kaksi ja puoli vuotta", 30],
    ["kahden ja puolen vuoden", 30],
    ["två och ett halvt år", 30],
    ["två och halvt år", 30],
    ["ett och ett halvt år", 18],
    ["ett halvt år", 6],
    ["kahden\nvuoden", 24],
    ["viideksi vuodeksi", 60],
    ["Kolme vuotta", 36],
    ["yhden vuoden", 12],
    ["kolmivuotinen", 36],
    ["Kaksivuotisen", 24],
    ["nelivuotiskausi", 48],
    ["3-vuotinen", 36],
    ["tre år", 36],
    ["treårig", 36],
    ["2-årigt", 24],
    ["24 månader", 24],
    ["ett år", 12],
  ])("%j is %i months", (text, months) => {
    expect(findDurations(`Kesto on ${text}, jos`).map((found) => found.months)).toEqual([months]);
  });

  test.each<[number, string]>([
    [6, "puoli vuotta, puolen vuoden, puoleksi vuodeksi"],
    [12, "yhden vuoden, yhdeksi vuodeksi, yhtä vuotta"],
    [18, "puolitoista vuotta, puolentoista vuoden, puoleksitoista vuodeksi"],
    [24, "kaksi vuotta, kahden vuoden, kahdeksi vuodeksi, kahta vuotta"],
    [36, "kolme vuotta, kolmen vuoden, kolmeksi vuodeksi, kolmivuotinen"],
    [48, "neljä vuotta, neljän vuoden, neljäksi vuodeksi, nelivuotinen"],
    [60, "viisi vuotta, viiden vuoden, viideksi vuodeksi, viittä vuotta, viisivuotinen"],
    [72, "kuusi vuotta, kuuden vuoden, kuudeksi vuodeksi, kuutta vuotta, kuusivuotinen"],
    [84, "seitsemän vuotta, seitsemäksi vuodeksi, seitsenvuotinen"],
    [96, "kahdeksan vuotta, kahdeksaksi vuodeksi, kahdeksanvuotinen"],
    [108, "yhdeksän vuotta, yhdeksäksi vuodeksi, yhdeksänvuotinen"],
    [120, "kymmenen vuotta, kymmeneksi vuodeksi, kymmenvuotinen"],
    [144, "kaksitoista vuotta, kahdentoista vuoden, kahdeksitoista vuodeksi"],
    [12, "ett år, ett års, 12 mån."],
    [18, "halvtannat år"],
    [24, "två år, tvåårig"],
    [36, "tre år, treårig"],
    [48, "fyra år, fyraårig"],
    [60, "fem år, femårig"],
    [72, "sex år, sexårig"],
    [84, "sju år, sjuårig"],
    [96, "åtta år, åttaårig"],
    [108, "nio år, nioårig"],
    [120, "tio år, tioårig"],
    [144, "tolv år, tolvårig"],
  ])("%i months: %s", (months, text) => {
    expect(findDurations(text).map((duration) => duration.months)).toEqual(text.split(", ").map(() => months));
  });

  it("stands on numeral and unit", () => {
    const text = "Hanke kestää kaksi vuotta ja kolmivuotinen jatko 3-vuotisen.";
    expect(readFound(text, findDurations(text)).map(({ quote }) => quote)).toEqual([
      "kaksi vuotta",
      "kolmivuotinen",
      "3-vuotisen",
    ]);
  });

  test.each([
    "vuoden 2024 talousarvio",
    "kohdan 2 vuoden 2024 osalta",
    "15-vuotiaat",
    "100-vuotisjuhla",
    "monivuotinen",
    "0,2 henkilötyövuotta",
    "useita vuotta",
    "useita ja puoli vuotta",
    "§ 12 vuoden alusta",
    "1.1.2024 vuoden",
    "14 päivää",
    "lukuvuoden",
  ])("finds none in %j", (text) => {
    expect(findDurations(text)).toEqual([]);
  });
});

describe("numbers of seasons", () => {
  test.each<[string, number]>([
    ["7.kausi", 7],
    ["7. kausi", 7],
    ["7. kaudelle", 7],
    ["7:nnelle kaudelle", 7],
    ["ensimmäisestä kaudesta", 1],
    ["toiselle kaudelle", 2],
    ["kolmanteen toimintakauteen", 3],
    ["neljättä kautta", 4],
    ["viidennestä kaudesta", 5],
    ["kuudennella kaudella", 6],
    ["seitsemänteen kauteen", 7],
    ["kahdeksas kausi", 8],
    ["Kahdeksannen\nkauden", 8],
    ["yhdeksännen verkostokauden", 9],
    ["kymmenes kausi", 10],
    ["den sjunde perioden", 7],
    ["första säsongen", 1],
    ["andra verksamhetsperioden", 2],
    ["kausi on järjestyksessä kahdeksas", 8],
    ["kausi on jo\nkahdeksas", 8],
    ["kausi oli verkoston kolmas", 3],
    ["kausi on 8. verkostossa", 8],
    ["perioden är redan den sjunde", 7],
    ["perioden blir nätverkets femte", 5],
    ["kaudesta neljä lähtien", 4],
    ["kaudesta 4 lähtien", 4],
    ["kaudesta 4 alkaen", 4],
    ["kaudesta neljä saakka", 4],
    ["kaudesta neljä asti", 4],
    ["perioden fem och framåt", 5],
    ["kausi 7", 7],
    ["kausi 7 käynnistyy", 7],
    ["kaudelle 7.", 7],
    ["period 7", 7],
    ["USO7", 7],
    ["USO 7 -verkosto", 7],
    ["USO7-verkoston", 7],
  ])("%j is season %i", (text, number) => {
    expect(findSeasonOrdinals(`verkosto: ${text}`).map((found) => found.number)).toEqual([number]);
  });

  test.each(
    "ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes"
      .split(" ")
      .map((word, index) => [word, index + 1] as const),
  )("Finnish %s is %i", (word, number) => {
    expect(findSeasonOrdinals(`${word} kausi`)[0]?.number).toBe(number);
  });

  test.each(
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde"
      .split(" ")
      .map((word, index) => [word, index + 1] as const),
  )("Swedish %s is %i", (word, number) => {
    expect(findSeasonOrdinals(`den ${word} perioden`)[0]?.number).toBe(number);
  });

  test.each([
    "kaudella 2023–2024",
    "USO 2025-2026 -kauden",
    "kolmas kuukausi",
    "valtuustokausi on kolmas",
    "kausi on vilkkaampi",
    "kausi on 8.5. alkava",
    "kaudella on kahdeksas jäsen",
    "toinen valtuustokausi",
    "kolmas tilikausi",
    "tulevalla kaudella",
    "kaudella kaksi seminaaria",
    "kaudella 4 seminaaria",
    "12.3. kaudelle",
    "andra mandatperioden",
    "andra räkenskapsperioden",
    "andra fullmäktigeperioden",
    "toinen vaalikausi",
    "toinen hallituskausi",
    "toinen lämmityskausi",
    "toinen kasvukausi",
    "aloittaa kaudella",
  ])("finds none in %j", (text) => {
    expect(findSeasonOrdinals(text)).toEqual([]);
  });
});

describe("plain numbers", () => {
  it("reads whole numbers, grouped or not", () => {
    expect(findPlainNumbers("alle 9 000     8.500\nyhteensä 450").map((found) => found.number)).toEqual([
      9000, 8500, 450,
    ]);
  });

  test.each(["1.1.2024", "2,05", "USO7", "7kausi", "33/06.061/2020"])("finds none in %j", (text) => {
    expect(findPlainNumbers(text)).toEqual([]);
  });
});
