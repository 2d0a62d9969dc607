import { pattern } from "../patterns/pattern";
import { AT } from "../patterns/person";
import {
  actingPrefixes,
  addressPatterns,
  caseEndings,
  doerEndings,
  nameParticles,
  phoneLabels,
  titleNouns,
} from "../vocabulary/person-words";
import { conjunctions } from "../vocabulary/sentence-words";
import { anyOf, CAPITAL, GAP, LETTERS, SPACE } from "./patterns";

/** What follows the capital of a word of a name. */
export const NAME_REST = `(?:[${LETTERS}'’]+(?:-[${LETTERS}][${LETTERS}'’]*)*|\\.)(?![${LETTERS}-])`;

/** A capitalised word of a name: `Juha-Matti`, `Uusi-Hakala`, `D'Angelo`, `Å.`; or the particle of a name. */
export const NAME_WORD = `(?:${CAPITAL}${NAME_REST}|${anyOf(nameParticles)}(?![\\p{L}-]))`;

/** The end of a title in base form: `…johtaja`. */
export const TITLE_END = anyOf([
  ...titleNouns.flatMap(({ nouns }) => nouns.replace(/\/\S+/g, "").split(" ")),
  ...doerEndings.map(({ word }) => word),
]);

/** The end of a title in any case form: `…johtajan`, `…päälliköksi`. */
export const TITLE_IN_CASE = `(?:${anyOf(titleNouns.flatMap(({ nouns }) => nouns.split(/[ /]/)))}(?:${caseEndings})?)`;

export const ACTING = `(?:${anyOf(actingPrefixes.flatMap(({ words }) => words))}${GAP})`;

/** The words between two people, and between the halves of a title. */
export const JOINERS = anyOf(conjunctions);

const PHONE_LABEL = `(?:${anyOf(phoneLabels)}[.:]?(?![\\p{L}]):?${GAP})`;

/**
 * `040 733 9018`, `09 310 27755`, `+358 40 733 9018`, `014-266 0931`; behind a label also `310 36042`. A date has dots and is
 * none. A lost hyphen may be a question mark: `020?615 8085`.
 */
export const PHONE = `(?:${PHONE_LABEL}(?=[+\\d(])|(?=(?:\\+|0|\\(0)[\\d ()?-]{6}))([+\\d(][\\d ()?-]{3,18}\\d)(?!\\d|\\.\\d)`;

/** `name@host.fi`, `name(at)host.fi`, `name [at] host.fi`. */
export const EMAIL = `([\\p{L}\\d._-]+) ?${AT} ?([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,8}|…|\\.\\.\\.)`;

/** The local part of an address that is a pattern. */
export const isAddressPattern = pattern(() => `^${anyOf(addressPatterns.map(({ word }) => word))}$`, "iu");

/** Words before a title noun that belong to it: `vs.`, `talous- ja`, and for a bare noun the word before it (`tekninen johtaja`). */
export const TITLE_BEFORE = `${ACTING}?(?:\\p{L}+-${SPACE}${JOINERS}${SPACE})?`;
