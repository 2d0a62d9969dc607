import type { Language } from "../model/minutes";

// Words are pattern fragments; a space in them may be a line break in the text.

/** Words between the first and the last year of a period: *vuodesta 2024 vuoteen 2026*. */
export const yearRangeWords: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["vuoteen", "vuoden"] },
  { lang: "sv", words: ["till(?: och med)?", "t\\.o\\.m\\."] },
];

/** Words between the years of a list: *vuosien 2025 ja 2026*, *för 2023 och 2024*. */
export const yearListWords: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["ja", "sekä"] },
  { lang: "sv", words: ["och", "samt"] },
];

/** What follows a number of 1900–2099 that is a count or an amount, and no year. */
export const countedUnits: readonly string[] = [
  "[€%²]",
  "e(?!\\p{L})",
  "eur",
  "asuk",
  "invån",
  "m(?!\\p{L})",
  "kpl",
  "k[gm](?!\\p{L})",
  "kilo",
  "neliö",
  "MWh",
  "milj",
];

/** Units of a duration and the months in one. */
export const durationUnits: readonly {
  readonly lang: Language;
  readonly months: number;
  readonly words: readonly string[];
}[] = [
  { lang: "fi", months: 12, words: ["vuotta", "vuoden", "vuodeksi"] },
  { lang: "fi", months: 1, words: ["kuukautta", "kuukauden", "kuukaudeksi", "kk"] },
  { lang: "sv", months: 12, words: ["års?"] },
  { lang: "sv", months: 1, words: ["månad(?:er)?s?", "mån\\."] },
];

/** Adjectives made of a numeral and a year: *kolmivuotinen*, *3-årig*. */
export const yearAdjectives: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "vuoti(?:nen|s(?!juhl)\\p{Ll}*)" },
  { lang: "sv", word: "årig(?:a|t)?" },
];

/** The word for a season in its case forms, and in the form that a number follows as its name (*kausi 7*). */
export const seasonNouns: readonly { readonly lang: Language; readonly word: string; readonly named: string }[] = [
  { lang: "fi", word: "kau(?:si|tta|teen|de[nsl]\\p{Ll}*)", named: "kausi" },
  { lang: "sv", word: "(?:period|säsong)(?:en)?", named: "(?:period|säsong)" },
];

/** A season as a subject, and what stands between it and the ordinal that its sentence gives it: *kausi on järjestyksessä kahdeksas*. */
export const seasonCopulas: readonly {
  readonly lang: Language;
  readonly noun: string;
  readonly word: string;
  readonly fillers: string;
}[] = [
  {
    lang: "fi",
    noun: "kausi",
    word: "(?:on|oli|olisi)",
    fillers: "(?:järjestyksessä(?:än)?|jo|verkoston|ohjelman|nyt)",
  },
  {
    lang: "sv",
    noun: "(?:period|säsong)en",
    word: "(?:är|var|blir)",
    fillers: "(?:redan|den|nätverkets|programmets|i ordningen)",
  },
];

/** First parts of compounds whose periods are no seasons of a network: *kuukausi*, *valtuustokausi*, *tilikausi*, *mandatperiod*. */
export const otherPeriods: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["kuu", "valtuusto", "vaali", "tili", "hallitus", "lämmitys", "kasvu"] },
  { lang: "sv", words: ["mandat", "räkenskaps", "fullmäktige"] },
];

/** What may follow a season's number after the noun: *kaudesta neljä lähtien*. */
export const sinceWords: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["lähtien", "alkaen", "saakka", "asti"] },
  { lang: "sv", words: ["och framåt"] },
];

/** Names whose number is the season's: *USO7*, *USO 7 -verkosto*. */
export const numberedNames: readonly string[] = ["USO"];
