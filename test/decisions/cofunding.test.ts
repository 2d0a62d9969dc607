import { describe, expect, it } from "vitest";
import { itemOf, textOf, type Written } from "./minutes-of";

const fi = (reasons: string, more: Written = {}): Written => ({
  title: "Rahoitusosuus Osaajat kotiin -hankkeeseen",
  reasons,
  proposal: "Kunta sitoutuu Osaajat kotiin -hankkeen rahoitusosuuteen 3 000 euroa.",
  decision: "Ehdotus hyväksyttiin.",
  ...more,
});
const sv = (reasons: string, more: Written = {}): Written => ({
  lang: "sv",
  title: "Finansieringsandel för projektet Levande stränder",
  reasons,
  proposal: "Kommunen deltar i projektet Levande stränder med en finansieringsandel på 3 000 euro.",
  decision: "Förslaget godkändes.",
  ...more,
});
const cofundingOf = (written: Written) => {
  const { cofunding } = itemOf(written);
  if (!cofunding) throw new Error("no co-funding");
  return cofunding;
};

describe("the project", () => {
  it.each<readonly [string, Written]>([
    ["Osaajat kotiin", fi("")],
    ["Levande stränder", sv("")],
    [
      "Strand för alla",
      sv("", {
        title: "Medfinansiering av projektet Strand för alla",
        proposal: "Kommunen deltar i projektet Strand för alla med en finansieringsandel på 3 000 euro.",
      }),
    ],
    [
      "Levande kust",
      sv("", {
        title: "Medfinansiering av projektet Levande kust och dess finansiering",
        proposal: "Projektet Levande kust och dess finansiering. Kommunens finansieringsandel är 3 000 euro.",
      }),
    ],
    ["Levande stränder", sv("", { title: "Finansieringsandel för projektet Levande stränder från året" })],
    ["Levande stränder", sv("", { title: "Finansieringsandel för projektet Levande\nstränder" })],
    [
      "Virtaa kyliin",
      fi("", { title: "Kuntaosuus", proposal: "Kunta maksaa Virtaa kyliin -ohjelman kuntarahoitusta 3 000 euroa." }),
    ],
    [
      "Osaajat kotiin",
      fi("Osaajat kotiin -hanke alkaa.", {
        title: "Rahoitusosuus",
        proposal: "Kunta maksaa hankkeen kuntaosuuden 3 000 euroa.",
      }),
    ],
    [
      "Rantatien pyörämatkailu",
      fi("", {
        title: "OSUUS RANTATIEN PYÖRÄMATKAILU -HANKKEESTA",
        proposal: "Kunta maksaa kuntaosuuden 3 000 euroa.",
      }),
    ],
  ])("%s: %j", (name, written) => {
    expect(cofundingOf(written).project).toEqual({ name });
  });

  it.each<readonly [string, Written]>([
    [
      "noted",
      { proposal: "Merkitään Osaajat kotiin -hankkeen rahoitusosuus tiedoksi.", decision: "Merkittiin tiedoksi." },
    ],
    [
      "a project without money",
      { proposal: "Kunta osallistuu Osaajat kotiin -hankkeeseen.", decision: "Hyväksyttiin." },
    ],
    ["money without a project", { proposal: "Katto korjataan 30 000 eurolla.", decision: "Hyväksyttiin." }],
    [
      "an application for a grant",
      {
        title: "Rahoituksen hakeminen Osaajat kotiin -hankkeelle",
        proposal: "Kunta hakee liitolta rahoitusta Osaajat kotiin -hankkeelle.",
        decision: "Hyväksyttiin.",
      },
    ],
    [
      "a contract on a grant",
      { proposal: "Hyväksytään Osaajat kotiin -hankkeen rahoitussopimus.", decision: "Hyväksyttiin." },
    ],
    [
      "a statement",
      {
        title: "Lausunto hankkeesta",
        proposal: "Annetaan lausunto Osaajat kotiin -hankkeen rahoituksesta 3 000 euroa.",
        decision: "Hyväksyttiin.",
      },
    ],
    [
      "a project in the reasons alone",
      {
        reasons: "Osaajat kotiin -hankkeen rahoitusosuus oli 3 000 euroa.",
        proposal: "Katto korjataan.",
        decision: "Hyväksyttiin.",
      },
    ],
  ])("none: %s", (_, written) => {
    expect(itemOf(written).cofunding).toBeNull();
  });
});

