import type { Language } from "../model/minutes";

/** A word for a kind of thing that bears a name: *Liikkuva arki -verkosto*, *Rannikkokuntien liitto*, *nätverket Lärande kommuner*. */
export interface ClassWord {
  readonly lang: Language;
  /** Base form; in Swedish the definite one, which stands before a name. */
  readonly base: string;
  /** What the inflected forms begin with, apart by a space. */
  readonly stems: string;
  /** True when a municipality has one of its own: its genitive makes no name (*Kangasalan vesijohtoverkosto*). */
  readonly ownable?: true;
  /** True for a word of many other bodies: only the genitive of its members makes a name (*Järvikuntien neuvosto*). */
  readonly ofMembers?: true;
}

/** Networks, programmes and associations that a municipality takes part in. */
export const networkWords: readonly ClassWord[] = [
  { lang: "fi", base: "verkosto", stems: "verkosto" },
  { lang: "fi", base: "ohjelma", stems: "ohjelm" },
  { lang: "fi", base: "liitto", stems: "liitto liito" },
  { lang: "fi", base: "yhdistys", stems: "yhdisty" },
  { lang: "fi", base: "foorumi", stems: "foorumi" },
  { lang: "fi", base: "kampanja", stems: "kampanj" },
  { lang: "fi", base: "sopimus", stems: "sopimu" },
  { lang: "fi", base: "sitoumus", stems: "sitoumu" },
  { lang: "fi", base: "kumppanuus", stems: "kumppanuu" },
  { lang: "fi", base: "kokeilu", stems: "kokeilu" },
  { lang: "fi", base: "toimintamalli", stems: "toimintamalli" },
  { lang: "fi", base: "malli", stems: "malli(?!nn|st)" },
  { lang: "fi", base: "yhteisö", stems: "yhteisö" },
  { lang: "fi", base: "yhteenliittymä", stems: "yhteenliittym" },
  { lang: "fi", base: "liittouma", stems: "liittoum" },
  { lang: "fi", base: "allianssi", stems: "allianss" },
  { lang: "fi", base: "klubi", stems: "klubi" },
  { lang: "fi", base: "klusteri", stems: "klusteri" },
  { lang: "fi", base: "rengas", stems: "renga renka" },
  { lang: "fi", base: "rinki", stems: "rinki ringi" },
  { lang: "fi", base: "kimppa", stems: "kimppa kimpa" },
  { lang: "fi", base: "liike", stems: "liike liikke" },
  { lang: "fi", base: "konsortio", stems: "konsortio" },
  { lang: "fi", base: "akatemia", stems: "akatemia" },
  { lang: "fi", base: "haaste", stems: "haaste" },
  { lang: "fi", base: "järjestö", stems: "järjestö" },
  { lang: "fi", base: "palvelu", stems: "palvelu" },
  { lang: "fi", base: "yhteistyö", stems: "yhteisty" },
  { lang: "sv", base: "nätverket", stems: "nätverk" },
  { lang: "sv", base: "samarbetet", stems: "samarbete" },
  { lang: "sv", base: "programmet", stems: "program" },
  { lang: "sv", base: "föreningen", stems: "förening" },
  { lang: "sv", base: "förbundet", stems: "förbund" },
  { lang: "sv", base: "kampanjen", stems: "kampanj" },
  { lang: "sv", base: "alliansen", stems: "allians" },
  { lang: "sv", base: "gemenskapen", stems: "gemenskap" },
  { lang: "sv", base: "avtalet", stems: "avtal" },
  { lang: "sv", base: "modellen", stems: "modell(?!er)" },
];

