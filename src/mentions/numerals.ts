import { pattern } from "../patterns/pattern";
import { ordinals } from "../vocabulary/numerals";

const ordinalForms = ordinals.map(({ stems, endings }) => ({
  stems: stems.split(" "),
  form: pattern(() => `^(${stems.replaceAll(" ", "|")})${endings}$`, "u"),
}));

/** The value of an ordinal: `7.`, `7:nnelle`, *seitsemänteen*, *sjunde*; undefined for any other word. */
export function readOrdinal(word: string): number | undefined {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  for (const { stems, form } of ordinalForms) {
    const stem = form.exec(word.toLowerCase())?.[1];
    if (stem !== undefined) return stems.indexOf(stem) + 1;
  }
  return undefined;
}