describe("the municipality's own share", () => {
  const shareOf = (written: Written) => {
    const { share, total } = cofundingOf(written);
    return [share && share.money.cents / 100, share?.per, share?.approximate, total && total.cents / 100];
  };

  it.each<readonly [string, readonly unknown[], Written]>([
    ["a lump sum is share and total", [3000, "once", false, 3000], fi("")],
    ["a Swedish lump sum", [3000, "once", false, 3000], sv("")],
    [
      "a yearly rate has no total of its own",
      [3000, "year", false, null],
      fi("", { proposal: "Kunta sitoutuu Osaajat kotiin -hankkeen rahoitusosuuteen 3 000 euroa vuodessa." }),
    ],
    [
      "hedged",
      [3000, "year", true, null],
      fi("", {
        proposal: "Kunta sitoutuu Osaajat kotiin -hankkeessa noin 3 000 euron vuosittaiseen rahoitusosuuteen.",
      }),
    ],
    [
      "a rate and a sum over the whole time",
      [3000, "year", false, 6000],
      fi("", { proposal: "Kunnan osuus Osaajat kotiin -hankkeesta on 3 000 euroa vuodessa eli yhteensä 6 000 euroa." }),
    ],
    [
      "a Swedish rate and a sum",
      [3000, "year", false, 6000],
      sv("", {
        proposal: "Kommunens andel av projektet Levande stränder är 3 000 euro per år, sammanlagt 6 000 euro.",
      }),
    ],
    [
      "a rate and what it equals",
      [3000, "year", false, 6000],
      fi("", { proposal: "Kunnan osuus Osaajat kotiin -hankkeesta on 3 000 euroa vuodessa eli 6 000 euroa." }),
    ],
    [
      "a Swedish rate and what it equals",
      [3000, "year", false, 6000],
      sv("", { proposal: "Kommunens andel av projektet Levande stränder är 3 000 euro per år, dvs. 6 000 euro." }),
    ],
    [
      "a rate and another sum",
      [3000, "year", false, null],
      fi("Hankkeen osuus valtiolta on 6 000 euroa.", {
        proposal: "Kunnan osuus Osaajat kotiin -hankkeesta on 3 000 euroa vuodessa.",
      }),
    ],
    [
      "per inhabitant",
      [1.5, "inhabitant", false, null],
      fi("", { proposal: "Kunnan rahoitusosuus Osaajat kotiin -hankkeesta on 1,50 euroa asukasta kohti." }),
    ],
    [
      "stated in the reasons",
      [3000, "once", false, 3000],
      fi("Kunnan osuus on 3 000 euroa.", { proposal: "Kunta osallistuu Osaajat kotiin -hankkeen rahoitukseen." }),
    ],
    [
      "stated in the reasons, in one word",
      [3000, "once", false, 3000],
      fi("Kunnan rahoitusosuus on 3 000 euroa.", {
        proposal: "Kunta osallistuu Osaajat kotiin -hankkeen rahoitukseen.",
      }),
    ],
    [
      "not the whole cost",
      [3000, "once", false, 3000],
      fi("Hankkeen kokonaiskustannukset ovat 60 000 euroa. Kunnan osuus on 3 000 euroa.", {
        proposal: "Kunta osallistuu Osaajat kotiin -hankkeen rahoitukseen.",
      }),
    ],
    [
      "not the project's grant",
      [3000, "once", false, 3000],
      fi("Hanke saa avustusta 60 000 euroa. Kunnan osuus on 3 000 euroa.", {
        proposal: "Kunta osallistuu Osaajat kotiin -hankkeen rahoitukseen.",
      }),
    ],
    [
      "a rate told by the noun",
      [3000, "year", true, null],
      fi("", { proposal: "Kunta osallistuu Osaajat kotiin -hankkeeseen arviolta 3 000 euron vuosiosuudella." }),
    ],
    [
      "a Swedish rate told by the noun",
      [3000, "year", false, null],
      sv("", { proposal: "Kommunen deltar i projektet Levande stränder med en årsandel på 3 000 euro." }),
    ],
    [
      "per inhabitant, and what that makes",
      [1.5, "inhabitant", false, 16_000],
      fi("", {
        proposal:
          "Kunta osallistuu Osaajat kotiin -hankkeeseen 1,50 eurolla asukasta kohti eli enintään 16 000 eurolla.",
      }),
    ],
    [
      "per inhabitant, what that makes in a year and in all",
      [1.5, "inhabitant", false, 16_000],
      fi("Asukkaita on 5 333, joten summa on 8 000 euroa vuodessa ja kahdelta vuodelta yhteensä 16 000 euroa.", {
        proposal: "Kunta osallistuu Osaajat kotiin -hankkeen rahoitukseen 1,50 eurolla asukasta kohti vuodessa.",
      }),
    ],
    [
      "not an earlier project's",
      [3000, "once", false, 3000],
      fi("Edellisen hankkeen kuntaosuus oli 8 000 euroa. Kunnan osuus on 3 000 euroa.", {
        proposal: "Kunta osallistuu Osaajat kotiin -hankkeen rahoitukseen.",
      }),
    ],
  ])("%s", (_, expected, written) => {
    expect(shareOf(written)).toEqual(expected);
  });

  it.each(["kuntaosuus", "rahoitusosuus", "omarahoitus", "kuntarahoitus", "kuntaraha", "maksuosuus", "omavastuu"])(
    "is spoken of as %s",
    (word) => {
      const reasons = `Nyt ${word} kunnalta on 3 000 euroa.`;
      const proposal = `Hyväksytään Osaajat kotiin -hankkeen ${word}.`;
      expect(shareOf(fi(reasons, { title: "Asia", proposal }))).toEqual([3000, "once", false, 3000]);
    },
  );

  it("another municipality's is not", () => {
    const written = fi("Lieksan rahoitusosuus on 8 000 euroa ja Nurmeksen rahoitusosuus on 3 000 euroa.", {
      letterhead: "Nurmeksen kaupunki",
      proposal: "Kaupunki osallistuu Osaajat kotiin -hankkeen rahoitukseen.",
    });
    expect(itemOf(written, { municipality: "541" }).cofunding?.share?.money.cents).toBe(300_000);
    expect(itemOf(written, { municipality: "422" }).cofunding?.share?.money.cents).toBe(800_000);
  });

  it.each<readonly [string, readonly unknown[], string]>([
    ["once", [3000, "once", false, 3000], "Kuntien osuudet koko hankkeen ajalta:"],
    ["yearly", [3000, "year", false, null], "Kuntien vuosittaiset osuudet:"],
  ])("stands in its row of a table, %s", (_, expected, head) => {
    const table = `${head}\n\nLieksa        8 000 €\nNurmes        3 000 €\nJuuka         2 000 €`;
    const proposal = "Kaupunki rahoittaa Osaajat kotiin -hanketta taulukon mukaisella osuudella.";
    const written = fi(table, { title: "Osaajat kotiin -hanke", letterhead: "Nurmeksen kaupunki", proposal });
    expect(shareOf(written)).toEqual(expected);
    expect(cofundingOf(written).partners.map(({ code }) => code)).toEqual(["422", "541", "176"]);
  });

  it("one line of a municipality is no table", () => {
    const reasons = "Kunnossapito maksaa:\n\nNurmes        3 000 €";
    const proposal = "Kaupunki osallistuu Osaajat kotiin -hankkeen rahoitukseen.";
    expect(shareOf(fi(reasons, { letterhead: "Nurmeksen kaupunki", proposal }))[0]).toBeNull();
  });

  it.each<readonly [boolean, Written]>([
    [true, fi("", { proposal: "Kunta maksaa Osaajat kotiin -hankkeen omarahoituksen." })],
    [true, fi("", { proposal: "Kunta sitoutuu Osaajat kotiin -hankkeen kuntaosuuteen." })],
    [true, sv("", { proposal: "Kommunen medfinansierar projektet Levande stränder." })],
    [false, fi("", { proposal: "Päätetään, ettei kunta osallistu Osaajat kotiin -hankkeen rahoitukseen." })],
    [false, fi("", { proposal: "Kunta ei lähde mukaan Osaajat kotiin -hankkeen rahoittamiseen." })],
    [false, sv("", { proposal: "Kommunen deltar inte i finansieringen av projektet Levande stränder." })],
  ])("is decided on without a sum, committed %s: %j", (committed, written) => {
    expect(shareOf(written)).toEqual([null, undefined, undefined, null]);
    expect(cofundingOf(written).committed).toBe(committed);
  });

  it("its span is the amount", () => {
    const { share, evidence } = cofundingOf(fi(""));
    const text = textOf(fi(""));
    expect(text.slice(share?.span.start, share?.span.end)).toMatch(/^3 000 euroa/);
    expect(evidence.total).toEqual(evidence.share);
  });
});

