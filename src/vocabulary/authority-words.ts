import type { Language } from "../model/minutes";

/** Nouns that end the name of an authority which is no municipality, and has no register code. */
export const jointAuthorityNouns: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "kuntayhtymä" },
  { lang: "fi", word: "hyvinvointialue" },
  { lang: "fi", word: "yhtymä" },
  { lang: "fi", word: "liitto" },
  { lang: "sv", word: "samkommun" },
  { lang: "sv", word: "välfärdsområde" },
  { lang: "sv", word: "landskapsförbund" },
  { lang: "sv", word: "förbund" },
];

/** Bodies of authorities that are no municipality: a municipality's own board has its word in its name (*Kunnanhallitus*); a council may be headed by the bare word. */
export const jointBodies: readonly { readonly lang: Language; readonly name: string }[] = [
  { lang: "fi", name: "(?:Hallitus|(?:Yhtymä|Maakunta|Alue|Liitto)(?:hallitus|valtuusto)|Yhtymäkokous)" },
  {
    lang: "sv",
    name: "(?:Styrelsen|(?:Samkommuns|Förbunds|Landskaps|Områdes)(?:styrelsen|fullmäktige)|Samkommunsstämman)",
  },
];

/** Words behind a municipality's name in the domain of an address: *nokiankaupunki.fi*. */
export const domainWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "kaupunki" },
  { lang: "fi", word: "kunta" },
  { lang: "sv", word: "stad" },
  { lang: "sv", word: "kommun" },
];
