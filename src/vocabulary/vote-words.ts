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

/** Small numbers in words, as they stand in a vote. */
export const voteNumerals: readonly {
  readonly lang: Language;
  readonly number: number;
  readonly words: readonly string[];
}[] = [
  { lang: "fi", number: 1, words: ["yksi", "yhden"] },
  { lang: "fi", number: 2, words: ["kaksi", "kahden"] },
  { lang: "fi", number: 3, words: ["kolme", "kolmen"] },
  { lang: "fi", number: 4, words: ["neljä", "neljän"] },
  { lang: "fi", number: 5, words: ["viisi", "viiden"] },
  { lang: "fi", number: 6, words: ["kuusi", "kuuden"] },
  { lang: "fi", number: 7, words: ["seitsemän"] },
  { lang: "fi", number: 8, words: ["kahdeksan"] },
  { lang: "fi", number: 9, words: ["yhdeksän"] },
  { lang: "fi", number: 10, words: ["kymmenen"] },
  { lang: "sv", number: 1, words: ["en", "ett"] },
  { lang: "sv", number: 2, words: ["två"] },
  { lang: "sv", number: 3, words: ["tre"] },
  { lang: "sv", number: 4, words: ["fyra"] },
  { lang: "sv", number: 5, words: ["fem"] },
  { lang: "sv", number: 6, words: ["sex"] },
  { lang: "sv", number: 7, words: ["sju"] },
  { lang: "sv", number: 8, words: ["åtta"] },
  { lang: "sv", number: 9, words: ["nio"] },
  { lang: "sv", number: 10, words: ["tio"] },
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

/** The words for a proposal that gets votes: *päätösehdotus sai 3 ääntä*, *ehdotusta kannatti 14 valtuutettua*, *Kyllä 5 kpl*. */
export const votedProposals: readonly {
  readonly lang: Language;
  readonly word: string;
  readonly got: string;
  readonly supported: string;
  readonly pieces: string;
}[] = [
  {
    lang: "fi",
    word: "(?:ehdotu|esity)(?:s|ks|st)\\p{L}{0,3}",
    got: "sai",
    supported:
      "(?:kannatti(?:vat)?|puolsi(?:vat)?|äänesti(?:vät)?|kannalla(?: oli(?:vat)?)?|puolesta(?: äänesti(?:vät)?| annettiin)?)",
    pieces: "kpl",
  },
  {
    lang: "sv",
    word: "förslag(?:et)?",
    got: "fick",
    supported: "(?:understöddes av|stöddes av|understödde|fick stöd av|röstade)",
    pieces: "st",
  },
];

/** Stems of the two sides of a vote on whether to go on: *käsittelyn jatkamista kannatti 7 ja palauttamista 4*. */
export const procedureWords: readonly { readonly lang: Language; readonly on: string; readonly back: string }[] = [
  { lang: "fi", on: "jatkami", back: "(?:palauttami|pöydälle ?pan|pöydälle jättämi|pöytäämi|lykkäämi|siirtämi)" },
  {
    lang: "sv",
    on: "(?:fortsatt behandling|att fortsätta)",
    back: "(?:återremiss|återremittering|bordläggning|uppskov)",
  },
];

/** Whose proposal the presenter's is, before its word: *kunnanjohtajan ehdotuksen puolesta 2 ääntä*. */
export const presentersProposal: readonly { readonly lang: Language; readonly before: string }[] = [
  { lang: "fi", before: "(?:(?:kunnan|kaupungin)johtajan|esittelijän|(?:kunnan|kaupungin)hallituksen|pohja|päätös) ?" },
  { lang: "sv", before: "(?:föredragandens|(?:kommun|stads)direktörens|(?:kommun|stads)styrelsens) " },
];

/** Sentences which say that nobody gave a blank vote. */
export const noBlankVotes: readonly { readonly lang: Language; readonly phrase: string }[] = [
  { lang: "fi", phrase: "tyhjiä (?:ääniä )?ei (?:annettu|ollut)|kukaan ei äänestänyt tyhjää" },
  { lang: "sv", phrase: "ingen röstade blankt|inga blanka röster|blanka röster gavs inte" },
];
