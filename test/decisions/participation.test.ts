import { describe, expect, it } from "vitest";
import { itemOf, textOf, type Written } from "./minutes-of";

const fi = (proposal: string, more: Written = {}): Written => ({
  title: "Liikkuva arki -verkosto",
  proposal,
  decision: "Ehdotus hyväksyttiin.",
  ...more,
});
const sv = (proposal: string, more: Written = {}): Written => ({
  lang: "sv",
  title: "Nätverket Levande vardag",
  proposal,
  decision: "Förslaget godkändes.",
  ...more,
});
const joins = "Kunta liittyy Liikkuva arki -verkostoon.";
const ansluter = "Kommunen ansluter sig till nätverket Levande vardag.";

describe("the network", () => {
  it.each<readonly [string | null, string, Written]>([
    [null, "Liikkuva arki", fi(joins)],
    [null, "Levande vardag", sv(ansluter)],
    [null, "Levande vardag", sv("Kommunen deltar i nätverket Levande vardag även perioden 2025–2026.")],
    [null, "Levande vardag", sv("Kommunen fortsätter i nätverket Levande vardag men som basmedlem.")],
    [null, "Rannikkokuntien liitto", fi("Kunta liittyy Rannikkokuntien liittoon.", { title: "Jäsenyys" })],
    [null, "Arkirannat ry", fi("Kunta liittyy Arkirannat ry:n jäseneksi.", { title: "Jäsenyys" })],
    [null, "Järvikuntien neuvosto", fi("Kunta liittyy Järvikuntien neuvoston jäseneksi.", { title: "Jäsenyys" })],
    [null, "Pienten kuntien kerho", fi("Kunta liittyy Pienten kuntien kerhoon.", { title: "Jäsenyys" })],
    [null, "Pohjois-Savon kirjastokimppa", fi("Kunta jatkaa Pohjois-Savon kirjastokimpassa.", { title: "Kimppa" })],
    [null, "Vaara", fi("Kunta liittyy Vaara-kirjastokimppaan.", { title: "Jäsenyys" })],
    [null, "Kustkommunernas råd", sv("Kommunen ansluter sig till Kustkommunernas råd.", { title: "Medlemskap" })],
    [
      null,
      "Kustkommunernas inköpsring",
      sv("Kommunen ansluter sig till Kustkommunernas inköpsring.", { title: "Medlemskap" }),
    ],
    [
      null,
      "Cykelkommunerna i Österbotten rf",
      sv("Kommunen ansluter sig till Cykelkommunerna i Österbotten rf.", { title: "Medlemskap" }),
    ],
    [null, "Österbottens byar rf", sv("Kommunen blir medlem.", { title: "Medlemskap i Österbottens byar rf" })],
    [
      null,
      "Rantojen retkikunnat",
      fi("Kunta irtisanoo jäsenyytensä.", {
        title: "ERO RANTOJEN RETKIKUNNISTA",
        reasons: "Kunta on ollut Rantojen retkikunnat -verkoston jäsen vuodesta 1998.",
      }),
    ],
    [
      null,
      "Nordic Green Towns",
      fi("Kunta liittyy Nordic Green Towns -verkostoon.", { title: "Nordic Green Towns -verkoston jäsenyys" }),
    ],
    ["uso", "Uudistuva sivistysjohtaminen", fi("Kunta liittyy USO-verkostoon.", { title: "Jäsenyys" })],
    [null, "Liikkuva arki", fi("Kunta liittyy verkostoon.")],
    [
      null,
      "Liikkuva arki",
      fi("Kunta liittyy Liikkuva arki -verkostoon. Rantojen ystävät -verkostoon ei liitytä.", {
        reasons: "Liikkuva arki -verkosto on uusi.",
      }),
    ],
    [
      null,
      "Liikkuva arki",
      fi("Kunta liittyy verkostoon.", {
        title: "LIIKKUVA ARKI -VERKOSTO",
        reasons: "Liikkuva arki -verkosto on uusi.",
      }),
    ],
  ])("%s %s: %j", (id, name, written) => {
    const network = itemOf(written).participation?.network;
    if (id === null) expect(network).toEqual({ id, name });
    else expect(network?.id).toBe(id);
  });
});

