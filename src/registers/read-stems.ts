/**
 * Stems of a Finnish place name, in lower case.
 *
 * - `weak` stands before *-n*, *-ssa*, *-sta*, *-lla*, *-lta*, *-lle*, *-ksi* (lahde-n, lahde-ssa)
 * - `strong` stands before the illative, *-na* and the partitive (lahte-en, lahte-na)
 */
export interface Stems {
  readonly weak: string;
  readonly strong: string;
}

/** Final *-i* is *-e-* before an ending in the old words for a landscape; loans and young names keep it. */
const softI = /(järv|jok|niem|mäk|laht|kosk|salm|ves|saar|vuor|numm)i$/u;

/** Consonant gradation before the last vowel. Productive in place names; *k* alone drops in -joki and -mäki only. */
const gradations: readonly (readonly [RegExp, string])[] = [
  [/([kpt])\1(.)$/u, "$1$2"],
  [/nk(.)$/u, "ng$1"],
  [/([nlr])t(.)$/u, "$1$1$2"],
  [/mp(.)$/u, "mm$1"],
  [/(jo|mä)k(.)$/u, "$1$2"],
  [/([aeiouyäöh])t(.)$/u, "$1d$2"],
];

/** The stems by rule, of a nominative in lower case; a name that goes another way has its stem in the register. */
export function readStems(nominative: string): Stems {
  const strong = nominative
    .replace(/nen$/u, "si")
    .replace(/([^e])e$/u, "$1ee")
    .replace(softI, "$1e")
    .replace(/vese$/u, "vete")
    .replace(/(?<=[oue])s$/u, "kse")
    .replace(/([bdfgklmnprstvx])$/u, "$1i");
  const rule = gradations.find(([pattern]) => pattern.test(strong));
  return { weak: rule === undefined ? strong : strong.replace(rule[0], rule[1]), strong };
}
