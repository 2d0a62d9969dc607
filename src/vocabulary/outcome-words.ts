import type { Language } from "../model/minutes";
import type { Outcome } from "../model/outcome";

interface OutcomePhrase {
  readonly lang: Language;
  readonly outcome: Outcome;
  /** Regular expression sources, to be looked for in a decision whatever the letter case. */
  readonly phrases: readonly string[];
}

/**
 * Phrases of a decision, the strongest first: when a decision holds several, the first row that fits tells the outcome
 * (*Päätösehdotus hyväksyttiin. Lisäksi päätettiin …* is an addition).
 */
export const outcomePhrases: readonly OutcomePhrase[] = [
  {
    lang: "fi",
    outcome: "removed",
    phrases: [
      "(?:poist|pois)[^.]{0,40}(?:esitys|asia|työ)?listalta",
      "veti [^.]{0,40}pois",
      "vedettiin pois",
      "peru(?:i|utti|utettiin) [^.]{0,30}(?:ehdotuks|esityks|asia)",
      "asia peru(?:ttiin|utettiin)",
    ],
  },
  {
    lang: "sv",
    outcome: "removed",
    phrases: [
      "(?:ströks|avfördes|utgick|togs bort|lyftes|utgår|avförs) (?:från|ur)",
      "drogs tillbaka",
      "drog tillbaka",
      "återtog [^.]{0,20}förslag",
    ],
  },
  {
    lang: "fi",
    outcome: "returned",
    phrases: ["palaut(?:ettiin|etaan|taa|ti|ta)[^.]{0,80}valmist", "^\\s*(?:asia )?palautettiin", "palauttaa asian"],
  },
  {
    lang: "sv",
    outcome: "returned",
    phrases: [
      "återremitter(?!\\p{Ll}* inte)",
      "(?<!åter)remitterade(?:s)?(?! motionen| inte)",
      "återsänd",
      "återförd?e?s (?:till|för)",
    ],
  },
  {
    lang: "fi",
    outcome: "tabled",
    phrases: [
      "(?<!(?:ei|ettei|eikä|joka|jäi) (?:[\\p{Ll}]+ ){0,4}|esitti, että [^.]{0,60}|jaettiin )pöydä(?:lle|ttiin)",
      "^\\s*asia (?:jäi|jää|jätettiin|jätetään) pöydälle",
      "siirrettiin [^.]{0,60}(?:kokouk|käsiteltäväksi)",
      "(?:siirtää|lykätä|lykättiin) [^.]{0,20}(?:käsittely|asia)(?![^.]{0,60}(?:päätettäväksi|ratkaistavaksi))",
    ],
  },
  {
    lang: "sv",
    outcome: "tabled",
    phrases: [
      "bordl[aä](?!\\p{Ll}* inte)",
      "sköts upp",
      "uppsköts",
      "(?:flyttades|överfördes) till [^.]{0,20}(?:möte|sammanträde)(?!\\p{L})",
    ],
  },
  {
    lang: "fi",
    outcome: "rejected",
    phrases: [
      "(?<!vasta|muutos|lisäys|palautus)(?:ehdotus|esitys) (?:hylättiin|hylätään|raukesi)",
      "hylkäsi [^.]{0,30}(?:ehdotuksen|esityksen)",
      "(?:hylätä|hylkää) [^.]{0,20}(?<!vasta|muutos|lisäys|palautus)(?:ehdotu|esity)",
      "(?<!vasta|muutos|lisäys|palautus)(?:ehdotu|esity)\\p{Ll}* (?:päätettiin|päätetään) hylätä",
      "(?<!\\p{L})(?<!(?:vasta|muutos|lisäys|palautus)(?:ehdotu|esity)\\p{Ll}* )ei (?:hyväksytty|hyväksytä|hyväksynyt|tullut hyväksytyksi)(?!\\p{L})",
      "hylkäävä vasta(?:ehdotus|esitys) voitti",
      "^\\s*hylättiin",
    ],
  },
  {
    lang: "sv",
    outcome: "rejected",
    phrases: [
      "(?<!mot|ändrings|tilläggs)förslaget (?:förkastades|avslogs|förföll(?! i brist))",
      "(?<!(?:mot|ändrings|tilläggs)förslaget )(?:godkän(?:des|ns|ner|de) (?:inte|ej)|(?<!\\p{L})(?:inte|ej) godkän(?:t|des|d|ts))(?!\\p{L})",
      "^\\s*(?:avslogs|förkastades)",
    ],
  },
  {
    lang: "fi",
    outcome: "approved-amended",
    phrases: [
      "lisäksi (?:[\\p{L}-]+ )?(?:päät|hyväks|edellyt)",
      "(?:seuraav|tehdy|esitety)[^.]{0,30}(?:lisäy|muuto|tarkennu|täydenny|korjau)ks",
      "sillä (?:lisäykse|muutokse|tarkennukse|täydennykse)ll[aä](?:,? että)?(?!\\p{L})",
      "(?<=(?:hyväksy\\p{Ll}*|ehdotu\\p{Ll}*|esity\\p{Ll}*|muka(?:an|isesti|isena)) (?:[\\p{L}-]+ ){0,2})(?:lisäykse|muutokse|tarkennukse|täydennykse)ll[aä](?:,? että)?(?!\\p{L})",
      "(?:ehdotuksen|esityksen) muk[^.]{0,40}(?:kuitenkin|mutta|paitsi)(?!\\p{L})",
      "muutettuna",
      "lisättynä",
      "(?:muilta osin|muut (?:ehdot|kohdat|osat)) (?:päätös)?(?:ehdotuksen|esityksen)",
    ],
  },
  {
    lang: "sv",
    outcome: "approved-amended",
    phrases: [
      "(?:dessutom|därtill|därutöver|ytterligare) (?:beslöt|beslut|godkän)",
      "med \\p{L}{3,}s tillägg",
      "med (?:(?:följande|de[nt]|ett|två) )?(?:tillägg|ändring|precisering|komplettering|korrigering)",
      "förslag\\p{Ll}*,? (?:men|dock|förutom)(?!\\p{L})",
    ],
  },
  {
    lang: "fi",
    outcome: "approved-revised",
    phrases: [
      "(?:muutettu|muutetun|muuttama|muuttaman|uusi|uuden|korjattu|korjatun|täydennetty|täydennetyn|tarkennettu|tarkennetun|tarkistettu)\\p{Ll}* (?:päätös)?(?:ehdotu|esity)",
    ],
  },
  {
    lang: "sv",
    outcome: "approved-revised",
    phrases: ["(?:ändrade|korrigerade|kompletterade|preciserade|justerade|reviderade|nya) (?:besluts)?förslag"],
  },
  {
    lang: "fi",
    outcome: "approved",
    phrases: [
      "hyväksy(?:ttiin|i)(?! [^.]{0,20}yhdyshenkil)",
      "hyväksytään",
      "hyväksytty(?!\\p{L})",
      "hyväksyä",
      "(?:ehdotuksen|esityksen|päätösehdotuksen) muk",
      "ehdotuksen mukai",
      "tuli [^.]{0,50}päätökseksi",
      "tullut [^.]{0,50}päätökseksi",
    ],
  },
  {
    lang: "sv",
    outcome: "approved",
    phrases: [
      "godkän(?:des|ns|de|t|d)(?!\\p{L})",
      "enligt (?:besluts)?förslag",
      "i enlighet med [^.]{0,20}förslag",
      "bifölls",
      "biföll",
      "omfatta(?:des|de)",
      "förslaget antogs",
      "fastställdes",
      "beviljades",
    ],
  },
  {
    lang: "fi",
    outcome: "noted",
    phrases: [
      "merki(?:ttiin|tsi|tään|tä)\\s(?:[^.]{0,60}\\s)?ti(?:edo|eto)",
      "tiedoksi merkittiin",
      "^\\s*merkittiin\\.?\\s*$",
      "^\\s*todettiin",
      "totesi [^.]{0,60}(?:laillis|tiedoksi|päätösvalta)",
      "todettiin [^.]{0,60}(?:laillis|päätösvalta)",
      "saatettiin tiedoksi",
    ],
  },
  {
    lang: "sv",
    outcome: "noted",
    phrases: [
      "anteckna(?:des|de|s)",
      "^\\s*konstaterades",
      "konstaterade(?:s)? [^.]{0,60}(?:laglig|lagenlig|beslutför)",
      "togs till kännedom",
      "delgavs",
      "lades till handlingarna",
      "noterades",
    ],
  },
  {
    lang: "fi",
    outcome: "elected",
    phrases: [
      "vali(?:ttiin|tsi)(?!\\p{L})",
      "nime(?:ttiin|si)(?!\\p{L})",
      "määrättiin [^.]{0,40}ksi",
      "määräsi [^.]{0,40}(?:edustaja|jäsene|puheenjohtaja|tarkastaja|sihteeri)ksi",
    ],
  },
  {
    lang: "sv",
    outcome: "elected",
    phrases: ["valde(?:s)?(?!\\p{L})", "ut(?:sågs|såg|nämndes|nämnde)", "(?:om|åter)valdes"],
  },
  {
    lang: "fi",
    outcome: "approved",
    phrases: [
      "päät(?:ti|ettiin|än)(?!\\p{L})",
      "myön(?:si|nettiin)(?!\\p{L})",
      "määrä(?:si|ttiin)(?!\\p{L})",
      "ei käytetä otto-oikeutta",
      "antoi (?:seuraavan )?lausun",
      "(?:päättää|hyväksyy|myöntää|sitoutuu)(?!\\p{L})",
    ],
  },
  {
    lang: "sv",
    outcome: "approved",
    phrases: [
      "besl(?:öt|öts|utade|utades)",
      "beviljade",
      "(?:bestämde|bestämdes)(?!\\p{L})",
      "gav (?:följande )?utlåtande",
      "(?:beslutar|godkänner|beviljar|förbinder sig)(?!\\p{L})",
    ],
  },
];

