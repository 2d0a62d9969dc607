import type { Language } from "../model/minutes";
import type { FeePeriod } from "../model/money";

// Words are pattern fragments; a space in them may be a line break in the text.

/** The euro in all forms: word with case endings, abbreviation, sign. */
export const euroWords: readonly string[] = [
  "[Ee]uro(?:a|n|lla|lta|lle|sta|ssa|on|na|ksi|t|ja|jen|ina|illa|ista|ihin)?",
  "EUROA",
  "EUR",
  "eur",
  "€(?::?\\p{Ll}{1,4})?",
  "e(?<!§ ?\\d{1,4} ?e)(?::\\p{Ll}{1,4})?(?!-\\p{L}| ?§)",
];

/** The cent: *12 senttiä asukasta kohti*, *15 cent per invånare*. */
export const centWords: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["sent(?:tiä|in|illä|ille|iksi)", "snt"] },
  { lang: "sv", words: ["cent"] },
];

/** Beginnings of the units that stand behind a numeral in words. */
export const unitBeginnings: readonly string[] = ["euro", "milj"];

/** Words between the number and the euro, and the power of ten that they stand for. Without the euro after it, *2,7 M* is no money. */
export const multipliers: readonly {
  readonly lang: Language;
  readonly power: number;
  readonly words: readonly string[];
}[] = [
  { lang: "fi", power: 9, words: ["miljardi\\p{Ll}*", "mrd\\.?"] },
  { lang: "fi", power: 6, words: ["miljoona\\p{Ll}*", "milj\\.?", "[Mm]"] },
  { lang: "fi", power: 3, words: ["tuhatta", "tuhannen", "tuhannella", "t\\.?", "k"] },
  { lang: "sv", power: 9, words: ["miljarder", "miljard"] },
  { lang: "sv", power: 6, words: ["miljoner", "miljon", "mn"] },
  { lang: "sv", power: 3, words: ["tusen"] },
];

/**
 * What an amount is per. `slash` words follow a slash or *per*, `free` words follow the amount directly.
 * Months stand before seasons, whose word ends theirs (*kuukausi*). A null `per` is a unit that says nothing of the time (*kaupunkia kohti*) and is passed over.
 */
export const perWords: readonly {
  readonly lang: Language;
  readonly per: FeePeriod | null;
  readonly slash: readonly string[];
  readonly free: readonly string[];
}[] = [
  {
    lang: "fi",
    per: "inhabitant",
    slash: ["asukas", "asukasluku", "as\\.?"],
    free: ["asukasta (?:kohti|kohden)", "asukkaalta", "asukkaasta"],
  },
  { lang: "sv", per: "inhabitant", slash: ["invånare", "inv\\.?", "capita"], free: ["för varje invånare"] },
  {
    lang: "fi",
    per: "year",
    slash: ["(?:luku|kalenteri|toiminta)?vuosi", "v\\.?", "a"],
    free: [
      "(?:luku|kalenteri|toiminta)?vuo(?:dessa|delta)(?! (?:19|20)\\d\\d)",
      "vuosittai\\p{Ll}+",
      "vuotui\\p{Ll}+",
      "vuosimaksu\\p{Ll}*",
      "vuotta (?:kohti|kohden)",
      "joka vuosi",
    ],
  },
  {
    lang: "sv",
    per: "year",
    slash: ["(?:kalender|läs|verksamhets)?år"],
    free: ["om året", "för ett (?:kalender|läs|verksamhets)?år", "i året", "årlig\\p{Ll}*", "varje år"],
  },
  {
    lang: "fi",
    per: "month",
    slash: ["kuukausi", "kk", "kuussa"],
    free: ["kuukaudessa", "kuukausi\\p{Ll}+", "kuussa", "kuukaudelta"],
  },
  { lang: "sv", per: "month", slash: ["månad", "mån\\.?"], free: ["i månaden", "månatligen", "varje månad"] },
  {
    lang: "fi",
    per: "season",
    slash: ["kausi", "\\p{Ll}*kausi"],
    free: [
      "(?:koko )?\\p{Ll}*kaudelta",
      "koko \\p{Ll}*kaude(?:sta|lle|lla)",
      "koko \\p{Ll}*kauden ajalta",
      "kautta kohti",
    ],
  },
  {
    lang: "sv",
    per: "season",
    slash: ["\\p{Ll}*period", "säsong"],
    free: ["för (?:hela )?\\p{Ll}*(?:perioden|säsongen)"],
  },
  { lang: "fi", per: "once", slash: [], free: ["kertaluontei\\p{Ll}+", "kertakaikki\\p{Ll}+", "kertamaksu\\p{Ll}*"] },
  { lang: "sv", per: "once", slash: [], free: ["som engångs\\p{Ll}+", "en gång"] },
  {
    lang: "fi",
    per: null,
    slash: ["kunta", "kaupunki", "hlö", "henkilö", "jäsen", "[\\p{Ll}²³]+\\d?"],
    free: ["(?:kaupunkia|kuntaa|jäsentä|jäsenkuntaa) koh(?:ti|den)", "kunnalta", "kaupungilta"],
  },
  { lang: "sv", per: null, slash: ["kommun", "medlem", "stad"], free: ["för varje kommun"] },
];

