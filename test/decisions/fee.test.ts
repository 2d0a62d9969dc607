import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/minutes";
import type { FeePeriod } from "../../src/model/money";
import { itemOf, textOf, type Written } from "./minutes-of";

const fi = (reasons: string, more: Written = {}): Written => ({
  title: "Liikkuva arki -verkosto",
  reasons,
  proposal: "Kunta liittyy Liikkuva arki -verkostoon.",
  decision: "Ehdotus hyväksyttiin.",
  ...more,
});
const sv = (reasons: string, more: Written = {}): Written => ({
  lang: "sv",
  title: "Nätverket Levande vardag",
  reasons,
  proposal: "Kommunen ansluter sig till nätverket Levande vardag.",
  decision: "Förslaget godkändes.",
  ...more,
});
const by: Readonly<Record<Language, typeof fi>> = { fi, sv };

const feeOf = (written: Written) => {
  const fee = itemOf(written).participation?.fee;
  return fee ? [fee.money.cents / 100, fee.per, fee.approximate] : fee;
};

describe("what the fee is per", () => {
  const periods: readonly (readonly [FeePeriod | null, Language, readonly string[]])[] = [
    [
      "year",
      "fi",
      [
        "Jäsenmaksu on 900 euroa vuodessa.",
        "Vuosimaksu on 900 euroa.",
        "Jäsenmaksu on 900 e / vuosi.",
        "Jäsenmaksu on 900 €/v.",
        "Jäsenmaksu peritään vuosittain ja on 900 euroa.",
        "Vuotuinen jäsenmaksu on 900 euroa.",
        "Jäsenmaksu vuonna 2024 on 900 euroa.",
        "Jäsenmaksu on 900 euroa per vuosi.",
        "Maksun suuruus on tänä vuonna 900 euroa.",
        "Vuosihinta eli jäsenmaksu on 900 euroa.",
        "Jäsenmaksu on vuodelta 900 euroa.",
        "Jäsenmaksu on vuotta kohti 900 euroa.",
        "Kuntakohtainen vuosimaksu Posion kunnalle on 900 euroa.",
        "Kustannukset: 900 euroa + alv/vuosi.",
        "Jäsenmaksu vuodelle 2024 on 900 euroa.",
        "Verkoston vuosikustannus kunnalle on 900 euroa.",
        "Ohjelmamaksu on kunnalle 900 euroa lukuvuodessa.",
        "Yhteistyömaksu on 900 euroa kalenterivuodelta.",
        "Sopimusmaksu on 900 euroa/kalenterivuosi.",
      ],
    ],
    [
      "year",
      "sv",
      [
        "Årsavgiften är 900 euro.",
        "Medlemsavgiften är 900 euro per år.",
        "Medlemsavgiften är 900 €/år.",
        "Den årliga medlemsavgiften är 900 euro.",
        "Medlemsavgiften är 900 euro om året.",
        "Medlemsavgiften år 2024 är 900 euro.",
        "Medlemsavgiften är i år 900 euro.",
        "Programavgiften är 900 euro per kalenderår.",
        "Medlemsavgiften är 900 euro för ett läsår.",
      ],
    ],
    [
      "month",
      "fi",
      [
        "Kuukausimaksu on 900 euroa.",
        "Maksu on kuukaudessa 900 euroa.",
        "Maksu peritään kuukausittain ja on 900 euroa.",
        "Jäsenmaksu on 900 €/kk.",
      ],
    ],
    [
      "month",
      "sv",
      ["Månadsavgiften är 900 euro.", "Avgiften är 900 euro per månad.", "Avgiften är i månaden 900 euro."],
    ],
    [
      "season",
      "fi",
      [
        "Kausimaksu on 900 euroa.",
        "Osallistumismaksu on 900 euroa koko kaudelta.",
        "Maksu koko ohjelmakaudesta on 900 euroa.",
        "Kauden osallistumismaksu on 900 euroa.",
        "Maksu peritään kaudelta ja on 900 euroa.",
        "Kaksivuotisen kauden hinta on 900 euroa.",
        "Osallistumismaksu kaudelle 2024–2025 on yhteensä 900 euroa.",
        "Kolmas kausi alkaa syksyllä, ja sen hinnaksi on sovittu 900 euroa koko kaudesta.",
      ],
    ],
    [
      "season",
      "sv",
      [
        "Avgiften för hela perioden är 900 euro.",
        "Periodavgiften är 900 euro.",
        "Periodens avgift är 900 euro.",
        "Priset för den tvååriga perioden är 900 euro.",
      ],
    ],
    [
      "once",
      "fi",
      [
        "Kertamaksu on 900 euroa.",
        "Kertaluonteinen jäsenmaksu on 900 euroa.",
        "Jäsenmaksu on kertakaikkinen 900 euroa.",
        "Jäsenmaksu maksetaan yhdellä kertaa ja on 900 euroa.",
        "Jäsenmaksu on kertasuorituksena 900 euroa.",
        "Jäsenmaksu on kertakorvauksena 900 euroa.",
      ],
    ],
    ["once", "sv", ["Medlemsavgiften är en engångsavgift på 900 euro."]],
    [
      "inhabitant",
      "fi",
      [
        "Jäsenmaksu on 900 euroa asukasta kohti.",
        "Jäsenmaksu on asukasta kohden 900 euroa.",
        "Asukaskohtainen jäsenmaksu on 900 euroa.",
        "Jäsenmaksu on 900 €/asukas.",
        "Jäsenmaksu on per asukas 900 euroa.",
      ],
    ],
    ["inhabitant", "sv", ["Medlemsavgiften är 900 euro per invånare.", "Medlemsavgiften per invånare är 900 euro."]],
    [
      null,
      "fi",
      [
        "Jäsenmaksu on 900 euroa.",
        "Jäsenmaksu on 900 euroa neljännesvuodessa.",
        "Jäsenmaksu on 900 euroa kolmessa vuodessa.",
        "Jäsenmaksu on 900 euroa puolivuosittain.",
      ],
    ],
    [null, "sv", ["Medlemsavgiften är 900 euro."]],
  ];

  it.each(periods.flatMap(([per, lang, texts]) => texts.map((text) => [text, per, lang] as const)))(
    "%s %s",
    (text, per, lang) => {
      expect(feeOf(by[lang](text))).toEqual([900, per, false]);
    },
  );

  it("stands beside the same amount in a tier", () => {
    const proposal = "Kunta liittyy Liikkuva arki -verkostoon, ja 900 euron maksu otetaan talousarviosta.";
    const reasons = "Hinta alle 5 000 asukkaan kunnille on 900 euroa koko kaudelta.";
    expect(feeOf(fi(reasons, { proposal }))).toEqual([900, "season", false]);
    expect(feeOf(fi(reasons.replace("900", "700"), { proposal }))).toEqual([900, null, false]);
  });

  it("stands beside the same amount elsewhere", () => {
    const proposal = "Kunta liittyy Liikkuva arki -verkostoon ja maksaa 900 euron jäsenmaksun.";
    expect(feeOf(fi("Jäsenmaksu on 900 euroa vuodessa.", { proposal }))).toEqual([900, "year", false]);
  });
});