/**
 * What only moves the matter on. It counts in the first sentence of a decision alone, where nothing else is decided and the proposal does
 * not say it too: `Kauppakirja käsitellään seuraavassa kokouksessa` tells what follows from another decision.
 */
export const handlingSteps: readonly OutcomePhrase[] = [
  {
    lang: "fi",
    outcome: "returned",
    phrases: [
      "(?:lähet|anta|anne|siir)\\p{Ll}* (?:asian?|sen) [^.]{0,60}valmist(?:eltavaksi|eluun|elua varten)",
      "asia (?:lähetettiin|annettiin|siirrettiin) [^.]{0,60}valmist(?:eltavaksi|eluun)",
      "jatka(?:a|ttiin|taan) (?:asian |asiaa )?valmistelua",
    ],
  },
  {
    lang: "sv",
    outcome: "returned",
    phrases: [
      "(?:hänskjut|hänsköt|överför|remitter)\\p{Ll}* ärendet [^.]{0,60}beredning",
      "ärendet (?:hänsköts|överfördes) [^.]{0,60}beredning",
      "(?:fortsätta|fortsätter) (?:ärendets )?beredning",
    ],
  },
  {
    lang: "fi",
    outcome: "tabled",
    phrases: [
      "käsit(?:ellä|ellään) (?:asian?|asiaa|sen) [^.]{0,40}(?:seuraavassa|tulevassa) kokouksessa",
      "keskeyt\\p{Ll}* (?:asian )?käsittely",
      "jät(?:tää|ettiin|ti) (?:[^.]{0,20} )?(?:ratkaisematta|päättämättä)",
    ],
  },
  {
    lang: "sv",
    outcome: "tabled",
    phrases: [
      "(?:skjuta|sköt|skjutas) upp (?:ärendet|behandling)",
      "(?:flytta|överföra) ärendet till [^.]{0,20}(?:möte|sammanträde)(?!\\p{L})",
    ],
  },
  {
    lang: "fi",
    outcome: "other",
    phrases: [
      "päät(?:ti|ettiin|tää) (?:\\p{Ll}+ )?(?:pyytää|hankkia) [^.]{0,50}(?:lausun|selvity|lisätieto)",
      "asiasta (?:pyydetään|pyydettiin|hankitaan) [^.]{0,40}(?:lausun|selvity|lisätieto)",
      "(?:saattaa|siirtää) (?:asian|sen) [^.]{0,80}(?:ratkaistavaksi|päätettäväksi)",
      "asia (?:saatettiin|siirrettiin) [^.]{0,80}(?:ratkaistavaksi|päätettäväksi)",
      "lähetekeskustelu",
      "päät(?:ti|ettiin|tää) (?:\\p{Ll}+ )?(?:odottaa|selvittää (?:asiaa|asian))(?!\\p{L})",
      "ottamatta [^.]{0,20}käsittelyyn|ei ot(?:ettu|eta) [^.]{0,20}käsittelyyn",
    ],
  },
  {
    lang: "sv",
    outcome: "other",
    phrases: [
      "besl(?:öt|utade|utar) (?:att )?(?:begära|inbegära|inhämta) [^.]{0,50}(?:utlåtande|utredning|uppgifter)",
      "(?:överför|hänskjut|hänsköt)\\p{Ll}* ärendet [^.]{0,80}(?:avgörande|beslut)",
      "remissdebatt",
    ],
  },
];

