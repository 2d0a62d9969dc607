import { describe, expect, it } from "vitest";
import { readItem, readParts } from "./read-parts";

/** Each case: what it shows, the text, its parts without headings. */
type Case = readonly [string, string, readonly (readonly [string, string])[]];

const order: readonly Case[] = [
  [
    "CaseM: the presenter stands behind the proposal's label",
    "Perustelut\n\nTalo on tyhjä.\n\nEhdotus\n\nEsittelijä\n\nAila Salo, kunnanjohtaja, aila.salo@kunta.example\n\nKunnanhallitus päättää myydä talon.\n\nPäätös\n\nEhdotus hyväksyttiin.",
    [
      ["description", "Talo on tyhjä."],
      ["presenter", "Aila Salo, kunnanjohtaja, aila.salo@kunta.example"],
      ["proposal", "Kunnanhallitus päättää myydä talon."],
      ["decision", "Ehdotus hyväksyttiin."],
    ],
  ],
  [
    "the presenter before the proposal's text",
    "Talo on tyhjä.\n\nEhdotus\nKunnanjohtaja Aila Salo:\nKunnanhallitus päättää myydä talon.",
    [
      ["description", "Talo on tyhjä."],
      ["presenter", "Kunnanjohtaja Aila Salo"],
      ["proposal", "Kunnanhallitus päättää myydä talon."],
    ],
  ],
  [
    "the presenter is the label",
    "Huset är tomt.\n\nStadsdirektör Aila Strand: Stadsstyrelsen beslutar sälja huset.\n\nSTADSSTYRELSEN:   Bordlades.",
    [
      ["description", "Huset är tomt."],
      ["presenter", "Stadsdirektör Aila Strand"],
      ["proposal", "Stadsstyrelsen beslutar sälja huset."],
      ["decision", "Bordlades."],
    ],
  ],
  [
    "Helsinki decides first and proposes last",
    "Päätös\n\nLautakunta päätti myydä talon.\n\nEsittelijä\ntoimialajohtaja\nAila Salo\n\nPäätösehdotus\n\nPäätös on ehdotuksen mukainen.\n\nEsittelijän perustelut\n\nTalo on tyhjä.",
    [
      ["decision", "Lautakunta päätti myydä talon."],
      ["presenter", "toimialajohtaja Aila Salo"],
      ["proposal", "Päätös on ehdotuksen mukainen."],
      ["description", "Talo on tyhjä."],
    ],
  ],
  [
    "two labels of reasons in a row make a part each",
    "Perustelut\nTalo on tyhjä.\nSelostus\nSe myydään.",
    [
      ["description", "Talo on tyhjä."],
      ["description", "Se myydään."],
    ],
  ],
  [
    "a label with nothing under it makes no part",
    "Tiivistelmä: -\n\nTalo on tyhjä.\n\nLiitteet\n\nPäätös\nHyväksyttiin.\n\nTiedoksi",
    [
      ["description", "Talo on tyhjä."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "a label of the same kind right under an empty one is content",
    "Talo on tyhjä.\n\nEhdotus\nKunnanhallituksen ehdotus:\nTalo myydään.",
    [
      ["description", "Talo on tyhjä."],
      ["proposal", "Kunnanhallituksen ehdotus: Talo myydään."],
    ],
  ],
  [
    "numbered attachments are the list's content",
    "Liitteet\nLiite1 | Kartta\nLiite2 | Luettelo\n\nPäätös\nHyväksyttiin.",
    [
      ["attachments", "Liite1 | Kartta Liite2 | Luettelo"],
      ["decision", "Hyväksyttiin."],
    ],
  ],
];

const people: readonly Case[] = [
  [
    "those who prepared it, then the reasons without a label",
    "Valmistelija: hallintosihteeri Aila Salo, p. 044 123 4567\n\nTalo on tyhjä.",
    [
      ["preparation", "hallintosihteeri Aila Salo, p. 044 123 4567"],
      ["description", "Talo on tyhjä."],
    ],
  ],
  [
    "further information is preparation when nothing else is",
    "Talo on tyhjä.\n\nLisätiedot: Aila Salo, p. 044 123 4567",
    [
      ["description", "Talo on tyhjä."],
      ["preparation", "Aila Salo, p. 044 123 4567"],
    ],
  ],
  [
    "and a contact beside it",
    "Valmistelija\nhallintosihteeri Aila Salo\n\nTalo on tyhjä.\n\nLisätiedot\nEero Kivi, p. 044 123 4567",
    [
      ["preparation", "hallintosihteeri Aila Salo"],
      ["description", "Talo on tyhjä."],
      ["contact", "Eero Kivi, p. 044 123 4567"],
    ],
  ],
  [
    "a dated person opens the text",
    "Satamajohtaja Aila Salo 21.3.2022:\n\nTalo on tyhjä.",
    [
      ["preparation", "Satamajohtaja Aila Salo 21.3.2022"],
      ["description", "Talo on tyhjä."],
    ],
  ],
  [
    "a person in brackets closes it",
    "Talo on tyhjä.\n\n(hallintojohtaja Aila Salo 044 123 4567)",
    [
      ["description", "Talo on tyhjä."],
      ["preparation", "(hallintojohtaja Aila Salo 044 123 4567)"],
    ],
  ],
  [
    "the label of preparation heads the reasons",
    "Valmistelu\n\nKunnan talo on ollut tyhjänä syksystä 2018 alkaen, ja sen lämmitys on maksanut vuosittain noin 3 000 euroa. Taloon on pyydetty tarjouksia kahdesti, ja niitä on saatu yhteensä neljä, joista kaksi on rauennut. Kuntoarvion mukaan katto on uusittava kahden vuoden kuluessa.",
    [
      [
        "description",
        "Kunnan talo on ollut tyhjänä syksystä 2018 alkaen, ja sen lämmitys on maksanut vuosittain noin 3 000 euroa. Taloon on pyydetty tarjouksia kahdesti, ja niitä on saatu yhteensä neljä, joista kaksi on rauennut. Kuntoarvion mukaan katto on uusittava kahden vuoden kuluessa.",
      ],
    ],
  ],
];

const blocks: readonly Case[] = [
  ...(
    [
      ["a title with a capital", "Aila Salo, Kirjastojohtaja, aila.salo@kunta.example"],
      ["a title of two words with a capital", "Aila Salo, Tekninen johtaja, aila.salo@kunta.example"],
      ["a title behind an abbreviation", "Aila Salo, HR-päällikkö"],
      ["a title that is in no list", "Aila Salo, Virkistysluotsi, aila.salo@kunta.example"],
      [
        "bullets",
        "• Aila Salo, Kirjastojohtaja, a.salo@kunta.example\n• Eero Kivi, Museojohtaja, e.kivi@kunta.example",
      ],
      ["bare names, surname first", "Salo Aila\nKivi Eero\nMäki Ilona"],
      ["bare names with empty lines", "Salo Aila\n\nKivi Eero\n\nMäki Ilona"],
      ["a bare name below others", "Salo Aila, puh. 040 123 4567\nKivi Eero"],
      ["an address with (a) below an empty line", "Aila Salo, kirjastojohtaja\n\naila.salo(a)kunta.example"],
      ["an address with [at]", "Aila Salo, kirjastojohtaja\naila.salo[at]kunta.example"],
      ["a short number", "Aila Salo, kirjastojohtaja, puhelin: 123 45678\n\nEero Kivi, rehtori, puhelin: 123 45679"],
      ["a switchboard", "Salo Aila\netunimi.sukunimi@kunta.example\nVaihde 09 123 45"],
      ["a lost hyphen", "rehtori Aila Salo, puh. 020?123 4567, aila.salo(at)kunta.example"],
      ["words that say where", "rehtori Aila Salo, tel: 09-1234, 2. kerros"],
      ["an unread line between people", "Aila Salo\nTilahallinnon asiat\naila.salo@kunta.example"],
      ["title and name with an empty line between", "apulaiskunnanjohtaja\n\nAila Salo"],
      ["name and title with an empty line between", "Aila Salo\n\napulaiskunnanjohtaja"],
      ["a title in lower case that is in no list", "Aila Salo\nvirkistysluotsi"],
    ] as const
  ).map(([form, block]): Case => {
    const words = block.replace(/\s+/g, " ");
    return [
      `a block of people goes on: ${form}`,
      `Valmistelija\n\n${block}\n\nTalo on tyhjä.`,
      [
        ["preparation", words],
        ["description", "Talo on tyhjä."],
      ],
    ];
  }),
  ...(
    [
      ["a heading below an empty line", "rehtori Aila Salo\n\nLiikuntahallin tarve"],
      ["two words with capitals below an empty line", "rehtori Aila Salo\n\nVihreä Ranta"],
      ["prose", "rehtori Aila Salo\nTalo on tyhjä, ja sitä lämmitetään."],
      ["prose of short lines", "rehtori Aila Salo\nTalo on tyhjä\nja sitä lämmitetään."],
      ["prose and an address below it", "rehtori Aila Salo\nTalo on tyhjä.\ntalo@kunta.example"],
      ["prose on the same line", "rehtori Aila Salo, Talo on tyhjä. Sitä lämmitetään."],
      ["a sentence with an address", "rehtori Aila Salo\nTarjouksia pyydetään osoitteella talo@kunta.example."],
    ] as const
  ).map(([what, block]): Case => {
    const [person = "", rest = ""] = block.split(/\n+|(?<=Salo), /);
    return [
      `a block of people ends before ${what}`,
      `Valmistelija\n\n${block}`,
      [
        ["preparation", person],
        ["description", block.slice(block.indexOf(rest)).replace(/\s+/g, " ")],
      ],
    ];
  }),
];

const told: readonly Case[] = [
  ...[
    "Esittelijä Salo jätti eriävän mielipiteen.",
    "Esittelijä kunnanjohtaja Aila Salo jätti eriävän mielipiteen.",
    "Valmistelija Aila Salo, tekninen johtaja, jätti eriävän mielipiteen.",
    "Föredragande Strand lämnade en avvikande åsikt.",
  ].map(
    (sentence): Case => [
      `a sentence that begins as a label is none: ${sentence}`,
      `Päätös\nTalo myydään.\n\n${sentence}`,
      [
        ["decision", "Talo myydään."],
        ["dissent", sentence],
      ],
    ],
  ),
  [
    "nor is one on the line of a transcript",
    `Talo on tyhjä. ${"Sitä on lämmitetty vuosia. ".repeat(10)}Päätös Talo myydään. Esittelijä Salo jätti asian sikseen.`,
    [
      ["description", `Talo on tyhjä. ${"Sitä on lämmitetty vuosia. ".repeat(10)}`.trim()],
      ["decision", "Talo myydään. Esittelijä Salo jätti asian sikseen."],
    ],
  ],
  ...[
    "kunnanjohtaja Aila Salo",
    "Aila Salo, kunnanjohtaja",
    "Aila Salo kunnanjohtaja",
    "kunnanjohtaja Aila Salo, puh. 040 123 4567",
  ].map(
    (person): Case => [
      `a label before a person is one: ${person}`,
      `Talo on tyhjä.\nEsittelijä ${person}`,
      [
        ["description", "Talo on tyhjä."],
        ["presenter", person],
      ],
    ],
  ),
];

const openings: readonly Case[] = [
  ...[
    "Palvelutoimiala, palveluverkkojohtaja Aila Salo 23.3.2022",
    "Kaupunkisuunnittelu, Kehittämisen tuki, lakimies Aila Salo 23.3.2022",
    "Kaupunginpuutarhuri Aila Salo ja projektiasiantuntija Eero Kivi 23.3.2022",
  ].map(
    (opening): Case => [
      `people open the text: ${opening}`,
      `${opening}:\n\nTalo on tyhjä.`,
      [
        ["preparation", opening],
        ["description", "Talo on tyhjä."],
      ],
    ],
  ),
  [
    "but not a date in a sentence",
    "Kunnassa, kuten lautakunta totesi 23.3.2022: talo on tyhjä.",
    [["description", "Kunnassa, kuten lautakunta totesi 23.3.2022: talo on tyhjä."]],
  ],
  ...["Lisätietoja", "Lisätietoja:", "Lisätietoja antaa", "Valmistelija:"].map(
    (leadIn): Case => [
      `people in brackets with a lead-in: ${leadIn}`,
      `Talo on tyhjä.\n\n(${leadIn} hallintojohtaja Aila Salo 044 123 4567)`,
      [
        ["description", "Talo on tyhjä."],
        ["preparation", "hallintojohtaja Aila Salo 044 123 4567"],
      ],
    ],
  ),
  [
    "but not other words in brackets",
    "Talo on tyhjä.\n\n(Lisätietoja: kunnan verkkosivut)",
    [["description", "Talo on tyhjä. (Lisätietoja: kunnan verkkosivut)"]],
  ],
];

const closings: readonly Case[] = [
  ...[
    "Ehdotus hyväksyttiin yksimielisesti.",
    "Ehdotus hyväksyttiin",
    "Päätösehdotus hyväksyttiin sellaisenaan.",
    "Esittelijän muutettu ehdotus hyväksyttiin.",
    "Hyväksyttiin yksimielisesti.",
    "Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.",
    "Päätettiin yksimielisesti ehdotuksen mukaan.",
    "Merkittiin tiedoksi.",
    "Asia jätettiin pöydälle.",
    "Asia palautettiin yksimielisesti valmisteltavaksi.",
    "Asian esittelijä johtaja Aila Salo peruutti esityksensä. Asia poistettiin esityslistalta.",
    "Förslaget godkändes enhälligt.",
    "Kommunstyrelsen godkände förslaget enhälligt.",
    "Godkändes enligt förslag.",
    "Beslut enligt förslaget.",
    "Ärendet antecknades för kännedom.",
    "Ärendet ströks från föredragningslistan.",
    "Föredraganden Aila Strand återtog sitt förslag. Ärendet drogs tillbaka.",
  ].map(
    (closing): Case => [
      `a closing formula is the decision: ${closing}`,
      `Päätösehdotus\nTalo myydään.\n\n${closing}\n\nTiedoksi\nKunnan tilapalvelu`,
      [
        ["proposal", "Talo myydään."],
        ["decision", closing],
        ["distribution", "Kunnan tilapalvelu"],
      ],
    ],
  ),
  [
    "so is a last line below a full stop",
    "Perustelut\nTalo on tyhjä.\nAsia poistettiin esityslistalta.",
    [
      ["description", "Talo on tyhjä."],
      ["decision", "Asia poistettiin esityslistalta."],
    ],
  ],
  ...[
    "Päätösehdotus\nTalo myydään.\n\nEhdotus hyväksytään yksimielisesti.",
    "Päätösehdotus\nTalo myydään.\n\nEhdotus hyväksyttiin, kun siitä oli keskusteltu.",
    "Päätösehdotus\nTalo myydään.\n\nEhdotus hyväksyttiin.\n\nKauppakirja laaditaan myöhemmin.",
    "Päätösehdotus\nTalo myydään, koska vuokraajan\nehdotus hyväksyttiin.",
    "Päätösehdotus\nEhdotus hyväksyttiin.",
  ].map(
    (text): Case => [
      `no closing: ${text.slice(text.indexOf("\n") + 1)}`,
      `Talo on tyhjä.\n\n${text}`,
      [
        ["description", "Talo on tyhjä."],
        ["proposal", text.slice(text.indexOf("\n") + 1).replace(/\s+/g, " ")],
      ],
    ],
  ),
  [
    "nor where a label heads the decision",
    "Päätös\nTalo myytiin.\n\nPäätösehdotus\nTalo myydään.\n\nEhdotus hyväksyttiin.",
    [
      ["decision", "Talo myytiin."],
      ["proposal", "Talo myydään. Ehdotus hyväksyttiin."],
    ],
  ],
];

const presenters: readonly Case[] = [
  [
    "presenter and body under the title",
    "Kunnanhallitus 3.5.2024 § 12\n\nTalon myynti\n\nApulaiskunnanjohtaja Aila Salo\nKunnanhallitus\n\nTalo on tyhjä.",
    [
      ["presenter", "Apulaiskunnanjohtaja Aila Salo Kunnanhallitus"],
      ["description", "Talo on tyhjä."],
    ],
  ],
  ...[
    "Apulaiskunnanjohtaja Aila Salo\nKunnanhallitus pyysi selvitystä.",
    "Apulaiskunnanjohtaja Aila Salo\nKunnan talo",
    "Puheenjohtaja Aila Salo\nKunnanhallitus",
  ].map(
    (opening): Case => [
      `not under the title: ${opening}`,
      `Kunnanhallitus 3.5.2024 § 12\n\nTalon myynti\n\n${opening}\n\nTalo on tyhjä.`,
      [["description", `${opening} Talo on tyhjä.`.replace("\n", " ")]],
    ],
  ),
  [
    "a presenter right above the body's decision",
    "Huset är tomt.\n\nStadsdirektör Aila Strand: Huset säljs till\nhögstbjudande.\n\nSTADSSTYRELSEN:   Godkändes.",
    [
      ["description", "Huset är tomt."],
      ["presenter", "Stadsdirektör Aila Strand"],
      ["proposal", "Huset säljs till högstbjudande."],
      ["decision", "Godkändes."],
    ],
  ],
  [
    "one who only speaks",
    "Huset är tomt.\n\nStadsdirektör Aila Strand: Huset säljs.\n\nDet är gammalt.\n\nSTADSSTYRELSEN:   Godkändes.",
    [
      ["description", "Huset är tomt. Stadsdirektör Aila Strand: Huset säljs. Det är gammalt."],
      ["decision", "Godkändes."],
    ],
  ],
  [
    "one who speaks below a proposal",
    "Förslag\nHuset säljs.\n\nStadsdirektör Aila Strand: Anbud begärs.\n\nSTADSSTYRELSEN:   Godkändes.",
    [
      ["proposal", "Huset säljs. Stadsdirektör Aila Strand: Anbud begärs."],
      ["decision", "Godkändes."],
    ],
  ],
];

const tabled: readonly Case[] = [
  ...[
    "Kunnanhallitus päätti panna asian pöydälle 3.6.2024 saakka.",
    "Kunnanhallitus päätti yksimielisesti palauttaa asian valmisteltavaksi.",
    "Kunnanhallitus jätti asian pöydälle.",
    "Kommunstyrelsen beslöt enhälligt bordlägga ärendet.",
    "Kommunstyrelsen återremitterade ärendet.",
  ].map(
    (text): Case => [
      `a proposal's label over what was done: ${text}`,
      `Talo on tyhjä.\n\nEsitys\n\n${text}\n\nKäsittely\n\nAiheesta keskusteltiin.`,
      [
        ["description", "Talo on tyhjä."],
        ["decision", text],
        ["handling", "Aiheesta keskusteltiin."],
      ],
    ],
  ),
  ...[
    "Kunnanhallitus päättää panna asian pöydälle.",
    "Kunnanhallitus päätti asiasta 3.5.2024 ja myy talon.",
    "Kunnanhallitus päätti jättää asian pöydälle.\nNyt talo myydään.",
  ].map(
    (text): Case => [
      `a proposal: ${text}`,
      `Talo on tyhjä.\n\nEsitys\n\n${text}`,
      [
        ["description", "Talo on tyhjä."],
        ["proposal", text.replace("\n", " ")],
      ],
    ],
  ),
  [
    "a proposal beside a decision",
    "Päätös\nHyväksyttiin.\n\nEsitys\nKunnanhallitus päätti jättää asian pöydälle.",
    [
      ["decision", "Hyväksyttiin."],
      ["proposal", "Kunnanhallitus päätti jättää asian pöydälle."],
    ],
  ],
];

const remarks: readonly Case[] = [
  [
    "a dissent in a paragraph of its own below the handling",
    "Käsittely\nAila Salo ehdotti pöydälle jättämistä.\n\nAila Salo jätti eriävän mielipiteen.\n\nPäätös\nHyväksyttiin.",
    [
      ["handling", "Aila Salo ehdotti pöydälle jättämistä."],
      ["dissent", "Aila Salo jätti eriävän mielipiteen."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "a dissent below the decision",
    "Beslut\nGodkändes.\n\nLedamot Aila Strand lämnade en avvikande åsikt.",
    [
      ["decision", "Godkändes."],
      ["dissent", "Ledamot Aila Strand lämnade en avvikande åsikt."],
    ],
  ],
  [
    "reasons below the line that ends the decision",
    "Päätös\nTalo myydään.\n\nPäätös on ehdotuksen mukainen.\n\nSulje\n\nTalo jätettiin tyhjäksi 3.5.2024.",
    [
      ["decision", "Talo myydään. Päätös on ehdotuksen mukainen."],
      ["description", "Talo jätettiin tyhjäksi 3.5.2024."],
    ],
  ],
  [
    "votes, additions and dissents below the line that ends the decision",
    "Päätös\nPäätös on ehdotuksen mukainen.\n\nLisäksi päätettiin vuokrata piha.\n\nAila Salo jätti eriävän mielipiteen.\n\nTalo on tyhjä.",
    [
      ["decision", "Päätös on ehdotuksen mukainen. Lisäksi päätettiin vuokrata piha."],
      ["dissent", "Aila Salo jätti eriävän mielipiteen."],
      ["description", "Talo on tyhjä."],
    ],
  ],
  [
    "what is cast for a proposal labels none",
    "Käsittely\nAsiasta äänestettiin.\n\nPohjaehdotus JAA, Salon vastaehdotus EI.\n\nPäätös\nHyväksyttiin.",
    [
      ["handling", "Asiasta äänestettiin. Pohjaehdotus JAA, Salon vastaehdotus EI."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "a reservation below the decision",
    "Beslut\nGodkändes.\n\nReservation anmäldes av Aila Strand.",
    [
      ["decision", "Godkändes."],
      ["dissent", "Reservation anmäldes av Aila Strand."],
    ],
  ],
  [
    "a recusal below the decision",
    "Päätös\nHyväksyttiin.\n\nJäsen Aila Salo ilmoitti esteellisyydestään ja poistui.",
    [
      ["decision", "Hyväksyttiin."],
      ["recusal", "Jäsen Aila Salo ilmoitti esteellisyydestään ja poistui."],
    ],
  ],
  [
    "a recusal below the proposal",
    "Päätösehdotus\nKunnanhallitus päättää myydä talon.\n\nAila Salo ilmoitti olevansa esteellinen.\n\nPäätös\nHyväksyttiin.",
    [
      ["proposal", "Kunnanhallitus päättää myydä talon."],
      ["recusal", "Aila Salo ilmoitti olevansa esteellinen."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "a recusal told under the handling's label stays there",
    "Käsittely\nTalosta keskusteltiin.\n\nAila Salo ilmoitti olevansa esteellinen.\n\nPäätös\nHyväksyttiin.",
    [
      ["handling", "Talosta keskusteltiin. Aila Salo ilmoitti olevansa esteellinen."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "law text about disqualification is a reason",
    "Hallintolain 28 §:n mukaan virkamies on esteellinen, jos hän on asianosainen.\n\nPäätös\nHyväksyttiin.",
    [
      ["description", "Hallintolain 28 §:n mukaan virkamies on esteellinen, jos hän on asianosainen."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "who came and went below the decision is handling",
    "Päätös\nHyväksyttiin.\n\nAila Salo poistui kokouksesta klo 17.20.",
    [
      ["decision", "Hyväksyttiin."],
      ["handling", "Aila Salo poistui kokouksesta klo 17.20."],
    ],
  ],
  [
    "but not where the decision goes on behind it",
    "Päätös\nHyväksyttiin.\n\nAila Salo poistui kokouksesta klo 17.20.\n\nSeuraava kokous pidetään toukokuussa.",
    [["decision", "Hyväksyttiin. Aila Salo poistui kokouksesta klo 17.20. Seuraava kokous pidetään toukokuussa."]],
  ],
  [
    "a recusal in the middle of a decision stands out",
    "Päätös\nHyväksyttiin.\n\nAila Salo poistui esteellisenä.\n\nTalo myydään.",
    [
      ["decision", "Hyväksyttiin."],
      ["recusal", "Aila Salo poistui esteellisenä."],
      ["decision", "Talo myydään."],
    ],
  ],
  [
    "signatures are other",
    "Päätös\nHyväksyttiin.\n\nAila Salo\npuheenjohtaja",
    [
      ["decision", "Hyväksyttiin."],
      ["other", "Aila Salo puheenjohtaja"],
    ],
  ],
  [
    "so is what stands below them",
    "Päätös\nHyväksyttiin.\n\nAila Salo\npuheenjohtaja\n\nMäki on oikeaksi todistettu.",
    [
      ["decision", "Hyväksyttiin."],
      ["other", "Aila Salo puheenjohtaja Mäki on oikeaksi todistettu."],
    ],
  ],
  ...[
    "Pöytäkirja on ollut nähtävänä 3.6.2024.",
    "Tarkastettu pöytäkirja on ollut yleisesti nähtävillä 3.6.2024.",
    "Tämä pöytäkirja on julkaistu kunnan verkkosivulla 3.6.2024.",
    "Protokollet har varit framlagt till påseende 3.6.2024.",
    "Det justerade protokollet finns framlagt på kommunkansliet.",
  ].map(
    (notice): Case => [
      `a notice of the minutes' display is other: ${notice}`,
      `Päätös\nHyväksyttiin.\n\n${notice}`,
      [
        ["decision", "Hyväksyttiin."],
        ["other", notice],
      ],
    ],
  ),
  ...["Pöytäkirja on tämän asian osalta heti tarkastettava.", "Kaava on ollut nähtävänä 3.6.2024."].map(
    (more): Case => [
      `none of that: ${more}`,
      `Päätös\nHyväksyttiin.\n\n${more}`,
      [["decision", `Hyväksyttiin. ${more}`]],
    ],
  ),
];

const column = (label: string, content: string): string => `${label.padEnd(20)}${content}`;
const broken: readonly Case[] = [
  [
    "at a slash, alone below",
    `${column("Valmistelija /", "rehtori Aila Salo, puh. 040 123 4567")}\nlisätiedot\n\n${column("", "Talo on tyhjä.")}`,
    [
      ["preparation", "rehtori Aila Salo, puh. 040 123 4567"],
      ["description", "Talo on tyhjä."],
    ],
  ],
  [
    "at a slash, in Swedish",
    `${column("Beredare/", "rektor Aila Strand")}\ntilläggsuppgifter\n\n${column("", "Huset är tomt.")}`,
    [
      ["preparation", "rektor Aila Strand"],
      ["description", "Huset är tomt."],
    ],
  ],
  [
    "at a hyphen, alone below",
    `${column("Päätös-", "Kunnanhallitus päättää myydä talon.")}\nehdotus\n\n${column("Päätös", "Hyväksyttiin.")}`,
    [
      ["proposal", "Kunnanhallitus päättää myydä talon."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "at a hyphen, with more beside it",
    `${column("Besluts-", "Kommunstyrelsen beslutar")}\n${column("förslag", "Huset säljs.")}\n\n${column("Beslut", "Godkändes.")}`,
    [
      ["proposal", "Kommunstyrelsen beslutar"],
      ["proposal", "Huset säljs."],
      ["decision", "Godkändes."],
    ],
  ],
];

describe("labels broken in their column", () => {
  it.each(broken)("%s", (_name, text, parts) => {
    expect(readParts(`§ 12 Talon myynti\n\n${text}`)).toEqual(parts);
  });

  it.each([
    ["no label when joined", `${column("Päätös-", "valta on kunnalla.")}\nvaltaa`],
    ["the second half in a sentence", `${column("Päätös-", "valta on kunnalla.")}\nehdotus on hyvä.`],
    ["an empty line between", `${column("Valmistelija /", "rehtori")}\n\nlisätiedot on`],
  ])("none: %s", (_name, text) => {
    expect(readParts(`§ 12 Talon myynti\n\nTalo.\n\n${text}`)).toHaveLength(1);
  });
});

const transcript = (text: string): string =>
  `KH § 12 TALON MYYNTI ${text}`.padEnd(260, " ja muuta tekstiä samalla rivillä");
const transcripts: readonly Case[] = [
  [
    "labels before colons within a line",
    "12, KH 3.4.2017 16:00 Talon myynti Valmistelija: hallintosihteeri Aila Salo Talo on tyhjä. Kunnanjohtajan ehdotus: Talo myydään. Kunnanhallitus: Päätös: Hyväksyttiin.",
    [
      ["preparation", "hallintosihteeri Aila Salo"],
      ["description", "Talo on tyhjä."],
      ["proposal", "Talo myydään."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "the presenter's title is the label within a line",
    "12, KH 3.4.2017 16:00 Talon myynti Valmistelija: hallintosihteeri Aila Salo Talo on tyhjä. Kaupunginjohtaja: Talo myydään tarjousten perusteella. Päätös: Hyväksyttiin.",
    [
      ["preparation", "hallintosihteeri Aila Salo"],
      ["description", "Talo on tyhjä."],
      ["proposal", "Talo myydään tarjousten perusteella."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "labels without colons in a long line",
    "Perustelut Talo on ollut tyhjänä vuodesta 2015 lähtien, eikä kunnalla ole sille käyttöä. Talosta on saatu kolme tarjousta. Sen kunto on arvioitu huhtikuussa, ja korjaus maksaisi enemmän kuin talosta saadaan. Ehdotus Esittelijä Satu Koivu, tekninen johtaja Tekninen lautakunta päättää myydä talon. Päätös Ehdotus hyväksyttiin. Tiedoksi Tilapalvelu",
    [
      [
        "description",
        "Talo on ollut tyhjänä vuodesta 2015 lähtien, eikä kunnalla ole sille käyttöä. Talosta on saatu kolme tarjousta. Sen kunto on arvioitu huhtikuussa, ja korjaus maksaisi enemmän kuin talosta saadaan.",
      ],
      ["presenter", "Satu Koivu, tekninen johtaja"],
      ["proposal", "Tekninen lautakunta päättää myydä talon."],
      ["decision", "Ehdotus hyväksyttiin."],
      ["distribution", "Tilapalvelu"],
    ],
  ],
  [
    "labels without colons in a page's line",
    "Uuden kunta Pöytäkirja 4/2019 4 ( 16) 39 Talon myynti Ehdotus Talo myydään tarjousten perusteella kolmannelle tarjoajalle. Päätös Ehdotus hyväksyttiin.",
    [
      ["proposal", "Talo myydään tarjousten perusteella kolmannelle tarjoajalle."],
      ["decision", "Ehdotus hyväksyttiin."],
    ],
  ],
  [
    "prose in a long line has none",
    transcript("").slice(21).concat(" Lautakunnan esitys oli selvä, ja asia: talo, jonka päätös koski, myytiin."),
    [],
  ],
];

const late: readonly Case[] = [
  [
    "an appeal right below the header",
    "§ 88\n\nOikaisuvaatimus Talosta valitettiin.\n\nPäätös\nHyväksyttiin.",
    [
      ["appeal", "Talosta valitettiin."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
  [
    "items on one line end where the next title begins",
    `TALON MYYNTI KH § 118 Talo on tyhjä, ja siitä on saatu kolme tarjousta, joista paras on viimeinen. PÄÄTÖS: Hyväksyttiin. TONTIN MYYNTI KH § 119 ${"Tontti on tyhjä. ".repeat(15)}`,
    [
      ["description", "Talo on tyhjä, ja siitä on saatu kolme tarjousta, joista paras on viimeinen."],
      ["decision", "Hyväksyttiin."],
    ],
  ],
];

const history: readonly Case[] = [
  [
    "an earlier handling without a header ends with its decision",
    "Aikaisempi käsittely\n\nPerustelut\nTalo on tyhjä.\n\nEhdotus\nLautakunta esittää talon myymistä.\n\nPäätös\nHyväksyttiin.\n\nPerustelut\nTarjouksia on kolme.\n\nEhdotus\nTalo myydään.\n\nPäätös\nEhdotus hyväksyttiin.",
    [
      ["history", "Perustelut Talo on tyhjä. Ehdotus Lautakunta esittää talon myymistä. Päätös Hyväksyttiin."],
      ["description", "Tarjouksia on kolme."],
      ["proposal", "Talo myydään."],
      ["decision", "Ehdotus hyväksyttiin."],
    ],
  ],
  [
    "one with a header ends at the deciding body's",
    "Sivistyslautakunta 12.3.2019 § 20\n\nPäätös\nHyväksyttiin.\n\n____\n\nKunnanhallitus 29.4.2019 § 88\n\nPäätös\nEhdotus hyväksyttiin.",
    [
      ["history", "Sivistyslautakunta 12.3.2019 § 20 Päätös Hyväksyttiin."],
      ["decision", "Ehdotus hyväksyttiin."],
    ],
  ],
  [
    "or at the deciding body's own line without a section",
    "Kunnanhallitus, kokous 29.4.2019\n\n§ 88 Talon myynti\n\nPerustelut\n\nValtuusto 29.5.2017 § 12\nPäätös\nHyväksyttiin.\n____\nKunnanhallitus 29.4.2019\n\nTarjouksia on kolme.\n\nPäätös\nEhdotus hyväksyttiin.",
    [
      ["history", "Valtuusto 29.5.2017 § 12 Päätös Hyväksyttiin."],
      ["description", "Tarjouksia on kolme."],
      ["decision", "Ehdotus hyväksyttiin."],
    ],
  ],
];

describe.each([
  ["order of the parts", order],
  ["people", people],
  ["blocks", blocks],
  ["told", told],
  ["openings", openings],
  ["closings", closings],
  ["presenters", presenters],
  ["tabled", tabled],
  ["remarks", remarks],
  ["transcripts without line breaks", transcripts],
  ["labels and headers", late],
  ["earlier handlings", history],
])("%s", (_, cases) => {
  it.each(cases)("%s", (_name, text, parts) => {
    const found = readParts(text).filter(([kind, content]) => kind !== "other" || content !== "");
    expect(parts.length > 0 ? found : found.filter(([kind]) => kind !== "description")).toEqual(parts);
  });
});

const titles: readonly (readonly [string, string, string | null])[] = [
  ["on the header's line", "§ 27 Talon myynti\n\nTalo on tyhjä.", "Talon myynti"],
  ["below the header", "Kunnanhallitus 29.4.2019 § 88\n\nTalon myynti\n\nTalo on tyhjä.", "Talon myynti"],
  ["above the header", "Talon myynti\n\nKhall 29.4.2019 § 88\n12/02.05.01/2019\n\nTalo on tyhjä.", "Talon myynti"],
  ["behind a number", "62 §   TALON MYYNTI\n\nTalo on tyhjä.", "TALON MYYNTI"],
  [
    "on several lines",
    "Talon myynti ja siihen kuuluvan tontin\nvuokraaminen\n\nKH 29.4.2019 § 88\n\nTalo on tyhjä.",
    "Talon myynti ja siihen kuuluvan tontin vuokraaminen",
  ],
  ["with a page number behind", "62 §   TALON MYYNTI                 Sivu 141\n\nTalo on tyhjä.", "TALON MYYNTI"],
  ["with a page number in a column", "§ 62 Talon myynti               14\n\nTalo on tyhjä.", "Talon myynti"],
  ["with dotted leaders", "§ 62 Talon myynti .......... 14\n\nTalo on tyhjä.", "Talon myynti"],
  ["with a case number and its lead word", "§ 62 Talon myynti OPSI: 911/2015\n\nTalo on tyhjä.", "Talon myynti"],
  ["with a case number of classes", "§ 62 Talon myynti 12/02.05.01/2019\n\nTalo on tyhjä.", "Talon myynti"],
  ["with a case number of the system", "§ 62 Talon myynti KUNDno-2019-12\n\nTalo on tyhjä.", "Talon myynti"],
  ["and its own number stays", "§ 62 Talon myynti, tontti 14\n\nTalo on tyhjä.", "Talon myynti, tontti 14"],
  ["carried over for the council", "§ 62\nV 16.8.2023, Talon myynti\n\nTalo on tyhjä.", "Talon myynti"],
  ["a sentence is none", "Kh § 62\n\nTalo on tyhjä.", null],
  [
    "below recusals and attachments",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\n\nEsteelliset: Aila Salo\n\nLiitteet\nLiite1 | Kartta\n\nTalon myynti\n\nKhall 29.4.2019 § 88\n\nTalo on tyhjä.",
    "Talon myynti",
  ],
  [
    "right under the page head",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\nTalon myynti\nKhall 29.4.2019 § 88\n12/02.05.01/2019\nTalo on tyhjä.",
    "Talon myynti",
  ],
  [
    "under the page head rather than a form below the header",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\nTalon myynti\nKhall 29.4.2019 § 88\nVaikutukset arvioitu: Ei [ ]\n\nTalo on tyhjä.",
    "Talon myynti",
  ],
  [
    "below the header where nothing is under the page head",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\n12/02.05.01/2019\nKunnanhallitus 29.4.2019 § 88\n\nTalon myynti\n\nTalo on tyhjä.",
    "Talon myynti",
  ],
  [
    "and no address of a feed",
    "Kokousasiat:https://kunta.example/rss?n=1\nMöten:\nhttps://kunta.example/rss?n=2\nKunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\n\nPäätös\nHyväksyttiin.",
    null,
  ],
  ["and no address alone", "https://kunta.example/talon-myynti\n\nKhall 29.4.2019 § 88\n\nTalo on tyhjä.", null],
  [
    "below rows of attachments",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\nLiite1 | Talon kartta |\nTalon myynti\n\nKhall 29.4.2019 § 88\n\nTalo on tyhjä.",
    "Talon myynti",
  ],
  [
    "the last line of a list of attachments above the header",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\nLiitteet\nTalon kartta\nTalon myynti\nKhall 29.4.2019 § 88\n\nTalo on tyhjä.",
    "Talon myynti",
  ],
  [
    "not the last attachment where the title is above them",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\nTalon myynti\n\nLiitteet\nTalon kartta\nTontin kartta\nKhall 29.4.2019 § 88\n\nTalo on tyhjä.",
    "Talon myynti",
  ],
  [
    "not the only attachment",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 88\nLiitteet\nTalon kartta\nKhall 29.4.2019 § 88\n\nTalo on tyhjä.",
    null,
  ],
  [
    "below the attachments under a page head alone",
    "Hallitus\nPöytäkirja 29.4.2019/Pykälä 88\n\nLiitteet\n  Talon kartta\n\nTalon myynti\n\nEsittelijä Johtaja Aila Salo\n\nTalo on tyhjä.",
    "Talon myynti",
  ],
  [
    "glued to the section of the page head",
    "Kommunstyrelsen\nProtokoll 29.4.2019/Paragraf 88Husets försäljning\n\nKST 29.4.2019 § 88\n\nFörslag:\nHuset säljs.",
    "Husets försäljning",
  ],
  [
    "no case number glued to the section",
    "Kunnanhallitus\nPöytäkirja 29.4.2019/Pykälä 881818/00.04.00/2019\n\nPäätös\nHyväksyttiin.",
    null,
  ],
  [
    "beginning with a label's word",
    "§ 88\nOikaisuvaatimus Metsälän lautakunnan päätöksestä\n\nPäätös\nHyväksyttiin.",
    "Oikaisuvaatimus Metsälän lautakunnan päätöksestä",
  ],
  [
    "beginning with a label's word, below an empty line",
    "Kst 29.4.2019 § 88\n\nReservation Ab Exempels avtal\n\nBeslut\nGodkändes.",
    "Reservation Ab Exempels avtal",
  ],
  ["no label alone", "§ 88\n\nMuutoksenhaku\n\nValitusosoitus", null],
  ["no label with a sentence", "§ 88\n\nOikaisuvaatimus Talosta valitettiin.\n\nPäätös\nHyväksyttiin.", null],
  ["no label with a colon", "§ 88\n\nMuutoksenhaku: Valitusosoitus\n\nPäätös\nHyväksyttiin.", null],
  ["no label below text", "§ 88\n\nTalo on tyhjä.\n\nTiedoksi Metsälän koulu\n\nPäätös\nHyväksyttiin.", null],
  ["no proposal", "§ 88\n\nEhdotus Lautakunta myy talon\n\nPäätös\nHyväksyttiin.", null],
  [
    "in capitals on the line of a transcript, before small letters",
    "3 Sida 3 KST 61 HUSETS FÖRSÄLJNING beslutar sälja huset till den som ger det högsta anbudet. Beslut: Godkändes av alla.",
    "HUSETS FÖRSÄLJNING",
  ],
  [
    "an abbreviation before small letters is none",
    "3 Sida 3 KST 61 EU LEADER projekt Beredning: kanslist Aila Salo Kommunstyrelsen beslutar delta i projektet. Beslut: Godkändes.",
    "EU LEADER projekt",
  ],
  ["an empty label", "§ 39\n\nPöytäkirjan tarkastus\n\nEhdotus\nTarkastajat valitaan.", "Pöytäkirjan tarkastus"],
  [
    "not an empty label below a title",
    "Talon myynti\n\nKh § 39\n\nKäsittely\n\nEhdotus\nTalo myydään.",
    "Talon myynti",
  ],
  ["not a label with its text", "§ 39\n\nKäsittely\n\nKeskusteltiin talosta.\n\nPäätös\nHyväksyttiin.", null],
  ["broken in capitals", "§ 163   TALON MYYNTI JA\n        VUOKRAUS\n\nTalo on tyhjä.", "TALON MYYNTI JA VUOKRAUS"],
  [
    "broken in capitals, without a column",
    "§ 163 HUSETS FÖRSÄLJNING OCH\nUTHYRNING\nHuset är tomt.",
    "HUSETS FÖRSÄLJNING OCH UTHYRNING",
  ],
  [
    "broken in its column",
    "§ 163   Vanhan talon myynti ja\n        vuokraus\n\nTalo on tyhjä.",
    "Vanhan talon myynti ja vuokraus",
  ],
  [
    "broken at a full line",
    "§ 163 Vanhan ja jo pitkään tyhjillään olleen kunnantalon myynti tai\nvuokraus\nTalo on tyhjä.",
    "Vanhan ja jo pitkään tyhjillään olleen kunnantalon myynti tai vuokraus",
  ],
  ["not broken: a sentence below", "§ 163   Talon myynti\n        Talo on tyhjä.", "Talon myynti"],
  ["not broken: small letters elsewhere", "§ 163   Talon myynti\nja muut asiat\n\nTalo on tyhjä.", "Talon myynti"],
  ["not broken: a body below", "§ 163   TALON MYYNTI\nKUNNANHALLITUS 3.5.2024\n\nTalo on tyhjä.", "TALON MYYNTI"],
  ["not broken: a label below", "§ 163   TALON MYYNTI\nPÄÄTÖS\nHyväksyttiin.", "TALON MYYNTI"],
  ["one word and a year", "§ 163\n\nTalousarvio 2025\n\nPäätösehdotus\nHyväksytään.", "Talousarvio 2025"],
  ["not on into points", "§ 163\nIlmoitusasiat\n\uf0b7\nLapin liitto: maksu\n\uf0b7\nKutsu", "Ilmoitusasiat"],
  ["not broken: an empty line", "§ 163   TALON MYYNTI\n\nVUOKRAUS\nTalo on tyhjä.", "TALON MYYNTI"],
  [
    "on the line of a transcript, as the contents list has it",
    "-1, KST :00 Protokoll Ärenden 12 Husets försäljning 13 Bidrag\n12, KST :00 Husets försäljning Huset är tomt. Beslut: Godkändes.",
    "Husets försäljning",
  ],
  [
    "not as another matter of the list begins",
    "-1, KST :00 Protokoll Ärenden 12 Husets försäljning och hyra 13 Bidrag\n12, KST :00 Husets försäljning Beslut: Godkändes, då huset är tomt och ingen längre vill hyra det av kommunen.",
    "Husets försäljning",
  ],
];

describe("titles", () => {
  it.each(titles)("%s", (_name, text, title) => {
    expect(readItem(text).title).toBe(title);
  });

  it("a section said again below the decision heads nothing", () => {
    const item = readItem(
      "Sfm § 33\n\nFörsäljning av huset\n\nStadsstyrelsens förslag\nHuset säljs.\n\nBeslutFörslaget godkändes.\n\n§ 33\n\nBilagor:\nKarta",
    );
    expect(item.title).toBe("Försäljning av huset");
    expect(item.parts.filter(([kind]) => kind !== "heading")).toEqual([
      ["proposal", "Huset säljs."],
      ["decision", "Förslaget godkändes."],
      ["attachments", "Karta"],
    ]);
  });
});