describe("the municipality's own fee", () => {
  it.each<readonly [string, Written]>([
    ["jäsenmaksu", fi("Jäsenmaksu on 900 euroa vuodessa.")],
    ["osallistumismaksu", fi("Osallistumismaksu on 900 euroa vuodessa.")],
    ["verkostomaksu", fi("Verkostomaksu on 900 euroa vuodessa.")],
    ["kannatusjäsenmaksu", fi("Kannatusjäsenmaksu on 900 euroa vuodessa.")],
    ["deltagaravgift", sv("Deltagaravgiften är 900 euro per år.")],
    ["nätverksavgift", sv("Nätverksavgiften är 900 euro per år.")],
    ["the costs of taking part", fi("Verkoston kustannukset kunnalle ovat 900 euroa vuodessa.")],
    [
      "the proposal's before the reasons'",
      fi("Jäsenmaksu on 700–1 100 euroa vuodessa.", {
        proposal: "Kunta liittyy Liikkuva arki -verkostoon 900 euron vuosimaksulla.",
      }),
    ],
    [
      "not last season's",
      fi("Edellisen kauden jäsenmaksu oli 700 euroa vuodessa, ja nyt jäsenmaksu on 900 euroa vuodessa."),
    ],
    ["not an old one", fi("Jäsenmaksu oli 700 euroa vuodessa. Uusi jäsenmaksu on 900 euroa vuodessa.")],
    [
      "not other members'",
      fi("Yrityksiltä jäsenmaksu on 2 700 euroa vuodessa. Kunnan jäsenmaksu on 900 euroa vuodessa."),
    ],
    [
      "not what has been reserved",
      fi("Talousarvioon on varattu jäsenmaksuihin 5 000 euroa. Jäsenmaksu on 900 euroa vuodessa."),
    ],
    ["not the fee of joining", fi("Liittymismaksu on 300 euroa. Jäsenmaksu on 900 euroa vuodessa.")],
    ["not a seminar's", fi("Seminaarin osallistumismaksu on 120 euroa. Jäsenmaksu on 900 euroa vuodessa.")],
    [
      "not another network's",
      fi(
        "Rantojen ystävät -verkoston jäsenmaksu on 400 euroa vuodessa. Liikkuva arki -verkoston jäsenmaksu on 900 euroa vuodessa.",
      ),
    ],
    [
      "not last period's, Swedish",
      sv("Föregående periods avgift var 700 euro per år. Medlemsavgiften är 900 euro per år."),
    ],
    ["not the fee of joining, Swedish", sv("Anslutningsavgiften är 300 euro. Medlemsavgiften är 900 euro per år.")],
  ])("%s", (_, written) => {
    expect(feeOf(written)).toEqual([900, "year", false]);
  });

  it.each<Written>([
    fi("Maksu nousee 300 eurolla. Vuosimaksu on 900 euroa."),
    fi("Maksu laskee ensi kaudella 300 eurolla. Vuosimaksu on 900 euroa."),
    fi("Jäsenmaksua korotetaan 300 eurolla, ja se on 900 euroa vuodessa."),
    sv("Avgiften höjs med 300 euro. Årsavgiften är 900 euro."),
    sv("Avgiften stiger från i fjol med 300 euro och är 900 euro per år."),
  ])("is not what it changes by: $reasons", (written) => {
    expect(feeOf(written)).toEqual([900, "year", false]);
  });

  it("is what it changes to", () => {
    expect(feeOf(fi("Jäsenmaksu nousee 900 euroon vuodessa."))).toEqual([900, "year", false]);
  });

  it.each<readonly [string, Written]>([
    ["hedged", fi("Jäsenmaksu on noin 900 euroa vuodessa.")],
    ["hedged, Swedish", sv("Medlemsavgiften är cirka 900 euro per år.")],
  ])("%s is approximate", (_, written) => {
    expect(feeOf(written)).toEqual([900, "year", true]);
  });

  it("a ceiling is exact", () => {
    expect(feeOf(fi("Jäsenmaksu on enintään 900 euroa vuodessa."))).toEqual([900, "year", false]);
  });

  it.each<readonly [string, Written]>([
    ["no amount", fi("Verkosto on hyvä.")],
    ["an amount that is no fee", fi("Verkosto sai 50 000 euron palkinnon.")],
    ["an earlier fee alone", fi("Edellisen kauden jäsenmaksu oli 700 euroa vuodessa.")],
    ["an amount that is no fee, Swedish", sv("Nätverket fick ett pris på 50 000 euro.")],
  ])("%s is not stated", (_, written) => {
    expect(feeOf(written)).toBeNull();
  });

  it("its span is the amount", () => {
    const written = fi("Jäsenmaksu on 1 900 euroa vuodessa.");
    const { span } = itemOf(written).participation?.fee ?? {};
    expect(textOf(written).slice(span?.start, span?.end)).toMatch(/^1 900 euroa/);
  });
});