describe("what is no network", () => {
  it.each<Written>([
    fi("Kunnan vanhusneuvosto osallistuu keskusteluun.", { title: "Vanhusneuvosto" }),
    fi("Posion neuvosto osallistuu keskusteluun.", { title: "Neuvosto" }),
    fi("Henkilöstö osallistuu Posion kyytikimppaan.", { title: "Kyydit" }),
    sv("Kommunen deltar i Ungdomens råd.", { title: "Ungdomsråd" }),
  ])("$proposal", (written) => {
    expect(itemOf(written).participation).toBeNull();
  });
});

describe("extras", () => {
  it.each<readonly [boolean, string]>([
    [true, "Lisäksi asiantuntijoiden matkakulut laskutetaan toteutuneen mukaan."],
    [true, "Matkakustannukset peritään erikseen."],
    [true, "Kouluttajien matkat maksetaan todellisten kulujen mukaan."],
    [true, "Hintaan tulevat lisäksi matkat."],
    [true, "Maksu on 900 euroa + matkakulut."],
    [true, "Kouluttajien matkoista aiheutuvat kulut veloitetaan erikseen."],
    [true, "Valmentajan matkustuskulut kunta korvaa."],
    [false, "Matkoista kerrotaan myöhemmin, ja kulut veloitetaan erikseen."],
    [true, "Kunta vastaa kouluttajan matkakuluista."],
    [false, "Matkakuluja ei synny."],
    [false, "Matkakulut sisältyvät maksuun."],
    [false, "Matkakuluja ei peritä."],
    [false, "Osallistujien matkakulut maksetaan itse."],
    [false, "Matkailu kasvaa, ja verkosto laskuttaa siitä."],
    [false, "Verkosto tekee opintoja."],
  ])("%s: %s", (isExtra, reasons) => {
    const written = fi(joins, { reasons });
    const { extras, evidence } = itemOf(written).participation ?? {};
    expect(extras).toEqual(isExtra ? ["travel-at-cost"] : []);
    const [span] = evidence?.extras ?? [];
    if (isExtra) expect(textOf(written).slice(span?.start, span?.end)).toMatch(/^matk/i);
    else expect(span).toBeUndefined();
  });

  it.each<readonly [boolean, string]>([
    [true, "Resekostnaderna faktureras enligt faktiska kostnader."],
    [true, "Dessutom tillkommer resor."],
    [true, "Reseersättningar betalas enligt uppkomna kostnader."],
    [false, "Resekostnaderna ingår i avgiften."],
    [false, "Inga resekostnader tillkommer."],
    [false, "Deltagarna betalar själva sina resor."],
  ])("Swedish, %s: %s", (isExtra, reasons) => {
    expect(itemOf(sv(ansluter, { reasons })).participation?.extras).toEqual(isExtra ? ["travel-at-cost"] : []);
  });
});

describe("the years whose budgets are drawn on", () => {
  it.each<readonly [readonly number[], Written]>([
    [[2024], fi(`${joins} Maksu otetaan vuoden 2024 talousarviosta.`)],
    [[2024, 2025], fi(`${joins} Maksu varataan vuosien 2024 ja 2025 talousarvioihin.`)],
    [[2024, 2025], fi(`${joins} Maksu varataan talousarvioihin 2024–2025.`)],
    [[2024], fi(`${joins} Maksu otetaan vuoden 2024 käyttösuunnitelmasta.`)],
    [[2024], fi(`${joins} Maksu otetaan vuoden 2024 määrärahoista.`)],
    [[2024], fi(joins, { decision: "Hyväksyttiin. Maksu otetaan vuoden 2024 talousarviosta." })],
    [[2024], sv(`${ansluter} Avgiften tas ur budgeten för år 2024.`)],
    [[], fi(`${joins} Kausi alkaa vuonna 2024.`)],
    [[], fi(`${joins} Maksu otetaan talousarviosta.`)],
    [[], fi(joins, { reasons: "Vuoden 2024 talousarviossa on varaus." })],
    [[], sv(`${ansluter} Perioden börjar år 2024.`)],
  ])("%j: %j", (years, written) => {
    expect(itemOf(written).participation?.budgetYears).toEqual(years);
  });
});

