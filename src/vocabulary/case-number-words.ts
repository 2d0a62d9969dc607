import type { Language } from "../model/minutes";

/** Words that lead a case number and are no part of it. Pattern fragments. */
export const caseNumberLeads: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["[Dd](?:n?r?o|iaari(?:n(?:ume)?ro)?)", "DNRO?", "[Aa]sia(?:n(?:ume)?ro|tunnus)"] },
  { lang: "sv", words: ["[Dd](?:nr|iarienummer)", "[Ää]rendenummer"] },
];

/** The prefix of Helsinki, whose case numbers have a form of their own. */
export const helsinkiPrefix = "HEL";

/** What ends the prefix of a municipality in its case numbers: *HOLDno-2024-215*, *PARDno-2022-877*. */
export const caseNumberPrefixEnd = "[Dd][Nn](?:[Oo]|[Rr][Oo]?)";
