import type { PartKind } from "../model/item";
import type { Language } from "../model/minutes";

/**
 * Words that make a paragraph of its own, without a label, a part of a kind: those who were disqualified, a dissent, who came and went, when the minutes were on display.
 * Regular expression sources, to be looked for anywhere in the paragraph; a row higher up wins.
 */
export const paragraphKinds: readonly { readonly lang: Language; readonly kind: PartKind; readonly words: string }[] = [
  { lang: "fi", kind: "dissent", words: "eriävän? mielipite|eriävä mielipide" },
  {
    lang: "sv",
    kind: "dissent",
    words: "avvikande (?:åsikt|mening)|reserverade sig|reservation (?:anmäldes|anmälde|lämnades)",
  },
  {
    lang: "fi",
    kind: "recusal",
    words:
      "olevansa [^.]{0,30}?(?:esteelli|jääv)|ol[ie](?:vat)? esteelli|esteel ?lisenä|\\((?:esteelli(?:nen|siä)|jäävi)(?!\\p{L})|esteellisinä|esteelliseksi|esteellisiksi|esteellisyyden syy|ilmoitti(?:vat)? [^.]{0,30}?(?:esteellisyy|jääviy)|esteellisyyte(?:nsä|en) vuoksi|(?<!\\p{L})jääväsi itsensä|(?<!\\p{L})jäävi(?:nä|tesi itsensä)",
  },
  {
    lang: "sv",
    kind: "recusal",
    words:
      "anmälde (?:sig |sitt )?(?:vara )?jäv|jävade sig|(?:var|vara|såsom|som) jäviga?(?!\\p{L})|jävets orsak|\\(jäviga?(?!\\p{L})|på grund av jäv",
  },
  {
    lang: "fi",
    kind: "handling",
    words:
      "^merkittiin,? että|^merkitään,? että|(?:saapui|poistui|poissa) [^.]{0,60}klo |saapui kokoukseen|poistui kokouksesta",
  },
  { lang: "sv", kind: "handling", words: "^antecknades att|(?:anlände|avlägsnade sig) [^.]{0,60}kl\\." },
  {
    lang: "fi",
    kind: "other",
    words:
      "^(?:tarkastettu |tämä )?pöytäkirja (?:on|oli|pidetään) [^.]{0,40}(?:nähtäv|julkaist|julkisesti|yleisessä tietoverkossa)",
  },
  {
    lang: "sv",
    kind: "other",
    words:
      "^(?:det justerade )?protokollet (?:är|har|finns|hålls) [^.]{0,40}(?:framlagt|till påseende|publicerat|offentligt)",
  },
];

/** What officials do in a sentence that begins with what a label calls them: *Esittelijä Aila Salo jätti eriävän mielipiteen.* */
export const officialActs: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "antoi",
      "ehdott(?:aa|i)",
      "ei",
      "esitteli",
      "esitt(?:ää|i)",
      "ilmoitti",
      "jätti",
      "kertoi",
      "korja(?:a|si)",
      "lisäsi",
      "luopui",
      "muutt(?:aa|i)",
      "oli (?:poissa|läsnä|esteelli\\p{Ll}+|jäävi)",
      "on (?:muuttanut|peruuttanut|täydentänyt|korjannut|antanut|jättänyt)",
      "palautti",
      "peru(?:i|utti|uttaa)",
      "poisti",
      "poistui",
      "päivitti",
      "pyysi",
      "saapui",
      "selosti",
      "siirsi",
      "tarken(?:si|taa)",
      "teki",
      "totesi",
      "täyden(?:si|tää)",
      "vastasi",
      "veti",
    ],
  },
  {
    lang: "sv",
    words: [
      "anlände",
      "anmälde",
      "avlägsnade",
      "begärde",
      "berättade",
      "deltog",
      "drog",
      "föreslog",
      "gav",
      "gjorde",
      "har (?:ändrat|återtagit|dragit|kompletterat|gett|lämnat)",
      "jävade",
      "kompletterade",
      "konstaterade",
      "korrigerade",
      "lade",
      "lämnade",
      "meddelade",
      "preciserade",
      "presenterade",
      "redogjorde",
      "reserverade",
      "svarade",
      "tog",
      "var (?:frånvarande|närvarande|jävig)",
      "ändra(?:de|r)",
      "återtog",
    ],
  },
];

