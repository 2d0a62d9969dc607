import type { Language } from "../model/minutes";

// Words are pattern fragments; a space in them may be a line break in the text.

/**
 * Last parts of titles, a space between them. A title is recognised by its end (*kulttuuripalvelujohtaja*,
 * *välfärdsområdesdirektör*), so that titles not listed here are found too. After a slash stands the stem before the
 * endings where it differs (*päällikön*).
 */
export const titleNouns: readonly { readonly lang: Language; readonly nouns: string }[] = [
  {
    lang: "fi",
    nouns:
      "johtaja päällikkö/päällikö sihteeri asiantuntija koordinaattori suunnittelija insinööri tarkastaja tuottaja neuvoja ohjaaja kehittäjä pitäjä kamreeri lakimies/lakimiehe asiamies/asiamiehe esimies/esimiehe arkkitehti/arkkitehdi geodeetti/geodeeti mestari lääkäri rehtori juristi vastaava esihenkilö teknikko/tekniko assistentti/assistenti intendentti/intendenti logi controller puutarhuri kanslisti kuraattori virkailija agronomi hoitaja opettaja lehtori dekaani kanttori terapeutti/terapeuti psykiatri konservaattori kartoittaja valvoja isännöitsijä analyytikko/analyytiko konsultti/konsulti tutkija tiedottaja toimittaja pedagogi notaari aktuaari hortonomi metsuri laskija sovittelija vetäjä työntekijä käsittelijä agentti/agenti amanuenssi vahtimies/vahtimiehe huoltomies/huoltomiehe yleismies/yleismiehe laborantti/laboranti ekonomisti sosionomi redaktori emännöitsijä",
  },
  {
    lang: "sv",
    nouns:
      "direktör chef sekreterare ingenjör koordinator samordnare planerare ledare handläggare inspektör sakkunnig arkitekt geodet fogde jurist rektor producent kanslist kamrer kamrerare ombudsman kurator mästare lärare agronom hortonom bibliotekarie intendent konsulent läkare veterinär terapeut assistent tekniker revisor redaktör kommunikatör informatör antikvarie arkivarie amanuens registrator föreståndare notarie prefekt lektor kantor skötare vårdare tjänsteman tjänsteinnehavare rådgivare utvecklare analytiker specialist expert konsult forskare arbetare pedagog övervakare kassör administratör värd",
  },
];

/** Particles of surnames: *Anna von Numers*, *Kaj af Forselles*. */
export const nameParticles: readonly string[] = ["von", "af", "de"];

/**
 * Ends of words for doers (*kaupunkikuvavalvoja*, *förvaltare*), and words that begin with what their holder serves
 * (*kaupunginpuutarhuri*, *stadsgeodet*) but are no body: they make a title of a capitalised word before a name.
 */
export const doerEndings: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "(?:[Kk]aupungin|[Kk]unnan)(?!halli|valtuu|osa|virasto|talo|raja)\\p{Ll}{4,}(?<!n)(?= \\p{Lu})" },
  {
    lang: "sv",
    word: "(?:[Ss]tads|[Kk]ommun)(?!styrelse|fullm|del|hus|förbund|kans|sektion|en|e[rt])\\p{Ll}{4,}(?<!s)(?= \\p{Lu})",
  },
  { lang: "fi", word: "\\p{L}{6,}j[aä]" },
  { lang: "sv", word: "\\p{L}{5,}are" },
];

/** Case endings of a title or a name after its stem; those of an *i*-stem loan (*controllerin*) come with their vowel. */
export const caseEndings = "(?:i?(?:n|[aä]|n[aä]|ksi|lle|l[lt][aä]|s[st][aä]|[aäöi]n)|ens?)";

/** Prefixes of an acting officeholder; they stay in the title. */
export const actingPrefixes: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["vs\\.?", "vt\\.?", "v\\. ?[ts]\\.", "va\\.?", "ma\\."] },
  { lang: "sv", words: ["t\\. ?f\\.", "tf\\.?"] },
];