describe("the season", () => {
  const seasonOf = (written: Written) => {
    const season = itemOf(written).participation?.season;
    return season && [season.number, season.startYear, season.endYear];
  };

  it.each<readonly [readonly (number | null)[] | null, Written]>([
    [[7, 2023, 2024], fi("Kunta liittyy Liikkuva arki -verkoston 7. kaudelle 2023–2024.")],
    [[7, 2023, 2024], fi("Kunta liittyy Liikkuva arki -verkoston seitsemännelle kaudelle (2023–2024).")],
    [[7, null, null], fi("Kunta liittyy Liikkuva arki -verkoston seitsemännelle kaudelle.")],
    [[null, 2023, 2024], fi("Kunta liittyy Liikkuva arki -verkostoon kaudelle 2023–2024.")],
    [[null, 2023, 2026], fi("Kunta liittyy Liikkuva arki -verkostoon sopimuskaudeksi 2023–2026.")],
    [
      [7, 2023, 2024],
      fi("Kunta liittyy verkostoon kaudelle 2023–2024.", { reasons: "Verkoston seitsemäs kausi on 2023–2024." }),
    ],
    [
      [7, 2023, 2024],
      fi("Kunta liittyy verkoston seitsemännelle kaudelle.", { reasons: "Verkoston seitsemäs kausi on 2023–2024." }),
    ],
    [
      [7, 2023, 2024],
      fi("Kunta liittyy verkostoon kaudelle 2023–2024.", { reasons: "Alkava kausi on järjestyksessä seitsemäs." }),
    ],
    [
      [null, 2023, 2024],
      fi("Kunta liittyy verkostoon kaudelle 2023–2024.", {
        letterhead: "NURMEKSEN KAUPUNKI",
        reasons: "Lieksan kaupunki oli mukana neljännellä kaudella.",
      }),
    ],
    [
      [null, 2023, 2024],
      fi("Kunta liittyy verkostoon kaudelle 2023–2024.", { reasons: "Naapurikunta oli mukana neljännellä kaudella." }),
    ],
    [
      [null, 2023, 2024],
      sv("Kommunen ansluter sig till nätverket för perioden 2023–2024.", {
        reasons: "En grannkommun var med den fjärde perioden.",
      }),
    ],
    [[3, 2023, 2024], sv("Kommunen ansluter sig till nätverket Levande vardags tredje period 2023–2024.")],
    [[null, 2023, 2024], sv("Kommunen ansluter sig till nätverket Levande vardag för perioden 2023–2024.")],
    [null, fi(joins)],
    [null, fi(`${joins} Tuetaan strategiaa 2022–2029.`)],
    [null, fi(`${joins} Asia liittyy valtuustokauteen 2025–2029.`)],
    [null, sv(`${ansluter} Detta stöder strategin 2022–2029.`)],
  ])("%j: %j", (season, written) => {
    expect(seasonOf(written)).toEqual(season);
  });

  it("its evidence holds number and years", () => {
    const written = fi("Kunta liittyy Liikkuva arki -verkoston 7. kaudelle 2023–2024.");
    const quotes = itemOf(written).participation?.evidence.season?.map(({ start, end }) =>
      textOf(written).slice(start, end),
    );
    expect(quotes).toEqual([expect.stringContaining("7."), expect.stringContaining("2023–2024")]);
  });
});