describe("words around an amount", () => {
  it.each<Written>([
    fi("Verkoston hinta kunnalle on 900 euroa vuodessa."),
    fi("Verkostosta kunnalle tuleva kustannus on 900 euroa vuodessa."),
    fi("Verkosto tulisi kunnalle maksamaan 900 euroa vuodessa."),
    sv("Nätverkets kostnad för kommunen är 900 euro per år, så kommunens del är liten."),
    sv("Nätverkets pris är 900 euro per år, och således är kommunens del liten."),
    sv("Nätverket kostar 900 euro per år, och därmed är kommunens del liten."),
    sv("För nätverket betalar kommunen 900 euro per år."),
    fi("Maksu, jonka jäsenyys tuo, on 900 euroa vuodessa."),
    fi("Maksu, jonka osallistuminen tuo, on 900 euroa vuodessa."),
    fi("Maksu, jonka liittyminen tuo, on 900 euroa vuodessa."),
    sv("Avgiften, som ett medlemskap medför, är 900 euro per år."),
    sv("Avgiften, som ett deltagande medför, är 900 euro per år."),
    sv("Avgiften, som en anslutning medför, är 900 euro per år."),
  ])("make it the fee: $reasons", (written) => {
    expect(feeOf(written)).toEqual([900, "year", false]);
  });

  it.each<Written>([
    fi("Osallistuminen maksaa 900 euroa kuntaa kohti."),
    fi("Osallistuminen verkostoon maksaa 900 euroa."),
    fi("Jäsenyyden hinta on 900 euroa."),
    fi("Mukanaolo maksaa 900 euroa."),
    fi("Verkostoon kuuluminen maksaa 900 euroa."),
    sv("Deltagandet kostar 900 euro."),
    sv("Medlemskapet i nätverket kostar 900 euro."),
    sv("Priset för deltagandet är 900 euro."),
  ])("make it the fee, whatever it is per: $reasons", (written) => {
    expect(feeOf(written)).toEqual([900, null, false]);
  });

  it.each<Written>([
    fi("Verkoston messuosasto maksaa 900 euroa."),
    fi("Osallistuminen on vapaata. Talon katto maksaa 900 euroa."),
    sv("Mässan kostar 900 euro."),
  ])("do not make it the fee: $reasons", (written) => {
    expect(feeOf(written)).toBeNull();
  });

  it.each([
    "Edellinen jäsenmaksu",
    "Aikaisempi jäsenmaksu",
    "Aiemman kauden jäsenmaksu",
    "Viime vuonna jäsenmaksu",
    "Viime kaudella jäsenmaksu",
    "Päättyneen kauden jäsenmaksu",
    "Muilta jäsenmaksu",
    "Muiden jäsenmaksu",
    "Yhteisöjäsenen jäsenmaksu",
    "Yrityksen jäsenmaksu",
    "Varattu jäsenmaksu",
    "Määräraha jäsenmaksuun",
    "Budjetti jäsenmaksulle",
    "Avustus jäsenmaksuun",
    "Tarjous ja jäsenmaksu",
    "Seminaarin jäsenmaksu",
    "Kokeiluvuoden jäsenmaksu",
    "Koulutuspäivän jäsenmaksu",
  ])("make it another: %s", (words) => {
    expect(feeOf(fi(`${words} on 700 euroa vuodessa.`))).toBeNull();
  });

  it.each([
    "Inträdesavgiften",
    "Anslutningsavgiften",
    "Den tidigare medlemsavgiften",
    "Föregående medlemsavgift",
    "Förra medlemsavgiften",
    "Senaste medlemsavgift",
    "Andra medlemmars avgift",
    "Medlemsavgiften för företag",
    "Reserverat för medlemsavgiften",
    "Anslag för medlemsavgiften",
    "Resekostnader utöver medlemsavgiften",
    "Bidrag till medlemsavgiften",
    "Serviceavgiften",
  ])("make it another, Swedish: %s", (words) => {
    expect(feeOf(sv(`${words} är 700 euro per år.`))).toBeNull();
  });

  it("make it the fee without any of those", () => {
    expect(feeOf(fi("Jäsenmaksu on 700 euroa vuodessa."))).toEqual([700, "year", false]);
    expect(feeOf(sv("Medlemsavgiften är 700 euro per år."))).toEqual([700, "year", false]);
  });
});

