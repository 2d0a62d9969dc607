import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/minutes";
import type { Outcome } from "../../src/model/outcome";
import { handlingSteps, outcomePhrases } from "../../src/vocabulary/outcome-words";
import { itemOf, type Written } from "./minutes-of";

/** What decisions say, by what became of the matter. */
const decisions: readonly (readonly [Outcome, Language, readonly string[]])[] = [
  [
    "approved",
    "fi",
    [
      "Hyväksyttiin.",
      "Ehdotus hyväksyttiin.",
      "Kunnanhallitus hyväksyi päätösehdotuksen.",
      "Ehdotus hyväksytään.",
      "Hyväksytty.",
      "Päätettiin yksimielisesti hyväksyä ehdotus.",
      "Ehdotuksen mukaan.",
      "Ehdotuksen mukainen.",
      "Esityksen mukainen.",
      "Kunnanjohtajan ehdotus tuli yksimielisesti päätökseksi.",
      "Kunnanjohtajan ehdotus on tullut päätökseksi.",
      "Kunnanhallitus päätti myydä talon.",
      "Päätettiin myydä talo.",
      "Valtuusto määräsi veroprosentiksi 22,00.",
      "Päätän myydä talon.",
      "Kunnanjohtaja päättää myydä talon.",
      "Kunnanhallitus myönsi seuralle avustuksen.",
      "Seuralle myönnettiin avustus.",
      "Asiassa ei käytetä otto-oikeutta.",
      "Hyväksyttiin. Hankinta rahoitetaan määrärahan lisäyksellä.",
      "Ehdotus hyväksyttiin. Muutosehdotusta ei hyväksytty.",
      "Kunnanhallitus antoi seuraavan lausunnon.",
    ],
  ],
  [
    "approved",
    "sv",
    [
      "Förslaget godkändes.",
      "Godkänns.",
      "Enhälligt godkänt.",
      "Förslaget godkänt.",
      "Kommunstyrelsen godkände förslaget.",
      "Enligt förslag.",
      "Enligt beslutsförslaget.",
      "I enlighet med direktörens förslag.",
      "Förslaget bifölls.",
      "Kommunstyrelsen biföll förslaget.",
      "Förslaget omfattades.",
      "Kommunstyrelsen omfattade förslaget.",
      "Förslaget antogs.",
      "Stadgan fastställdes.",
      "Understödet beviljades.",
      "Kommunstyrelsen beviljade understödet.",
      "Kommunstyrelsen beslöt sälja huset.",
      "Det beslöts sälja huset.",
      "Fullmäktige bestämde skattesatsen till 22,00.",
      "Kommunstyrelsen beslutade sälja huset.",
      "Kommunstyrelsen gav följande utlåtande.",
      "Kommundirektören beslutar sälja huset.",
    ],
  ],
  [
    "approved-revised",
    "fi",
    [
      "Muutettu päätösehdotus hyväksyttiin.",
      "Kunnanhallitus hyväksyi muutetun ehdotuksen.",
      "Hyväksyttiin kunnanjohtajan muuttama ehdotus.",
      "Hyväksyttiin esittelijän muuttaman esityksen mukaisesti.",
      "Uusi ehdotus hyväksyttiin.",
      "Hyväksyttiin uuden ehdotuksen mukaisesti.",
      "Korjattu ehdotus hyväksyttiin.",
      "Täydennetty ehdotus hyväksyttiin.",
      "Hyväksyttiin täydennetyn ehdotuksen mukaan.",
      "Tarkennettu ehdotus hyväksyttiin.",
      "Tarkistettu ehdotus hyväksyttiin.",
    ],
  ],
  [
    "approved-revised",
    "sv",
    [
      "Det ändrade förslaget godkändes.",
      "Det korrigerade beslutsförslaget godkändes.",
      "Det kompletterade förslaget godkändes.",
      "Det preciserade förslaget godkändes.",
      "Det justerade förslaget godkändes.",
      "Det reviderade förslaget godkändes.",
      "Det nya förslaget godkändes.",
    ],
  ],
  [
    "approved-amended",
    "fi",
    [
      "Ehdotus hyväksyttiin. Lisäksi päätettiin, että katto maalataan.",
      "Ehdotus hyväksyttiin. Lisäksi kunnanhallitus edellytti maalaamista.",
      "Ehdotus hyväksyttiin seuraavin lisäyksin: katto maalataan.",
      "Ehdotus hyväksyttiin kokouksessa tehdyin muutoksin.",
      "Ehdotus hyväksyttiin sillä lisäyksellä, että katto maalataan.",
      "Ehdotus hyväksyttiin sillä muutoksella, että katto maalataan.",
      "Hyväksyttiin tarkennuksella, että katto maalataan.",
      "Ehdotus hyväksyttiin muutettuna.",
      "Hyväksyttiin lisäyksellä, että katto maalataan.",
      "Ehdotuksen mukaan, kuitenkin niin, että katto maalataan.",
      "Ehdotus hyväksyttiin lisättynä maalaamisella.",
      "Kohta kaksi poistetaan. Muilta osin ehdotuksen mukaan.",
    ],
  ],
  [
    "approved-amended",
    "sv",
    [
      "Kommunstyrelsen godkände förslaget med Strands tillägg.",
      "Förslaget godkändes. Dessutom beslöts att taket målas.",
      "Förslaget godkändes. Därtill beslöts att taket målas.",
      "Förslaget godkändes. Därutöver beslutades att taket målas.",
      "Förslaget godkändes med följande tillägg: taket målas.",
      "Förslaget godkändes med den ändringen att taket målas.",
      "Förslaget godkändes enhälligt med tillägget att taket målas.",
      "Kommunstyrelsen beslutade enligt förslaget men målar taket.",
      "Förslaget godkändes med det preciseringen att taket målas.",
    ],
  ],
  [
    "rejected",
    "fi",
    [
      "Ehdotus hylättiin.",
      "Ehdotus hylätään.",
      "Esitys raukesi.",
      "Kunnanhallitus hylkäsi kunnanjohtajan ehdotuksen.",
      "Hylkäävä vastaehdotus voitti.",
      "Hylättiin.",
      "Kunnanhallitus päätti hylätä ehdotuksen.",
      "Ehdotus päätettiin hylätä.",
      "Ei hyväksytty.",
      "Ehdotusta ei hyväksytty.",
    ],
  ],
  [
    "rejected",
    "sv",
    [
      "Förslaget förkastades.",
      "Förslaget avslogs.",
      "Förslaget förföll.",
      "Förslaget godkändes inte.",
      "Godkändes ej.",
      "Förslaget blev inte godkänt.",
      "Avslogs.",
      "Förkastades.",
    ],
  ],
  [
    "noted",
    "fi",
    [
      "Merkittiin tiedoksi.",
      "Kunnanhallitus merkitsi asian tiedoksi.",
      "Merkitään tiedoksi.",
      "Kunnanhallitus merkitsi selvityksen saaduksi tiedoksi.",
      "Asiat merkittiin kokouksessa tietoon saatetuiksi.",
      "Tiedoksi merkittiin.",
      "Merkittiin.",
      "Todettiin.",
      "Kunnanhallitus totesi kokouksen laillisesti kutsutuksi.",
      "Puheenjohtaja avasi kokouksen. Todettiin päätösvaltaiseksi.",
      "Puheenjohtaja totesi kokouksen päätösvaltaiseksi.",
      "Avattiin kokous, ja se todettiin lailliseksi.",
      "Asia saatettiin tiedoksi.",
    ],
  ],
  [
    "noted",
    "sv",
    [
      "Antecknades för kännedom.",
      "Kommunstyrelsen antecknade ärendet för kännedom.",
      "Antecknas.",
      "Konstaterades.",
      "Ordföranden öppnade mötet. Det konstaterades vara lagligt sammankallat.",
      "Ordföranden konstaterade att mötet är beslutfört.",
      "Rapporten togs till kännedom.",
      "Ärendet delgavs.",
      "Rapporten lades till handlingarna.",
      "Rapporten noterades.",
    ],
  ],
  [
    "tabled",
    "fi",
    [
      "Asia jäi pöydälle.",
      "Kunnanhallitus päätti käsitellä asian seuraavassa kokouksessa.",
      "Kunnanhallitus päätti keskeyttää asian käsittelyn.",
      "Asia jätettiin ratkaisematta.",
      "Jätettiin pöydälle.",
      "Asia pöydättiin.",
      "Kunnanhallitus jätti asian yksimielisesti pöydälle.",
      "Asia siirrettiin seuraavaan kokoukseen.",
      "Asia siirrettiin myöhemmin käsiteltäväksi.",
      "Kunnanhallitus päätti siirtää asian käsittelyä.",
      "Kunnanhallitus päätti lykätä asian käsittelyä.",
      "Kokouksessa lykättiin asian ratkaisua.",
    ],
  ],
  [
    "tabled",
    "sv",
    [
      "Bordlades.",
      "Kommunstyrelsen beslöt skjuta upp ärendet.",
      "Kommunstyrelsen beslöt flytta ärendet till nästa möte.",
      "Kommunstyrelsen beslöt bordlägga ärendet.",
      "Ärendet sköts upp.",
      "Behandlingen uppsköts.",
      "Ärendet flyttades till nästa möte.",
      "Ärendet överfördes till nästa möte.",
    ],
  ],
  [
    "returned",
    "fi",
    [
      "Asia palautettiin uudelleen valmisteltavaksi.",
      "Kunnanhallitus päätti lähettää asian kunnanjohtajalle valmisteltavaksi.",
      "Asia annettiin lautakunnan valmisteltavaksi.",
      "Kunnanhallitus päätti jatkaa asian valmistelua.",
      "Palautetaan valmisteluun.",
      "Kunnanhallitus päätti palauttaa asian.",
      "Kunnanhallitus päätti, että asia palautetaan lautakunnan valmisteltavaksi.",
      "Asia palautettiin.",
      "Palautettiin.",
    ],
  ],
  [
    "returned",
    "sv",
    [
      "Ärendet överfördes till nämnden för beredning.",
      "Ärendet återremitterades.",
      "Kommunstyrelsen beslöt hänskjuta ärendet till nämnden för ny beredning.",
      "Kommunstyrelsen beslöt fortsätta beredningen.",
      "Kommunstyrelsen beslöt återremittera ärendet för ny beredning.",
      "Kommunstyrelsen remitterade ärendet till nämnden.",
      "Ärendet återsändes till nämnden.",
      "Ärendet återfördes till nämnden.",
      "Ärendet återförs för beredning.",
    ],
  ],
  [
    "removed",
    "fi",
    [
      "Asia poistettiin esityslistalta.",
      "Asia otettiin pois listalta.",
      "Kunnanjohtaja veti ehdotuksensa pois.",
      "Ehdotus vedettiin pois.",
      "Kunnanjohtaja perui kokouksessa ehdotuksensa.",
      "Asia peruttiin.",
      "Asia peruutettiin.",
    ],
  ],
  [
    "removed",
    "sv",
    [
      "Ärendet ströks från föredragningslistan.",
      "Ärendet avfördes från listan.",
      "Ärendet utgick ur listan.",
      "Ärendet togs bort från listan.",
      "Ärendet lyftes från listan.",
      "Ärendet utgår från listan.",
      "Ärendet avförs från listan.",
      "Förslaget drogs tillbaka.",
      "Direktören drog tillbaka sitt förslag.",
      "Föredraganden återtog sitt förslag.",
    ],
  ],
  [
    "elected",
    "fi",
    [
      "Kunnanhallitus määräsi Aila Salon edustajaksi.",
      "Valittiin Aila Salo.",
      "Kunnanhallitus valitsi Aila Salon.",
      "Nimettiin Aila Salo.",
      "Kunnanhallitus nimesi Aila Salon.",
      "Määrättiin Aila Salo edustajaksi.",
    ],
  ],
  [
    "elected",
    "sv",
    [
      "Aila Strand valdes.",
      "Kommunstyrelsen valde Aila Strand.",
      "Till ledamot utsågs Aila Strand.",
      "Kommunstyrelsen utsåg Aila Strand.",
      "Till ordförande utnämndes Aila Strand.",
      "Aila Strand återvaldes.",
      "Aila Strand omvaldes.",
    ],
  ],
  [
    "other",
    "fi",
    [
      "Käytiin lähetekeskustelu.",
      "Keskusteltiin.",
      "Keskusteltiin, ja todettiin sää kylmäksi.",
      "Kunnanhallitus päätti pyytää asiasta lausunnon lautakunnalta.",
      "Kunnanhallitus päätti saattaa asian valtuuston ratkaistavaksi.",
      "Asia siirrettiin valtuuston päätettäväksi.",
      "Asiasta pyydetään lautakunnan lausunto.",
      "Kunnanhallitus päätti odottaa naapurien ratkaisua.",
      "Kunnanhallitus päätti selvittää asiaa.",
      "Kunnanhallitus päätti olla ottamatta asiaa käsittelyyn.",
    ],
  ],
  [
    "other",
    "sv",
    [
      "Diskussion fördes.",
      "Kommunstyrelsen beslöt begära utlåtande av nämnden.",
      "Kommunstyrelsen beslöt överföra ärendet till fullmäktige för avgörande.",
      "Kommunstyrelsen beslöt att föra en remissdebatt.",
    ],
  ],
];

