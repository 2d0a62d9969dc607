import type { DocumentKind, Language } from "../model/minutes";

/** Names of documents as they stand in letterheads and page heads, in base form. */
export const documentWords: readonly { readonly lang: Language; readonly word: string; readonly kind: DocumentKind }[] =
  [
    { lang: "fi", word: "pöytäkirja", kind: "minutes" },
    { lang: "fi", word: "kokouspöytäkirja", kind: "minutes" },
    { lang: "fi", word: "pöytäkirjanote", kind: "minutes" },
    { lang: "fi", word: "ote pöytäkirjasta", kind: "minutes" },
    { lang: "fi", word: "viranhaltijapäätös", kind: "minutes" },
    { lang: "fi", word: "päätöspöytäkirja", kind: "minutes" },
    { lang: "fi", word: "esityslista", kind: "agenda" },
    { lang: "fi", word: "asialista", kind: "agenda" },
    { lang: "fi", word: "kokouskutsu", kind: "agenda" },
    { lang: "sv", word: "protokoll", kind: "minutes" },
    { lang: "sv", word: "sammanträdesprotokoll", kind: "minutes" },
    { lang: "sv", word: "protokollsutdrag", kind: "minutes" },
    { lang: "sv", word: "utdrag ur protokoll", kind: "minutes" },
    { lang: "sv", word: "tjänsteinnehavarbeslut", kind: "minutes" },
    { lang: "sv", word: "föredragningslista", kind: "agenda" },
    { lang: "sv", word: "ärendelista", kind: "agenda" },
    { lang: "sv", word: "möteskallelse", kind: "agenda" },
  ];

interface Furniture {
  readonly lang: Language | "en";
  readonly beginning: string;
  /** Whether the words have to be the whole line: alone they are a link, in a sentence they are text. */
  readonly isWholeLine: boolean;
}

/** What a document service writes before the name of its client: *Dynasty tietopalvelu Haku RSS Jämsän kaupunki*. */
export const serviceBars: readonly { readonly lang: Language; readonly words: string }[] = [
  { lang: "fi", words: "Dynasty tietopalvelu(?: Haku)?(?: RSS)?" },
  { lang: "sv", words: "Dynasty informationsservice(?: Sök)?(?: RSS)?" },
];

/** Lines of a web page or viewer around the minutes. None of them belongs to an item. */
export const pageFurniture: readonly Furniture[] = [
  { lang: "fi", beginning: "Edellinen asia", isWholeLine: false },
  { lang: "fi", beginning: "Seuraava asia", isWholeLine: false },
  { lang: "fi", beginning: "Jaa sivu", isWholeLine: false },
  { lang: "fi", beginning: "Takaisin kokoukseen", isWholeLine: false },
  { lang: "fi", beginning: "Takaisin pöytäkirjaan", isWholeLine: false },
  { lang: "fi", beginning: "Takaisin esityslistaan", isWholeLine: false },
  { lang: "fi", beginning: "Avaa pöytäkirja", isWholeLine: false },
  { lang: "fi", beginning: "Tulostettava versio", isWholeLine: false },
  { lang: "fi", beginning: "Siirry sisältöön", isWholeLine: false },
  { lang: "fi", beginning: "Hyppää sisältöön", isWholeLine: false },
  { lang: "fi", beginning: "Hyppää pääsisältöön", isWholeLine: false },
  { lang: "fi", beginning: "Dynasty tietopalvelu", isWholeLine: false },
  { lang: "fi", beginning: "RSS-linkki", isWholeLine: true },
  { lang: "fi", beginning: "Kokousasia PDF-muodossa", isWholeLine: true },
  { lang: "fi", beginning: "Samankaltaiset tiedostot", isWholeLine: true },
  { lang: "fi", beginning: "Aloita esitys sivulta", isWholeLine: false },
  { lang: "fi", beginning: "Katso äänestystulos taulukkona", isWholeLine: true },
  { lang: "fi", beginning: "Sulje", isWholeLine: true },
  { lang: "fi", beginning: "Tulosta", isWholeLine: true },
  { lang: "fi", beginning: "Takaisin", isWholeLine: true },
  { lang: "fi", beginning: "Lataa", isWholeLine: true },
  { lang: "fi", beginning: "Virhe. Kirjanmerkkiä ei ole määritetty", isWholeLine: false },
  { lang: "sv", beginning: "Föregående ärende", isWholeLine: false },
  { lang: "sv", beginning: "Följande ärende", isWholeLine: false },
  { lang: "sv", beginning: "Nästa ärende", isWholeLine: false },
  { lang: "sv", beginning: "Dela sidan", isWholeLine: false },
  { lang: "sv", beginning: "Tillbaka till", isWholeLine: false },
  { lang: "sv", beginning: "Ärendet i PDF-format", isWholeLine: false },
  { lang: "sv", beginning: "Mötesärende i PDF-format", isWholeLine: true },
  { lang: "sv", beginning: "Hoppa till innehåll", isWholeLine: false },
  { lang: "sv", beginning: "Dynasty informationsservice", isWholeLine: false },
  { lang: "sv", beginning: "RSS-länk", isWholeLine: true },
  { lang: "sv", beginning: "Relevanta dokument", isWholeLine: true },
  { lang: "sv", beginning: "Starta visningen från sidan", isWholeLine: false },
  { lang: "sv", beginning: "Se röstningsresultatet i tabellform", isWholeLine: true },
  { lang: "sv", beginning: "Stäng", isWholeLine: true },
  { lang: "sv", beginning: "Skriv ut", isWholeLine: true },
  { lang: "sv", beginning: "Tillbaka", isWholeLine: true },
  { lang: "sv", beginning: "Ladda ner", isWholeLine: true },
  { lang: "sv", beginning: "Fel! Bokmärket är inte definierat", isWholeLine: false },
  { lang: "en", beginning: "More recent handlings", isWholeLine: false },
  { lang: "en", beginning: "Save this PDF as", isWholeLine: false },
  { lang: "en", beginning: "Close", isWholeLine: true },
];

/** Labels of the addresses of a page's feeds: *Kokousasiat: https://…*. */
export const feedWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "Kokousasiat" },
  { lang: "fi", word: "Kokoukset" },
  { lang: "fi", word: "Viranhaltijapäätökset" },
  { lang: "sv", word: "Mötesärenden" },
  { lang: "sv", word: "Mötesärende" },
  { lang: "sv", word: "Möten" },
  { lang: "sv", word: "Tjänsteinnehavarbeslut" },
];

/** Words before a page's number where that is alone on its line. */
export const pageNumberWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "Sivu" },
  { lang: "sv", word: "Sida" },
  { lang: "sv", word: "Sidan" },
];

/** Beginnings of lines at the foot of every page of signed minutes; where one stands once only, it ends the minutes. */
export const pageFeet: readonly { readonly lang: Language; readonly beginning: string }[] = [
  { lang: "fi", beginning: "Pöytäkirjan tarkastajat" },
  { lang: "fi", beginning: "Pöytäkirjan tarkastajien nimikirjaimet" },
  { lang: "fi", beginning: "Tarkastajien nimikirjaimet" },
  { lang: "fi", beginning: "Otteen oikeaksi todistaa" },
  { lang: "fi", beginning: "Jäljennöksen oikeaksi todistaa" },
  { lang: "sv", beginning: "Protokolljusterarnas initialer" },
  { lang: "sv", beginning: "Protokolljusterare" },
  { lang: "sv", beginning: "Utdragets riktighet" },
];