describe("the project's cost", () => {
  it.each<readonly [number | null, Written]>([
    [60_000, fi("Hankkeen kokonaiskustannukset ovat 60 000 euroa.")],
    [60_000, fi("Hankkeen kustannusarvio on 60 000 euroa.")],
    [60_000, fi("Kokonaisbudjetti on 60 000 euroa.")],
    [60_000, fi("Hankkeen kustannukset ovat 60 000 euroa.")],
    [60_000, fi("Kustannuksiksi arvioidaan 60 000 euroa.")],
    [60_000, fi("Hanke maksaa kaikkiaan 60 000 euroa.")],
    [60_000, sv("Projektets totala kostnader är 60 000 euro.")],
    [60_000, sv("Projektets budget är 60 000 euro.")],
    [60_000, sv("Totalkostnaden är 60 000 euro.")],
    [60_000, sv("Enligt kostnadsförslaget är summan 60 000 euro.")],
    [60_000, sv("Projektet kostar totalt 60 000 euro.")],
    [60_000, fi("Hankkeen koko nais kustannukset 60 000 euroa.")],
    [60_000, fi("Kustannus arvio on 60 000 euroa.")],
    [60_000, fi("Hankkeen rahoitus kehys on 60 000 euroa.")],
    [60_000, fi("Kustannusten arvioidaan olevan 60 000 euroa.")],
    [60_000, fi("Kustannukset nousevat 60 000 euroon.")],
    [60_000, fi("Kustannukset on laskettu 60 000 euroksi.")],
    [60_000, sv("Kostnaderna uppskattas till 60 000 euro.")],
    [60_000, sv("Kostnaderna har beräknats till 60 000 euro.")],
    [60_000, sv("Kostnaderna uppgår till 60 000 euro.")],
    [60_000, sv("Kostnaden beräknas till 60 000 euro.")],
    [60_000, sv("Budgeten uppgår till 60 000 euro.")],
    [60_000, fi("Kustannusarvio on\n\n   Palkat    50 000\n   Matkat    10 000\n   Yhteensä  60 000 euroa")],
    [60_000, fi("Kustannusarvio:\nPalkat 50 000 €\nMatkat 10 000 €\nYhteensä 60 000 €")],
    [60_000, fi("Kustannusarvio:\n\nPalkat 50 000 €\nKustannukset yhteensä: 60 000 €\nKuntien osuus 20 000 €")],
    [60_000, sv("Kostnadsförslag:\n\nLöner 50 000 euro\nTotalt 60 000 euro")],
    [60_000, fi("Kustannusarvio on 60 000 euroa, josta kuntien osuus on\nyhteensä 20 000 euroa.")],
    [null, fi("Kustannusarvio on tekeillä.\n\nYhteensä 60 000 euroa")],
    [null, sv("Kommunens egna kostnader är 60 000 euro.")],
    [60_000, fi("Hankkeen kulut ovat 60 000 euroa.")],
    [60_000, fi("Rakentamisen kokonaishinta on 60 000 euroa.")],
    [60_000, fi("Hankkeelle on laskettu kustannuksia 60 000 euroa.")],
    [60_000, fi("Kokonaiskustannuksista (60 000 €) kunnan osuus on 3 000 euroa.")],
    [60_000, sv("Projektkostnaden är 60 000 euro.")],
    [60_000, sv("Kommunerna täcker 30 % av utgifterna, som uppgår till 60 000 euro.")],
    [60_000, sv("Projektet har en budget på 60 000 euro.")],
    [null, fi("Hankkeen kustannuksista kunta maksaa 3 000 euroa.")],
    [null, fi("Kunta osallistuu hankkeen kustannuksiin 3 000 eurolla.")],
    [null, fi("Hankkeen kustannukset jaetaan niin, että kunnan osuus on 3 000 euroa.")],
    [null, fi("Työntekijän palkkakulut ovat 60 000 euroa.")],
    [null, sv("Kommunens andel av projektkostnaden är 3 000 euro.")],
    [null, fi("Kunnan tulot ovat 60 000 euroa.")],
    [null, fi("Hankkeen kokonaiskustannukset selviävät myöhemmin.")],
    [null, sv("Kommunens intäkter är 60 000 euro.")],
  ])("%s: %j", (euros, written) => {
    const { projectTotal, evidence } = cofundingOf(written);
    expect(projectTotal && projectTotal.cents / 100).toBe(euros);
    const [span] = evidence.projectTotal ?? [];
    expect(textOf(written).slice(span?.start, span?.end).startsWith("60 000")).toBe(euros !== null);
  });

  it.each<readonly [number | null, Written]>([
    [30, fi("Kuntien osuus on 30 %.")],
    [30, fi("Rahoituksesta valtion osuus on 70 % ja kuntien 30 %.")],
    [12.5, fi("Kuntarahoitus on 12,5 prosenttia.")],
    [30, fi("Omarahoitus on 30 %.")],
    [30, sv("Kommunernas andel är 30 procent.")],
    [30, sv("Statens andel är 70 %, medan 30 procent är kommunernas andel.")],
    [30, fi("Avustusta haetaan 70 prosenttia ja kunnat rahoittavat loput 30 prosenttia.")],
    [30, sv("Bidrag söks för 70 procent och kommunerna finansierar resten, 30 procent.")],
    [null, fi("Kuntien osuus on 20 000 euroa, loput 70 % tulee muualta.")],
    [30, fi("Liitto maksaa 70 prosenttia, ja loppu 30 prosenttia jää kuntien katettavaksi.")],
    [30, fi("Tukiehtojen mukaan kuntien on maksettava 30 %.")],
    [30, fi("Lieksa, Nurmes ja Juuka maksavat yhteensä 18 000 euroa (30 %).")],
    [30, sv("Enligt stödvillkoren ska kommunerna stå för 30 %.")],
    [null, fi("Maakunnan kehittämisrahaa haetaan 70 prosenttia.")],
    [null, fi("Valtion tuki kunnan hankkeelle on 70 %.")],
    [null, fi("Kunnan väkiluku väheni 3 prosenttia.")],
    [null, fi("Lieksassa ja Juuassa avustus on 70 %.")],
    [null, fi("EU:n osuus on 70 %.")],
    [null, fi("Avustus kattaa 70 % kuluista.")],
    [null, sv("Stödet är 70 procent.")],
  ])("the municipal percentage is %s: %j", (percent, written) => {
    const found = cofundingOf(written);
    expect(found.percent).toBe(percent);
    const [span] = found.evidence.percent ?? [];
    expect(span ? textOf(written).slice(span.start, span.end) : null).toEqual(
      percent === null ? null : expect.stringContaining(String(percent).replace(".", ",")),
    );
  });

  it.each<readonly [number | null, Written]>([
    [10, fi("Kunnilta haetaan kymmentä prosenttia.")],
    [25, fi("Kuntien osuus on kaksikymmentäviisi prosenttia.")],
    [10, sv("Kommunernas andel är tio procent.")],
    [20, sv("Summan motsvarar 20 procent av kostnaderna.")],
    [20, fi("Osuus kattaa 20 % kustannuksista.")],
    [null, fi("Kuntaosuus jaetaan: Kittilä 60 %, Kolari 24 % ja Muonio 16 %.")],
    [null, fi("Kuntien osuus on muutama prosentti.")],
  ])("a percentage in words is %s: %j", (percent, written) => {
    expect(cofundingOf(written).percent).toBe(percent);
  });
});

