import type { DocumentKind, Language } from "../model/minutes";

/** Names of documents as they stand in letterheads and page heads, in base form. */
export const documentWords: readonly { readonly lang: Language; readonly word: string; readonly kind: DocumentKind }[] =
  [
    { lang: "fi", word: "pöytäkirja", kind: "minutes" },
    { lang: "fi", word: "kokouspöytäkirja", kind: "minutes" },
    { lang: "fi", word: "pöytäkirjanote", kind: "minutes" },
    { lang: "fi", word: "esityslista", kind: "agenda" },
    { lang: "fi", word: "asialista", kind: "agenda" },
    { lang: "sv", word: "protokoll", kind: "minutes" },
    { lang: "sv", word: "sammanträdesprotokoll", kind: "minutes" },
    { lang: "sv", word: "protokollsutdrag", kind: "minutes" },
    { lang: "sv", word: "föredragningslista", kind: "agenda" },
    { lang: "sv", word: "ärendelista", kind: "agenda" },
  ];

/** Lines of a web page around the minutes, as a whole line or its beginning. None of them belongs to an item. */
export const pageFurniture: readonly { readonly lang: Language | "en"; readonly beginning: string }[] = [
  { lang: "fi", beginning: "Edellinen asia" },
  { lang: "fi", beginning: "Seuraava asia" },
  { lang: "fi", beginning: "Takaisin pöytäkirjaan" },
  { lang: "fi", beginning: "Takaisin esityslistaan" },
  { lang: "fi", beginning: "Avaa pöytäkirja" },
  { lang: "fi", beginning: "Tulostettava versio" },
  { lang: "fi", beginning: "Siirry sisältöön" },
  { lang: "fi", beginning: "Hyppää sisältöön" },
  { lang: "fi", beginning: "Sulje" },
  { lang: "sv", beginning: "Föregående ärende" },
  { lang: "sv", beginning: "Följande ärende" },
  { lang: "sv", beginning: "Nästa ärende" },
  { lang: "sv", beginning: "Tillbaka till" },
  { lang: "sv", beginning: "Ärendet i PDF-format" },
  { lang: "sv", beginning: "Stäng" },
  { lang: "en", beginning: "More recent handlings" },
];