describe("what new members pay", () => {
  it.each<Written>([
    fi("Jäsenmaksun suuruus on 300 euroa vuodessa ja liittymismaksu 100 euroa."),
    fi("Liittymismaksu on 100 euroa ja vuosimaksu 300 euroa."),
    fi("Kertaluonteinen liittymismaksu on 100 euroa, minkä lisäksi peritään vuosimaksu 300 euroa."),
    fi("Uusi jäsen maksaa 100 euron liittymismaksun ja sen jälkeen 300 euroa vuodessa."),
    fi("Liittymismaksu on 100 euroa. Sen lisäksi peritään vuotuinen jäsenmaksu, joka on 300 euroa."),
    fi("Vuotuinen jäsenmaksu on 300 euroa, ensimmäisenä vuonna kuitenkin vain puolet eli 150 euroa."),
    fi("Jäsenmaksu on 300 euroa vuodessa. Liittymisvuonna maksu on 150 euroa."),
    sv("Inträdesavgiften är 100 euro och årsavgiften 300 euro."),
    sv("En ny medlem betalar 100 euro i anslutningsavgift samt en årlig medlemsavgift på 300 euro."),
    sv("Medlemsavgiften är 300 euro per år, under det första året hälften dvs. 150 euro."),
  ])("is not the fee that recurs: $reasons", (written) => {
    expect(feeOf(written)).toEqual([300, "year", false]);
  });

  it.each<Written>([
    fi("Verkostoon liittyvä kunta maksaa 100 euron liittymismaksun."),
    fi("Liittymismaksu on 100 euroa, eikä vuosimaksua peritä."),
    fi("Ainoa kustannus on 100 euron kertaluonteinen liittymismaksu."),
    sv("Anslutningsavgiften är 100 euro."),
  ])("is the fee where nothing recurs: $reasons", (written) => {
    expect(feeOf(written)).toEqual([100, "once", false]);
  });

  it("goes behind the fee of its tier", () => {
    const reasons = "Liittymismaksu on 100 euroa. Jäsenmaksu on alle 9 000 asukkaan kunnilta 300 euroa vuodessa.";
    expect(feeOf(fi(reasons))).toEqual([300, "year", false]);
  });
});

describe("a rate per inhabitant", () => {
  it.each<Written>([
    fi("Maksu on sidottu asukaslukuun ja on 0,35 euroa/asukas/vuosi."),
    fi("Jäsenmaksu on 0,35 euroa asukasta kohti. Kunnan väkiluku on 3 000, joten maksu on 1 050 euroa vuodessa."),
    fi("Jäsenmaksu on 35 senttiä asukasta kohden vuodessa eli kunnalle 1 050 euroa (asukasluku 3 000)."),
    fi("Jäsenmaksu on 35 snt/asukas."),
    fi("Kunnat rahoittavat sitä 35 sentillä asukasta kohden vuosittain."),
    sv("Medlemsavgiften är 35 cent per invånare, och då kommunen har 3 000 invånare är avgiften 1 050 euro per år."),
  ])("is the fee, not the sum reckoned from it: $reasons", (written) => {
    expect(feeOf(written)).toEqual([0.35, "inhabitant", false]);
  });

  it("is not that of another sum", () => {
    const reasons =
      "Kunnan jäsenmaksu on 1 400 euroa vuodessa (3 000 asukasta). Ennen maksu oli 0,35 euroa asukasta kohti.";
    expect(feeOf(fi(reasons))).toEqual([1400, "year", false]);
  });
});

describe("who pays", () => {
  it.each<Written>([
    fi("Kaupunkijäsenen jäsenmaksu on 900 euroa vuodessa ja yhdistysjäsenen 60 euroa vuodessa."),
    fi("Kannattajajäsenen jäsenmaksu on 100 euroa ja kuntajäsenen 900 euroa vuodessa."),
    fi("Jäsenmaksu on yrityksiltä 2 000 euroa ja kunnilta 900 euroa vuodessa."),
    fi("Jäsenmaksu on kunnilta 900 euroa ja yrityksiltä 2 000 euroa vuodessa."),
    fi("Henkilöjäsenen vuosimaksu on 20 euroa, yhteisöjäsenen 200 euroa ja kunnan 900 euroa."),
    fi("Jäsenmaksu on kaupungeilta 3 000 euroa ja kunnilta 900 euroa vuodessa."),
    fi("Verkostolle kunta on maksanut vuosittain 900 euroa."),
    fi("Kunnan vuosittainen kustannus on 900 euroa."),
    sv("Medlemsavgiften är 50 euro för privatpersoner och 900 euro per år för kommuner."),
    sv("Kommunen betalar 900 euro per år till nätverket."),
    sv("Kommunens årliga kostnad är 900 euro."),
    fi("Jäsenmaksu 900 euroa/v maksetaan kunnanhallituksen määrärahoista."),
  ])("$reasons", (written) => {
    expect(feeOf(written)).toEqual([900, "year", false]);
  });

  it.each<readonly [number, Written]>([
    [3000, fi("Jäsenmaksu on kaupungeilta 3 000 euroa ja kunnilta 900 euroa vuodessa.")],
    [900, fi("Jäsenmaksu on kunnilta 900 euroa ja yhdistyksiltä 50 euroa vuodessa.")],
  ])("in a town %i: %j", (euros, written) => {
    expect(
      feeOf({ ...written, letterhead: "Kemin kaupunki", handling: "Kaupungin puolesta puhui kaupunginjohtaja." }),
    ).toEqual([euros, "year", false]);
  });

  it.each<Written>([
    fi("Jäsenmaksu on 900 euroa vuodessa. Kunnan kaikki jäsenmaksut ovat yhteensä 96 400 euroa."),
    fi(
      "Vuosimaksu on 900 euroa. Kunta on jäsenenä 17 yhdistyksessä, ja jäsenmaksuihin on talousarviossa 28 900 euroa.",
    ),
    fi("Vuosimaksu on 900 euroa. Kunnan kaikkien jäsenmaksujen säästötavoite on 20 000 euroa."),
    fi("Vuosimaksu on 900 euroa. Muut jäsenyydet säilyvät, ja niistä maksetaan vuosittain 780 euroa."),
    sv("Medlemsavgiften är 900 euro per år. Kommunens alla medlemsavgifter uppgår till 96 400 euro."),
  ])("not all fees of the municipality together: $reasons", (written) => {
    expect(feeOf(written)).toEqual([900, "year", false]);
  });

  it("an amount beside a tier is of another", () => {
    const reasons = "Avgiften per år är: små städer 400 euro och städer med över 9 000 invånare 900 euro.";
    expect(feeOf(sv(reasons))).toEqual([900, "year", false]);
  });
});