describe("the season since which the municipality has taken part", () => {
  it.each<readonly [number | null, Written]>([
    [5, fi(joins, { reasons: "Kunta on ollut mukana viidennestä kaudesta (2019–2020) lähtien." })],
    [5, fi(joins, { reasons: "Kunta on ollut mukana 5. kaudesta alkaen." })],
    [5, fi(joins, { reasons: "Kunta osallistui ensi kerran viidennellä kaudella." })],
    [2, fi(joins, { reasons: "Kunta on ollut verkostossa mukana toisesta kaudesta asti." })],
    [1, fi(joins, { reasons: "Kunta on ollut verkostossa mukana ensimmäisestä kaudesta." })],
    [2, fi(joins, { reasons: "Kunta liittyi verkostoon toisella kaudella." })],
    [2, fi(joins, { reasons: "Kunta tuli verkostoon mukaan sen toisella kaudella." })],
    [3, fi(joins, { reasons: "Kunta on ollut mukana kolmannesta kaudesta lähtien, naapurikunta jo ensimmäisestä." })],
    [1, sv(ansluter, { reasons: "Kommunen har varit med från första perioden." })],
    [4, sv(ansluter, { reasons: "Kommunen har deltagit sedan den fjärde perioden." })],
    [4, sv(ansluter, { reasons: "Kommunen har deltagit från och med den fjärde perioden." })],
    [null, fi(joins, { reasons: "Verkoston viides kausi on päättynyt." })],
    [null, fi(joins, { reasons: "Verkosto lähti laajentumaan toisella kaudella." })],
    [
      null,
      fi(joins, {
        reasons: "Lähikunnista moni on ollut mukana toisesta kaudesta lähtien, mutta kunnalle verkosto on uusi.",
      }),
    ],
    [null, fi(joins, { reasons: "Kunta on ollut mukana vuodesta 2019 lähtien." })],
    [null, sv(ansluter, { reasons: "Nätverkets fjärde period har avslutats." })],
  ])("%s: %j", (season, written) => {
    const { participation } = itemOf(written);
    expect(participation?.memberSinceSeason).toBe(season);
    expect(participation?.evidence.memberSinceSeason?.length ?? 0).toBe(season === null ? 0 : 1);
    if (season !== null) expect(participation?.action).toBe("continue");
  });
});

