import type { Language } from "../model/minutes";

/** Words before a number that may be a case's where a heading has it, beside those that only a case number has. */
export const numberLeads: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "Nro" },
  { lang: "sv", word: "Nr" },
];

/** Nouns that end the name of an authority on a letterhead line: *Kuhmoisten kunta*, *Närpes stad*. */
export const authorityNouns: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "kaupunki" },
  { lang: "fi", word: "kunta" },
  { lang: "fi", word: "kuntayhtymä" },
  { lang: "fi", word: "hyvinvointialue" },
  { lang: "fi", word: "liitto" },
  { lang: "sv", word: "stad" },
  { lang: "sv", word: "kommun" },
  { lang: "sv", word: "samkommun" },
  { lang: "sv", word: "välfärdsområde" },
  { lang: "sv", word: "förbund" },
];

/** Beginnings of lines in the heading of an item that are neither title nor text: statuses of the minutes, notes of the system. */
export const headingNotes: readonly { readonly lang: Language | "en"; readonly beginning: string }[] = [
  { lang: "fi", beginning: "Pöytäkirja on " },
  { lang: "fi", beginning: "Pöytäkirjaa ei ole " },
  { lang: "fi", beginning: "Päätös tullut nähtäväksi" },
  { lang: "fi", beginning: "Dynasty" },
  { lang: "fi", beginning: "Sivu" },
  { lang: "fi", beginning: "Aika" },
  { lang: "fi", beginning: "Paikka" },
  { lang: "fi", beginning: "Kokouspäivä" },
  { lang: "fi", beginning: "Kokousaika" },
  { lang: "fi", beginning: "Kokouspaikka" },
  { lang: "fi", beginning: "Kokoustiedot" },
  { lang: "fi", beginning: "Asialla on uudempia" },
  { lang: "sv", beginning: "Protokollet är " },
  { lang: "sv", beginning: "Protokollet har " },
  { lang: "sv", beginning: "Sida" },
  { lang: "sv", beginning: "Tid" },
  { lang: "sv", beginning: "Plats" },
  { lang: "sv", beginning: "Ärendet har nyare" },
  { lang: "en", beginning: "More recent" },
];

/** Words before the number of a page. */
export const pageWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "Sivu" },
  { lang: "fi", word: "s\\." },
  { lang: "sv", word: "Sida" },
  { lang: "sv", word: "Sid\\." },
];
