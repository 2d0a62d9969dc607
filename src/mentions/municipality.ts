import { isCapitalAt, isLetterAt } from "../patterns/letters";
import { pattern } from "../patterns/pattern";
import { mayBeMunicipality } from "../registers/municipality-filter";
import { readMunicipalityForm } from "../registers/municipality-forms";
import { secondWords } from "../registers/municipality-register";
import type { Range } from "../text/range";
import { officialGenitives, officialWords } from "../vocabulary/municipality-words";
import { alternatives } from "./alternatives";
import { isMunicipality } from "./municipality-context";
import { SPACE, WORD_END } from "./patterns";
import type { Found } from "./recogniser";

/** A municipality as the text names it. */
export interface MunicipalityName {
  readonly code: string;
  /** Official name in the language of the form found. */
  readonly name: string;
}

/** Whether a mention is in official form (*Posion kunnan*) and in the genitive (*Posion*, *Posion kunnan*, *Esbos*). */
export interface MunicipalityMentionForm {
  readonly official: boolean;
  readonly genitive: boolean;
}

/**
 * The word that begins there, as far as it may be a name: 1. `Tornion` 2. `Mänttä-Vilppulan` 3. `Ii:n` 4. `S:t Karins`.
 * Not after a letter, a digit or the hyphen of a compound (*Pohjois-Ii*), nor itself the beginning of one (*Oulu-päivä*, *tornio.fi*).
 */
const nameWord = pattern(
  () => /(?<![\p{L}\p{N}]|\p{L}-)\p{L}(?::t )?\p{L}+(?:-\p{Lu}\p{L}+)*(?::\p{Ll}+)?(?!-?[\p{L}\p{N}@]|-|\.\p{Ll})/uy,
);

/** The second word of a name: `Koski Tl`, `Jyväskylän mlk`. */
const second = pattern(() => ` (?:${secondWords})(?::\\p{Ll}+)?${WORD_END}`, "uy");
const officialGenitive = pattern(() => `(?:${alternatives(officialGenitives)})$`, "u");
const officialEnding = pattern(() => `${SPACE}(?:${alternatives(officialWords)})$`, "u");
const official = pattern(() => `${SPACE}(?:${alternatives(officialWords)})${WORD_END}`, "iuy");

/**
 * The municipalities that a normalised text names as such, in any case form of either language:
 * 1. `Torniossa` 2. `Posion kunnan`, `Närpes stad`, `JOROISTEN KUNTA` 3. `Mänttä-Vilppula` 4. `Esbos`
 * 5. each of `Turun, Kotkan ja Naantalin kaupungit`. The range takes in the word *kunta*, *stad* … of an official form.
 */
export function findMunicipalityNames(text: string): readonly Found<MunicipalityName>[] {
  const found: Found<MunicipalityName>[] = [];
  for (let at = 0; at < text.length; at++) {
    const begins = isCapitalAt(text, at) && !isLetterAt(text, at - 1) && mayBeMunicipality(text, at);
    const name = begins ? readName(text, at) : undefined;
    if (name === undefined) continue;
    found.push(name);
    at = name.range.end - 1;
  }
  return found;
}

/** Whether the mention in `range`, one of {@link findMunicipalityNames}, is in official form, and whether in the genitive. */
export function readMunicipalityMentionForm(text: string, range: Range): MunicipalityMentionForm {
  const mention = text.slice(range.start, range.end).toLowerCase();
  if (officialEnding.test(mention)) return { official: true, genitive: officialGenitive.test(mention) };
  return { official: false, genitive: readMunicipalityForm(mention)?.grammaticalCase === "genitive" };
}

function readName(text: string, start: number): Found<MunicipalityName> | undefined {
  const end = nameWord.end(text, start);
  if (end === undefined) return undefined;
  const nameEnd = second.end(text, end) ?? end;
  const form = readMunicipalityForm(text.slice(start, nameEnd).toLowerCase());
  if (form === undefined) return undefined;
  const officialEnd = form.grammaticalCase === "other" ? undefined : official.end(text, nameEnd);
  if (officialEnd === undefined && !isMunicipality(text, { start, end: nameEnd }, form)) return undefined;
  return { code: form.code, name: form.name, range: { start, end: officialEnd ?? nameEnd } };
}
