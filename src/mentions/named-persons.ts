import type { Person } from "../model/person";
import { organisationParts } from "../vocabulary/municipality-words";
import {
  actingWords,
  afterOtherNames,
  electedOffices,
  insteadWords,
  modifierEnds,
  namingWords,
} from "../vocabulary/person-words";
import { alternatives } from "./alternatives";
import { baseFormOfName, baseFormOfTitle } from "./base-forms";
import { anyOf, CAPITAL, pattern, SOFT_SPACE, WORD_END, WORD_START } from "./patterns";
import { NAME_REST, NAME_WORD, TITLE_BEFORE, TITLE_IN_CASE } from "./person-patterns";
import type { Found, Recogniser } from "./recogniser";
import { runRecognisers } from "./run-recognisers";

type PersonValue = Omit<Person, "span">;

const NOT_A_NAME = `(?! ${anyOf(afterOtherNames)})`;
/** A word of a name in prose, where words in capitals are headings. */
const WORD = `(?!\\p{Lu}{2})${NAME_WORD}${NOT_A_NAME}`;

/** The first word; `before` is asked of what stands before its capital, once the engine has skipped to it. */
const firstWord = (before: string): string => `${CAPITAL}(?<=${before}${CAPITAL})(?!\\p{Lu})${NAME_REST}${NOT_A_NAME}`;

/** Two or three words, of which the first two may stand on two lines. */
const nameAfter = (before: string): string => `(${firstWord(before)}${SOFT_SPACE}${WORD}(?: ${WORD})?)`;

const wordsOf = (rows: readonly { readonly words: readonly string[] }[]): string =>
  anyOf(
    rows.flatMap((row) => row.words),
    SOFT_SPACE,
  );
const NAMING = wordsOf(namingWords);
/** The word before a title noun that stands alone: `tekninen johtaja`. */
const MODIFIER = `(?!${NAMING}${SOFT_SPACE})\\p{Ll}+(?<=${wordsOf(modifierEnds)})${SOFT_SPACE}`;

/** What of a title stands before its noun. */
const titleStart = new RegExp(`${WORD_START}${TITLE_BEFORE}(?:\\p{L}[\\p{L}-]*|${MODIFIER})?$`, "u");

/** A name with its title after it, so that the name on the next line is another's. */
const nameBefore = /\p{Lu}\p{L}+, *$/u;

/** Form: `hallintojohtaja Maija Mallin`, title and name in any case. */
const titledName: Recogniser<PersonValue> = {
  name: "title and name",
  pattern: pattern(nameAfter(`(${TITLE_IN_CASE})(${SOFT_SPACE})`)),
  read: (match) => {
    const [, name = "", noun = "", space = ""] = match;
    const start = match.index - space.length - noun.length;
    const context = match.input.slice(Math.max(0, start - 60), start);
    const before = titleStart.exec(context)?.[0] ?? "";
    if (space.includes("\n") && nameBefore.test(context.slice(0, context.length - before.length))) return undefined;
    return personAt(match, start - before.length, name, before + noun);
  },
};

/** Form: `edustajaksi nimetään Maija Malli`. */
const namedForTask: Recogniser<PersonValue> = {
  name: "name after a naming word",
  pattern: pattern(nameAfter(`${NAMING}${SOFT_SPACE}(?:${wordsOf(electedOffices)}${SOFT_SPACE})?`)),
  read: (match) => personAt(match, match.index, match[0], ""),
};

const organisation = new RegExp(alternatives(organisationParts), "iu");

const insideSentence = /[\p{Ll},] $/u;

/** Forms: 1. `Maija Malli edustaa kuntaa`  2. `Maija Malli är kommunens kontaktperson`. Of three words that begin a sentence the first is none of the name. */
const actingName: Recogniser<PersonValue> = {
  name: "name before a word of acting",
  pattern: pattern(nameAfter(WORD_START), `(?=${SOFT_SPACE}${wordsOf(actingWords)})`),
  read: (match) => {
    const [name = ""] = match;
    if (organisation.test(name)) return undefined;
    const other = /^\p{L}+ (?=\p{Lu}\S+ )/u.exec(name)?.[0] ?? "";
    const cut = insideSentence.test(match.input.slice(Math.max(0, match.index - 2), match.index)) ? 0 : other.length;
    return personAt(match, match.index + cut, name.slice(cut), "");
  },
};

/** Form: `yhdyshenkilöksi nimetään kaupunginjohtaja`, an office without a name. */
const officeForTask: Recogniser<PersonValue> = {
  name: "office after a naming word",
  pattern: pattern(
    `${TITLE_IN_CASE}${WORD_END}(?<=${NAMING}${SOFT_SPACE}(${TITLE_BEFORE}(?:${MODIFIER})?\\p{Ll}*${TITLE_IN_CASE}))`,
    `(?!${SOFT_SPACE}(?:\\p{Lu}|${anyOf(insteadWords.map(({ word }) => word))}))`,
  ),
  read: (match) => personAt(match, match.index + match[0].length - (match[1]?.length ?? 0), "", match[1] ?? ""),
};

/**
 * The people that prose names, with titles and names in base form: by their title, or for a task.
 * `known` holds names in base form from elsewhere in the text, which settle how an inflected name is read.
 */
export function findNamedPersons(text: string, known: readonly string[] = []): readonly Found<PersonValue>[] {
  return runRecognisers(text, [titledName, namedForTask, actingName, officeForTask]).map((person) =>
    person.name === null ? person : { ...person, name: baseFormOfName(person.name, known) },
  );
}

function personAt(match: RegExpExecArray, start: number, name: string, title: string): Found<PersonValue> {
  return {
    name: name ? fold(name) : null,
    title: title ? baseFormOfTitle(fold(title)) : null,
    email: null,
    phone: null,
    range: { start, end: match.index + match[0].length },
  };
}

function fold(words: string): string {
  return words.trim().replace(/\s+/g, " ");
}