describe("the sum that a fee changes to", () => {
  it.each<Written>([
    fi("Vuosimaksu on noussut 850 eurosta 900 euroon."),
    sv("Årsavgiften stiger från 850 euro till 900 euro."),
    sv("Medlemsavgiften är i år 900 euro, medan den ännu i fjol var 850 euro."),
  ])("$reasons", (written) => {
    expect(feeOf(written)).toEqual([900, "year", false]);
  });
});

describe("free of charge", () => {
  it.each<Written>([
    fi("Verkostoon osallistuminen on maksutonta."),
    fi("Verkosto on kunnille maksuton."),
    fi("Jäsenyys on ilmainen."),
    fi("Mukaan pääsee veloituksetta."),
    fi("Verkostossa ei peritä jäsenmaksua."),
    fi("Kunnilta jäsenmaksua ei peritä."),
    sv("Deltagandet är avgiftsfritt."),
    sv("Medlemskapet är gratis."),
    sv("Medlemmarna betalar ingen medlemsavgift."),
    sv("Deltagandet är kostnadsfritt."),
    fi("Verkostoon liittymisestä ei aiheudu kunnalle kustannuksia."),
    fi("Osallistuminen ei aiheuta kunnalle suoria kustannuksia."),
    fi("Jäsenyydestä ei makseta."),
    fi("Liittymisestä kustannuksia kunnalle ei aiheudu."),
    fi("Jäsenmaksua ei tällä hetkellä peritä."),
    fi("Jäseniltä ei peritä maksuja."),
    fi("Verkostolla ei ole jäsenmaksua."),
    fi("Toiminta rahoitetaan Pirkanmaan liiton avustuksella, ja jäsenyys on kunnille maksuton."),
    sv("Deltagandet medför inga kostnader för kommunen."),
    sv("Nätverket tar inte ut någon medlemsavgift."),
  ])("$reasons", (written) => {
    expect(feeOf(written)).toEqual([0, null, false]);
  });

  it.each<Written>([
    fi("Liittymismaksua ei peritä."),
    fi("Edellinen kausi oli maksuton."),
    fi("Rantojen ystävät -verkosto on maksuton."),
    sv("Förra perioden var gratis."),
    fi("Kalliin katon korjaus ei aiheuta kustannuksia."),
    fi("Verkostoon liittymisestä ei aiheudu muita kustannuksia."),
    fi("Osallistumisesta ei makseta palkkiota."),
    fi("Linja-auto on ilmainen."),
    fi("Liittymisestä muita kustannuksia ei aiheudu."),
    sv("Deltagandet medför inga andra kostnader."),
    sv("Bussen är gratis."),
  ])("is not said of taking part: $reasons", (written) => {
    expect(feeOf(written)).toBeNull();
  });
});

