import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/minutes";
import type { ParticipationAction } from "../../src/model/participation";
import { itemOf, textOf, type Written } from "./minutes-of";

const titles: Readonly<Record<Language, string>> = {
  fi: "Liikkuva arki -verkosto",
  sv: "Nätverket Levande vardag",
};
const decisions: Readonly<Record<Language, string>> = { fi: "Ehdotus hyväksyttiin.", sv: "Förslaget godkändes." };
const written = (lang: Language, proposal: string, more: Written = {}): Written => ({
  lang,
  title: titles[lang],
  proposal,
  decision: decisions[lang],
  ...more,
});

const proposals: readonly (readonly [ParticipationAction, Language, readonly string[]])[] = [
  [
    "join",
    "fi",
    [
      "Kunta liittyy verkostoon.",
      "Verkostoon liitytään.",
      "Kunta varaa verkoston maksuun 900 euroa.",
      "Päätetään liittyä verkostoon.",
      "Kunta osallistuu verkostoon.",
      "Hyväksytään osallistuminen verkostoon.",
      "Kunta lähtee mukaan verkostoon.",
      "Päätetään, että verkostoon lähdetään mukaan.",
      "Kunta hakeutuu verkostoon.",
      "Kunta hakee verkoston jäsenyyttä.",
      "Kunta tulee mukaan verkostoon.",
      "Kunta ryhtyy verkoston jäseneksi.",
      "Kunta sitoutuu verkostoon.",
      "Verkoston maksuun varataan 900 euroa.",
      "Kunta on mukana verkostossa.",
      "Kunta on myös mukana verkostossa.",
      "Kunta ilmoittautuu verkostoon.",
      "Kunta ilmoitetaan mukaan verkostoon.",
    ],
  ],
  [
    "join",
    "sv",
    [
      "Kommunen inträder i nätverket.",
      "Kommunen ansluter sig till nätverket.",
      "Det beslutas om anslutning till nätverket.",
      "Kommunen deltar i nätverket.",
      "Kommunen går med i nätverket.",
      "Kommunen blir medlem i nätverket.",
      "Kommunen söker medlemskap i nätverket.",
      "Kommunen förbinder sig till nätverket.",
      "Kommunen medverkar i nätverket.",
      "Kommunen anmäler sig till nätverket.",
      "Kommunen är med i nätverket.",
    ],
  ],
  [
    "continue",
    "fi",
    [
      "Kunta jatkaa verkostossa.",
      "Verkostossa jatketaan.",
      "Kunta uusii verkoston jäsenyyden.",
      "Hyväksytään verkoston sopimuksen uusiminen.",
      "Kunta osallistuu edelleen verkostoon.",
      "Kunta pysyy verkoston jäsenenä.",
      "Kunta säilyttää jäsenyytensä verkostossa.",
    ],
  ],
  [
    "continue",
    "sv",
    [
      "Kommunen fortsätter i nätverket.",
      "Kommunens fortsatta deltagande i nätverket godkänns.",
      "Avtalet om nätverket förlängs.",
      "Kommunen förnyar sitt avtal med nätverket.",
      "Kommunen kvarstår i nätverket.",
    ],
  ],
  [
    "decline",
    "fi",
    [
      "Verkostoon ei liitytä.",
      "Päätetään, ettei verkostoon osallistuta.",
      "Kunta ei osallistu verkostoon.",
      "Kunta ei liity verkostoon.",
      "Päätetään, ettei verkostoon liity kunta.",
      "Päätetään, ettei kunta lähde mukaan verkostoon.",
      "Kunta ei hae verkoston jäsenyyttä.",
      "Kunta ei sitoudu verkostoon.",
      "Kunta ei toistaiseksi tule mukaan verkostoon.",
      "Kunta jättäytyy verkoston ulkopuolelle.",
      "Päätetään olla osallistumatta verkostoon.",
      "Päätetään olla liittymättä verkostoon.",
    ],
  ],
  [
    "decline",
    "sv",
    [
      "Kommunstyrelsen beslutar tacka nej till medlemskapet i nätverket.",
      "Kommunen deltar inte i nätverket.",
      "Kommunen ansluter sig inte till nätverket.",
      "Kommunen går inte med i nätverket.",
      "Kommunstyrelsen beslutar att kommunen inte deltar i nätverket.",
      "Kommunstyrelsen beslutar att kommunen inte ansluter sig till nätverket.",
      "Kommunstyrelsen beslutar att inte delta i nätverket.",
      "Kommunstyrelsen beslutar att inte ansluta kommunen till nätverket.",
      "Kommunstyrelsen beslutar att kommunen inte går med i nätverket.",
      "Kommunen avstår från nätverket.",
      "Kommunen avböjer att delta i nätverket.",
      "Kommunen tackar nej till nätverket.",
    ],
  ],
  [
    "withdraw",
    "fi",
    [
      "Kunta irtisanoo verkoston jäsenyyden.",
      "Kunta irtisanoutuu verkostosta.",
      "Kunta eroaa verkostosta.",
      "Hyväksytään eroaminen verkostosta.",
      "Kunnan eroamisilmoitus verkostolle hyväksytään.",
      "Päätetään erota verkostosta.",
      "Kunta luopuu verkoston jäsenyydestä.",
      "Verkoston jäsenyys päätetään lopettaa.",
      "Kunta päättää lopettaa osallistumisen verkostoon.",
      "Kunta vetäytyy verkostosta.",
      "Kunta ei jatka verkostossa.",
      "Päätetään, ettei kunta jatka verkostossa.",
      "Kunta lähtee Liikkuva arki -verkostosta.",
      "Kunta irtautuu verkostosta.",
      "Verkoston jäsenyyden annetaan raueta.",
      "Kunta ei siis enää ole verkoston jäsen.",
      "Päätetään olla jatkamatta verkostossa.",
    ],
  ],
  [
    "withdraw",
    "sv",
    [
      "Kommunen utträder ur nätverket.",
      "Kommunen säger upp medlemskapet i nätverket.",
      "Avtalet med nätverket sägs upp.",
      "Uppsägningen av medlemskapet i nätverket godkänns.",
      "Kommunen lämnar nätverket.",
      "Kommunen går ur nätverket.",
      "Kommunen avslutar sitt medlemskap i nätverket.",
      "Kommunen fortsätter inte i nätverket.",
      "Kommunen låter medlemskapet i nätverket löpa ut.",
      "Kommunen är inte längre med i nätverket.",
      "Kommunstyrelsen beslutar att inte fortsätta i nätverket.",
      "Kommunen avstår från att fortsätta i nätverket.",
      "Kommunstyrelsen beslutar att kommunen inte fortsätter i nätverket.",
    ],
  ],
];
const cases = proposals.flatMap(([action, lang, texts]) => texts.map((text) => [text, action, lang] as const));

