import { mayBeMunicipality, readMunicipalityForm } from "../registers/municipality-forms";
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
 * A word with a capital, as far as it may be a name: 1. `Tornion` 2. `Mänttä-Vilppulan` 3. `Ii:n` 4. `S:t Karins`.
 * Not after a letter, a digit or the hyphen of a compound (*Pohjois-Ii*).
 */
const capitalised =
  /(?<![\p{L}\p{N}]|\p{L}-)[A-Z\u00c0-\u00de](?::t )?[\p{L}]+(?:-[A-Z\u00c0-\u00de]\p{L}+)*(?::\p{Ll}+)?(?!-?[\p{L}\p{N}@]|-|\.\p{Ll})/gu;

/** The second word of a name: `Koski Tl`, `Jyväskylän mlk`. */
const second = new RegExp(` (?:${secondWords})(?::\\p{Ll}+)?${WORD_END}`, "uy");
const officialGenitive = new RegExp(`(?:${alternatives(officialGenitives)})$`, "u");
const official = new RegExp(`${SPACE}(?:${alternatives(officialWords)})${WORD_END}`, "iuy");

/**
 * The municipalities that a normalised text names as such, in any case form of either language:
 * 1. `Torniossa` 2. `Posion kunnan`, `Närpes stad`, `JOROISTEN KUNTA` 3. `Mänttä-Vilppula` 4. `Esbos`
 * 5. each of `Turun, Kotkan ja Naantalin kaupungit`. The range takes in the word *kunta*, *stad* … of an official form.
 */
export function findMunicipalityNames(text: string): readonly Found<MunicipalityName>[] {
  const found: Found<MunicipalityName>[] = [];
  for (const match of text.matchAll(capitalised)) {
    const name = readName(text, match[0], match.index);
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** Whether the mention in `range`, one of {@link findMunicipalityNames}, is in official form, and whether in the genitive. */
export function readMunicipalityMentionForm(text: string, range: Range): MunicipalityMentionForm {
  const mention = text.slice(range.start, range.end).toLowerCase();
  const form = readMunicipalityForm(mention);
  return form === undefined
    ? { official: true, genitive: officialGenitive.test(mention) }
    : { official: false, genitive: form.grammaticalCase === "genitive" };
}

function readName(text: string, word: string, start: number): Found<MunicipalityName> | undefined {
  const lower = word.toLowerCase();
  if (!mayBeMunicipality(lower)) return undefined;
  const end = start + word.length;
  const longer = endOf(second, text, end);
  const nameEnd = longer ?? end;
  const form = readMunicipalityForm(longer === undefined ? lower : text.slice(start, longer).toLowerCase());
  if (form === undefined) return undefined;
  const officialEnd = form.grammaticalCase === "other" ? undefined : endOf(official, text, nameEnd);
  if (officialEnd === undefined && !isMunicipality(text, { start, end: nameEnd }, form)) return undefined;
  return { code: form.code, name: form.name, range: { start, end: officialEnd ?? nameEnd } };
}

/** Where a match of a sticky pattern ends that begins at `from`. */
function endOf(sticky: RegExp, text: string, from: number): number | undefined {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
