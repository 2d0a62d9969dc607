import { readMunicipalityForm } from "../registers/municipality-forms";
import { associationMarks, nameOpeners, noNames } from "../vocabulary/network-words";

/** How far before its class word a name may begin. */
const reach = 110;

/** The most lower-case words that a name has after its last capital. */
const longest = 7;

const capitalised = /^(?:\p{N}*\p{Lu})(?:[\p{L}\p{N}&+-]|:(?=\p{L}))*$/u;
const lowerCase = /^(?:[\p{Ll}\p{N}](?:[\p{L}\p{N}&+-]|:(?=\p{L}))*|[-–])$/u;
const quoted = /["”“»]([^"”“»\n]{2,80})["”“»]$/u;
/** A sentence, a line or a title (`§ 318 Osallistuminen …`) begins after it. */
const sentenceEnd = /(?:[.!?:;)]|\n|\d|§) *$/u;
const shortForm = /[ \n]*\([\p{Lu}\p{N}][\p{L}\p{N}-]{1,9}\)$/u;
/** *Nuorten*, *Kustbygdens*; not *Osallistuminen*, *Kuntarahoitus*, *Seudulliseen*. */
const genitive = /(?<!mine|see)n$|(?<![uyi])s$/u;

const openers = wordsOf(nameOpeners);
const generic = wordsOf(noNames);
const marks = wordsOf(associationMarks);

/** A name that ends where its class word begins. */
export interface PhraseName {
  readonly name: string;
  readonly start: number;
}

/**
 * The name that ends at `end` of the text, before its class word, or undefined when none does:
 * 1. `Liikkuva arki` 2. `Nuorten Päijänne` 3. `"Karjasta kasvua"` 4. `Elävät keskustat (EK)`, without the abbreviation.
 * It begins at the last capital; capitalised words before that belong to it unless they are a municipality (in the name of
 * an association its genitive does belong), a generic word, or the first word of a sentence that is in no genitive.
 */
export function readNameBefore(text: string, end: number, of?: "association"): PhraseName | undefined {
  const from = Math.max(0, end - reach);
  const before = text.slice(from, end).trimEnd().replace(shortForm, "");
  const inQuotes = quoted.exec(before);
  if (inQuotes?.[1] !== undefined) return { name: inQuotes[1], start: from + inQuotes.index };
  const start = lastCapital(before);
  if (start === undefined) return undefined;
  const begin = extend(before, start, of);
  return { name: fold(before.slice(begin)), start: from + begin };
}

/** White space folded. */
export function fold(name: string): string {
  return name.replace(/[ \n]+/gu, " ");
}

/** `Liikkuva arki`, `Kanta-Hämeen retkeilykunnat`: where the last capitalised word begins that only lower case follows. */
function lastCapital(before: string): number | undefined {
  let end = before.length;
  for (let count = 0; count <= longest; count++) {
    const start = wordStart(before, end);
    const word = before.slice(start, end);
    if (capitalised.test(word)) return generic.has(word.toLowerCase()) ? undefined : start;
    if (!lowerCase.test(word)) return undefined;
    end = before.slice(0, start).trimEnd().length;
  }
  return undefined;
}

function wordStart(text: string, end: number): number {
  return Math.max(text.lastIndexOf(" ", end - 1), text.lastIndexOf("\n", end - 1)) + 1;
}

function extend(before: string, start: number, of?: "association"): number {
  const end = before.slice(0, start).trimEnd().length;
  const previous = wordStart(before, end);
  const word = before.slice(previous, end);
  if (!capitalised.test(word) || isOther(word, of)) return start;
  const opensSentence = sentenceEnd.test(before.slice(Math.max(0, previous - 4), previous)) || previous === 0;
  return !opensSentence || openers.has(word) || genitive.test(word) ? extend(before, previous, of) : start;
}

/** A capitalised word that stands before a name and is none of it: a municipality, a generic word. */
function isOther(word: string, of?: "association"): boolean {
  const lower = word.toLowerCase();
  if (generic.has(lower) || marks.has(word)) return true;
  const municipality = readMunicipalityForm(lower);
  return municipality !== undefined && (of === undefined || municipality.grammaticalCase !== "genitive");
}

function wordsOf(rows: readonly { readonly forms: string }[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.forms.split(" ")));
}