/** The line that ends what was decided, and below which the reasons may follow without a label: *Päätös on ehdotuksen mukainen.* */
export const accordanceFormulas: readonly { readonly lang: Language; readonly words: string }[] = [
  { lang: "fi", words: "Päätös on (?:esityksen|ehdotuksen) mukainen" },
  { lang: "sv", words: "Beslutet (?:stämmer överens med|följer) förslaget" },
];

/** What still is told of the decision below that line: votes, unanimity, an addition. Other paragraphs are reasons. */
export const toldOfDecision: readonly { readonly lang: Language; readonly words: string }[] = [
  { lang: "fi", words: "äänest|(?<!\\p{L})ään(?:tä|et|in)(?!\\p{L})|yksimieli|^lisäksi |jaa-ää" },
  { lang: "sv", words: "omröst|röster|enhälli|^dessutom |^därtill " },
];

/** Sentences that close a matter, without the full stop; case does not matter. Regular expression sources. */
export const closingFormulas: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "(?:\\p{L}+ ){0,2}(?:päätös)?(?:ehdotus|esitys) (?:\\p{Ll}+ )?(?:hyväksyttiin|hylättiin)(?: (?:yksimielisesti|sellaisenaan|muutoksitta|keskustelutta|äänestyksittä|ilman äänestystä|esitetyssä muodossa))*",
      "(?:\\p{L}+ )?\\p{L}*(?:hallitus|valtuusto|lautakunta|jaosto|johtokunta) (?:yksimielisesti )?(?:hyväksyi|hylkäsi) (?:\\p{Ll}+ )?(?:päätös)?(?:ehdotuksen|esityksen)(?: (?:yksimielisesti|sellaisenaan|muutoksitta))*",
      "hyväksyttiin(?: (?:yksimielisesti|sellaisenaan|muutoksitta|ehdotuksen mukaan|ehdotuksen mukaisesti))*",
      "päätettiin (?:yksimielisesti )?(?:ehdotuksen|esityksen) (?:mukaan|mukaisesti)(?: yksimielisesti)?",
      "(?:asia )?(?:merkittiin|saatettiin) tiedoksi",
      "asia (?:\\p{Ll}+ )?(?:jätettiin|jäi|pantiin) (?:yksimielisesti )?pöydälle",
      "asia (?:\\p{Ll}+ )?(?:palautettiin|poistettiin|vedettiin)(?: \\p{Ll}+){1,3}",
      "(?:asian )?esittelijä [^.\\n]{3,80} (?:peruutti|veti) (?:[^.\\n]{3,40} )?(?:esityksensä|ehdotuksensa)(?: pois)?",
    ],
  },
  {
    lang: "sv",
    words: [
      "(?:\\p{L}+ ){0,2}(?:besluts)?förslaget (?:\\p{Ll}+ )?(?:godkändes|förkastades|bifölls)(?: (?:enhälligt|i sin helhet|utan ändringar|utan omröstning))*",
      "(?:\\p{L}+ )?\\p{L}*(?:styrelsen|fullmäktige|nämnden|sektionen|utskottet) (?:\\p{Ll}+ )?godkände (?:enhälligt )?(?:besluts)?förslaget(?: enhälligt)?",
      "godkändes(?: (?:enhälligt|enligt förslag|enligt förslaget))*",
      "beslut(?:ades)? (?:enhälligt )?enligt förslag(?:et)?",
      "(?:ärendet )?antecknades för kännedom",
      "ärendet (?:\\p{Ll}+ )?(?:bordlades|återremitterades|ströks|avfördes|drogs tillbaka)(?: (?:enhälligt|från (?:föredragnings|ärende)?listan))*",
      "(?:ärendets )?föredragande[n]? [^.\\n]{3,80} (?:återtog|drog tillbaka) (?:[^.\\n]{3,40} )?förslag(?:et)?",
    ],
  },
];

/** What a body did with a matter that it did not decide on, behind the body's name. Regular expression sources. */
export const toldDecisions: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "päätti (?:\\p{Ll}+ )?(?:panna|jättää|palauttaa|siirtää|lykätä|poistaa)",
      "(?:\\p{Ll}+ )?(?:pani|jätti|palautti|siirsi|lykkäsi|poisti) asian",
    ],
  },
  {
    lang: "sv",
    words: [
      "(?:beslöt|beslutade) (?:\\p{Ll}+ )?(?:bordlägga|återremittera|återsända|skjuta upp|stryka)",
      "(?:\\p{Ll}+ )?(?:bordlade|återremitterade|återsände|strök) ärendet",
    ],
  },
];
