/**
 * Fragments of patterns that the recognisers share. All run over the normalised text, where a space is U+0020
 * and a line break U+000A; both may stand inside a phrase.
 */

/** Nothing, or spaces with at most one run of line breaks. Linear: spaces can't be split between its halves without a break. */
export const GAP = " *(?:\\n[ \\n]*)?";

/** At least one space or line break, and what follows it. */
export const SPACE = `[ \\n]${GAP}`;

/** A space inside a phrase that no blank line may cut. */
export const SOFT_SPACE = "(?: *\\n *| +)";

/** Hyphen, dashes and minus, which the same text mixes. */
export const DASH = "[-\\u2010-\\u2015\\u2212]";

/** Letters of Latin script as plain ranges, where one is asked for at many places: a property costs several times as much. */
export const LETTERS = "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f";

/** A capital where a search for names begins. */
export const CAPITAL = "[A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0106\\u010c\\u0141\\u0160\\u017b\\u017d]";

/** Not the middle of a word. */
export const WORD_START = `(?<![${LETTERS}])`;
export const WORD_END = `(?![${LETTERS}])`;

/**
 * The first digit of a number that is not the middle of a number, date, case number or word. The digit stands before
 * what is asked of its left side: the engine then skips to digits, ten times as fast as the other way round.
 */
export const FIRST_DIGIT = `\\d(?<![\\d${LETTERS}]\\d)(?<!\\d[.,/:]\\d)(?<!\\d 0)`;

/** The same left side, for a look back over a number. */
export const NUMBER_LEFT = `(?<![\\d${LETTERS}])(?<!\\d[.,/:])`;

/** Groups of digits; in running prose a line may end between them: `maksu on 2⏎400 euroa`. */
const GROUPS = `(?:(?:[ .]|(?<=\\p{Ll} \\d{1,3})\\n[ ]*)\\d{3}){1,4}`;

/** A whole number where a search begins: `9000`, `9 000`, `9.000`. Groups are bounded to keep the search linear in a text of digits alone. */
export const FIRST_INTEGER = `${FIRST_DIGIT}(?:\\d{0,2}${GROUPS}|\\d{0,11})(?!\\d)`;

const CENTS = "(?:\\.\\d{1,2}(?!\\d))?";
const FRACTION = "(?:,\\d{1,6})?(?!\\d)";

/** A number with an optional decimal part: `12 000,50`, `2,05`, `4.20`. */
export const DECIMAL = `(?:\\d{1,3}${GROUPS}(?!\\d)|\\d{1,12}${CENTS})${FRACTION}`;

/** The same where a search begins. */
export const FIRST_DECIMAL = `${FIRST_DIGIT}(?:\\d{0,2}${GROUPS}(?!\\d)|\\d{0,11}${CENTS})${FRACTION}`;

/** A year of living memory or planning. */
export const YEAR = "(?:19|20)\\d\\d";

/** The alternatives of a list of words or fragments; a space in a word may be a line break in the text, and ` ?` may be none. */
export function anyOf(words: readonly string[], space: string = SPACE): string {
  const source = words.join("|").replace(/ \??/g, (gap) => (gap === " " ? space : GAP));
  return `(?:${source})`;
}

/** The value of a whole number as it is written in the text. */
export function readInteger(digits: string): number {
  return Number(digits.replace(/\D/g, ""));
}
