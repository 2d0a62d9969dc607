import type { Language } from "../model/minutes";

/**
 * The words that cardinal numerals are made of, in the forms that stand before a unit or in a compound (*kolme*, *kolmen*, *kolmeksi*, *kolmi-*).
 * `values` add up, `added` adds to the value before it, `multipliers` multiply it: *kaksi|toista*, *kolmen|kymmenen|viiden*, *nio|tusen|fem|hundra*.
 */
export const cardinals: readonly {
  readonly lang: Language;
  readonly values: Readonly<Record<string, string>>;
  readonly added: Readonly<Record<string, string>>;
  readonly multipliers: Readonly<Record<string, string>>;
  /** Ends of the words in another case than the nominative, which stands first of its words: the genitive's, then others'. */
  readonly cases: readonly string[];
}[] = [
  {
    lang: "fi",
    values: {
      "0.5": "puoli puolen puoleksi",
      1: "yksi yhden yhdeksi yhtä yhdellä",
      "1.5": "puolitoista puolentoista puoleksitoista",
      2: "kaksi kahden kahdeksi kahta kahdella",
      3: "kolme kolmen kolmeksi kolmi kolmella",
      4: "neljä neljän neljäksi neli neljällä",
      5: "viisi viiden viideksi viittä viidellä",
      6: "kuusi kuuden kuudeksi kuutta kuudella",
      7: "seitsemän seitsemäksi seitsen seitsemällä",
      8: "kahdeksan kahdeksaksi kahdeksalla",
      9: "yhdeksän yhdeksäksi yhdeksällä",
      10: "kymmenen kymmeneksi kymmen kymmentä kymmenellä",
      100: "sata sadan sadaksi sadalla",
      1000: "tuhat tuhannen tuhanneksi tuhannella",
    },
    added: { 10: "toista" },
    multipliers: {
      10: "kymmentä kymmenen kymmeneksi kymmenellä",
      100: "sataa sadan sadaksi sadalla",
      1000: "tuhatta tuhannen tuhanneksi tuhannella",
    },
    cases: ["n", "ksi", "lla", "llä"],
  },
  {
    lang: "sv",
    values: {
      "0.5": "halvt",
      1: "ett en",
      "1.5": "halvtannat",
      2: "två",
      3: "tre",
      4: "fyra",
      5: "fem",
      6: "sex",
      7: "sju",
      8: "åtta",
      9: "nio",
      10: "tio",
      11: "elva",
      12: "tolv",
      13: "tretton",
      14: "fjorton",
      15: "femton",
      16: "sexton",
      17: "sjutton",
      18: "arton aderton",
      19: "nitton",
      20: "tjugo",
      30: "trettio",
      40: "fyrtio",
      50: "femtio",
      60: "sextio",
      70: "sjuttio",
      80: "åttio",
      90: "nittio",
      100: "hundra",
      1000: "tusen ettusen",
    },
    added: {},
    multipliers: { 100: "hundra", 1000: "tusen" },
    cases: [],
  },
];

/** Words before a numeral that make it a vague number, or a part of a greater one: *muutama sata euroa*, *ett par tusen euro*, *kaksi miljoonaa satatuhatta*. */
export const vagueCounts: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "muutam\\p{Ll}+",
      "pari",
      "parin",
      "usea\\p{Ll}*",
      "moni\\p{Ll}*",
      "joitain\\p{Ll}*",
      "jokus\\p{Ll}*",
      "pilkku",
      "miljoonaa",
    ],
  },
  { lang: "sv", words: ["några", "någon", "par", "flera", "antal", "komma", "miljoner"] },
];

/** What adds a half to the numeral before it: *kaksi ja puoli vuotta*, *två och ett halvt år*. */
export const halves: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["ja puol(?:i|en|eksi|ta)"] },
  { lang: "sv", words: ["och (?:ett |en )?halvt?"] },
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
