import type { BodyKind } from "../model/body";
import type { Language } from "../model/minutes";

interface BodyEnding {
  readonly lang: Language;
  readonly ending: string;
  readonly genitive: string;
  readonly kind: BodyKind;
}

/** How the last word of a body's name ends, in base form and in the genitive. */
export const bodyEndings: readonly BodyEnding[] = [
  { lang: "fi", ending: "nuorisovaltuusto", genitive: "nuorisovaltuuston", kind: "other" },
  { lang: "sv", ending: "ungdomsfullmäktige", genitive: "ungdomsfullmäktiges", kind: "other" },
  { lang: "fi", ending: "valtuusto", genitive: "valtuuston", kind: "council" },
  { lang: "fi", ending: "hallitus", genitive: "hallituksen", kind: "executive" },
  { lang: "fi", ending: "lautakunta", genitive: "lautakunnan", kind: "committee" },
  { lang: "fi", ending: "valiokunta", genitive: "valiokunnan", kind: "committee" },
  { lang: "fi", ending: "jaosto", genitive: "jaoston", kind: "division" },
  { lang: "fi", ending: "jaos", genitive: "jaoksen", kind: "division" },
  { lang: "fi", ending: "johtokunta", genitive: "johtokunnan", kind: "management-board" },
  { lang: "fi", ending: "toimikunta", genitive: "toimikunnan", kind: "commission" },
  { lang: "fi", ending: "yhtymäkokous", genitive: "yhtymäkokouksen", kind: "council" },
  { lang: "sv", ending: "fullmäktige", genitive: "fullmäktiges", kind: "council" },
  { lang: "sv", ending: "styrelsen", genitive: "styrelsens", kind: "executive" },
  { lang: "sv", ending: "styrelse", genitive: "styrelses", kind: "executive" },
  { lang: "sv", ending: "nämnden", genitive: "nämndens", kind: "committee" },
  { lang: "sv", ending: "nämnd", genitive: "nämnds", kind: "committee" },
  { lang: "sv", ending: "utskottet", genitive: "utskottets", kind: "committee" },
  { lang: "sv", ending: "utskott", genitive: "utskotts", kind: "committee" },
  { lang: "sv", ending: "sektionen", genitive: "sektionens", kind: "division" },
  { lang: "sv", ending: "sektion", genitive: "sektions", kind: "division" },
  { lang: "sv", ending: "direktionen", genitive: "direktionens", kind: "management-board" },
  { lang: "sv", ending: "direktion", genitive: "direktions", kind: "management-board" },
  { lang: "sv", ending: "kommissionen", genitive: "kommissionens", kind: "commission" },
  { lang: "sv", ending: "kommittén", genitive: "kommitténs", kind: "commission" },
  { lang: "sv", ending: "kommitté", genitive: "kommittés", kind: "commission" },
  { lang: "fi", ending: "neuvosto", genitive: "neuvoston", kind: "other" },
  { lang: "fi", ending: "neuvottelukunta", genitive: "neuvottelukunnan", kind: "other" },
  { lang: "sv", ending: "rådet", genitive: "rådets", kind: "other" },
];

/** How the adjective before a body's last word ends in the genitive: *Teknisen lautakunnan*; a noun in *-misen* stays. */
export const bodyAdjectives: readonly {
  readonly lang: Language;
  readonly genitive: string;
  readonly ending: string;
}[] = [{ lang: "fi", genitive: "(?<!mi)sen", ending: "nen" }];

/** Small words within a body's name. */
export const bodyJoiners: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "ja" },
  { lang: "sv", word: "och" },
  { lang: "sv", word: "för" },
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
    abbreviations: ["yh", "yhall", "yhtymähall"],
    town: "Yhtymähallitus",
    municipality: "Yhtymähallitus",
    kind: "executive",
  },
  {
    lang: "fi",
    abbreviations: ["yv", "yvalt", "yhtval"],
    town: "Yhtymävaltuusto",
    municipality: "Yhtymävaltuusto",
    kind: "council",
  },
  {
    lang: "fi",
    abbreviations: ["av", "alva", "avalt"],
    town: "Aluevaltuusto",
    municipality: "Aluevaltuusto",
    kind: "council",
  },
  {
    lang: "fi",
    abbreviations: ["ah", "alha"],
    town: "Aluehallitus",
    municipality: "Aluehallitus",
    kind: "executive",
  },
  {
    lang: "fi",
    abbreviations: ["mv", "mkv"],
    town: "Maakuntavaltuusto",
    municipality: "Maakuntavaltuusto",
    kind: "council",
  },
  {
    lang: "fi",
    abbreviations: ["mh", "mhs", "mkh"],
    town: "Maakuntahallitus",
    municipality: "Maakuntahallitus",
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
    abbreviations: ["stf", "stfge", "stge", "sfm", "sfge", "stg"],
    town: "Stadsfullmäktige",
    municipality: "Stadsfullmäktige",
    kind: "council",
  },
  {
    lang: "sv",
    abbreviations: ["kfge", "kfg", "kge", "kfm", "kf", "fge"],
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
  { lang: "fi", ending: "lautak", kind: "committee" },
  { lang: "fi", ending: "lkt", kind: "committee" },
  { lang: "fi", ending: "vlk", kind: "committee" },
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
  { lang: "fi", stem: "kunta(?!\\p{L})", isTown: false },
  { lang: "sv", stem: "stads", isTown: true },
  { lang: "sv", stem: "kommun", isTown: false },
];

/** Beginnings of a body's name behind its municipality's: *Helsingin kaupunginvaltuusto*. */
export const bodyOwners: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "kaupungin" },
  { lang: "fi", word: "kunnan" },
  { lang: "sv", word: "stads" },
  { lang: "sv", word: "kommun" },
];

/** Labels of the officeholder who decides. */
export const decisionMakers: readonly { readonly lang: Language; readonly label: string }[] = [
  { lang: "fi", label: "Päätöksen ?tekijä" },
  { lang: "fi", label: "Päättäjä" },
  { lang: "sv", label: "Beslutsfattare" },
  { lang: "fi", label: "Viranhaltija(?:n )?päätös(?:pöytäkirja)?" },
  { lang: "sv", label: "Tjänsteinnehavarbeslut" },
  { lang: "sv", label: "Beslutsprotokoll(?: för tjänsteinnehavare)?" },
];

/** How a decision tells that its subject decides. */
export const decidingVerbs: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "päättää" },
  { lang: "fi", word: "päätti" },
  { lang: "sv", word: "beslutar" },
  { lang: "sv", word: "beslutade" },
  { lang: "sv", word: "beslöt" },
];