describe("what is done about taking part", () => {
  it.each(cases)("%s %s", (proposal, action, lang) => {
    const { participation } = itemOf(written(lang, proposal));
    const participates = action === "join" || action === "continue";
    expect([participation?.action, participation?.participates]).toEqual([action, participates]);
  });

  it.each<readonly [string, ParticipationAction, boolean, Language]>([
    ["Päätän, että kunta ei liity Liikkuva arki -verkostoon.", "decline", false, "fi"],
    ["Päätän olla liittymättä Liikkuva arki -verkostoon.", "decline", false, "fi"],
    ["Päätän, ettei kunta jatka Liikkuva arki -verkostossa.", "withdraw", false, "fi"],
    ["Päätän hylätä esityksen irtautua Liikkuva arki -verkostosta.", "continue", true, "fi"],
    ["Jag beslutar att kommunen inte deltar i nätverket Levande vardag.", "decline", false, "sv"],
  ])("by a decision that nothing was proposed for: %s", (decision, action, participates, lang) => {
    const { participation } = itemOf({ lang, title: titles[lang], decision });
    expect([participation?.action, participation?.participates]).toEqual([action, participates]);
  });

  it("joining is going on where the text says that it took part before", () => {
    const reasons = [
      "Kunta on ollut mukana verkostossa vuodesta 2019 lähtien.",
      "Kunta on verkoston perustajajäsen.",
      "Kunta on aiemminkin osallistunut verkostoon.",
      "Kunta on ollut mukana verkostossa vuodesta 2019 lähtien, naapurikunta vuodesta 2021.",
      "Kunta on osallistunut verkostoon edellisestä kaudesta alkaen.",
    ];
    for (const text of reasons)
      expect(itemOf(written("fi", "Kunta osallistuu verkostoon.", { reasons: text })).participation?.action).toBe(
        "continue",
      );
    const sv = "Kommunen har deltagit i nätverket sedan 2019.";
    expect(itemOf(written("sv", "Kommunen deltar i nätverket.", { reasons: sv })).participation?.action).toBe(
      "continue",
    );
  });

  it.each([
    "Naapurikunta on ollut mukana verkostossa vuodesta 2019 lähtien.",
    "Naapurikunta on ollut mukana verkostossa vuodesta 2019 lähtien, mutta kunnalle verkosto on uusi.",
    "Kunta ei ole aiemmin osallistunut verkostoon.",
    "Naapurikaupungeista yksi on ollut mukana neljännellä kaudella.",
    "Naapurikunta harkitsee verkostoa vuodesta 2019 lähtien.",
    "Kunta on ollut verkostossa tarkkailijana vuodesta 2019 lähtien.",
  ])("joining it stays where the text says: %s", (reasons) => {
    expect(itemOf(written("fi", "Kunta osallistuu verkostoon.", { reasons })).participation?.action).toBe("join");
  });

  it("joining it stays where the text says so of another municipality by name", () => {
    const reasons = "Lieksan kaupunki on ollut mukana verkostossa vuodesta 2019 lähtien.";
    const letterhead = "NURMEKSEN KAUPUNKI";
    expect(itemOf(written("fi", "Kunta osallistuu verkostoon.", { letterhead, reasons })).participation?.action).toBe(
      "join",
    );
  });

  it("a season's compound (toimintakausi) is no guarantee (takaus)", () => {
    const { participation } = itemOf({
      title: "Liikkuva arki -verkoston toinen toimintakausi",
      proposal: "Kunta jatkaa Liikkuva arki -verkostossa.",
      decision: "Hyväksyttiin.",
    });
    expect(participation?.action).toBe("continue");
  });

  it("taking part in a season before makes it going on", () => {
    const reasons = "Kunta oli mukana verkoston ensimmäisellä kaudella 2017–2018.";
    const { participation } = itemOf({
      ...written("fi", "Kunta osallistuu Liikkuva arki -verkoston toiselle kaudelle."),
      reasons,
    });
    expect(participation?.action).toBe("continue");
  });

  it.each<readonly [string, Written]>([
    ["fi", { title: "Liikkuva arki -verkostossa jatkaminen", proposal: "Kunta osallistuu Liikkuva arki -verkostoon." }],
    [
      "sv",
      {
        lang: "sv",
        title: "Fortsatt medverkan i nätverket Levande vardag",
        proposal: "Kommunen deltar i nätverket Levande vardag.",
      },
    ],
  ])("a title of going on makes taking part that, %s", (_, text) => {
    expect(itemOf({ ...text, decision: "Hyväksyttiin." }).participation?.action).toBe("continue");
  });

  it("the title tells it when the proposal speaks of something else", () => {
    const title = "Eroaminen Liikkuva arki -verkostosta";
    expect(itemOf({ title, proposal: "Esitys hyväksytään.", decision: "Hyväksyttiin." }).participation?.action).toBe(
      "withdraw",
    );
  });

  it("its evidence is the words that say so", () => {
    const text = written("fi", "Kunta eroaa verkostosta.");
    const [span] = itemOf(text).participation?.evidence.action ?? [];
    expect(textOf(text).slice(span?.start, span?.end)).toBe("eroaa");
  });
});