/** What a body hears of before it notes it, and does not decide. */
export const hearingWords: readonly { readonly lang: Language; readonly phrase: string }[] = [
  { lang: "fi", phrase: "keskustel|kuul(?:la|ee|i)(?!\\p{L})|tutustu" },
  { lang: "sv", phrase: "diskuter|ta del|tog del|höra" },
];

/** How a decision or its handling tells that another proposal than the presenter's won. */
export const counterWonPhrases: readonly { readonly lang: Language; readonly phrase: string }[] = [
  {
    lang: "fi",
    phrase:
      "(?:vasta|muutos)\\s?(?:ehdotus|esitys) (?:(?!hylät|rauke|hävi|kaatu)[^.]){0,60}?(?:voitti|hyväksyttiin|tuli|tullut|sai enemmän)",
  },
  {
    lang: "fi",
    phrase: "(?:hyväksyi|hyväksyttiin) [^.]{0,40}(?:vasta|muutos)(?:ehdotuksen|esityksen|ehdotus|esitys)(?!\\p{L})",
  },
  { lang: "fi", phrase: "(?:vasta|muutos)(?:ehdotuksen|esityksen) (?:mukai|tulleen)" },
  { lang: "fi", phrase: "(?:ehdotuksen|esityksen) vastaise" },
  { lang: "sv", phrase: "besl(?:öt|utade)[^.]{0,40} (?:i strid med|tvärtemot) (?:\\p{Ll}+ ){0,2}förslag" },
  {
    lang: "sv",
    phrase:
      "(?:mot|ändrings)förslaget? (?:(?!förkast|avslog|förföll|förlor)[^.]){0,60}?(?:vann|segrade|godkändes|omfattades|blev)",
  },
  { lang: "sv", phrase: "(?:godkände|omfattade) [^.]{0,40}(?:mot|ändrings)förslag" },
];