/** Class words that make a name with the genitive before them, and belong to it: *Rannikkokuntien liitto*. */
export const genitiveNetworkWords: readonly ClassWord[] = [
  { lang: "fi", base: "yhteisö", stems: "yhteisö" },
  { lang: "fi", base: "yhteenliittymä", stems: "yhteenliittym" },
  { lang: "fi", base: "rengas", stems: "rengas renkaa" },
  { lang: "fi", base: "sitoumus", stems: "sitoumu" },
  { lang: "fi", base: "klubi", stems: "klubi klubei" },
  { lang: "fi", base: "kimppa", stems: "kimppa kimpa", ownable: true },
  { lang: "fi", base: "kumppanuus", stems: "kumppanuu", ownable: true },
  { lang: "fi", base: "kerho", stems: "kerho", ofMembers: true },
  { lang: "fi", base: "neuvosto", stems: "neuvosto", ofMembers: true },
  { lang: "fi", base: "neuvottelukunta", stems: "neuvottelukun", ofMembers: true },
  { lang: "fi", base: "piiri", stems: "piiri", ofMembers: true },
  { lang: "fi", base: "toimikunta", stems: "toimikun", ofMembers: true },
  { lang: "fi", base: "verkosto", stems: "verkosto", ownable: true },
  { lang: "fi", base: "liitto", stems: "liitto liito" },
  { lang: "fi", base: "yhdistys", stems: "yhdisty" },
  { lang: "fi", base: "foorumi", stems: "foorumi" },
  { lang: "fi", base: "allianssi", stems: "allianssi" },
  { lang: "sv", base: "nätverk", stems: "nätverk" },
  { lang: "sv", base: "förbund", stems: "förbund" },
  { lang: "sv", base: "förening", stems: "förening" },
  { lang: "sv", base: "ring", stems: "ring", ofMembers: true },
  { lang: "sv", base: "råd", stems: "råd", ofMembers: true },
];

/** Ends of the genitive of several members: *Järvikuntien*, *Kustkommunernas*. */
export const memberGenitives: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "fi", forms: "kuntien kaupunkien kylien saarien alueiden" },
  { lang: "sv", forms: "rnas" },
];

/** Words between the first noun of an association and a place: *Cykelkommunerna i Österbotten rf*. The noun is in its definite plural. */
export const placePrepositions: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "sv", forms: "i på vid kring runt längs av" },
];

/** Ends of a noun that such a preposition may follow in a name. */
export const definiteEndings: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "sv", forms: "rna arna erna" },
];

/** How a word in the genitive ends that is whose a thing is; not an adjective (*sininen*). */
export const genitiveEnds: readonly { readonly lang: Language; readonly ending: string }[] = [
  { lang: "fi", ending: "(?<!ine)n" },
];

/** Words that end as a genitive does and are none, or none of a name: *Suunnitelman mukaan alueen verkosto*. Fragments of patterns. */
export const noGenitives: readonly { readonly lang: Language; readonly forms: string }[] = [
  {
    lang: "fi",
    forms:
      "on mukaan jälkeen varten ennen kuin niin noin sen vain edelleen siihen tähän myöhemmin lähtien alkaen kunnan kaupungin hankkeen ohjelman yhteisen uuden oman toimivan \\p{L}*minen \\p{L}*[uy]s",
  },
  { lang: "sv", forms: "finns ingens stads stadens kommuns kommunens dess deras vars hos oss tills" },
];

/** What the case ending of a class word may look like, as a fragment of a pattern. */
export const caseEnding = "(?:\\p{Ll}{0,5}(?:[naäts]|lle|ksi))?";

/** Abbreviations of *rekisteröity yhdistys*, *registrerad förening*: they stay in the name. */
export const associationMarks: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "fi", forms: "ry r.y." },
  { lang: "sv", forms: "rf r.f." },
];

/** Words that begin a name though they are in no genitive: *Leader Järviseutu ry*. */
export const nameOpeners: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "fi", forms: "Leader Pro Kehittämisyhdistys Kehittämisyhtiö" },
  { lang: "sv", forms: "Leader Pro" },
];

/** Joins lower-case words to a name: to a class word with a capital that begins an association's (*Föreningen för öppna farleder rf*), to a project's (*Strand för alla*). */
export const nameJoiners: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "sv", forms: "för till mot" },
];

/** First words that only begin a sentence or stand for an owner, a body or a generic thing, in lower case. */
export const noNames: readonly { readonly lang: Language; readonly forms: string }[] = [
  {
    lang: "fi",
    forms:
      "kunnan kaupungin kuntien kaupunkien jäsenkuntien hankkeen ohjelman verkoston yhdistyksen liiton osana lisäksi myös tämän uuden yhteisen alueellisen seudullisen valtakunnallisen kansallisen kunta kaupunki kuntaliiton sekä toimikauden maakunnan maakuntien alueen",
  },
  { lang: "sv", forms: "kommunens stadens kommunernas kommunförbundets föreningen nätverket programmet projektet" },
];

