import type { Language } from "../model/minutes";

/** A word that ends an organisation's name, and stands for it where it was named before: *Lapin ammattikorkeakoulu* … *Korkeakoulu hallinnoi*. */
export interface OrganisationNoun {
  readonly lang: Language;
  /** Base form and the stem before a case ending, or in Swedish the definite form, apart by a slash. */
  readonly nouns: string;
  /** What ends the names that the noun may stand for as well: *Yhtiö* for *Koillismaan Kehitys Oy*. */
  readonly marks?: string;
}

/** Case endings behind the stem of a noun: whose a project is, at whom and to whom its administration is. */
export const organisationEndings: readonly { readonly lang: Language; readonly ending: string }[] = [
  { lang: "fi", ending: "(?:n|ll[aä]|lle)" },
  { lang: "sv", ending: "" },
];

export const organisationNouns: readonly OrganisationNoun[] = [
  { lang: "fi", nouns: "yhdistys/yhdistykse seura/seura ryhmä/ryhmä järjestö/järjestö", marks: "ry" },
  { lang: "fi", nouns: "yhtiö/yhtiö yritys/yritykse", marks: "Oy OY Oyj Ab AB" },
  { lang: "fi", nouns: "osuuskunta/osuuskunna", marks: "Osk osk" },
  { lang: "fi", nouns: "säätiö/säätiö", marks: "sr" },
  {
    lang: "fi",
    nouns:
      "opisto/opisto koulu/koulu yhtymä/yhtymä liitto/liito keskus/keskukse instituutti/instituuti laitos/laitokse virasto/virasto piiri/piiri akatemia/akatemia museo/museo alue/aluee kamari/kamari",
  },
  { lang: "sv", nouns: "förening/föreningen grupp/gruppen gille/gillet", marks: "rf" },
  { lang: "sv", nouns: "bolag/bolaget", marks: "Ab AB Oy" },
  { lang: "sv", nouns: "andelslag/andelslaget", marks: "anl" },
  {
    lang: "sv",
    nouns:
      "skola/skolan universitet/universitetet institut/institutet förbund/förbundet stiftelse/stiftelsen samkommun/samkommunen center/centret central/centralen akademi/akademin museum/museet",
  },
];

/** Marks that end the names of associations and companies. */
export const organisationMarks: readonly { readonly lang: Language; readonly marks: string }[] = [
  { lang: "fi", marks: "ry r\\.y\\. Oy OY Oyj OYJ Ky Osk osk sr" },
  { lang: "sv", marks: "rf r\\.f\\. Ab AB Abp anl" },
];

/** Words for the authority itself as the subject of a sentence. */
export const ownSubjects: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["kunta", "kaupunki"] },
  { lang: "sv", words: ["kommunen", "staden"] },
];

/** Words that end the name of an organisation in a sentence. */
export const nameBreaks: readonly { readonly lang: Language; readonly words: string }[] = [
  {
    lang: "fi",
    words:
      "ja sekä joka on ovat myös mutta eli hakee hallinnoi hoitaa huolehtii koordinoi toimii toteuttaa valmistelee vastaa",
  },
  {
    lang: "sv",
    words: "och som samt för i på med är har administrerar ansöker koordinerar leder samordnar sköter svarar söker",
  },
];

/** Endings by which one capitalised word is no subject: *Hakemuksen*, *Hanketta*, *Kunnassa*. */
export const obliqueEndings: readonly {
  readonly lang: Language;
  readonly isGenitive?: true;
  readonly endings: readonly string[];
}[] = [
  { lang: "fi", isGenitive: true, endings: ["n"] },
  { lang: "fi", endings: ["sa", "ta", "tä", "ssä", "stä", "lla", "llä", "maa", "jektia", "na", "minen"] },
];

/** Words for a municipality in official form, in the nominative. */
export const officialNominatives: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["kunta", "kaupunki"] },
  { lang: "sv", words: ["kommun", "stad"] },
];

/** Words between a comma and the subject of a clause; `isRelative` for those that are the subject themselves. */
export const clauseOpeners: readonly { readonly lang: Language; readonly isRelative?: true; readonly words: string }[] =
  [
    { lang: "fi", words: "ja sekä että jota jonka josta jossa johon kun koska joten mutta" },
    { lang: "fi", isRelative: true, words: "joka" },
    { lang: "sv", words: "och samt att där eftersom men" },
    { lang: "sv", isRelative: true, words: "som" },
  ];

/** Words between an organisation and the place that ends its name. */
export const organisationPlaces: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "sv", word: "i" },
];
