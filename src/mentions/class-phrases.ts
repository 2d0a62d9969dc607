import { isWordCharacterAt } from "../patterns/letters";
import { pattern } from "../patterns/pattern";
import { readMunicipalityForm } from "../registers/municipality-forms";
import { fold } from "../values/fold";
import {
  associationMarks,
  type ClassWord,
  caseEnding,
  memberGenitives,
  nameEnds,
  noGenitives,
} from "../vocabulary/network-words";
import { alternatives } from "./alternatives";
import { DASH, WORD_END } from "./patterns";
import { readNameBefore } from "./phrase-start";
import type { Found, Recogniser } from "./recogniser";

/** Which shape of phrase gave a name; the surest first. */
export type PhraseForm = "hyphenated" | "apposition" | "association" | "genitive";

/** Something that a phrase names by its class word. */
export interface NamedThing {
  /** In base form, without a hyphenated class word. */
  readonly name: string;
  readonly form: PhraseForm;
}

/** The marks of a registered association as alternatives of a pattern. */
export const MARKS = alternatives(associationMarks).replaceAll(".", "\\.");

/** What the forms of class words begin with, as alternatives of a pattern. */
export function stemsOf(words: readonly ClassWord[]): string {
  return words.map((row) => row.stems.replaceAll(" ", "|")).join("|");
}

/** 1. `Liikkuva arki -verkostoon` 2. `Hinku-verkosto` 3. `Virtaa vesille -kehittämisohjelman` 4. `Kyläläiset-nätverket` */
export function hyphenated(words: readonly ClassWord[]): Recogniser<NamedThing> {
  return {
    name: "hyphenated class word",
    pattern: pattern(() => `${DASH}(?=\\p{Ll})\\p{Ll}{0,24}?(?:${stemsOf(words)})\\p{Ll}*`, "gu"),
    read: (match) => found(match, readNameBefore(match.input, match.index), "hyphenated"),
  };
}

/** 1. `Kanta-Hämeen retkeilykunnat ry:n` 2. `Kustbygdens Utveckling rf` */
export const association: Recogniser<NamedThing> = {
  name: "registered association",
  pattern: pattern(() => `[ \\n](${MARKS})(?::\\p{Ll}+)?${WORD_END}`, "gu"),
  read(match) {
    const name = readNameBefore(match.input, match.index, "association");
    return found(match, name && { ...name, name: `${name.name} ${match[1]}` }, "association");
  },
};

/** Words in the genitive: `Pyöräilykuntien`, `Etelä-Savon rantakylien`, `Kustkommunernas`. Each ends before the next space. */
const genitives = /^(?:[^ ]*[ns](?: |$))+$/u;
const otherWord = pattern(() => `(?:^| )(?:${alternatives(noGenitives)})(?: |$)`, "u");
const members = pattern(() => `(?:${alternatives(memberGenitives)})$`, "u");
/** What a compound class word begins with, after a genitive: `Rannikkokuntien vesi|liitto`. */
const compound = pattern(() => /(?<=(?<=[ns][ \n]+)(\p{Ll}*))/uy);

/** 1. `Pyöräilykuntien verkostoon` 2. `Rannikkokuntien vesiliitto` 3. `Itämeren kaupunkien liitto` 4. `Kustkommunernas nätverk`: the class word belongs to the name, in its base form. */
export function genitivePhrase(words: readonly ClassWord[]): Recogniser<NamedThing> {
  return {
    name: "genitive and class word",
    pattern: pattern(() => `(?:${stemsOf(words)})${caseEnding}${WORD_END}`, "gu"),
    read(match) {
      const word = words.find((row) => row.stems.split(" ").some((stem) => match[0].startsWith(stem)));
      const beginning = compound.exec(match.input, match.index)?.[1];
      if (beginning === undefined || word === undefined) return undefined;
      const name = readNameBefore(match.input, match.index - beginning.length);
      if (name === undefined || !genitives.test(name.name) || otherWord.test(name.name)) return undefined;
      if (word.ofMembers && !members.test(name.name)) return undefined;
      if (word.ownable && readMunicipalityForm(name.name.toLowerCase()) !== undefined) return undefined;
      return found(match, { ...name, name: `${name.name} ${beginning}${word.base}` }, "genitive");
    },
  };
}

/** 1. `projektet Smaker längs kusten` 2. `samarbetsnätverket "Lärande kommuner"`: up to a mark, a line's end or a word that goes on; no empty line stands between. */
export function apposition(words: readonly ClassWord[]): Recogniser<NamedThing> {
  const bases = words.filter((row) => row.lang === "sv").map((row) => anyCapital(row.base));
  const end = `(?:${alternatives(nameEnds)})${WORD_END}`;
  const name = `\\p{Lu}[\\p{L}-]*(?:(?: | *\\n *(?=\\p{Ll}))(?!${end})\\p{L}[\\p{L}-]*){0,6}`;
  return {
    name: "class word and name",
    pattern: pattern(() => `(?:${bases.join("|")})(?: +| *\\n *)(?:["”“]([^"”“\\n]{2,80})["”“]|(${name}))`, "gu"),
    read(match) {
      const given = match[1] ?? match[2];
      if (given === undefined) return undefined;
      const start = match.index + match[0].lastIndexOf(given);
      return { name: fold(given), form: "apposition", range: { start, end: start + given.length } };
    },
  };
}

/** 1. `hankkeeseen ”Sininen reitti”` 2. `kehittämishanke "Osaajat kotiin"`: Finnish has the name behind the class word only in quotes. */
export function quotedName(words: readonly ClassWord[]): Recogniser<NamedThing> {
  const stems = stemsOf(words.filter((row) => row.lang === "fi"));
  return {
    name: "class word and name in quotes",
    pattern: pattern(
      () => `["”“»](?<=(?:${stems})\\p{Ll}{0,9}[ \\n]+["”“»])([\\p{Lu}\\d][^"”“»\\n]{1,80})["”“«»]`,
      "gu",
    ),
    read(match) {
      const [all, given = ""] = match;
      const start = match.index + 1;
      return { name: fold(given), form: "apposition", range: { start, end: match.index + all.length - 1 } };
    },
  };
}

function found(
  match: RegExpExecArray,
  name: { readonly name: string; readonly start: number } | undefined,
  form: PhraseForm,
): Found<NamedThing> | undefined {
  return name && { name: name.name, form, range: { start: name.start, end: match.index + match[0].length } };
}

/**
 * Whether a match stands at the start of a word. Asked after the match, not in the pattern: a look-behind before alternatives
 * is tried at every character of the text.
 */
export function startsWord(match: RegExpExecArray): boolean {
  return !isWordCharacterAt(match.input, match.index - 1);
}

/** With and without a capital: `[nN]ätverket`. */
function anyCapital(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}
