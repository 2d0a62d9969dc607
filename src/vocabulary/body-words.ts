import type { BodyKind } from "../model/body";
import type { Language } from "../model/minutes";

/** How the last word of a body's name ends, in base form. */
export const bodyEndings: readonly { readonly lang: Language; readonly ending: string; readonly kind: BodyKind }[] = [
  { lang: "fi", ending: "valtuusto", kind: "council" },
  { lang: "fi", ending: "hallitus", kind: "executive" },
  { lang: "fi", ending: "lautakunta", kind: "committee" },
  { lang: "fi", ending: "valiokunta", kind: "committee" },
  { lang: "fi", ending: "jaosto", kind: "division" },
  { lang: "fi", ending: "johtokunta", kind: "management-board" },
  { lang: "fi", ending: "toimikunta", kind: "commission" },
  { lang: "fi", ending: "yhtymäkokous", kind: "council" },
  { lang: "sv", ending: "fullmäktige", kind: "council" },
  { lang: "sv", ending: "styrelsen", kind: "executive" },
  { lang: "sv", ending: "styrelse", kind: "executive" },
  { lang: "sv", ending: "nämnden", kind: "committee" },
  { lang: "sv", ending: "nämnd", kind: "committee" },
  { lang: "sv", ending: "utskottet", kind: "committee" },
  { lang: "sv", ending: "utskott", kind: "committee" },
  { lang: "sv", ending: "sektionen", kind: "division" },
  { lang: "sv", ending: "sektion", kind: "division" },
  { lang: "sv", ending: "direktionen", kind: "management-board" },
  { lang: "sv", ending: "direktion", kind: "management-board" },
  { lang: "sv", ending: "kommissionen", kind: "commission" },
];

/** Names whose first word tells the kind and whose end is free: *Nämnden för kultur och fritid*. */
export const bodyBeginnings: readonly {
  readonly lang: Language;
  readonly beginning: string;
  readonly kind: BodyKind;
}[] = [
  { lang: "sv", beginning: "Nämnden för", kind: "committee" },
  { lang: "sv", beginning: "Utskottet för", kind: "committee" },
  { lang: "sv", beginning: "Sektionen för", kind: "division" },
  { lang: "sv", beginning: "Direktionen för", kind: "management-board" },
];

/** An abbreviation of a body, whatever its letter case, and what it stands for in a town and in another municipality. */
interface BodyAbbreviation {
  readonly lang: Language;
  /** In lower case. */
  readonly abbreviations: readonly string[];
  readonly town: string;
  readonly municipality: string;
  readonly kind: BodyKind;
}

export const bodyAbbreviations: readonly BodyAbbreviation[] = [
  {
    lang: "fi",
    abbreviations: ["kh", "khall", "khs", "khalls", "khal", "kunhal", "kaupha"],
    town: "Kaupunginhallitus",
    municipality: "Kunnanhallitus",
    kind: "executive",
  },
  {
    lang: "fi",
    abbreviations: ["kv", "kvalt", "kvsto", "kvs", "kval"],
    town: "Kaupunginvaltuusto",
    municipality: "Kunnanvaltuusto",
    kind: "council",
  },
  {
    lang: "fi",
    abbreviations: ["yh", "yhall"],
    town: "Yhtymähallitus",
    municipality: "Yhtymähallitus",
    kind: "executive",
  },
  {
    lang: "sv",
    abbreviations: ["stst", "sts"],
    town: "Stadsstyrelsen",
    municipality: "Stadsstyrelsen",
    kind: "executive",
  },
  {
    lang: "sv",
    abbreviations: ["kst", "ks", "kstyr"],
    town: "Kommunstyrelsen",
    municipality: "Kommunstyrelsen",
    kind: "executive",
  },
  {
    lang: "sv",
    abbreviations: ["stf", "stfge", "stge"],
    town: "Stadsfullmäktige",
    municipality: "Stadsfullmäktige",
    kind: "council",
  },
  {
    lang: "sv",
    abbreviations: ["kfge", "kf", "fge"],
    town: "Kommunfullmäktige",
    municipality: "Kommunfullmäktige",
    kind: "council",
  },
];

/** How an abbreviation that is not expanded ends, in lower case. */
export const abbreviationEndings: readonly {
  readonly lang: Language;
  readonly ending: string;
  readonly kind: BodyKind;
}[] = [
  { lang: "fi", ending: "ltk", kind: "committee" },
  { lang: "fi", ending: "la", kind: "committee" },
  { lang: "fi", ending: "lk", kind: "committee" },
  { lang: "fi", ending: "jao", kind: "division" },
  { lang: "fi", ending: "jaos", kind: "division" },
  { lang: "fi", ending: "jsto", kind: "division" },
  { lang: "fi", ending: "jk", kind: "management-board" },
  { lang: "sv", ending: "n", kind: "committee" },
];

/** Words by which a text shows that its authority is a town (an abbreviation is then expanded as a town's). */
export const townWords: readonly { readonly lang: Language; readonly stem: string; readonly isTown: boolean }[] = [
  { lang: "fi", stem: "kaupung", isTown: true },
  { lang: "fi", stem: "kaupunk", isTown: true },
  { lang: "fi", stem: "kunnan", isTown: false },
  { lang: "fi", stem: "kunta ", isTown: false },
  { lang: "sv", stem: "stads", isTown: true },
  { lang: "sv", stem: "kommun", isTown: false },
];
