import type { Language } from "../model/minutes";

/** Words that lead a case number and are no part of it; in small letters or capitals as well. */
export const caseNumberLeads: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "Dnro" },
  { lang: "fi", word: "Dno" },
  { lang: "fi", word: "Dro" },
  { lang: "fi", word: "Diaari" },
  { lang: "fi", word: "Diaarinro" },
  { lang: "fi", word: "Diaarinumero" },
  { lang: "fi", word: "Asianro" },
  { lang: "fi", word: "Asianumero" },
  { lang: "fi", word: "Asiatunnus" },
  { lang: "sv", word: "Dnr" },
  { lang: "sv", word: "Diarienummer" },
  { lang: "sv", word: "Ärendenummer" },
];

/** The prefix of Helsinki, whose case numbers have a form of their own. */
export const helsinkiPrefix = "HEL";

/** What ends the prefix of a municipality in its case numbers: *HOLDno-2024-215*, *PARDno-2022-877*. */
export const caseNumberPrefixEnd = "[Dd][Nn](?:[Oo]|[Rr][Oo]?)";