describe("tiers", () => {
  const tiersOf = (written: Written) =>
    itemOf(written).participation?.feeTiers.map(
      ({ minPopulation, maxPopulation, money, per }) =>
        `${minPopulation ?? ""}–${maxPopulation ?? ""}: ${money.cents / 100} ${per}`,
    );

  it.each<readonly [string, readonly string[], Written]>([
    [
      "in a sentence",
      ["–5000: 1800 year", "5000–20000: 2900 year", "20000–: 4500 year"],
      fi(
        "Jäsenmaksu on alle 5 000 asukkaan kunnissa 1 800 euroa, 5 000–20 000 asukkaan kunnissa 2 900 euroa ja yli 20 000 asukkaan kunnissa 4 500 euroa vuodessa.",
      ),
    ],
    [
      "in a list",
      ["–5000: 450 year", "5000–: 900 year"],
      fi("Vuosimaksut ovat seuraavat:\n- alle 5 000 asukkaan kunnat 450 €\n- yli 5 000 asukkaan kunnat 900 €"),
    ],
    [
      "in a table",
      ["–9000: 8500 year", "9000–45000: 12000 year", "45000–: 19000 year"],
      fi(
        "Asukasluku      Osallistumismaksu €/vuosi\nalle 9 000          8 500\n9 000–45 000       12 000\nyli 45 000         19 000",
      ),
    ],
    [
      "what is smaller than those before",
      ["9000–45000: 1200 year", "–9000: 850 year"],
      fi("Jäsenmaksu on 9 000–45 000 asukkaan kunnilta 1 200 euroa ja tätä pienemmiltä 850 euroa vuodessa."),
    ],
    [
      "what is larger than those before",
      ["9000–45000: 1200 year", "45000–: 1900 year"],
      fi("Jäsenmaksu on 9 000–45 000 asukkaan kunnilta 1 200 euroa ja tätä suuremmilta 1 900 euroa vuodessa."),
    ],
    [
      "in a Swedish sentence",
      ["–5000: 1800 year", "5000–: 2900 year"],
      sv(
        "Medlemsavgiften är 1 800 euro per år.".replace(
          "1 800 euro",
          "för kommuner med under 5 000 invånare 1 800 euro och för kommuner med över 5 000 invånare 2 900 euro",
        ),
      ),
    ],
    [
      "in conditions, the amounts before",
      ["–9000: 800 year", "9000–45000: 1100 year", "45000–: 1400 year"],
      fi(
        "Jäsenmaksu on vuodessa 800 euroa, jos kunnassa on alle 9 000 asukasta, 1 100 euroa, jos asukkaita on 9 000–45 000, ja 1 400 euroa, jos heitä on enemmän.",
      ),
    ],
    [
      "in larger and smaller municipalities",
      ["9000–45000: 1100 year", "–9000: 800 year", "45000–: 1400 year"],
      fi(
        "Jäsenmaksu on 9 000–45 000 asukkaan kunnissa 1 100 euroa, pienemmissä kunnissa 800 euroa ja suuremmissa kunnissa 1 400 euroa vuodessa.",
      ),
    ],
    [
      "the larger ones first",
      ["9000–45000: 1100 year", "45000–: 1400 year", "–9000: 800 year"],
      fi(
        "Jäsenmaksu on 9 000–45 000 asukkaan kunnissa 1 100 euroa, suuremmilla kunnilla 1 400 euroa ja pienemmillä kunnilla 800 euroa vuodessa.",
      ),
    ],
    [
      "in Swedish larger and smaller ones",
      ["9000–45000: 1100 year", "–9000: 800 year", "45000–: 1400 year"],
      sv(
        "Avgiften är 1 100 euro per år i kommuner med 9 000–45 000 invånare, 800 euro i mindre kommuner och 1 400 euro i större kommuner.",
      ),
    ],
    [
      "in Swedish conditions",
      ["–9000: 800 year", "9000–45000: 1100 year", "45000–: 1400 year"],
      sv(
        "Årsavgiften är 800 euro, om kommunen har under 9 000 invånare, 1 100 euro, om antalet invånare är 9 000–45 000, och 1 400 euro, om invånarna är fler.",
      ),
    ],
    [
      "of an open range nothing is larger",
      ["9000–: 1100 year"],
      fi("Jäsenmaksu on yli 9 000 asukkaan kunnissa 1 100 euroa ja suuremmissa kunnissa sama vuodessa."),
    ],
    ["last year's", [], fi("Viime vuonna jäsenmaksu oli alle 5 000 asukkaan kunnissa 1 800 euroa.")],
    ["populations without fees", [], fi("Mukana on alle 5 000 asukkaan kuntia. Jäsenmaksu on 900 euroa.")],
    ["money for something else", [], fi("Alle 5 000 asukkaan kunnat saivat valtiolta 10 000 euroa.")],
  ])("%s", (_, expected, written) => {
    expect(tiersOf(written)).toEqual(expected);
  });

  const text =
    "Jäsenmaksu on alle 5 000 asukkaan kunnissa 1 800 euroa, 5 000–20 000 asukkaan kunnissa 2 900 euroa ja yli 20 000 asukkaan kunnissa 4 500 euroa vuodessa.";

  it.each([
    [1800, "Kunnassa on 3 100 asukasta."],
    [2900, "Kunnassa on 9 360 asukasta."],
    [4500, "Kunnassa on 31 000 asukasta."],
  ])("the population's tier is the fee: %i", (euros, population) => {
    expect(feeOf(fi(`${text} ${population}`))).toEqual([euros, "year", false]);
  });

  it("a stated fee goes before the population's tier", () => {
    expect(feeOf(fi(`${text} Kunnassa on 9 360 asukasta. Kunnan jäsenmaksu olisi 2 500 euroa vuodessa.`))).toEqual([
      2500,
      "year",
      false,
    ]);
  });

  it("without a population no tier is the fee", () => {
    expect(feeOf(fi(text))).toBeNull();
  });

  it("each span holds bounds and amount", () => {
    const written = fi(text);
    const quotes = itemOf(written).participation?.feeTiers.map(({ span }) =>
      textOf(written).slice(span.start, span.end).replace(/\D+/g, " ").trim(),
    );
    expect(quotes).toEqual(["5 000 1 800", "5 000 20 000 2 900", "20 000 4 500"]);
  });
});

describe("the amounts of tiers before their bounds", () => {
  it.each([
    [
      fi(
        "Jäsenmaksu on 1 500 euroa vuodessa alle 10 000 asukkaan kunnilta ja 3 000 euroa vuodessa yli 10 000 asukkaan kunnilta.",
      ),
      [
        [null, 10_000, 1_500],
        [10_000, null, 3_000],
      ],
    ],
    [
      sv(
        "Avgiften är 800 euro om året för kommuner med färre än 9 000 invånare, 1 100 euro om året för kommuner med 9 000–45 000 invånare och 1 400 euro om året för kommuner med fler än 45 000 invånare.",
      ),
      [
        [null, 9_000, 800],
        [9_000, 45_000, 1_100],
        [45_000, null, 1_400],
      ],
    ],
  ])("belong to them: $reasons", (written, expected) => {
    const tiers = itemOf(written).participation?.feeTiers;
    expect(tiers?.map((tier) => [tier.minPopulation, tier.maxPopulation, tier.money.cents / 100])).toEqual(expected);
  });
});