const proposals: Readonly<Record<Language, string>> = {
  fi: "Kunnanhallitus päättää, että katto korjataan.",
  sv: "Kommunstyrelsen beslutar att taket repareras.",
};
const cases = decisions.flatMap(([outcome, lang, texts]) => texts.map((text) => [text, outcome, lang] as const));

describe("what a decision says became of the matter", () => {
  it.each(cases)("%s is %s", (decision, outcome, lang) => {
    expect(itemOf({ lang, proposal: proposals[lang], decision }).outcome).toBe(outcome);
  });

  it.each(cases.filter(([, outcome]) => outcome !== "other"))(
    "the words of »%s« are its evidence",
    (decision, _, lang) => {
      const { evidence, span } = itemOf({ lang, proposal: proposals[lang], decision });
      expect(evidence.outcome).toHaveLength(1);
      expect(evidence.outcome?.[0]?.end).toBeLessThanOrEqual(span.end);
    },
  );

  it("every row has a case", () => {
    const rows = [...outcomePhrases, ...handlingSteps].flatMap(({ phrases, ...row }) =>
      phrases.map((phrase) => ({ ...row, phrase })),
    );
    const untested = rows.filter(
      ({ phrase, ...row }) =>
        !cases.some(
          ([text, outcome, lang]) =>
            outcome === row.outcome && lang === row.lang && new RegExp(phrase, "iu").test(text),
        ),
    );
    expect(untested).toEqual([]);
  });
});

