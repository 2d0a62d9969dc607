import type { Language } from "../model/minutes";

/** Abbreviations whose full stop ends no sentence, without it and in lower case. */
export const abbreviations: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "n",
      "mm",
      "ym",
      "yms",
      "esim",
      "milj",
      "mrd",
      "v",
      "vv",
      "p",
      "puh",
      "klo",
      "ks",
      "vrt",
      "nro",
      "vs",
      "vt",
      "va",
      "ma",
      "alv",
      "s",
      "os",
      "mom",
      "kpl",
      "em",
      "ko",
      "ns",
      "eur",
      "sis",
      "pj",
      "as",
      "r",
    ],
  },
  {
    lang: "sv",
    words: [
      "bl",
      "a",
      "t",
      "ex",
      "kl",
      "tfn",
      "nr",
      "s",
      "k",
      "ca",
      "dvs",
      "fr",
      "o",
      "m",
      "tf",
      "mom",
      "inv",
      "st",
      "resp",
      "inkl",
      "exkl",
      "f",
    ],
  },
];

/** Words that join two clauses, or two amounts of one: *vuosimaksu on 300 euroa ja liittymismaksu 100 euroa*. */
export const clauseJoiners: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["ja", "sekä", "mutta", "eikä", "kun taas"] },
  { lang: "sv", words: ["och", "samt", "men", "medan"] },
];

/** Words that begin a clause on what stands before its comma, or say the same again: *jäsenmaksu, joka on 300 euroa*. Not those on a part of it (*josta puolet*). */
export const relativeWords: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["joka", "jotka", "jonka", "joiden", "jota", "joita", "eli", "toisin sanoen"] },
  { lang: "sv", words: ["som", "vars", "det vill säga", "dvs"] },
];

/** Words that only one of the two languages has, in lower case: how often each stands tells the language of a text. */
export const languageWords: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: ["ja", "on", "että", "ei", "sekä", "kunnan", "kaupungin", "päättää", "joka", "mukaan", "ovat", "tai"],
  },
  { lang: "sv", words: ["och", "att", "är", "för", "som", "till", "av", "en", "den", "har", "inte", "med"] },
];

/** Words that join names, titles or clauses. */
export const conjunctions: readonly string[] = ["ja", "sekä", "och", "samt", "&"];
