import type { Language } from "../model/minutes";

/** Words before which a hyphen at a line end stands for a left-out word: *melonta- ja retkeilyreitit*. */
export const hyphenConjunctions: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "ja" },
  { lang: "fi", word: "tai" },
  { lang: "fi", word: "eli" },
  { lang: "fi", word: "sekä" },
  { lang: "fi", word: "että" },
  { lang: "sv", word: "och" },
  { lang: "sv", word: "eller" },
  { lang: "sv", word: "samt" },
];

/** Beginnings of words that a name is joined to with a hyphen: *Kuntaliitto-konserni*, *Leader-rahoitus*, *USO-nätverket*. */
export const hyphenatedSecondParts: readonly { readonly lang: Language; readonly stem: string }[] = [
  { lang: "fi", stem: "verkosto" },
  { lang: "fi", stem: "konserni" },
  { lang: "fi", stem: "hank" },
  { lang: "fi", stem: "ohjelma" },
  { lang: "fi", stem: "kehittämisohjelma" },
  { lang: "fi", stem: "projekti" },
  { lang: "fi", stem: "rahoit" },
  { lang: "fi", stem: "ryhm" },
  { lang: "fi", stem: "toimin" },
  { lang: "fi", stem: "tuki" },
  { lang: "fi", stem: "tuen" },
  { lang: "fi", stem: "tuke" },
  { lang: "fi", stem: "kunta" },
  { lang: "fi", stem: "kunnat" },
  { lang: "fi", stem: "kuntayhtymä" },
  { lang: "fi", stem: "alue" },
  { lang: "fi", stem: "keskus" },
  { lang: "fi", stem: "keskuks" },
  { lang: "fi", stem: "järjestelmä" },
  { lang: "fi", stem: "foorumi" },
  { lang: "fi", stem: "kampanja" },
  { lang: "fi", stem: "sopimu" },
  { lang: "sv", stem: "nätverk" },
  { lang: "sv", stem: "projekt" },
  { lang: "sv", stem: "program" },
  { lang: "sv", stem: "finansiering" },
  { lang: "sv", stem: "grupp" },
  { lang: "sv", stem: "stöd" },
];

/** The vowels of both languages. */
export const vowels = "aeiouyäöå";