describe("what the decision makes of it", () => {
  const joins = "Kunta liittyy Liikkuva arki -verkostoon.";
  const leaves = "Kunta eroaa Liikkuva arki -verkostosta.";

  it.each<readonly [string, ParticipationAction, boolean | null, Written]>([
    ["tabled", "join", null, { decision: "Jätettiin pöydälle." }],
    ["returned", "join", null, { decision: "Palautettiin valmisteltavaksi." }],
    ["removed", "join", null, { decision: "Asia poistettiin esityslistalta." }],
    ["forwarded", "join", null, { decision: "Hyväksyttiin edelleen kunnanvaltuustolle." }],
    ["rejected", "decline", false, { decision: "Ehdotus hylättiin." }],
    ["rejected, of leaving", "continue", true, { proposal: leaves, decision: "Ehdotus hylättiin." }],
    [
      "rejected, of going on",
      "withdraw",
      false,
      { proposal: "Kunta jatkaa Liikkuva arki -verkostossa.", decision: "Ehdotus hylättiin." },
    ],
    [
      "rejected, of not joining",
      "join",
      true,
      { proposal: "Kunta ei liity Liikkuva arki -verkostoon.", decision: "Ehdotus hylättiin." },
    ],
    [
      "a counter-proposal to stay won",
      "continue",
      true,
      {
        proposal: leaves,
        handling: "Aila Salo ehdotti, että kunta jatkaa jäsenenä. Vastaehdotus voitti äänin 5–2.",
        decision: "Kunta jatkaa jäsenenä.",
      },
    ],
    [
      "a counter-proposal not to join won",
      "decline",
      false,
      {
        handling: "Aila Salo ehdotti, ettei kunta liity verkostoon. Vastaehdotus voitti äänin 5–2.",
        decision: "Kunnanhallitus päätti, ettei kunta liity verkostoon.",
      },
    ],
    [
      "an addition does not reverse",
      "join",
      true,
      { decision: "Ehdotus hyväksyttiin. Lisäksi päätettiin, että tuloksista kerrotaan." },
    ],
  ])("%s: %s, %s", (_, action, participates, more) => {
    const { participation } = itemOf(written("fi", joins, more));
    expect([participation?.action, participation?.participates]).toEqual([action, participates]);
  });

  it("an agenda leaves it open", () => {
    const { participation } = itemOf({ title: "Liikkuva arki -verkosto", proposal: joins });
    expect([participation?.action, participation?.participates, participation?.evidence.participates]).toEqual([
      "join",
      null,
      undefined,
    ]);
  });
});