/** The preposition that stands for a slash, in both languages. */
export const perPreposition = "per";

/** Tax remarks between an amount and its period. */
export const taxRemarks: readonly string[] = [
  "\\([^()\\n]{0,12}(?:[Aa]lv|ALV|[Mm]oms)[^()\\n]{0,20}\\)",
  "\\+ ?alv\\.?",
];

/** Words before an amount that make it approximate; *enintään*, *yli*, *högst* and the like leave it exact. */
export const hedges: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "noin",
      "n\\.?",
      "arviolta",
      "vaja\\p{Ll}+",
      "runsa\\p{Ll}+",
      "reilu\\p{Ll}*",
      "suunnilleen",
      "likimain",
      "lähes",
    ],
  },
  {
    lang: "sv",
    words: ["cirka", "ca\\.?", "c\\.", "ungefär", "omkring", "uppskattningsvis", "drygt", "knappt", "närmare"],
  },
];

/** Phrases that say that something is free of charge; a charge for joining alone (*liittymismaksua ei peritä*) is another matter. */
export const freeOfCharge: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "[Mm]aksuto(?:n|nta)",
      "[Mm]aksutt(?:a|om\\p{Ll}+)",
      "[Vv]eloituksetta",
      "[Ii]lmai(?:nen|seksi|sta)",
      "ei maksa (?:(?:kunna|kaupungi|jäsene)lle )?mitään",
      "[Ee]i (?:(?!muita|muuta)\\p{Ll}+ ){0,3}?(?:peritä|makseta|laskuteta|ole) (?!\\p{Ll}+(?:t[tu]u|n[uy]t) )(?:\\p{Ll}+ )?(?:osallistumis|jäsen|vuosi|verkosto)?maksu(?:a|ja)",
      "(?:[Oo]sallistumis|[Jj]äsen|[Vv]uosi|[Vv]erkosto)?[Mm]aksu(?:a|ja) ei (?:ole(?! (?:\\p{Ll}+ )?(?:\\p{Ll}+t[tu]u|\\p{Ll}*n[uy]t)(?!\\p{L}))|(?:tällä hetkellä |toistaiseksi )?(?:peritä|makseta|laskuteta))",
      "(?<!uita )[Kk]ustannuksia (?:kunnalle |kaupungille )?ei (?:kunnalle |kaupungille )?(?:aiheudu|synny|koidu|tule)",
      "(?:[Jj]äsenyydestä|[Oo]sallistumisesta|[Ll]iittymisestä|[Mm]ukanaolosta) ei makseta(?! \\p{L})",
      "[Ee]i(?<!(?<!(?:kunna|kaupungi|kunni|jäseni))lle [Ee]i) (?:kunnalle |kaupungille )?(?:aiheudu|aiheuta|synny|koidu|tule) (?:(?!muita|uusia|lisä|ylimää|merkittä|suuria|(?!(?:kunna|kaupungi|kunni|jäseni)lle)\\p{Ll}+lle )\\p{Ll}+ ){0,2}?(?:kustannuksia|kuluja|menoja|maksuja)",
      "[Ee]i (?:kunnalta )?(?:edellytä|vaadi|velvoita) (?:kunnalta |kuntaa )?(?:osallistumis|jäsen|vuosi|verkosto)?maksu(?:a|ja|un|ihin)",
      "[Ii]lman (?:\\p{Ll}+ )?(?:osallistumis|jäsen|vuosi|verkosto)?maksua",
    ],
  },
  {
    lang: "sv",
    words: [
      "(?:[Aa]vgifts|[Kk]ostnads)fri(?:tt|a)?",
      "[Gg]ratis",
      "[Uu]tan (?:avgift|kostnad)",
      "[Ii]ngen (?:\\p{Ll}{0,20}avgift)(?! har)",
      "kostar (?:(?:kommunen|staden) )?(?:inget|ingenting)",
      "kostar inte (?:(?:kommunen|staden) )?(?:något|någonting)",
      "uppbärs ingen \\p{Ll}{0,20}avgift",
      "inte (?:ut )?någo[nt] \\p{Ll}{0,20}avgift",
      "[Ii]nga (?:direkta |egentliga )?(?:kostnader|avgifter|utgifter)(?! (?:har |finns )?(?:bokför|budget|reserver))",
    ],
  },
];

/** The percent in both languages; percentage points (*prosenttiyksikköä*) are another thing. */
export const percentWords: readonly string[] = [
  "%(?::?\\p{Ll}{1,3}(?!\\p{L}))?",
  "pros(?:\\.|entt?i(?!yks)\\p{Ll}*)",
  "procent(?!enh)\\p{Ll}*",
];

/** Value added tax, whose rate stands beside amounts. */
export const taxWords: readonly string[] = ["alv", "arvonlisävero", "moms"];
