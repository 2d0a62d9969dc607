import type { Language } from "../model/minutes";

/** Words of a vote: the sides, blank votes, the counted votes. Regular expression sources. */
export const voteWords: readonly {
  readonly lang: Language;
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly absent: string;
  readonly vote: string;
}[] = [
  { lang: "fi", yes: "(?:jaa|kyllä)", no: "ei", blank: "tyhj\\p{Ll}+", absent: "poissa", vote: "ään(?:tä|en|et|iä)" },
  { lang: "sv", yes: "ja", no: "nej", blank: "(?:blank\\p{Ll}*|tomma?)", absent: "frånvarande", vote: "röst(?:er)?" },
];

/** Words before the two sums of a vote, the winner's first: *äänin 5–2*, *med rösterna 8–3*. */
export const sumWords: readonly { readonly lang: Language; readonly before: string; readonly between: string }[] = [
  { lang: "fi", before: "äänin", between: "(?:[-–—/]|vastaan)" },
  { lang: "sv", before: "med (?:rösterna|röstetalen|röster)", between: "(?:[-–—/]|mot)" },
  { lang: "sv", before: "rösterna", between: "(?:[-–—/]|mot)" },
];

/** Words that mark another proposal than the presenter's. */
export const counterProposalWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "vasta\\s?(?:ehdotu|esity)" },
  { lang: "fi", word: "(?:muutos|lisäys|palautus|pöydällepano|hylkäys)(?:ehdotu|esity)" },
  { lang: "sv", word: "(?:mot|ändrings|tilläggs)förslag" },
];

/** Stems of verbs that tell that a proposal got too few votes. */
export const losingVerbs: readonly { readonly lang: Language; readonly stem: string }[] = [
  { lang: "fi", stem: "hylä" },
  { lang: "fi", stem: "kaatui" },
  { lang: "fi", stem: "hävisi" },
  { lang: "sv", stem: "förkasta" },
  { lang: "sv", stem: "förlora" },
  { lang: "sv", stem: "föll" },
  { lang: "sv", stem: "avslog" },
];

/** Sentences which say that nobody gave a blank vote. */
export const noBlankVotes: readonly { readonly lang: Language; readonly phrase: string }[] = [
  { lang: "fi", phrase: "tyhjiä (?:ääniä )?ei (?:annettu|ollut)|kukaan ei äänestänyt tyhjää" },
  { lang: "sv", phrase: "ingen röstade blankt|inga blanka röster|blanka röster gavs inte" },
];

/** Whom a vote is for: the presenter's or going on; another proposal, or tabling and returning; nobody. */
export type VoteSide = "for" | "against" | "blank";

/**
 * How the sides of a vote are told, the surest first; in their own letter case. `isNamed` rows are the words that are cast
 * (*jaa*, *nej*), the others say whose proposal or what course got the votes; a bare proposal is the one that the vote is on.
 */