describe("the contact person", () => {
  it.each<readonly [string, string | null, Written]>([
    ["Aila Salo", "rehtori", fi(`${joins} Yhteyshenkilöksi nimetään rehtori Aila Salo.`)],
    ["Aila Salo", "rehtori", fi(`${joins} Yhdyshenkilönä toimii rehtori Aila Salo.`)],
    ["Aila Salo", "rehtori", fi(`${joins} Kunnan verkostovastaava on rehtori Aila Salo.`)],
    ["Aila Salo", "rehtori", fi(`${joins} Vastuuhenkilö on rehtori Aila Salo.`)],
    ["Aila Strand", "rektor", sv(`${ansluter} Kontaktperson är rektor Aila Strand.`)],
    ["Aila Salo", "kanslisti", fi(`${joins} Yhteyshenkilöksi nimetään kanslisti Aila Salo.`)],
    ["Aila Salo", "kanslisti", fi("Kunta liittyy verkostoon ja nimeää yhteyshenkilöksi kanslisti Aila Salon.")],
    ["Aila Salo", "erityisopettaja", fi(`${joins} Yhteyshenkilönä jatkaa edelleen erityisopettaja Aila Salo.`)],
    ["Aila Salo", "rehtori", fi(`${joins} Yhteyshenkilöksi verkostoon määrätään rehtori Aila Salo.`)],
    ["Aila Salo", "rehtori", fi(`${joins} Yhteyshenkilönä toimii Aila Salo, rehtori.`)],
    ["Aila Salo", null, fi(`${joins} Yhteyshenkilönä jatkaa Aila Salo.`)],
    ["Aila Salo", "Kirjastonhoitaja", fi(`${joins} Kirjastonhoitaja Aila Salo nimetään yhteyshenkilöksi.`)],
    [
      "Aila Salo",
      "kunnanhallituksen jäsen",
      fi(`${joins} Yhteyshenkilöksi nimetään kunnanhallituksen jäsen Aila Salo.`),
    ],
    ["Aila Salo", "suunnittelija", fi(`${joins} Yhteyshenkilöksi nimetään rehtorin asemesta suunnittelija Aila Salo.`)],
    ["Aila Strand", "kanslist", sv(`${ansluter} Till kontaktperson utses kanslist Aila Strand.`)],
    ["Aila Strand", "rektor", sv(`${ansluter} Kontaktperson är fortfarande rektor Aila Strand.`)],
    [
      "Eero Maja",
      "rehtori",
      fi(`${joins} Yhteyshenkilöksi nimetään rehtori Aila Salo.`, {
        decision: "Hyväksyttiin. Yhteyshenkilöksi nimetään rehtori Eero Maja.",
      }),
    ],
  ])("%s, %s: %j", (name, title, written) => {
    const { contact } = itemOf(written).participation ?? {};
    expect([contact?.name, contact?.title]).toEqual([name, title]);
    expect(textOf(written).slice(contact?.span.start, contact?.span.end)).toContain(name.slice(0, 4));
  });

  it.each<readonly [string | null, string | null, string]>([
    [null, "040 123 4567", "puh. 040 123 4567"],
    ["aila.salo@kunta.example", null, "aila.salo(at)kunta.example"],
    ["aila.salo@kunta.example", "040 123 4567", "p. 040 123 4567, aila.salo@kunta.example"],
    [null, null, "joka vastaa yhteistyöstä. Lisätietoja puh. 040 123 4567"],
    [null, null, "etunimi.sukunimi@kunta.example"],
  ])("with %s and %s: %s", (email, phone, details) => {
    const { contact } =
      itemOf(fi(`${joins} Yhteyshenkilönä toimii rehtori Aila Salo, ${details}.`)).participation ?? {};
    expect([contact?.name, contact?.email, contact?.phone]).toEqual(["Aila Salo", email, phone]);
  });

  it.each<readonly [string, string]>([
    ["kehitysjohtaja", "Yhteyshenkilönä toimii edelleen kehitysjohtaja."],
    ["kehitysjohtaja", "Yhteyshenkilönä jatkaa nykyinen kehitysjohtaja."],
    ["hallintojohtaja", "Yhteyshenkilönä on jatkossakin hallintojohtaja."],
  ])("an office without an adverb, %s: %s", (title, words) => {
    const { contact } = itemOf(fi(`${joins} ${words}`)).participation ?? {};
    expect([contact?.name, contact?.title]).toEqual([null, title]);
  });

  it.each<Written>([
    fi(`${joins} Yhteyshenkilö nimetään kunnan henkilöstöstä.`),
    fi(`${joins} Yhteyshenkilö nimetään myöhemmin.`),
    fi(`${joins} Asian esittelee rehtori Aila Salo.`),
    fi(joins, { reasons: "Verkoston yhteyshenkilö on rehtori Aila Salo." }),
    fi(joins, { reasons: "Yhteyshenkilönä on toiminut rehtori Aila Salo." }),
    sv(ansluter, { reasons: "Kontaktperson har varit rektor Aila Strand." }),
    sv(ansluter, { reasons: "Nätverkets kontaktperson är rektor Aila Strand." }),
    sv(`${ansluter} Kontaktpersonen utses senare.`),
  ])("none: %j", (written) => {
    expect(itemOf(written).participation?.contact).toBeNull();
  });
});