describe("who administers the project", () => {
  it.each<readonly [string | null, string | null, Written]>([
    ["541", "Nurmes", fi("Hanketta hallinnoi Nurmeksen kaupunki.")],
    ["541", "Nurmes", fi("Nurmeksen kaupunki hallinnoi hanketta.")],
    ["541", "Nurmes", fi("Hankkeen hallinnosta vastaa Nurmeksen kaupunki.")],
    ["541", "Nurmes", fi("Nurmeksen kaupunki on ottanut hankkeen hallinnoijan tehtävän.")],
    ["541", "Nurmes", fi("Kyseessä on Nurmeksen kaupungin hallinnoima hanke.")],
    ["541", "Nurmes", fi("Hankkeen päätoteuttaja on Nurmeksen kaupunki.")],
    ["541", "Nurmes", fi("Hankkeen hakijana toimii Nurmeksen kaupunki.")],
    ["541", "Nurmes", fi("Hanketta koordinoi Nurmeksen kaupunki.")],
    [null, "Kylien Kehitys ry", fi("Hanketta hallinnoi Kylien Kehitys ry.")],
    [null, "Rantasäätiö", fi("Rantasäätiö hallinnoi hanketta.")],
    ["499", "Korsholm", sv("Projektet administreras av Korsholms kommun.")],
    ["499", "Korsholm", sv("Huvudman för projektet är Korsholms kommun.")],
    ["499", "Korsholm", sv("Projektägare är Korsholms kommun.")],
    ["499", "Korsholm", sv("Projektet leds av Korsholms kommun.")],
    [null, "Byarnas Framtid rf", sv("Projektet koordineras av Byarnas Framtid rf.")],
    ["541", "Nurmes", fi("Nurmeksen kaupunki hallinnoi Osaajat kotiin -hanketta.")],
    ["541", "Nurmes", fi("Hallinnointivastuu on Nurmeksella.")],
    ["541", "Nurmes", fi("Nurmeksen kaupunki hakee tuen ja vastaa hankkeesta.")],
    ["541", "Nurmes", fi("Hakemuksen on jättänyt Nurmeksen kaupunki, joka toimii hallinnoijana.")],
    ["541", "Nurmes", fi("Nurmeksen kaupunki on pyytänyt Lieksaa mukaan hankkeeseen, jota se hallinnoi.")],
    [null, "Rantaopisto", fi("Rantaopisto hallinnoi Osaajat kotiin -hanketta.")],
    [null, "Kylien Kehitys ry", fi("Kylien Kehitys ry toteuttaa ja hallinnoi hankkeen.")],
    [null, "Kylien Kehitys ry", fi("Kylien Kehitys ry:n hallinnoima hanke alkaa.")],
    [null, "Kylien Kehitys ry", fi("Osallistuminen Leader-ryhmä Kylien Kehitys ry:n hallinnoimaan hankkeeseen.")],
    [null, "Pielisen Etu Oy", fi("Pielisen Etu Oy hakee tukea. Yhtiö vastaa hankkeen hallinnoinnista.")],
    [null, "Pielisen Etu Oy", fi("Hakijana on Pielisen Etu Oy, joka myös hallinnoi hanketta.")],
    [null, "Pielisen ammattiopisto", fi("Pielisen ammattiopisto on mukana. Hallinnoijana toimii opisto.")],
    [null, "Pielisen ammattiopisto", fi("Kyseessä on Pielisen ammattiopiston koordinoima hanke.")],
    [null, "Pielisen ammattiopisto", fi("Pielisen ammattiopisto hakee tukea Osaajat kotiin -hankkeelle.")],
    ["499", "Korsholm", sv("Korsholms kommun samordnar projektet Levande stränder.")],
    [null, "Kustbygd Ab", sv("Sökande är Kustbygd Ab.")],
    [null, "Kustbygd Ab", sv("Kustbygd Ab söker stöd. Bolaget administrerar projektet.")],
    [null, "Kustskolan Norr", sv("Kustskolan Norr ansöker om finansiering för projektet och administrerar det.")],
    [null, "Öarnas Andelslag", sv("Öarnas Andelslag söker stöd för projektet och svarar för dess förvaltning.")],
  ])("%s %s: %j", (code, name, written) => {
    const { coordinator, evidence } = cofundingOf(written);
    expect(coordinator).toEqual({ code, name });
    const [span] = evidence.coordinator ?? [];
    expect(written.reasons).toContain(textOf(written).slice(span?.start, span?.end));
    expect(span?.end).toBeGreaterThan(span?.start ?? 0);
  });

  it("is the municipality itself", () => {
    const written = fi("Kunta hallinnoi hanketta itse.", { letterhead: "Nurmeksen kaupunki" });
    expect(cofundingOf(written).coordinator).toEqual({ code: "541", name: "Nurmes" });
  });

  it.each<Written>([
    fi("Hanke alkaa syksyllä."),
    fi("Mukana on Nurmeksen kaupunki."),
    fi("Nurmeksen kaupunki vastaa hankkeesta tiedottamisesta."),
    fi("Hallinnoija palkkaa koordinaattorin Nurmekseen."),
    fi("Hakija hallinnoi hanketta itse."),
    fi("Rahoittaja on Kylien Rahasto ja hakija tarvitsee kuntarahan."),
    fi("Yhdistys hallinnoi hanketta."),
    fi("Hanketta hallinnoidaan hyvin."),
    fi("Nurmeksen kaupunki hakee osaavaa työvoimaa."),
    sv("Korsholms kommun är med."),
    sv("Projektet administreras elektroniskt."),
    sv("Sökanden ska ha kommunernas beslut."),
  ])("is not told: $reasons", (written) => {
    expect(cofundingOf(written).coordinator).toBeNull();
  });
});

