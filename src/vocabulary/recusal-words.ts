import type { Language } from "../model/minutes";

/** Words of a sentence that tells who was disqualified; names stand before them. */
export const recusalWords: readonly { readonly lang: Language; readonly phrase: string }[] = [
  {
    lang: "fi",
    phrase:
      "oleva(?:nsa|n|t) [^.]{0,40}?esteelli|ol[ie](?:vat)? (?:[\\p{L}]+ )?esteelli|esteel ?lis(?:enä|inä|eksi|iksi)|\\((?:esteelli(?:nen|siä)|jäävi)|esteellisyy(?:ten|destä|den|ttään|destään)|jääväsi itsensä|ol[ie](?:vat)? (?:[\\p{L}]+ )?jääv|jäävinä|jäävännyt",
  },
  {
    lang: "sv",
    phrase:
      "anmälde (?:sig )?(?:vara )?(?:sitt )?jäv|jävade sig|(?:var(?:a|it)?|är) jävig|som jävig|\\(jävig|på grund av jäv",
  },
];

/** Words which say that nobody was, or that a law is quoted. */
export const noRecusalWords: readonly { readonly lang: Language; readonly phrase: string }[] = [
  { lang: "fi", phrase: "(?:ei|ettei) (?:[\\p{L}]+ ){0,2}?(?:ole |ollut )?(?:[\\p{L}]+ )?esteelli" },
  { lang: "sv", phrase: "inte (?:vara |är )?jävig|jäv förelåg inte" },
];

/** Roles before a name; they are no part of it. Beginnings of words, in lower case. */
export const roles: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "jäsen" },
  { lang: "fi", word: "jäsenet" },
  { lang: "fi", word: "varajäsen" },
  { lang: "fi", word: "valtuutettu" },
  { lang: "fi", word: "valtuutetut" },
  { lang: "fi", word: "varavaltuutettu" },
  { lang: "fi", word: "kaupunginvaltuutettu" },
  { lang: "fi", word: "kunnanvaltuutettu" },
  { lang: "fi", word: "puheenjohtaja" },
  { lang: "fi", word: "varapuheenjohtaja" },
  { lang: "fi", word: "pj" },
  { lang: "sv", word: "ledamot" },
  { lang: "sv", word: "ledamoten" },
  { lang: "sv", word: "ledamöterna" },
  { lang: "sv", word: "ersättaren" },
  { lang: "sv", word: "fullmäktigeledamot" },
  { lang: "sv", word: "styrelseledamot" },
  { lang: "sv", word: "ordförande" },
  { lang: "sv", word: "ordföranden" },
];

/** Verbs that begin the sentence, with a capital, right before a name: *Todettiin Aila Salon olevan esteellinen*. */
export const openingVerbs: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "todettiin" },
  { lang: "fi", word: "merkittiin" },
  { lang: "fi", word: "päätettiin" },
  { lang: "sv", word: "konstaterades" },
  { lang: "sv", word: "antecknades" },
];