describe("what the handling and the proposal add to a decision's own words", () => {
  it.each<readonly [string, Outcome, Written]>([
    [
      "a step of the handling that follows from the decision",
      "approved",
      { decision: "Kunnanhallitus päätti korjata katon. Urakka käsitellään seuraavassa kokouksessa." },
    ],
    [
      "what is expected of the decision",
      "approved",
      { decision: "Kunnanhallitus päätti korjata katon. Talouden odotetaan kohenevan." },
    ],
    [
      "others' matters go on",
      "approved",
      { decision: "Kunnanhallitus hyväksyi katon. Muut katot menevät jatkovalmisteluun." },
    ],
    [
      "the proposal returns it, too",
      "approved",
      {
        proposal: "Kunnanhallitus päättää jatkaa valmistelua.",
        decision: "Kunnanhallitus päätti jatkaa valmistelua ehdotetulta pohjalta.",
      },
    ],
    ["heard and noted", "noted", { decision: "Kunnanhallitus päätti keskustella asiasta ja merkitä sen tiedoksi." }],
    [
      "heard and noted, in Swedish",
      "noted",
      { lang: "sv", decision: "Kommunstyrelsen beslöt ta del av rapporten och antecknade den för kännedom." },
    ],
    [
      "a step of the handling that the proposal proposes",
      "approved",
      {
        proposal: "Kunnanhallitus päättää pyytää asiasta lausunnon lautakunnalta.",
        decision: "Kunnanhallitus päätti pyytää asiasta lausunnon lautakunnalta.",
      },
    ],
    [
      "the counter-proposal fell and the proposal was approved",
      "approved",
      { decision: "Vastaehdotus hylättiin ja ehdotus hyväksyttiin." },
    ],
    [
      "the Swedish counter-proposal fell and the proposal was approved",
      "approved",
      { lang: "sv", decision: "Motförslaget förkastades och förslaget godkändes." },
    ],
    [
      "against the proposal, not to do it",
      "rejected",
      { decision: "Hyväksyttiin ehdotuksen vastaisesti, ettei hankkeeseen osallistuta." },
    ],
    [
      "against the proposal, something else",
      "approved-amended",
      { decision: "Kunnanhallitus päätti ehdotuksen vastaisesti, että katto maalataan." },
    ],
    [
      "a point of several is noted",
      "approved",
      { decision: "Kunnanhallitus päätti\n1. korjata katon\n2. merkitä tiedoksi katon mitat." },
    ],
    [
      "the first point of several is noted",
      "approved",
      { decision: "Kunnanhallitus päätti\n1. merkitä tiedoksi katon mitat\n2. korjata katon." },
    ],
    [
      "something else is noted besides",
      "approved",
      { decision: "Kunnanhallitus päätti korjata katon ja merkitsi tiedoksi sen mitat." },
    ],
    [
      "something else is noted besides, in Swedish",
      "approved",
      { lang: "sv", decision: "Kommunstyrelsen beslöt reparera taket och antecknade måtten för kännedom." },
    ],
    ["all points are noted", "noted", { decision: "Päätettiin merkitä tiedoksi\n1. katon mitat\n2. katon väri." }],
    ["told at length", "noted", { decision: "Kunnanhallitus kuuli selvityksen ja päätti merkitä sen tiedoksi." }],
    [
      "the presenter changed the proposal in the meeting",
      "approved-revised",
      { handling: "Kunnanjohtaja muutti ehdotustaan siten, että katto maalataan.", decision: "Ehdotus hyväksyttiin." },
    ],
    [
      "the presenter, by that word, completed it",
      "approved-revised",
      { handling: "Esittelijä täydensi kokouksessa päätösehdotustaan.", decision: "Ehdotus hyväksyttiin." },
    ],
    [
      "the presenter, with the name, gave a new one",
      "approved-revised",
      {
        handling: "Kunnanjohtaja Aila Salo teki kokouksessa muutetun ehdotuksen.",
        decision: "Hyväksyttiin.",
      },
    ],
    [
      "the Swedish presenter changed it",
      "approved-revised",
      { lang: "sv", handling: "Föredraganden ändrade sitt förslag.", decision: "Förslaget godkändes." },
    ],
    [
      "the Swedish presenter by title",
      "approved-revised",
      { lang: "sv", handling: "Kommundirektören kompletterade sitt förslag.", decision: "Förslaget godkändes." },
    ],
    [
      "a member's change is no revision",
      "approved",
      { handling: "Jäsen Aila Salo muutti mieltään.", decision: "Ehdotus hyväksyttiin." },
    ],
    [
      "a counter-proposal won whatever the formula says",
      "approved-amended",
      {
        handling: "Aila Salo teki vastaehdotuksen. Äänestyksessä vastaehdotus voitti äänin 5–2.",
        decision: "Hyväksyttiin.",
      },
    ],
    [
      "a counter-proposal to reject won",
      "rejected",
      {
        handling: "Aila Salo ehdotti, että asia hylätään. Äänestyksessä vastaehdotus voitti äänin 5–2.",
        decision: "Kunnanhallitus päätti, ettei kattoa korjata.",
      },
    ],
    [
      "a counter-proposal lost",
      "approved",
      { handling: "Aila Salon vastaehdotus sai 2 ääntä ja hylättiin.", decision: "Ehdotus hyväksyttiin." },
    ],
    [
      "a counter-proposal fell for want of support",
      "approved",
      { handling: "Vastaehdotus raukesi kannattamattomana.", decision: "Ehdotus hyväksyttiin." },
    ],
    [
      "a Swedish counter-proposal won",
      "approved-amended",
      { lang: "sv", handling: "Motförslaget vann med rösterna 5–2.", decision: "Taket målas." },
    ],
    [
      "a Swedish change won",
      "approved-amended",
      {
        lang: "sv",
        handling: "Ändringsförslaget godkändes med rösterna 5–2.",
        decision: "Kommunstyrelsen beslöt att taket målas.",
      },
    ],
    [
      "the decision accepts a member's proposal",
      "approved-amended",
      { handling: "Jäsen Salo ehdotti maalaamista.", decision: "Kunnanhallitus hyväksyi Salon ehdotuksen." },
    ],
    [
      "the decision accepts the presenter's",
      "approved",
      { decision: "Kunnanhallitus hyväksyi kunnanjohtajan ehdotuksen." },
    ],
    [
      "the decision says no where the proposal did not",
      "rejected",
      {
        proposal: "Kunnanhallitus päättää, että kunta osallistuu messuille.",
        decision: "Kunnanhallitus päätti, että kunta ei osallistu messuille.",
      },
    ],
    [
      "the proposal said no itself",
      "approved",
      {
        proposal: "Kunnanhallitus päättää, että kunta ei osallistu messuille.",
        decision: "Kunnanhallitus päätti, että kunta ei osallistu messuille.",
      },
    ],
    [
      "a motion that the proposal rejects",
      "approved",
      { proposal: "Kunnanhallitus päättää, että aloite hylätään.", decision: "Ehdotus hyväksyttiin." },
    ],
    [
      "a lost vote and a bare verb",
      "approved-amended",
      {
        handling: "Äänestyksessä annettiin 3 jaa-ääntä ja 6 ei-ääntä.",
        decision: "Kunnanhallitus päätti, että katto maalataan.",
      },
    ],
    [
      "a lost vote, whatever the formula says",
      "approved-amended",
      {
        lang: "sv",
        handling: "Direktörens förslag fick 4 ja-röster och Strands förslag 5 nej-röster.",
        decision: "Kommunstyrelsen beslöt enligt förslaget.",
      },
    ],
    [
      "the handling accepts the changed proposal",
      "approved-revised",
      {
        handling: "Esittelijän muutos: katto maalataan. Kunnanhallitus hyväksyi esittelijän muutetun ehdotuksen.",
        decision: "Kunnanhallitus päätti, että katto maalataan.",
      },
    ],
    [
      "an addition that the proposal has",
      "approved",
      {
        proposal: "Kunnanhallitus päättää, että katto korjataan. Lisäksi kunnanhallitus päättänee, että se maalataan.",
        decision: "Kunnanhallitus päätti, että katto korjataan. Lisäksi kunnanhallitus päätti, että se maalataan.",
      },
    ],
    [
      "an officeholder's decision in the present",
      "approved",
      { decision: "Kunnanjohtaja päättää myöntää seuralle 500 euroa." },
    ],
    [
      "a Swedish officeholder's decision in the present",
      "approved",
      { lang: "sv", decision: "Direktören beviljar föreningen 500 euro." },
    ],
  ])("%s: %s", (_, outcome, written) => {
    expect(itemOf({ proposal: proposals[written.lang ?? "fi"], ...written }).outcome).toBe(outcome);
  });

  it.each<readonly [Language, string]>([
    ["fi", "Hyväksyttiin Aila Salon vastaehdotus."],
    ["fi", "Päätettiin vastaehdotuksen mukaisesti."],
    ["fi", "Päätettiin jäsen Salon esityksen mukaisesti."],
    ["sv", "Kommunstyrelsen godkände Strands motförslag."],
    ["sv", "Ledamot Strands förslag vann."],
  ])("%s: another proposal won: %s", (lang, decision) => {
    expect(itemOf({ lang, proposal: proposals[lang], decision }).outcome).toBe("approved-amended");
  });

  it.each<readonly [Language, string]>([
    ["fi", "Kunnanhallitus päätti olla osallistumatta hankkeeseen."],
    ["fi", "Kunnanhallitus päätti, että se hylkää asian."],
    ["sv", "Kommunstyrelsen beslöt att anhållan avslås."],
    ["sv", "Kommunstyrelsen beslöt att kommunen inte deltar."],
    ["sv", "Kommunstyrelsen beslöt: kommunen deltar inte."],
  ])("%s: the decision says no: %s", (lang, decision) => {
    expect(itemOf({ lang, proposal: proposals[lang], decision }).outcome).toBe("rejected");
  });

  it.each<readonly [string, Written]>([
    ["a proposal alone", { proposal: proposals.fi }],
    [
      "words of a decision in the reasons",
      { reasons: "Lautakunnan esitys hyväksyttiin vuonna 2020.", proposal: proposals.fi },
    ],
  ])("%s has none", (_, written) => {
    const { outcome, evidence } = itemOf(written);
    expect(outcome).toBeNull();
    expect(evidence.outcome).toBeUndefined();
  });
});