describe("the municipalities that take part", () => {
  it.each<readonly [readonly string[], Written]>([
    [["422", "541", "911"], fi("Mukana ovat Lieksa, Nurmes ja Valtimo.")],
    [["422", "541"], fi("Hankkeeseen osallistuvat Lieksan ja Nurmeksen kaupungit.")],
    [["499", "946"], sv("I projektet deltar Korsholm och Vörå.")],
    [
      ["422", "541", "911"],
      fi("Nurmeksen osuus on 3 000 euroa. Lieksan osuus on 4 000 euroa ja Valtimon 2 000 euroa."),
    ],
    [
      ["499", "545", "946"],
      sv("Korsholms andel är 3 000 euro. Vörås andel är 4 000 euro och Närpes stads andel är 2 000 euro."),
    ],
    [["422", "541"], fi("Mukana ovat Lieksa ja Nurmes. Valtimon menot ovat 2 000 euroa.")],
    [[], fi("Nurmeksen osuus on 3 000 euroa. Lieksan kaupungin tulot ovat 4 000 euroa.")],
    [[], fi("Nurmeksen osuus on sovittu. Lieksan osuus on auki.")],
    [[], fi("Mukana on viisi kuntaa.")],
    [[], fi("Mukana on Lieksa.")],
  ])("%j: %j", (codes, written) => {
    const { partners, evidence } = cofundingOf(written);
    expect(partners.map(({ code }) => code).sort()).toEqual(codes);
    expect(evidence.partners?.length ?? 0).toBe(codes.length);
  });
});

describe("when the project is carried out", () => {
  it.each<readonly [number | null, number | null, number | null, Written]>([
    [2021, 2023, null, fi("Hanke toteutetaan 1.4.2021–31.12.2023.")],
    [2021, 2023, null, fi("Hanketta toteutetaan vuosina 2021–2023.")],
    [2025, null, 24, fi("Hanke alkaa maaliskuussa 2025 ja kestää kaksi vuotta.")],
    [2021, null, 27, fi("Hankeaika on kaksi vuotta ja kolme kuukautta 1.6.2021 alkaen.")],
    [2024, null, 24, fi("Projekti kestää kaksi vuotta vuoden 2024 alusta.")],
    [2021, null, 18, fi("Hankkeen kesto on 18 kuukautta 1.6.2021 lukien.")],
    [2021, null, 18, fi("Hanke kestää 18 kuukautta vuodesta 2021 lähtien.")],
    [2021, null, 27, sv("Projekttiden är två år och tre månader från 1.6.2021.")],
    [2021, null, 24, sv("Projektet pågår två år från och med år 2021.")],
    [2021, null, 16, sv("Projektet pågår 16 månader med början 1.8.2021.")],
    [null, null, null, fi("Hanketta on valmisteltu vuodesta 2019 lähtien.")],
    [null, 2026, null, fi("Hanke kestää vuoden 2026 loppuun.")],
    [2026, 2027, null, fi("Kunnan rahoitusosuus on 1 500 euroa vuodessa vuosina 2026–2027.")],
    [2024, null, null, fi("Osuus maksetaan hankkeen alkaessa lokakuussa 2024.")],
    [null, null, 24, fi("Hanke kestää kaksi vuotta, ja vuonna 2021 kesti kolme kuukautta hakea sitä.")],
    [null, null, 36, fi("Hanke on kolmivuotinen.")],
    [null, null, 18, fi("Hankkeen kesto on 18 kuukautta.")],
    [null, null, 18, fi("Hanke kestää 1,5 vuotta.")],
    [2025, 2026, null, fi("Hanke alkaa vuonna 2025 ja päättyy vuonna 2026.")],
    [null, 2026, null, fi("Hanke päättyy vuonna 2026.")],
    [null, 2026, null, sv("Projektet avslutas år 2026.")],
    [2021, 2023, null, sv("Projektet genomförs åren 2021–2023.")],
    [2021, 2023, null, sv("Projektet pågår 1.4.2021–31.12.2023.")],
    [2025, null, null, sv("Projektet inleds år 2025.")],
    [2025, 2026, null, sv("Projektet inleds år 2025 och avslutas år 2026.")],
    [null, null, 36, sv("Projektet är treårigt.")],
    [null, null, 36, fi("Yhdistys on pyytänyt rahoitusta kolmivuotiseen hankkeeseen.")],
    [null, null, 18, fi("Toiminta-aika on kahdeksantoista kuukautta.")],
    [2025, null, null, fi("Aloitusajankohdaksi on suunniteltu syyskuu 2025.")],
    [2024, 2025, null, fi("Hanke toteutetaan vuosien 2024 ja 2025 aikana.")],
    [2022, 2024, null, fi("Hankkeen toteutus on 1.9.2022\n- 30.11.2024.")],
    [null, null, 20, sv("Arbetena beräknas ta 20 månader.")],
    [null, null, 24, sv("Föreningen har sökt stöd för det tvååriga projektet.")],
    [null, null, null, fi("Kunta on vuokrannut tilat kolmeksi vuodeksi.")],
    [null, null, null, fi("Hankkeeseen on varattu rahaa vuosien 2024 ja 2025 talousarvioissa.")],
    [null, null, null, fi("Kunnan strategia on vuosille 2022–2029.")],
    [null, null, null, fi("Vuokrasopimus on kolmivuotinen.")],
    [null, null, null, fi("Edellinen hanke kesti kaksi vuotta.")],
    [null, null, null, sv("Strategin gäller 2022–2029.")],
  ])("%s–%s, %s months: %j", (start, end, months, written) => {
    const { startYear, endYear, durationMonths } = cofundingOf(written);
    expect([startYear, endYear, durationMonths]).toEqual([start, end, months]);
  });
});

