import type { Language } from "../model/minutes";

// Words are pattern fragments; a space in them may be a line break in the text.

/** Words around a number of inhabitants: the bound before it, the unit after it, the noun that says what it counts. */
export const populationWords: readonly {
  readonly lang: Language;
  /** The number is the upper bound. */
  readonly below: readonly string[];
  /** The number is the lower bound. */
  readonly above: readonly string[];
  /** What stands after the number or its unit and makes it the upper bound, or the lower one: *20 000 tai enemmän*, not *20 000 asukasta ja yli 500 yritystä*. */
  readonly orLess: readonly string[];
  readonly orMore: readonly string[];
  readonly units: readonly string[];
  readonly nouns: readonly string[];
}[] = [
  {
    lang: "fi",
    below: ["[Aa]lle", "[Ee]nintään", "[Kk]orkeintaan", "[Mm]ax\\.?", "<"],
    above: ["[Yy]li", "[Vv]äh(?:intään|\\.)", ">", "≥"],
    orLess: ["(?:tai|ja) (?:(?:si|tä)tä )?(?:vähemmän|alle(?! \\d)|pienem\\p{Ll}+)"],
    orMore: ["(?:tai|ja) (?:(?:si|tä)tä )?(?:enemmän|yli(?! \\d)|suurem\\p{Ll}+)"],
    units: ["asuk(?!aslu|asmä)\\p{Ll}*", "as\\."],
    nouns: [
      "[Aa]sukas(?:luvu|luku|määrä)\\p{Ll}*",
      "[Vv]äki(?:luvu|luku)\\p{Ll}*",
      "[Aa]sukkaita (?:on|oli|olisi)(?!\\p{L})",
    ],
  },
  {
    lang: "sv",
    below: ["[Uu]nder", "[Hh]ögst", "[Ff]ärre än", "[Mm]indre än"],
    above: ["[Öö]ver", "[Mm]inst", "[Ff]ler än", "[Mm]er än"],
    orLess: ["(?:eller|och) (?:färre|mindre|(?:där)?under(?! \\d))"],
    orMore: ["(?:eller|och) (?:mera?|fler|större|uppåt|(?:där)?över(?! \\d))"],
    units: ["invånare(?:s|n|ns)?"],
    nouns: ["[Ii]nvånarantal(?:et)?", "[Aa]ntalet invånare", "[Ff]olkmängd(?:en)?", "[Bb]efolkning(?:en)?"],
  },
];