describe("which amount is the municipality's fee", () => {
  const join = "Kunta liittyy Liikkuva arki -verkostoon.";
  it.each<readonly [string, number | null, Written]>([
    ["split over a line end", 2400, fi("", { proposal: `${join} Jäsenmaksu on 2\n400 euroa vuodessa.` })],
    ["of a list, not split", 400, fi("", { proposal: `${join} Jäsenmaksu on vuonna 2024\n400 euroa vuodessa.` })],
    [
      "another municipality's",
      null,
      fi("Posio maksaa verkostolle 1 900 euroa vuodessa.", { letterhead: "Kuusamon kaupunki" }),
    ],
    ["not yet known is not free of charge", null, fi("Maksua ei ole vielä vahvistettu.")],
    ["free of charge at the beginning of a sentence", 0, fi("Jäsenmaksua ei ole.")],
    ["costs nothing", 0, fi("Mukanaolo ei maksa kunnalle mitään.")],
    [
      "a sum goes before its parts",
      2000,
      fi(
        "Jäsenmaksu muodostuu 500 euron perusmaksusta ja 0,10 euron asukaskohtaisesta maksusta, yhteensä 2 000 euroa vuodessa.",
      ),
    ],
    [
      "of the revised proposal under its own label",
      900,
      fi("", {
        proposal: `${join} Jäsenmaksu on 1 100 euroa vuodessa.\n\nMuutettu päätösehdotus\n${join} Jäsenmaksu on 900 euroa vuodessa.`,
        decision: "Muutettu päätösehdotus hyväksyttiin.",
      }),
    ],
  ])("%s: %j", (_, euros, written) => {
    const fee = itemOf(written).participation?.fee;
    expect(fee ? fee.money.cents / 100 : null).toBe(euros);
  });
});

describe("the sum of a season", () => {
  it.each<Written>([
    fi("Vuosimaksu on 900 euroa. Kahden vuoden kauden maksu on kunnalle siis yhteensä 1 800 euroa."),
    fi("Kauden maksu on 1 800 euroa eli 900 euroa vuodessa."),
    fi("Kauden maksu 1 800 euroa eli 900 vuodessa."),
    fi("Vuosimaksu on 9 000–45 000 asukkaan kunnilta 900 euroa. Koko kauden maksu on siten 2 700 euroa."),
    sv("Periodens avgift är 1 800 euro, dvs. 900 euro per år."),
  ])("goes behind the yearly fee that makes it: $reasons", (written) => {
    expect(feeOf(written)).toEqual([900, "year", false]);
  });

  it.each<Written>([
    fi("Kauden maksu on 1 800 euroa."),
    fi("Kauden maksu on 1 800 euroa. Kirjaston palvelu maksaa 900 euroa vuodessa."),
    fi("Kauden maksu on 1 800 euroa. Vuosimaksu oli 900 euroa ennen uudistusta."),
    fi("Kauden maksu on 1 800 euroa. Verkostossa on 900 kouluttajaa."),
    fi("Kauden maksu on 1 800 euroa. Vuosimaksu on 700 euroa kunnille."),
  ])("is the fee where no yearly one makes it: $reasons", (written) => {
    expect(feeOf(written)).toEqual([1800, "season", false]);
  });
});

describe("a sum beside its rate", () => {
  it.each<Written>([
    fi(
      "Kunnan jäsenmaksu on ollut vuodesta 2021 lähtien 0,35 euroa asukasta kohden, vuonna 2023 yhteensä 1 050 euroa.",
    ),
    fi("Jäsenmaksu on 0,35 euroa/asukas. Kunnan jäsenmaksu on siten 1 050 euroa."),
    sv("Medlemsavgiften är 0,35 euro per invånare. Kommunens avgift är således 1 050 euro."),
  ])("is not the fee, though no population is told: $reasons", (written) => {
    expect(feeOf(written)).toEqual([0.35, "inhabitant", false]);
  });

  it("is the fee where nothing says that it was reckoned", () => {
    const reasons = "Jäsenmaksu olisi muuten 0,35 euroa/asukas. Kunnan jäsenmaksu on 1 050 euroa vuodessa.";
    expect(feeOf(fi(reasons))).toEqual([1050, "year", false]);
  });
});