describe("who represents the municipality", () => {
  const proposal = fi("").proposal;
  const forslag = sv("").proposal;

  it.each<readonly [string | null, Written]>([
    ["Aila Salo", fi("", { proposal: `${proposal} Kunnan edustajaksi nimetään rehtori Aila Salo.` })],
    ["Aila Salo", fi("", { proposal: `${proposal} Ohjausryhmään nimetään rehtori Aila Salo.` })],
    ["Aila Salo", fi("", { proposal: `${proposal} Ohjelmaryhmään valitaan rehtori Aila Salo.` })],
    ["Aila Strand", sv("", { proposal: `${forslag} Till styrgruppen utses rektor Aila Strand.` })],
    ["Aila Strand", sv("", { proposal: `${forslag} Kommunen företräds av rektor Aila Strand.` })],
    [null, fi("", { proposal: `${proposal} Edustaja nimetään myöhemmin.` })],
    ["Aila Salo", fi("Kunnan edustaja ohjausryhmässä on rehtori Aila Salo.")],
    ["Aila Strand", sv("I styrgruppen representeras kommunen av rektor Aila Strand.")],
    [null, fi("Ohjausryhmässä on rehtori Aila Salo.")],
  ])("%s: %j", (name, written) => {
    expect(cofundingOf(written).representative?.name ?? null).toBe(name);
  });
});

describe("whether the municipality is committed", () => {
  it.each<readonly [boolean | null, Written]>([
    [true, fi("")],
    [true, sv("")],
    [false, fi("", { decision: "Ehdotus hylättiin." })],
    [false, sv("", { decision: "Förslaget förkastades." })],
    [null, fi("", { decision: "Jätettiin pöydälle." })],
    [null, fi("", { decision: "Palautettiin valmisteltavaksi." })],
    [null, fi("", { decision: "Hyväksyttiin edelleen kunnanvaltuustolle." })],
    [null, { title: fi("").title ?? "", proposal: fi("").proposal ?? "" }],
    [
      false,
      fi("Kunnan osuus olisi 3 000 euroa.", { proposal: "Kunta ei osallistu Osaajat kotiin -hankkeen rahoitukseen." }),
    ],
    [
      true,
      fi("Kunnan osuus olisi 3 000 euroa.", {
        proposal: "Kunta ei osallistu Osaajat kotiin -hankkeen rahoitukseen.",
        decision: "Ehdotus hylättiin.",
      }),
    ],
  ])("%s: %j", (committed, written) => {
    expect(cofundingOf(written).committed).toBe(committed);
  });
});

describe("a share told in the reasons, where the proposal takes part in the project", () => {
  const joins = (reasons: string, more: Written = {}): Written =>
    fi(reasons, {
      letterhead: "Nurmeksen kaupunki",
      title: "Osallistuminen Osaajat kotiin -hankkeeseen",
      proposal: "Kunta osallistuu hankkeeseen.",
      ...more,
    });
  const deltar = (reasons: string, more: Written = {}): Written =>
    sv(reasons, {
      letterhead: "Malax kommun",
      title: "Projektet Levande stränder",
      proposal: "Kommunen deltar i projektet Levande stränder.",
      ...more,
    });

  it.each<readonly [number, Written]>([
    [3000, joins("Nurmeksen kaupungin omarahoitusosuus on 3 000 euroa.")],
    [3000, joins("Kunnan osuus on 3 000 euroa.", { proposal: "Kunta lähtee mukaan Osaajat kotiin -hankkeeseen." })],
    [3000, joins("Nurmeksen osuus on 3 000 euroa.", { proposal: "Hyväksytään osallistuminen esitetyn mukaisesti." })],
    [3000, joins("Omarahoitusosuus on 3 000 euroa.")],
    [3000, joins("Kuntarahoitusosuus on 3 000 euroa.", { proposal: "Kunta osallistuu hankkeen rahoitukseen." })],
    [3000, joins("Kuntien rahoitusosuudet ovat seuraavat:\n\nLieksa 4 000 €\nNurmes 3 000 €\nJuuka 2 000 €")],
    [3000, joins("Kuntien rahoitusosuudet: Lieksa 4 000 €, Nurmes 3 000 € ja Juuka 2 000 €.")],
    [3000, joins("Kuntarahoitusosuus on yhteensä 9 000 euroa, josta Nurmeksen osuus on 3 000 euroa.")],
    [3000, deltar("Kommunens egenfinansieringsandel är 3 000 euro.")],
    [3000, deltar("Kommunandelen är 3 000 euro.", { proposal: "Kommunen går med i projektet." })],
    [3000, deltar("Kommunernas andelar är följande:\n\nKorsnäs 4 000 euro\nMalax 3 000 euro\nVörå 2 000 euro")],
  ])("%d euros: %j", (euros, written) => {
    const { share, total } = cofundingOf(written);
    expect([share?.money.cents, share?.per, total?.cents]).toEqual([euros * 100, "once", euros * 100]);
  });

  it("is no share of those that share it", () => {
    const reasons = "Kuntarahoitusosuus on 9 000 euroa, joka jaetaan tasan.";
    expect(cofundingOf(joins(reasons, { proposal: "Kunta osallistuu hankkeen rahoitukseen." })).share).toBeNull();
  });

  it("is no cost of the project", () => {
    expect(cofundingOf(deltar("Malax andel av kostnaderna är 3 000 euro.")).projectTotal).toBeNull();
  });

  it.each<readonly [string, Written]>([
    ["the state's share", joins("Valtion rahoitusosuus on 3 000 euroa.")],
    ["travel", joins("Matkakulut ovat 3 000 euroa.")],
    [
      "another event of the project",
      joins("Kunnan osuus on 3 000 euroa.", {
        title: "Osaajat kotiin -hankkeen avajaiset",
        proposal: "Avajaisiin osallistuu rehtori.",
      }),
    ],
    [
      "a project that nobody joins",
      joins("Kunnan osuus oli 3 000 euroa.", { title: "Raportti", proposal: "Hyväksytään hankkeen raportti." }),
    ],
    [
      "a programme's fee",
      joins("Kunnan osuus on 3 000 euroa.", {
        title: "Osallistuminen Osaajat kotiin -ohjelmaan",
        proposal: "Kunta osallistuu Osaajat kotiin -ohjelmaan.",
      }),
    ],
  ])("none: %s", (_, written) => {
    expect(itemOf(written).cofunding).toBeNull();
  });
});