export const voteSides: readonly {
  readonly lang: Language;
  readonly side: VoteSide;
  readonly isNamed: boolean;
  readonly forms: readonly string[];
}[] = [
  { lang: "fi", side: "for", isNamed: true, forms: ["(?:[Jj]aa|JAA|[Kk]yllä)(?:-ään\\p{Ll}+)?(?!\\p{L})"] },
  {
    lang: "fi",
    side: "against",
    isNamed: true,
    forms: ["(?:[Ee]i|EI)-ään\\p{Ll}+", "EI(?!\\p{L})", "Ei(?=:| \\d| \\()", "ei(?=[).,;:]| \\d)"],
  },
  { lang: "fi", side: "blank", isNamed: true, forms: ["[Tt]yhj\\p{Ll}+(?: ään\\p{Ll}+)?", "TYHJ\\p{Lu}+"] },
  {
    lang: "sv",
    side: "for",
    isNamed: true,
    forms: [
      "(?:[Jj]a|JA)-röst\\p{Ll}*",
      "JA(?!\\p{L})",
      "Ja(?=:? \\d| \\()",
      "ja(?=[).,;:]| och| mot)(?!, (?:jo|sekä))",
    ],
  },
  { lang: "sv", side: "against", isNamed: true, forms: ["(?:[Nn]ej|NEJ)(?:-röst\\p{Ll}*)?(?!\\p{L})"] },
  {
    lang: "sv",
    side: "blank",
    isNamed: true,
    forms: ["[Bb]lank\\p{Ll}*", "BLANKA?(?!\\p{L})", "[Tt]omma? röst\\p{Ll}*"],
  },
  {
    lang: "fi",
    side: "for",
    isNamed: false,
    forms: [
      "(?:(?:[Kk]unnan|[Kk]aupungin)(?:johtajan|hallituksen)|[Ee]sittelijän|[Ll]autakunnan|[Aa]lkuperäi\\p{Ll}+) (?:\\p{Ll}+ )?(?:\\p{Ll}*ehdotu|esity)[ks]\\p{Ll}*",
      "(?:[Pp]ohja|[Pp]äätös|[Pp]erus)(?:ehdotu|esity)[ks]\\p{Ll}*",
      "(?:käsittelyn )?jatkami\\p{Ll}+",
    ],
  },
  {
    lang: "fi",
    side: "against",
    isNamed: false,
    forms: [
      "(?:[Vv]asta|[Mm]uutos|[Ll]isäys|[Pp]alautus|[Pp]öydällepano|[Hh]ylkäys) ?(?:ehdotu|esity)[ks]\\p{Ll}*",
      "\\p{Lu}[\\p{L}-]+n (?:\\p{Ll}+ )?\\p{Ll}*(?:ehdotu|esity)[ks]\\p{Ll}*",
      "(?:[Pp]alauttami|[Pp]öydälle ?pan|[Pp]öydälle jättämi|[Pp]öytäämi|[Ll]ykkäämi|[Ss]iirtämi)\\p{Ll}+",
    ],
  },
  {
    lang: "sv",
    side: "for",
    isNamed: false,
    forms: [
      "(?:[Ff]öredragandens|(?:[Kk]ommun|[Ss]tads)(?:direktörens|styrelsens)|[Nn]ämndens|[Uu]rsprungliga) (?:\\p{Ll}+ )?\\p{Ll}*förslag\\p{Ll}*",
      "(?:[Gg]rund|[Bb]esluts|[Bb]as)förslag\\p{Ll}*",
      "fortsatt behandling",
      "att fortsätta",
    ],
  },
  {
    lang: "sv",
    side: "against",
    isNamed: false,
    forms: [
      "(?:[Mm]ot|[Ää]ndrings|[Tt]illäggs)förslag\\p{Ll}*",
      "\\p{Lu}[\\p{L}-]+s (?:\\p{Ll}+ )?\\p{Ll}*förslag\\p{Ll}*",
      "(?:[Åå]terremi|[Bb]ordlägg)\\p{Ll}+",
      "[Uu]ppskov",
    ],
  },
  { lang: "fi", side: "for", isNamed: false, forms: ["(?:[Ee]hdotu|[Ee]sity)[ks]\\p{Ll}*"] },
  { lang: "sv", side: "for", isNamed: false, forms: ["[Ff]örslag(?:et)?(?!\\p{L})"] },
];

/** What is counted in a vote, behind its number. */
export const countedNouns: readonly { readonly lang: Language; readonly noun: string }[] = [
  { lang: "fi", noun: "(?:ään|jäsen|valtuutet|edustaj)\\p{Ll}*" },
  { lang: "fi", noun: "(?:puolesta|vastaan|(?:jaa|JAA|ei|EI)-)" },
  { lang: "sv", noun: "(?:röst|ledam[oö]t)\\p{Ll}*" },
  { lang: "sv", noun: "(?:för|mot|(?:ja|JA|nej|NEJ)-|nej|blank)" },
];

/** Verbs that tell of getting or giving votes. */
export const voteVerbs: readonly { readonly lang: Language; readonly phrase: string }[] = [
  {
    lang: "fi",
    phrase: "(?<!\\p{L})sai(?:vat)?(?!\\p{L})|kannat(?:ti|tamas)|kannalla|puolsi|puolesta|äänest|annettiin",
  },
  { lang: "sv", phrase: "(?<!\\p{L})fick(?!\\p{L})|röst|understöd|stöd(?:de|s)" },
];

/** Words of a ballot that a number counts, not its votes: `Äänestys 2`, `Omröstning 2`. */
export const ballotWords: readonly string[] = ["[Ää]änestys", "[Oo]mröstning"];