/** Words of a sentence that introduces people in a block (*Lisätietoja antaa …*) and are no part of a title. */
export const leadIns: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "[Ll]isäti\\p{Ll}+",
      "antaa",
      "antavat",
      "asia\\p{Ll}*",
      "[Aa]sian",
      "valmisteli\\p{Ll}*",
      "esitteli\\p{Ll}*",
    ],
  },
  { lang: "sv", words: ["[Tt]illäggs\\p{Ll}+", "[Yy]tterligare", "[Uu]pplysningar", "ger", "lämnar", "av"] },
];

/** Labels of telephone numbers. */
export const phoneLabels: readonly string[] = [
  "[Pp]uh(?:elin)?",
  "[Pp]",
  "[Tt]fn",
  "[Tt]el(?:efon)?",
  "GSM",
  "gsm",
  "[Mm]ob(?:il)?",
  "[Vv]aihde",
  "[Vv]äxel",
];

/** Patterns that stand for an address and are none. */
export const addressPatterns: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "etunimi\\.sukunimi" },
  { lang: "sv", word: "f[oö]rnamn\\.(?:efternamn|släktnamn)" },
];

/** Words after which a sentence names somebody for a task: *edustajaksi nimetään …*, *yhdyshenkilönä toimii …*. */
export const namingWords: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "[Nn]ime(?:tään|ttiin|tä|ää|si)",
      "[Vv]ali(?:taan|ttiin|ta|tsee|tsi)",
      "[Tt]oimii?",
      "jatkaa",
      "merki(?:tään|tä|tsee)",
      "määrä(?:tään|ttiin|tä|ä|si)",
      "ilmoitetaan",
      "osallistuu",
      "(?:[Ee]dustaja|henkilö|jäsene)(?:ksi|n[aä])?:?",
      "(?:[Ee]dusta|[Tt]arkasta|laski)j[ai]ksi",
      "[Jj]äseniksi",
      "(?<!\\p{L})on",
    ],
  },
  {
    lang: "sv",
    words: [
      "utse[rs]?",
      "[Uu]tsågs",
      "välj(?:er|s|a)",
      "[Vv]aldes",
      "fungerar",
      "fortsätter",
      "förordnas",
      "(?<!\\p{L})är",
      "(?:[Kk]ontaktperson|[Rr]epresentant):?",
    ],
  },
];

/** Words between a naming word and the person that are no part of a title: *yhteyshenkilönä toimii edelleen kehitysjohtaja*. */
export const namingAdverbs: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "edelleen(?:kin)?",
      "jatkossa(?:kin)?",
      "nyky(?:inen|isin)",
      "myös",
      "samoin",
      "yhä",
      "verkostoon",
      "ohjelmaan",
      "hankkeeseen",
      "\\p{Ll}+ryhmään",
      "kunnan",
      "kaupungin",
    ],
  },
  {
    lang: "sv",
    words: ["fortfarande", "fortsättningsvis", "alltjämt", "även", "också", "nuvarande", "kommunens", "stadens"],
  },
];

/** What says of the name before it that somebody acts for another: *Maija Malli edustaa kuntaa*, *Maija Malli är kommunens kontaktperson*. */
export const actingWords: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "edusta(?:a|isi|vat)(?!\\p{L})",
      "(?:on|toimii|jatkaa) (?:\\p{Ll}+ ){0,4}\\p{Ll}*(?:edustaja|henkilö|jäsene)n[aä](?!\\p{L})",
      "(?:nime|vali|määrä)tään (?:\\p{Ll}+ ){0,4}\\p{Ll}*(?:edustaja|henkilö|jäsene)ksi(?!\\p{L})",
    ],
  },
  {
    lang: "sv",
    words: [
      "företräd(?:er|a)(?!\\p{L})",
      "representera(?:r)?(?!\\p{L})",
      "(?:är|fungerar som|utses till|väljs till) (?:\\p{Ll}+ ){0,4}(?:kontaktperson|representant|företrädare)",
    ],
  },
];

/** What says that somebody speaks for a proposal, before the name and behind it: *Maija Malli ehdotti Matti Mallin kannattamana*, *understödd av Anna Modell*. */
export const speakingWords: readonly {
  readonly lang: Language;
  readonly before: readonly string[];
  readonly behind: readonly string[];
}[] = [
  {
    lang: "fi",
    before: [],
    behind: [
      "(?:ehdotti|esitti|kannatti|kannattamana)(?!\\p{L})",
      "teki (?:\\p{Ll}+ ){0,2}\\p{Ll}*(?:ehdotuksen|esityksen)",
    ],
  },
  {
    lang: "sv",
    before: ["understödda? av", "understött av", "på förslag av"],
    behind: ["(?:föreslog|understödde|understött)(?!\\p{L})"],
  },
];