describe("the municipal money of a local action group", () => {
  it.each<readonly [string, number, Written]>([
    [
      "Leader",
      7.5,
      fi("Yhdistys esittää kuntarahoitusosuudeksi 7,5 euroa asukasta kohti.", {
        title: "Leader Rantakylät ry:n esitys kuntarahoituksesta",
        proposal: "Kunta sitoutuu rahoittamaan Leader-toimintaa vuosina 2023–2027.",
      }),
    ],
    [
      "Leader",
      41000,
      fi("", { title: "Sitoutuminen", proposal: "Kunta sitoutuu Leader-rahoitukseen 41 000 eurolla." }),
    ],
    [
      "Leader Rantakylät ry",
      41000,
      fi("", {
        title: "Strategian rahoitus",
        proposal: "Kunta osallistuu Leader Rantakylät ry:n strategian rahoitukseen 41 000 eurolla.",
      }),
    ],
    [
      "Rantakylät ry",
      41000,
      fi("", {
        title: "Rantakylät ry:n kuntarahoitus",
        proposal: "Kunta sitoutuu Rantakylät ry:n kuntarahoitukseen 41 000 eurolla.",
      }),
    ],
    [
      "Leader",
      3,
      sv("Föreningen föreslår att kommunens finansieringsandel är 3 euro per invånare.", {
        title: "Leader Kustbyar rf, kommunal finansiering",
        proposal: "Kommunen förbinder sig att finansiera Leader-verksamheten 2023–2027.",
      }),
    ],
  ])("%s %d: %j", (name, euros, written) => {
    const { cofunding, participation } = itemOf(written);
    expect([cofunding?.project?.name, cofunding?.share?.money.cents]).toEqual([name, euros * 100]);
    expect(participation).toBeNull();
  });

  it.each<readonly [string, Written]>([
    [
      "becoming a member",
      fi("Kunnan rahoitusosuus on 3 000 euroa.", {
        title: "Leader Rantakylät ry:n kuntarahoitus",
        proposal: "Kunta liittyy Leader Rantakylät ry:n jäseneksi.",
      }),
    ],
    [
      "an association that is no such group",
      fi("", {
        title: "Rantakylät ry:n toiminta",
        proposal: "Kunta osallistuu Rantakylät ry:n toiminnan rahoitukseen 500 eurolla vuodessa.",
      }),
    ],
    ["a grant", fi("", { title: "Avustus", proposal: "Kunta myöntää Leader Rantakylät ry:lle 500 euron avustuksen." })],
  ])("none: %s", (_, written) => {
    expect(itemOf(written).cofunding).toBeNull();
  });
});

describe("what only lends money to a project, or notes what it was given", () => {
  const proposes = (proposal: string): Written => fi("", { title: "Osaajat kotiin -hanke", proposal });
  const foreslar = (proposal: string): Written => sv("", { title: "Projektet Levande stränder", proposal });

  it.each([
    proposes("Kunta myöntää yhdistykselle 30 000 euron lainan Osaajat kotiin -hankkeen rahoittamiseen."),
    proposes("Kunta myöntää Osaajat kotiin -hankkeelle välirahoitusta 30 000 euroa."),
    proposes("Kunta myöntää hankkeelle 30 000 euron väliaikaisen rahoituksen."),
    proposes("Kunta antaa takauksen Osaajat kotiin -hankkeen rahoitukselle, 30 000 euroa."),
    proposes(
      "Kunta tekee päätöksen, jonka mukaan se on valmis lainaamaan hankkeelle rahoituksen, 30 000 euroa lainoja.",
    ),
    foreslar("Kommunen beviljar ett lån på 30 000 euro för projektet Levande stränder."),
    foreslar("Kommunen går i borgen för projektet Levande stränder, 30 000 euro."),
    foreslar("Kommunen beviljar mellanfinansiering på 30 000 euro för projektet Levande stränder."),
    proposes("Kunnanhallitus merkitsee hankkeen omarahoitusosuuden 3 000 euroa tiedoksi."),
    fi("", {
      title: "Leader-hankkeiden väliaikaisrahoitus",
      proposal: "Kunta on valmis lainaamaan rahoituksen Leader Rantakylät ry:lle ja sitoutuu siihen.",
    }),
  ])("none: %j", (written) => {
    const { cofunding, participation } = itemOf(written);
    expect([cofunding, participation]).toEqual([null, null]);
  });

  it.each([
    fi("", {
      proposal:
        "Kunta osallistuu Osaajat kotiin -hankkeen rahoitukseen 3 000 eurolla. Kunta ei myönnä hankkeelle lainaa.",
    }),
    fi("", {
      proposal:
        "Kunta osallistuu Osaajat kotiin -hankkeeseen 3 000 euron kuntarahoitusosuudella ja myöntää 20 000 euron väliaikaisrahoituksen.",
    }),
    fi("", { proposal: "Kunta maksaa Lainapyörä-hankkeen rahoitusosuuden 3 000 euroa." }),
    sv("", { proposal: "Kommunen betalar för projektet Lånecyklar en finansieringsandel på 3 000 euro." }),
    proposes("Kunta merkitsee päätöksen tiedoksi ja varaa 3 000 euron omarahoitusosuuden talousarvioon."),
    foreslar("Kommunen antecknar beslutet för kännedom och reserverar kommunandelen 3 000 euro."),
    {
      ...proposes("Kunta merkitsee päätöksen tiedoksi ja varaa 3 000 euron omarahoitusosuuden."),
      decision: "Merkittiin tiedoksi.",
    },
    proposes("Kunta osallistuu Osaajat kotiin -esiselvityshankkeen rahoitukseen 3 000 eurolla."),
  ])("3 000 euros, committed: %j", (written) => {
    const { share, committed } = cofundingOf(written);
    expect([share?.money.cents, committed]).toEqual([300000, true]);
  });
});

describe("rates and sums beside each other", () => {
  const told = (written: Written) => {
    const { share, total } = cofundingOf(written);
    return [share && share.money.cents / 100, share?.per, total && total.cents / 100];
  };
  const proposes = (proposal: string, reasons = ""): Written =>
    fi(reasons, { letterhead: "Nurmeksen kaupunki", title: "Osaajat kotiin -hankkeen rahoitus", proposal });

  it.each<readonly [readonly unknown[], Written]>([
    [[3000, "year", null], proposes("Kunta osallistuu hankkeen rahoitukseen 2022–2024, kunakin vuonna 3 000 eurolla.")],
    [
      [3000, "year", null],
      proposes("Kunta osallistuu hankkeen rahoitukseen 3 000 eurolla jokaisena vuotena 2022–2024."),
    ],
    [[3000, "year", null], sv("", { proposal: "Kommunen deltar i projektet med 3 000 euro varje år 2022–2024." })],
    [
      [3000, "once", 3000],
      proposes("Kunta osallistuu hankkeen rahoitukseen vuosina 2022–2024 yhteensä 3 000 eurolla."),
    ],
    [
      [3000, "year", 6000],
      proposes(
        "Kunta osallistuu hankkeen rahoitukseen 3 000 eurolla vuodessa.",
        "Kaupungin osuus olisi 3 000 euroa vuodessa, kahdelta vuodelta 6 000 euroa.",
      ),
    ],
    [
      [3000, "year", 9000],
      proposes(
        "Kunta osallistuu hankkeen rahoitukseen 3.000 eurolla vuodessa.",
        "Nurmeksen osuus olisi 3.000 e/v eli yhteensä 9.000\n   e. Kuluja on enemmän.",
      ),
    ],
    [
      [3000, "year", 21000],
      proposes(
        "Kunta osallistuu hankkeen rahoitukseen.",
        "Nurmeksen kaupungin osuus ohjelmakaudelta on 21 000 euroa eli 3 000 euroa vuodessa.",
      ),
    ],
    [
      [3.4, "inhabitant", 170000],
      proposes(
        "Kaupunki päättää, että\n\n- se sitoutuu hankkeen kuntarahoitukseen ja\n- määrä on 3,40 euroa asukasta kohti, yhteensä 170 000 euroa.",
        "Nurmeksen vuotuinen osuus on siten 34 000 euroa.",
      ),
    ],
    [
      [4000, "year", 8000],
      sv("Malax betalar 4 000 euro per år, sammanlagt 8 000 euro.", {
        letterhead: "Malax kommun",
        proposal: "Malax kommun medfinansierar projektet Levande stränder med 4 000 euro per år.",
      }),
    ],
  ])("%j: %j", (expected, written) => {
    expect(told(written)).toEqual(expected);
  });
});