/** How a decision accepts somebody's proposal: before its name, and behind it. */
export const acceptance: readonly { readonly lang: Language; readonly before: string; readonly behind: string }[] = [
  { lang: "fi", before: "hyväksyi", behind: "(?:mukai|hyväksyttiin|voitti|päätökseksi)" },
  { lang: "sv", before: "godkände", behind: "(?:godkändes|vann|segrade|blev)" },
];

/** Ends of capitalised words which are verbs and no names: *Hyväksyttiin esityksen mukaisesti*. */
export const verbEnds: readonly { readonly lang: Language; readonly end: string }[] = [{ lang: "fi", end: "tiin" }];

/** Stems of the words for a proposal. */
export const proposalStems: readonly { readonly lang: Language; readonly stem: string }[] = [
  { lang: "fi", stem: "ehdotu[ks]" },
  { lang: "fi", stem: "esity[ks]" },
  { lang: "sv", stem: "förslag" },
];

/** What a proposal to reject says. */
export const rejectingPhrases: readonly { readonly lang: Language; readonly phrase: string }[] = [
  { lang: "fi", phrase: "hylätään|hylkää|hylättäisiin" },
  {
    lang: "fi",
    phrase:
      "(?<!\\p{L})(?:ei|ettei|eikä|eivät)\\s[^.]{0,80}?(?:osallistu(?:ta)?|liity|liitytä|lähde(?:tä)?|myönnetä|myönnä|hyväksytä|hyväksy|rahoiteta|rahoita|hanki(?:ta)?|jatketa|jatka)(?!\\p{L})",
  },
  { lang: "fi", phrase: "(?:osallistu|liitty|lähte)m[aä]tt[aä]" },
  { lang: "sv", phrase: "avslås?(?!\\p{L})|förkasta" },
  {
    lang: "sv",
    phrase: "(?<!\\p{L})inte (?:deltar|delta|ansluter|ansluta|beviljar|bevilja|godkänner)|(?:deltar|ansluter sig) inte",
  },
];

/** Who counts as the presenter when a text tells who changed a proposal. */
export const presenterWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "esittelijä" },
  { lang: "sv", word: "föredraganden" },
];

/** How the handling tells that the presenter changed the proposal; the presenter or a title stands before. */
export const revisionVerbs: readonly { readonly lang: Language; readonly phrase: string }[] = [
  {
    lang: "fi",
    phrase: "(?:muutti|korjasi|täydensi|tarkensi|tarkisti|oikaisi)(?!\\p{L})[^.]{0,80}?(?:ehdotu|esity|kohta|kohda)",
  },
  { lang: "fi", phrase: "(?:teki|antoi) [^.]{0,30}(?:muutetun|uuden) [^.]{0,20}(?:ehdotuksen|esityksen)" },
  {
    lang: "sv",
    phrase: "(?:ändrade|korrigerade|kompletterade|preciserade|justerade) (?:[^.]{0,40})?(?:förslag|punkt)",
  },
];