/** What follows a capitalised word that is a place or an organisation and no part of a name: *Hollolan kunnasta*, *Suomen Latu ry*. */
export const afterOtherNames: readonly string[] = [
  "kun[nt]",
  "kaup",
  "kommun",
  "stad",
  "r[yf](?!\\p{L})",
  "[OKA][yb](?!\\p{L})",
  "-",
];

/** Offices of elected people, which stand before a name and are no title. */
export const electedOffices: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["\\p{Ll}*jäsen(?:et)?", "\\p{Ll}*valtuutet(?:tu|ut)"] },
  { lang: "sv", words: ["\\p{Ll}*ledamot(?:en)?", "\\p{Ll}*ledamöter(?:na)?"] },
];

/** Offices that with their body's genitive before them are a title: *kunnanhallituksen puheenjohtaja*. */
export const bodyOffices: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["jäsen", "(?:vara)?puheenjohtaja"] },
  { lang: "sv", words: ["ledamot", "medlem", "(?:vice )?ordförande"] },
];

/** Ends of words in a case that no title has where its place alone tells it. */
export const noTitleEndings: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["n", "(?<!j)[aä]"] },
];

/** Ends of words that belong to a title noun that stands alone: *tekninen johtaja*, *yksikön päällikkö*, *teknisk chef*. */
export const modifierEnds: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["n", "v[aä]"] },
  { lang: "sv", words: ["sk", "nde"] },
];

/** Words after an office that somebody else takes the place of: *hallintojohtajan sijasta*. */
export const insteadWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "sijasta" },
  { lang: "fi", word: "sijaan" },
  { lang: "fi", word: "asemesta" },
  { lang: "fi", word: "tilalle" },
];

/** Endings on the genitive's stem, after a vowel; a short word more likely ends so by nature (*Kalle*). */
export const genitiveStemEndings = "(?<=\\p{L}{4}[aeiouyäö])(?:lle|l[lt][aä]|ksi)";

/**
 * Surnames' endings in an oblique case and in base form, in order; the first that fits applies.
 * A locative or translative is first turned into the genitive, whose stem it shares.
 */
export const surnameEndings: readonly { readonly lang: Language; readonly oblique: string; readonly base: string }[] = [
  {
    lang: "fi",
    oblique: "(niem|järv|kosk|saar|vuor|nurm|tamm|salm|hirv|kiv|lehd|suom|sarv|kuus|tuul)en",
    base: "$1i",
  },
  { lang: "fi", oblique: "([aeiouyäö])sen", base: "$1nen" },
  { lang: "sv", oblique: "(s[oe]n|man|gren|lin|din|én|[bs]ten|h[ae]gen)", base: "$1" },
  {
    lang: "sv",
    oblique:
      "(s[oe]n|man|berg|ström|gren|lund|[kq]v?ist|holm|dahl|feldt|fors|hult|blad|stedt|sköld|wall|lin|én|sten)in",
    base: "$1",
  },
  { lang: "fi", oblique: "nen", base: "nen" },
  { lang: "fi", oblique: "nkaan", base: "ngas" },
  { lang: "fi", oblique: "(m)äen", base: "$1äki" },
  { lang: "fi", oblique: "(j)oen", base: "$1oki" },
  { lang: "fi", oblique: "(l)ahden", base: "$1ahti" },
  { lang: "fi", oblique: "(l)ammen", base: "$1ampi" },
  { lang: "fi", oblique: "(k)orven", base: "$1orpi" },
  { lang: "fi", oblique: "een", base: "e" },
  { lang: "fi", oblique: "([ir])rran", base: "$1rta" },
  { lang: "fi", oblique: "annan", base: "anta" },
  { lang: "fi", oblique: "([kpt])in", base: "$1$1i" },
  { lang: "fi", oblique: "([aäoöuyi])n", base: "$1" },
];