describe("what only is about a network", () => {
  it.each([
    "Merkitään osallistuminen Liikkuva arki -verkostoon tiedoksi.",
    "Kunnanhallitus merkitsee osallistumisen Liikkuva arki -verkostoon tiedoksi.",
    "Kunta osallistuu Liikkuva arki -verkoston koulutuspäivään.",
    "Kunta osallistuu Liikkuva arki -verkoston koulutukseen.",
    "Kunta osallistuu Liikkuva arki -verkoston opintomatkaan.",
    "Kunta osallistuu Liikkuva arki -verkoston konferenssiin.",
    "Kunta osallistuu Liikkuva arki -verkoston kanssa messuille.",
    "Kunta osallistuu Liikkuva arki -ohjelmaan ja antaa lausunnon.",
    "Kunta antaa lausuntonaan, että se osallistuu Liikkuva arki -ohjelmaan.",
  ])("%s", (proposal) => {
    expect(itemOf({ title: "Asia", proposal }).participation).toBeNull();
  });

  it.each([
    "Kommunstyrelsen antecknar deltagandet i nätverket Levande vardag för kännedom.",
    "Kommunen deltar i nätverket Levande vardags seminarium.",
    "Kommunen deltar i seminariet som nätverket Levande vardag ordnar.",
    "Kommunen deltar i nätverket Levande vardags studieresa.",
    "Kommunen deltar i nätverket Levande vardags konferens.",
    "Kommunen deltar i nätverket Levande vardags mässa.",
    "Kommunen deltar i nätverket Levande vardag och ger ett utlåtande.",
  ])("%s", (proposal) => {
    expect(itemOf({ lang: "sv", title: "Ärende", proposal }).participation).toBeNull();
  });
});

describe("what decides on no participation", () => {
  it.each<readonly [string, Written]>([
    ["noted", { title: "Liikkuva arki -verkosto", proposal: "Merkitään tiedoksi.", decision: "Merkittiin tiedoksi." }],
    [
      "a statement",
      { title: "Lausunto Liikkuva arki -ohjelmasta", proposal: "Annetaan lausunto.", decision: "Hyväksyttiin." },
    ],
    [
      "a seminar of the network",
      {
        title: "Osallistuminen Liikkuva arki -verkoston seminaariin",
        proposal: "Kunta osallistuu Liikkuva arki -verkoston seminaariin.",
        decision: "Hyväksyttiin.",
      },
    ],
    [
      "a Swedish seminar",
      {
        lang: "sv",
        title: "Seminarium",
        proposal: "Kommunen deltar i nätverket Levande vardags seminarium.",
        decision: "Godkändes.",
      },
    ],
    [
      "a network in the reasons alone",
      { reasons: "Kunta kuuluu Liikkuva arki -verkostoon.", proposal: "Katto korjataan.", decision: "Hyväksyttiin." },
    ],
    ["a water network", { proposal: "Vesijohtoverkostoa jatketaan.", decision: "Hyväksyttiin." }],
    ["resigning from a post", { proposal: "Aila Salolle myönnetään ero virasta.", decision: "Hyväksyttiin." }],
    ["what belongs to a matter", { proposal: "Hyväksytään tiehen liittyvä suunnitelma.", decision: "Hyväksyttiin." }],
  ])("%s", (_, text) => {
    expect(itemOf(text).participation).toBeNull();
  });
});

