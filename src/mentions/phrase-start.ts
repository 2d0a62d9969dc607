import { pattern } from "../patterns/pattern";
import { readMunicipalityForm } from "../registers/municipality-forms";
import { fold } from "../values/fold";
import {
  definiteEndings,
  nameJoiners,
  nameLinks,
  nameOpeners,
  noNameEndings,
  noNames,
  placePrepositions,
} from "../vocabulary/network-words";
import { alternatives } from "./alternatives";

/** How far before its class word a name may begin. */
const reach = 110;

/** The most lower-case words that a name has after its last capital. */
const longest = 7;

const capitalised = pattern(() => /^(?:\p{N}*\p{Lu})(?:[\p{L}\p{N}&+-]|:(?=\p{L}))*$/u);
const lowerCase = pattern(() => /^(?:[\p{Ll}\p{N}](?:[\p{L}\p{N}&+-]|:(?=\p{L}))*|[-–])$/u);
const quoted = /["”“»]([^"”“»\n]{2,80})["”“»]$/u;
/** A sentence, a line or a title (`§ 318 Osallistuminen …`) begins after it. */
const sentenceEnd = /(?:[.!?:;)]|\n|\d|§) *$/u;
const shortForm = pattern(() => /[ \n]*\([\p{Lu}\p{N}][\p{L}\p{N}-]{1,9}\)$/u);
/** *Nuorten*, *Kustbygdens*. */
const genitive = /[ns]$/u;
const noNameEnding = pattern(() => `(?:${alternatives(noNameEndings)})$`, "u");
/** A line of capitals is a heading of its own. */
const longCapitals = pattern(() => /^[\p{Lu}:-]{6,}$/u);

const openers = wordsOf(nameOpeners);
const generic = wordsOf(noNames);
const joiners = wordsOf(nameJoiners);
const links = wordsOf(nameLinks);
/** `Cykelkommunerna i` before the place that ends an association's name. */
const beforePlace = pattern(
  () => `\\p{Lu}\\p{L}*(?:${alternatives(definiteEndings)})[ \\n]+(?:${alternatives(placePrepositions)})[ \\n]+$`,
  "u",
);

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
  const before = shortForm.replace(text.slice(from, end).trimEnd(), "");
  const inQuotes = quoted.exec(before);
  if (inQuotes?.[1] !== undefined) return { name: inQuotes[1], start: from + inQuotes.index };
  const start = lastCapital(before, of);
  if (start === undefined) return undefined;
  const place = of && beforePlace.exec(before.slice(0, start));
  if (place) return { name: fold(before.slice(place.index)), start: from + place.index };
  const begin = before.length === end - from && of === undefined ? start : extend(before, start, of);
  return { name: fold(before.slice(begin)), start: from + begin };
}

/** `Liikkuva arki`, `Kanta-Hämeen retkeilykunnat`: where the last capitalised word begins that only lower case follows. */
function lastCapital(before: string, of?: "association"): number | undefined {
  let end = before.length;
  for (let count = 0; count <= longest; count++) {
    const start = wordStart(before, end);
    const word = before.slice(start, end);
    if (capitalised.test(word))
      return generic.has(word.toLowerCase()) && !isJoined(before, start, of) ? undefined : start;
    if (!lowerCase.test(word) || (of !== undefined && /^\d/u.test(word))) return undefined;
    end = endOfWord(before, start);
  }
  return undefined;
}

/** `Föreningen för öppna farleder rf`: the class word begins the name. */
function isJoined(before: string, start: number, of?: "association"): boolean {
  return of !== undefined && joiners.has(before.slice(start).split(/[ \n]+/u, 2)[1] ?? "");
}

function wordStart(text: string, end: number): number {
  return Math.max(text.lastIndexOf(" ", end - 1), text.lastIndexOf("\n", end - 1)) + 1;
}

/** `Covenant of |Mayors`: the capitalised word before the small one belongs to the name, whatever it opens. */
function startOfLinked(before: string, link: number, of?: "association"): number | undefined {
  const end = endOfWord(before, link);
  const start = wordStart(before, end);
  return capitalised.test(before.slice(start, end)) ? extend(before, start, of) : undefined;
}

function extend(before: string, start: number, of?: "association"): number {
  const end = endOfWord(before, start);
  const previous = wordStart(before, end);
  const word = before.slice(previous, end);
  if (links.has(word)) return startOfLinked(before, previous, of) ?? start;
  if (!capitalised.test(word) || isOther(word, of)) return start;
  const opensSentence = previous === 0 || sentenceEnd.test(before.slice(0, previous));
  return !opensSentence || openers.has(word) || genitive.test(word) ? extend(before, previous, of) : start;
}

/** Where the word before `start` ends; 0 when a blank line parts them. */
function endOfWord(before: string, start: number): number {
  const end = before.slice(0, start).trimEnd().length;
  return before.slice(end, start).split("\n").length > 2 ? 0 : end;
}

/** A capitalised word that stands before a name and is none of it: a municipality, a generic word, a heading. */
function isOther(word: string, of?: "association"): boolean {
  const lower = word.toLowerCase();
  if (generic.has(lower) || noNameEnding.test(word) || longCapitals.test(word)) return true;
  const municipality = readMunicipalityForm(lower);
  return municipality !== undefined && (of === undefined || municipality.grammaticalCase !== "genitive");
}

function wordsOf(rows: readonly { readonly forms: string }[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.forms.split(" ")));
}