describe("a share that the decision changes", () => {
  const change = "Aila Salo ehdotti, että kunnan osuus on 2 000 euroa. Ehdotus sai 2 ääntä ja vastaehdotus 5 ääntä.";

  it.each<readonly [number, Written]>([
    [2000, fi("", { handling: change, decision: "Päätettiin, että kunnan rahoitusosuus on 2 000 euroa." })],
    [
      2000,
      sv("", {
        handling: "Förslaget fick 2 röster och Strands förslag 5 röster.",
        decision: "Kommunstyrelsen beslöt enligt Strands förslag att kommunens engångsandel är 2 000 euro.",
      }),
    ],
    [3000, fi("", { decision: "Hyväksyttiin. Edellisen hankkeen osuus oli 2 000 euroa." })],
  ])("%d euros: %j", (euros, written) => {
    expect((cofundingOf(written).share?.money.cents ?? 0) / 100).toBe(euros);
  });
});

describe("a project in quotes, and its programme", () => {
  it.each<readonly [string, Written]>([
    [
      "Osaajat kotiin",
      fi("", { title: "Kuntarahoitus hankkeelle ”Osaajat kotiin”", proposal: "Kunta maksaa 3 000 euroa." }),
    ],
    [
      "Osaajat kotiin",
      fi("", {
        title: "Haku",
        proposal:
          'Kunta osallistuu Interreg Rantavesi -ohjelman haussa hankkeeseen "Osaajat kotiin" 3 000 euron kuntarahoitusosuudella.',
      }),
    ],
    ["Osaajat kotiin", fi("Hankkeen ”Vettä kaikille” tunnus on uusi.")],
    [
      "Rantavesi",
      fi("Ohjelmasta rahoitettiin Osaajat kotiin -hanke.", {
        title: "Rantavesi-ohjelman kuntarahoitus",
        proposal: "Kunta osallistuu Rantavesi-ohjelman rahoitukseen 3 000 eurolla.",
      }),
    ],
  ])("%s: %j", (name, written) => {
    expect(cofundingOf(written).project?.name).toBe(name);
  });
});

describe("a project's cost, time and parties in more words", () => {
  it.each<readonly [number | null, Written]>([
    [60000, sv("Projektet beräknas kosta 60 000 euro.")],
    [60000, sv("Projektet administreras av Rådet rf och kostar 60 000 euro.")],
    [null, sv("Projektet är viktigt och kostar kommunen 60 000 euro.")],
    [60000, fi("Koko selvityksen hinta on siten 60 000 euroa.")],
    [60000, fi("Osuus on 20 % hankkeen 60 000 euron kustannuksista.")],
    [60000, fi("Avustus on 85 prosenttia 60 000 euron kokonaiskustannuksista.")],
    [60000, sv("Rådet rf administrerar projektet Levande stränder, som kostar 60 000 euro.")],
    [60000, sv("Projektet är treårigt, och dess budget är 60 000 euro.")],
    [60000, fi("Hankkeen arvioidaan maksavan 60 000 euroa.")],
    [null, fi("Nurmeksen osahankkeen hyväksytty kustannusarvio on 60 000 euroa.")],
    [60000, fi("Osahankkeen kustannusarvio on 9 000 euroa. Hankkeen kustannusarvio on 60 000 euroa.")],
  ])("cost %j: %j", (euros, written) => {
    const { projectTotal } = cofundingOf(written);
    expect(projectTotal && projectTotal.cents / 100).toBe(euros);
  });

  it("begins on a date that a duration runs from", () => {
    expect(cofundingOf(sv("Projektet pågår i två år från och med den 1 januari 2022.")).startYear).toBe(2022);
  });

  it.each<readonly [string, Written]>([
    ["Musikinstitutet i Österbotten", sv("Projektet administreras av Musikinstitutet i Österbotten.")],
    ["Oulun Luontoinstituutti", fi("Hallinnoijaksi on sovittu Oulun Luontoinstituutti.")],
    ["Levande kust rf", sv("Föreningen Levande kust rf administrerar projektet.")],
    ["Levande kust rf", sv("Föreningen Levande kust rf har berett projektet. Föreningen förvaltar projektet.")],
    ["Heinävesi liikkeelle ry", fi("Hanketta hallinnoi Heinävesi liikkeelle ry.")],
  ])("administered by %s", (name, written) => {
    expect(cofundingOf(written).coordinator).toEqual({ code: null, name });
  });

  it.each<readonly [string[], Written]>([
    [["Nurmes", "Lieksa", "Juuka"], fi("Nurmeksen osuus on 3 000 euroa. Mukana ovat myös Lieksa ja Juuka.")],
    [["Malax", "Korsnäs", "Vörå"], sv("Malax andel är 3 000 euro. Deltagare är också Korsnäs och Vörå.")],
    [["Lieksa", "Juuka"], fi("Nurmeksessa on toinen hanke. Mukana ovat Lieksa ja Juuka.")],
    [["Lieksa", "Juuka"], fi("Nurmes ja Kuopio kieltäytyivät. Mukana ovat myös Lieksa ja Juuka.")],
  ])("with %j: %j", (names, written) => {
    expect(cofundingOf(written).partners.map(({ name }) => name)).toEqual(names);
  });
});
