import type { Language } from "../model/minutes";

/** Cardinal numerals in the forms that stand before a unit or in a compound (*kolme*, *kolmen*, *kolmeksi*, *kolmi-*). */
export const cardinals: readonly { readonly lang: Language; readonly value: number; readonly words: string }[] = [
  { lang: "fi", value: 0.5, words: "puoli puolen puoleksi" },
  { lang: "fi", value: 1, words: "yksi yhden yhdeksi yhtä" },
  { lang: "fi", value: 1.5, words: "puolitoista puolentoista puoleksitoista" },
  { lang: "fi", value: 2, words: "kaksi kahden kahdeksi kahta" },
  { lang: "fi", value: 3, words: "kolme kolmen kolmeksi kolmi" },
  { lang: "fi", value: 4, words: "neljä neljän neljäksi neli" },
  { lang: "fi", value: 5, words: "viisi viiden viideksi viittä" },
  { lang: "fi", value: 6, words: "kuusi kuuden kuudeksi kuutta" },
  { lang: "fi", value: 7, words: "seitsemän seitsemäksi seitsen" },
  { lang: "fi", value: 8, words: "kahdeksan kahdeksaksi" },
  { lang: "fi", value: 9, words: "yhdeksän yhdeksäksi" },
  { lang: "fi", value: 10, words: "kymmenen kymmeneksi kymmen" },
  { lang: "fi", value: 12, words: "kaksitoista kahdentoista kahdeksitoista" },
  { lang: "sv", value: 1, words: "ett en" },
  { lang: "sv", value: 1.5, words: "halvtannat" },
  { lang: "sv", value: 2, words: "två" },
  { lang: "sv", value: 3, words: "tre" },
  { lang: "sv", value: 4, words: "fyra" },
  { lang: "sv", value: 5, words: "fem" },
  { lang: "sv", value: 6, words: "sex" },
  { lang: "sv", value: 7, words: "sju" },
  { lang: "sv", value: 8, words: "åtta" },
  { lang: "sv", value: 9, words: "nio" },
  { lang: "sv", value: 10, words: "tio" },
  { lang: "sv", value: 12, words: "tolv" },
];

/** Ordinals 1, 2, 3 … by the stem that the endings of their language follow. */
export const ordinals: readonly { readonly lang: Language; readonly stems: string; readonly endings: string }[] = [
  {
    lang: "fi",
    stems: "ensimmäi toi kolma neljä viide kuude seitsemä kahdeksa yhdeksä kymmene",
    endings:
      "(?:s|nen|st[aä]|se(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ksi)|seen|tt[aä]|nne(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)|nteen|nten[aä])",
  },
  { lang: "sv", stems: "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde", endings: "" },
];
