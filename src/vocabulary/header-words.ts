import type { Language } from "../model/minutes";

/** Words before the number of a section or agenda item. */
export const sectionWords: readonly { readonly lang: Language; readonly word: string; readonly isSection: boolean }[] =
  [
    { lang: "fi", word: "Pykälä", isSection: true },
    { lang: "fi", word: "Asia", isSection: false },
    { lang: "sv", word: "Paragraf", isSection: true },
    { lang: "sv", word: "Ärende", isSection: false },
  ];

/** Words that head the date of a meeting. */
export const meetingDateWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "Aika" },
  { lang: "fi", word: "Kokousaika" },
  { lang: "fi", word: "Kokouspäivä" },
  { lang: "fi", word: "Kokouspvm" },
  { lang: "fi", word: "Päivämäärä" },
  { lang: "sv", word: "Tid" },
  { lang: "sv", word: "Mötestid" },
  { lang: "sv", word: "Sammanträdestid" },
  { lang: "sv", word: "Mötesdatum" },
  { lang: "sv", word: "Sammanträdesdatum" },
  { lang: "sv", word: "Datum" },
];

/** Words before a time of day. */
export const timeWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "klo" },
  { lang: "fi", word: "kello" },
  { lang: "sv", word: "kl" },
  { lang: "sv", word: "klockan" },
];

/** Words between a body and a date that name its day: *Kunnanhallitus maanantaina 4.3.2024*, *Kommunstyrelsen måndagen den 4 mars 2024*. */
export const dayWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "(?:maanan|tiis|tors|perjan|lauan|sunnun)tai(?:na)?" },
  { lang: "fi", word: "keskiviikko(?:na)?" },
  { lang: "fi", word: "(?:ma|ti|ke|to|pe)" },
  { lang: "sv", word: "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?" },
  { lang: "sv", word: "den" },
];

/** The word between a body and its municipality: *Stadsstyrelsen i Hangö*. */
export const placeWords: readonly { readonly lang: Language; readonly word: string }[] = [{ lang: "sv", word: "i" }];

/** The word between a body and the date of its meeting in a heading: *Kaupunginhallitus, kokous 12.3.2024*. */
export const meetingWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "kokous" },
  { lang: "sv", word: "möte" },
  { lang: "sv", word: "sammanträde" },
];

/**
 * Lines with which the minutes of a meeting end, after their last item: signatures, appeal instructions of the whole document.
 * Beginnings of a line, as fragments of a pattern: a transcript may have parted a compound (*MUUTOKSENHAKU OHJEET*); `isCapital` rows count only when the line is in capitals, as the same words label a part of an item.
 */
export const closingWords: readonly {
  readonly lang: Language;
  readonly beginning: string;
  readonly isCapital: boolean;
}[] = [
  { lang: "fi", beginning: "OIKAISUVAATIMUS ?OHJEET", isCapital: true },
  { lang: "fi", beginning: "OIKAISUVAATIMUS ?OHJE", isCapital: true },
  { lang: "fi", beginning: "MUUTOKSENHAKU ?KIELLOT", isCapital: true },
  { lang: "fi", beginning: "MUUTOKSENHAKU ?OHJEET", isCapital: true },
  { lang: "fi", beginning: "MUUTOKSENHAKU ?OHJE", isCapital: true },
  { lang: "fi", beginning: "VALITUS ?OSOITUS", isCapital: true },
  { lang: "fi", beginning: "Otteen oikeaksi todistaa", isCapital: false },
  { lang: "fi", beginning: "Pöytäkirjan vakuudeksi", isCapital: false },
  { lang: "fi", beginning: "Kokouksen päättäminen", isCapital: true },
  { lang: "fi", beginning: "Allekirjoitukset", isCapital: false },
  { lang: "sv", beginning: "ANVISNINGAR FÖR SÖKANDE AV ÄNDRING", isCapital: true },
  { lang: "sv", beginning: "ANVISNING FÖR SÖKANDE AV ÄNDRING", isCapital: true },
  { lang: "sv", beginning: "BESVÄRS ?ANVISNING", isCapital: true },
  { lang: "sv", beginning: "BESVÄRS ?ANVISNINGAR", isCapital: true },
  { lang: "sv", beginning: "ANVISNING FÖR ÄNDRINGSSÖKANDE", isCapital: true },
  { lang: "sv", beginning: "ANVISNINGAR FÖR ÄNDRINGSSÖKANDE", isCapital: true },
  { lang: "sv", beginning: "BESVÄRS ?FÖRBUD", isCapital: true },
  { lang: "sv", beginning: "Utdragets riktighet bestyrker", isCapital: false },
  { lang: "sv", beginning: "Underskrifter", isCapital: false },
];

/** Words with which the heading of a contents list ends: *Käsiteltävät asiat*, *Käsitellään seuraavat asiat:*. */
export const contentsHeadings: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "asiat" },
  { lang: "fi", word: "asialuettelo" },
  { lang: "fi", word: "sisällysluettelo" },
  { lang: "fi", word: "sisältö" },
  { lang: "sv", word: "ärenden" },
  { lang: "sv", word: "ärendeförteckning" },
  { lang: "sv", word: "innehållsförteckning" },
  { lang: "sv", word: "innehåll" },
];

/** How the name of the one who heads or keeps the minutes is titled under a signature. */
export const signatureTitles: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "puheenjohtaja" },
  { lang: "fi", word: "pöytäkirjanpitäjä" },
  { lang: "sv", word: "ordförande" },
  { lang: "sv", word: "protokollförare" },
  { lang: "sv", word: "sekreterare" },
];
