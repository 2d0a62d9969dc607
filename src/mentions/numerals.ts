import { pattern } from "../patterns/pattern";
import { cardinals, ordinals } from "../vocabulary/numerals";

const values = new Map(
  cardinals
    .flatMap(({ words }) => Object.entries(words))
    .flatMap(([value, words]) => words.split(" ").map((word) => [word, Number(value)] as const)),
);

const ordinalForms = ordinals.map(({ stems, endings }) => ({
  stems: stems.split(" "),
  form: pattern(() => `^(${stems.replaceAll(" ", "|")})${endings}$`, "u"),
}));

/** The value of digits (`1,5`, `30`) or of a cardinal word (*kolme*, *kahden*, *puolitoista*, *tre*); undefined for any other word. */
export function readCardinal(word: string): number | undefined {
  return /^\d/.test(word) ? Number(word.replace(",", ".")) : values.get(word.toLowerCase());
}

/** The value of an ordinal: `7.`, `7:nnelle`, *seitsemänteen*, *sjunde*; undefined for any other word. */
export function readOrdinal(word: string): number | undefined {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  for (const { stems, form } of ordinalForms) {
    const stem = form.exec(word.toLowerCase())?.[1];
    if (stem !== undefined) return stems.indexOf(stem) + 1;
  }
  return undefined;
}