describe("what something costs the municipality", () => {
  it.each<Written>([
    fi("Kirjaston järjestelmä maksaa kunnalle 9 000 euroa vuodessa."),
    fi("Katon korjauksesta kunnan maksettavaksi tulee 9 000 euroa."),
    sv("Dessutom kan av kommunen tas ut en avgift på 1 300 euro."),
    sv("Bibliotekets system kostar kommunen 9 000 euro per år, men kommunen får det av nätverket."),
  ])("is no fee where it is something else: $reasons", (written) => {
    expect(feeOf(written)).toBeNull();
  });

  it.each<Written>([
    fi("Siivouksen sopimus maksaa kunnalle 9 000 euroa vuodessa. Jäsenkunta maksaa verkostolle 900 euroa vuodessa."),
    fi("Jäsenkunta maksaa 900 euroa vuodessa."),
    fi("Kunta maksaa liittyessään 600 euroa ja vuosittain 900 euroa."),
    fi("Verkostoon kuuluminen maksaa kunnalle 900 euroa vuodessa."),
    fi("Se maksaa kunnalle 900 euroa vuodessa."),
    fi("Liikkuva arki maksaa kunnalle 900 euroa vuodessa."),
    fi("Kunnan maksettavaksi tulee 900 euroa vuodessa."),
    fi("Kunnan maksama korvaus on 900 euroa vuodessa."),
    fi("Jäsen maksu on 900 euroa vuodessa."),
    sv("Nätverket kostar kommunen 900 euro per år."),
    fi("Kunnan jäsenmaksu on ollut vuodesta 2021 lähtien 900 euroa vuodessa."),
    fi("Jäsenmaksu on 900 euroa vuodessa. Lisäksi jäsenkunnalta voidaan periä 300 euron maksu kokouksesta."),
    sv("Medlemsavgiften är 900 euro per år. Dessutom kan av kommunen tas ut en avgift på 1 300 euro."),
    fi("Kuntajäseneltä peritään liittyessä 600 euroa ja sen jälkeen jäsenmaksu, joka on 900 euroa vuodessa."),
    fi("Liittyessään kunta sitoutuu maksamaan vuosittain jäsenmaksun, joka on 900 euroa."),
    sv("Vid anslutningen betalar kommunen 600 euro och därefter en medlemsavgift på 900 euro per år."),
  ])("is the fee where it is the membership: $reasons", (written) => {
    expect(feeOf(written)).toEqual([900, "year", false]);
  });

  it.each<readonly [number, Written]>([
    [600, fi("Kunnilta peritään liittyessä 600 euroa.")],
    [600, fi("Kunnilta peritään liittymisen yhteydessä 600 euroa. Maksu on vuoteen 2022 asti ollut 900 euroa.")],
    [600, sv("Vid anslutningen betalar kommunen 600 euro.")],
  ])("is paid once by those who join: %s", (euros, written) => {
    expect(feeOf(written)).toEqual([euros, "once", false]);
  });

  it("is no fee of joining where the membership's is named", () => {
    const reasons = "Liittyessään kunta hyväksyy jäsenmaksun, joka on 900 euroa.";
    expect(feeOf(fi(reasons))).toEqual([900, null, false]);
  });

  it.each<string>([
    "Liittyminen ei edellytä maksua.",
    "Osallistuminen ei vaadi kunnalta jäsenmaksua.",
    "Mukanaolo ei velvoita maksuihin.",
  ])("is nothing: %s", (reasons) => {
    expect(feeOf(fi(reasons))).toEqual([0, null, false]);
  });
});

describe("a fee that the decision changes", () => {
  it.each<readonly [number, Written]>([
    [
      500,
      fi("Jäsenmaksu on 900 euroa vuodessa.", {
        proposal: "Kunta liittyy Liikkuva arki -verkostoon jäsenmaksulla 900 euroa vuodessa.",
        decision: "Ehdotus hyväksyttiin sillä muutoksella, että jäsenmaksu on 500 euroa vuodessa.",
      }),
    ],
  ])("%d euros: %j", (euros, written) => {
    expect(feeOf(written)?.[0]).toBe(euros);
  });
});

describe("who charges a fee, and when", () => {
  it.each<readonly [number | null, FeePeriod | null, Written]>([
    [0.15, "inhabitant", fi("Kunnilta peritään vuosittain viisitoista senttiä asukasta kohden.")],
    [
      900,
      "year",
      fi(
        "Liittyessään kunta suorittaa 200 euron kertamaksun, ja sen jälkeen yhdistys kantaa jäseniltään 900 euroa vuodessa.",
      ),
    ],
    [900, "year", fi("Kunta maksaa 200 euron liittymismaksun ja sen lisäksi joka vuosi 900 euroa.")],
    [900, "year", fi("Verkoston vuotuinen rahoitusosuus on 900 euroa.")],
    [900, "year", fi("Lasku tuli jäsenmaksusta, joka on 900 euroa vuodessa.")],
    [900, "year", fi("Jäsenmaksu on ollut 900 euroa vuodessa.")],
    [900, "year", fi("Jäsenmaksu on ollut 700 euroa vuodessa. Uusi jäsenmaksu on 900 euroa vuodessa.")],
    [900, "season", sv("Kommunen betalar enligt den lägsta klassen, det vill säga 900 euro för hela perioden.")],
    [900, "year", sv("Nätverket uppbär 900 euro per år av medlemmarna.")],
    [900, "year", sv("Medlemsavgiften har varit 900 euro per år.")],
    [0, null, sv("Medlemskapet i nätverket kostar inte kommunen någonting.")],
    [null, null, fi("Verkosto ei aiheuta henkilöstölle kustannuksia.")],
    [null, null, fi("Henkilöstölle ei aiheudu verkostosta kustannuksia.")],
    [0, null, fi("Verkostosta ei aiheudu kunnalle kustannuksia.")],
    [null, null, sv("För nätverket finns inga utgifter bokförda.")],
    [null, null, fi("Pienet kunnat maksavat jäsenmaksua 900 euroa ja suuret kunnat 2 000 euroa.")],
    [null, null, fi("Pienet kunnat maksavat 900 euroa ja muut 2 000 euroa vuodessa.")],
    [900, "year", fi("Jäsenmaksu on 900 euroa vuodessa. Suuret kunnat maksavat 2 000 euroa vuodessa.")],
  ])("%d per %s: %j", (euros, per, written) => {
    const fee = itemOf(written).participation?.fee;
    expect(fee ? [fee.money.cents / 100, fee.per] : [null, null]).toEqual([euros, per]);
  });
});