/** Ends of words in a case that no name goes on from: *hakee EU-rahoitusta Elävät kylät -ohjelmalle*, *Osallistuminen …*. */
export const noNameEndings: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "fi", forms: "minen ea ta tä ssa ssä sta stä lla llä lta ltä lle seen uus yys us" },
];

/** Words that end a name which follows its class word: *projektet Smaker längs kusten som …*. */
export const nameEnds: readonly { readonly lang: Language; readonly forms: string }[] = [
  {
    lang: "fi",
    forms:
      "rahoitus rahoituksen rahoitukseen rahoituksesta rahoittaminen rahoittamiseen kuntaosuus kuntaosuuden kuntarahoitus omarahoitus omarahoitusosuus rahoitusosuus osuus kustannukset kustannuksiin kustannuksista yhdessä kanssa vuosina vuosille vuodelle ajalla kaudelle ja sekä eli on ovat joka jotka jonka jossa jota mukaan hakee hakija hallinnoija hallinnoi toteuttaa toteutetaan alkaa",
  },
  {
    lang: "sv",
    forms:
      "som är har med under år åren till från för att enligt och samt startar pågår inleds bjuder inbjuder ordnar erbjuder förenar samlar består finansieras koordineras leds drivs administreras genomförs där när vars vilket deltar ansöker grundades men även också redan dock inte kommer kan ska skall blir var hade hör fortsätter gäller kostar omfattar löper läsåren läsåret kalenderåret i(?=\\s(?:detta|denna|dess|år|fortsättningen))",
  },
];

/** Words after the name of an organisation that say that membership in it is the matter. Beginnings of words. */
export const membershipWords: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "fi", forms: "jäsen" },
  { lang: "sv", forms: "medlem" },
];

/**
 * Members or subjects in a compound class word that alone makes a name: *saaristokuntaverkosto*, *skärgårdskommunnätverket*. The
 * beginnings of a compound in `none` tell nothing (*jäsenkuntaverkosto*). Fragments of patterns.
 */
export const compoundNetworkWords: readonly {
  readonly lang: Language;
  readonly members: string;
  readonly none?: string;
  readonly classes: readonly { readonly base: string; readonly stem: string }[];
}[] = [
  {
    lang: "fi",
    members: "kunta|kaupunki|kylä|päällikkö|johtaja|päälliköiden[ \\n]|johtajien[ \\n]",
    none: "maa|jäsen|naapuri|lähi|oma|koti|muu|perus|osakas|kunnan|kaupungin",
    classes: [
      { base: "verkosto", stem: "verkosto" },
      { base: "liitto", stem: "lii(?:tto|to(?!s|kse))" },
      { base: "foorumi", stem: "foorumi" },
      { base: "rengas", stem: "ren(?:gas|kaa)" },
      { base: "klubi", stem: "klubi" },
      { base: "yhdistys", stem: "yhdisty" },
    ],
  },
  { lang: "fi", members: "tehokkuus|säästö|ilmasto", classes: [{ base: "sopimus", stem: "sopimu" }] },
  {
    lang: "sv",
    members: "kommun|stads|chefs|direktörs",
    none: "sam|grann|medlems|region",
    classes: [
      { base: "nätverk", stem: "nätverk" },
      { base: "förbund", stem: "förbund" },
      { base: "förening", stem: "förening" },
    ],
  },
  { lang: "sv", members: "effektivitets|klimat", classes: [{ base: "avtal", stem: "avtal" }] },
];

/** Words before such a compound that belong to its name: *kunta-alan energiatehokkuussopimus*. */
export const compoundOpeners: readonly { readonly lang: Language; readonly forms: string }[] = [
  { lang: "fi", forms: "kunta-alan Kunta-alan kuntien Kuntien kaupunkien Kaupunkien Suomen" },
  { lang: "sv", forms: "kommunernas Kommunernas kommunsektorns Finlands" },
];

/** Small words of another language inside a name: *Covenant of Mayors -sopimus*. */
export const nameLinks: readonly { readonly forms: string }[] = [{ forms: "of for and the de des" }];