/** Words of a decision that is unanimous; `not` rows speak of something else in the same sentence. */
export const unanimityWords: readonly {
  readonly lang: Language;
  readonly isUnanimous: boolean;
  readonly phrase: string;
}[] = [
  { lang: "fi", isUnanimous: true, phrase: "yksi ?mieli" },
  { lang: "sv", isUnanimous: true, phrase: "enhälli" },
  { lang: "sv", isUnanimous: true, phrase: "enstämmig" },
  {
    lang: "fi",
    isUnanimous: false,
    phrase:
      "(?:ei|ollut) [^.]{0,20}yksimieli|äänestys(?:esity|tapa|ehdotu)|lisäyks?(?:en|estä|een)?(?!\\p{L})|ponsi|ponne",
  },
  { lang: "sv", isUnanimous: false, phrase: "inte enhälli|omröstningsförslag|omröstningssätt|kläm" },
];

/** Words that something was decided by a vote, with or without its numbers. */
export const votedWords: readonly { readonly lang: Language; readonly phrase: string }[] = [
  { lang: "fi", phrase: "äänin \\d|äänten enemmistöllä|äänestyksen jälkeen päät" },
  { lang: "sv", phrase: "med rösterna|efter omröstning|med \\d+ röster" },
];

/** Bodies in the form in which a proposal is sent on to them, with the base form that ends their name. */
export const bodyAllatives: readonly { readonly lang: Language; readonly allative: string; readonly base: string }[] = [
  { lang: "fi", allative: "valtuustolle", base: "valtuusto" },
  { lang: "fi", allative: "hallitukselle", base: "hallitus" },
  { lang: "fi", allative: "lautakunnalle", base: "lautakunta" },
  { lang: "fi", allative: "valiokunnalle", base: "valiokunta" },
  { lang: "fi", allative: "jaostolle", base: "jaosto" },
  { lang: "fi", allative: "johtokunnalle", base: "johtokunta" },
  { lang: "fi", allative: "yhtymäkokoukselle", base: "yhtymäkokous" },
  { lang: "sv", allative: "fullmäktige", base: "fullmäktige" },
  { lang: "sv", allative: "styrelsen", base: "styrelsen" },
  { lang: "sv", allative: "nämnden", base: "nämnden" },
];

/** How a decision is sent on: `before` stands before the body, in the decision or in the proposal that was approved. */
export const forwardingPhrases: readonly {
  readonly lang: Language;
  readonly where: "decision" | "proposal";
  readonly before: string;
}[] = [
  { lang: "fi", where: "decision", before: "edelleen" },
  {
    lang: "fi",
    where: "proposal",
    before: "(?:esit(?:tää|ti|täisi|etään)|ehdot(?:taa|ti|etaan)|päättää (?:esittää|ehdottaa))(?: edelleen)?",
  },
  { lang: "sv", where: "decision", before: "vidare (?:till|för)" },
  { lang: "sv", where: "proposal", before: "före(?:slår|slog|slå)(?: vidare)?(?: (?:för|inför|till))?" },
  { lang: "sv", where: "proposal", before: "framställer (?:till|för)" },
];

/** Words between a proposal's verb and the body that it is made to: *esittää, että kunnanvaltuusto hyväksyy*. */
export const forwardingClauses: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "että" },
  { lang: "sv", word: "att" },
];

/** Words behind the body which say that it is sent on for information only. */
export const forInformation: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "tiedoksi" },
  { lang: "sv", word: "för kännedom" },
];

/** Words of a handling which says that the body decided as proposed. */
export const asProposed: readonly { readonly lang: Language; readonly phrase: string }[] = [
  { lang: "fi", phrase: "päätti [^.]{0,40}(?:ehdotuksen|esityksen) muk" },
  { lang: "sv", phrase: "beslöt [^.]{0,40}enligt förslag" },
];

/** Beginnings of the label of a proposal that takes the place of the one before it. */
export const revisedLabels: readonly { readonly lang: Language; readonly phrase: string }[] = [
  { lang: "fi", phrase: "^(?:muutettu|uusi|korjattu|tarkistettu|täydennetty)(?!\\p{L})" },
  { lang: "sv", phrase: "^(?:(?:det )?(?:ändrat|ändrade|nytt|nya|korrigerat|reviderat))(?!\\p{L})" },
];