describe("the term of the membership", () => {
  const seasonOf = (written: Written) => {
    const { season } = itemOf(written).participation ?? {};
    return season ? [season.startYear, season.endYear] : season;
  };

  it.each<Written>([
    fi(joins, { reasons: "Sopimuskausi on 1.1.2024–31.12.2026." }),
    fi(joins, { reasons: "Sopimus on voimassa 1.1.2024–31.12.2026." }),
    fi(joins, { reasons: "Sopimus astuu voimaan 1.2.2024 ja päättyy 31.12.2026." }),
    sv(ansluter, { reasons: "Avtalet träder i kraft 1.2.2024 och upphör 31.12.2026." }),
    fi(joins, { reasons: "Verkoston kausi on 2024–2026." }),
    fi(joins, { reasons: "Jäsenyyskausi kestää vuodet 2024–2026." }),
    fi(joins, { reasons: "Sopimus tehdään vuosille 2024–2026." }),
    sv(ansluter, { reasons: "Avtalet gäller 1.1.2024–31.12.2026." }),
    sv(ansluter, { reasons: "Avtalsperioden är 2024–2026." }),
    fi(
      "Rantojen ystävät -verkostoon kaudelle 2019–2021 ei liitytä. Kunta liittyy Liikkuva arki -verkostoon kaudelle 2024–2026.",
    ),
  ])("is its season: %j", (written) => {
    expect(seasonOf(written)).toEqual([2024, 2026]);
  });

  it.each<Written>([
    fi(joins, { reasons: "Nykyinen sopimus on voimassa 1.1.2020–31.12.2023." }),
    fi(joins, { reasons: "Siivouksen sopimus on voimassa 1.1.2024–31.12.2026." }),
    fi(joins, { reasons: "Valtuustokausi on 2021–2025." }),
    fi(joins, { reasons: "Rantojen ystävät -verkoston sopimuskausi on 2024–2026." }),
    fi(joins, { reasons: "Sopimus on Rantojen ystävät -verkostossa voimassa 1.1.2024–31.12.2026." }),
    fi(joins, {
      reasons: "Sopimus on voimassa toistaiseksi. Rantojen ystävät -verkosto on toiminut vuosina 2019–2021.",
    }),
    fi(`${joins} Lisäksi haetaan Rantojen ystävät -verkostoon kaudelle 2019–2024.`),
    sv(ansluter, { reasons: "Det nuvarande avtalet gäller 1.1.2020–31.12.2023." }),
  ])("is not another's: %j", (written) => {
    expect(seasonOf(written)).toBeNull();
  });
});

describe("words of budgets, travel and contacts", () => {
  it.each<readonly [readonly number[], string]>([
    [[2023], `${joins} Maksu maksetaan sivistyksen vuoden 2023 määrärahasta.`],
    [[2023], `${joins} Kustannukset katetaan vuoden 2023 osalta kehittämisrahasta.`],
    [[], `${joins} Kustannukset katetaan vuonna 2023 EU:n rahastosta.`],
    [[2025], "Kunta liittyy Liikkuva arki -verkostoon 2025–2027, ja maksu varataan vuoden 2025 talousarvioon."],
  ])("the years %j: %s", (years, proposal) => {
    expect(itemOf(fi(proposal)).participation?.budgetYears).toEqual(years);
  });

  it.each<readonly [readonly string[], string]>([
    [["travel-at-cost"], "Kouluttajien matkakustannuksista vastaa kunta toteutuneiden kulujen mukaan."],
    [[], "Osallistujien matkakustannuksista vastaa kunta."],
    [[], "Kouluttajien matkakulut sisältyvät maksuun."],
  ])("the extras %j: %s", (extras, reasons) => {
    expect(itemOf(fi(joins, { reasons })).participation?.extras).toEqual(extras);
  });

  it.each<readonly [string, string, Written]>([
    ["Aila Salo", "rehtori", fi(`${joins} Yhteys henkilönä toimii rehtori Aila Salo.`)],
    ["Aila Salo", "rehtori", fi(joins, { reasons: "Yhdyshenkilönä jatkaa rehtori Aila Salo." })],
    ["Aila Strand", "rektor", sv(ansluter, { reasons: "Kommunens kontaktperson blir rektor Aila Strand." })],
    ["Aila Strand", "Bibliotekschef", sv(`${ansluter} Bibliotekschef\nAila Strand är kommunens kontaktperson.`)],
  ])("the contact %s, %s: %j", (name, title, written) => {
    expect(itemOf(written).participation?.contact).toMatchObject({ name, title });
  });
});