describe("a decision that is the opposite of the proposal", () => {
  it.each<readonly [ParticipationAction, boolean, Written]>([
    [
      "join",
      true,
      written("fi", "Kunta ei liity verkostoon.", {
        decision: "Kunnanhallitus päätti, että kunta liittyy verkostoon.",
      }),
    ],
    [
      "join",
      true,
      written("fi", "Kunta ei liity verkostoon.", { decision: "Kunnanhallitus päätti liittyä verkostoon." }),
    ],
    [
      "join",
      true,
      written("sv", "Kommunen ansluter sig inte till nätverket.", {
        decision: "Kommunstyrelsen beslutade att kommunen ansluter sig till nätverket.",
      }),
    ],
    [
      "decline",
      false,
      written("fi", "Kunta liittyy verkostoon.", {
        decision: "Kunnanhallitus päätti, että kunta ei liity verkostoon.",
      }),
    ],
  ])("is what counts: %s", (action, participates, text) => {
    expect(itemOf(text).participation).toMatchObject({ action, participates });
  });
});

describe("a decision that opens like a label", () => {
  it.each([
    "Äänestyksessä kunnanhallituksen ehdotus (JAA) sai 25 ääntä ja Majan esitys (EI) 17 ääntä. Ehdotus hyväksyttiin.",
    "Äänestystulos: JAA 20, EI 18. Kunnanhallitus hyväksyi ehdotuksen.",
    "Keskustelu: Jäsen Salo piti verkostoa hyvänä. Ehdotus hyväksyttiin.",
  ])("is read whole: %s", (decision) => {
    const item = itemOf(written("fi", "Kunta liittyy verkostoon.", { decision }));
    expect(item.outcome).toBe("approved");
    expect(item.decisionText).toBe(decision);
  });
});

describe("what was only wanted", () => {
  it.each<readonly [ParticipationAction, Written]>([
    [
      "withdraw",
      written("fi", "Kunta irtisanoo Liikkuva arki -verkoston jäsenyyden.", {
        decision: "Ehdotus hyväksyttiin äänin 4–3. Vähemmistö kannatti Salon esitystä jäsenyyden jatkamisesta.",
      }),
    ],
    [
      "withdraw",
      written("fi", "Kunta irtisanoo Liikkuva arki -verkoston jäsenyyden.", {
        decision: "Ehdotus hyväksyttiin äänin 4–3. Salo esitti, että verkostossa jatketaan.",
      }),
    ],
    [
      "join",
      written("fi", "Kunta liittyy Liikkuva arki -verkostoon.", {
        decision: "Ehdotus hyväksyttiin äänin 4–3. Salon ehdotus, ettei kunta liity verkostoon, hävisi.",
      }),
    ],
    [
      "withdraw",
      written("sv", "Kommunen säger upp medlemskapet i nätverket Levande vardag.", {
        decision: "Förslaget godkändes. Minoriteten understödde förslaget om att fortsätta i nätverket.",
      }),
    ],
    [
      "continue",
      written("fi", "Kunta irtisanoo Liikkuva arki -verkoston jäsenyyden.", {
        decision: "Päätettiin äänin 4–3, että kunta jatkaa verkostossa.",
      }),
    ],
  ])("is not decided, %s: %j", (action, text) => {
    const { participation } = itemOf(text);
    expect([participation?.action, participation?.participates]).toEqual([
      action,
      action === "join" || action === "continue",
    ]);
  });
});

describe("paying the fee", () => {
  it.each<readonly [ParticipationAction | undefined, Written]>([
    ["continue", written("fi", "Kunta maksaa Liikkuva arki -verkoston vuoden 2024 jäsenmaksun 900 euroa.")],
    ["continue", written("fi", "Verkoston jäsenmaksu 900 euroa maksetaan.")],
    ["continue", written("fi", "Kunta hyväksyy 900 euron jäsenmaksun.", { title: "Arkirannat ry:n jäsenmaksu" })],
    ["continue", written("sv", "Kommunen betalar medlemsavgiften 900 euro till nätverket Levande vardag.")],
    ["join", written("fi", "Kunta liittyy verkostoon. Verkoston jäsenmaksu 900 euroa maksetaan heti.")],
    [undefined, written("fi", "Arkirannat ry:lle maksetaan avustus, 900 euroa.", { title: "Avustus" })],
    [undefined, written("fi", "Arkirannat ry saa tilan. Hyväksytään uimahallin jäsenmaksut.", { title: "Tila" })],
  ])("is to go on, %s: %j", (action, text) => {
    expect(itemOf(text).participation?.action).toBe(action);
  });
});
