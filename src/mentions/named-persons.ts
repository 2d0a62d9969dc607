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
import { anyOf, pattern, SOFT_SPACE, WORD_END, WORD_START } from "./patterns";
import { NAME_WORD, TITLE_BEFORE, TITLE_IN_CASE } from "./person-patterns";
import type { Found, Recogniser } from "./recogniser";
import { runRecognisers } from "./run-recognisers";

type PersonValue = Omit<Person, "span">;

/** A word of a name in prose, where words in capitals are headings. */
const WORD = `(?!\\p{Lu}{2})${NAME_WORD}(?! ${anyOf(afterOtherNames)})`;

/** Two or three words, of which the first two may stand on two lines. */
const NAME = `(${WORD}${SOFT_SPACE}${WORD}(?: ${WORD})?)`;

const wordsOf = (rows: readonly { readonly words: readonly string[] }[]): string =>
  anyOf(
    rows.flatMap((row) => row.words),
    SOFT_SPACE,
  );
const NAMING = wordsOf(namingWords);
const TASK = `(?:${NAMING}${SOFT_SPACE}){1,3}`;
/** The word before a title noun that stands alone: `tekninen johtaja`. */
const MODIFIER = `(?!${NAMING}${SOFT_SPACE})\\p{Ll}+(?<=${wordsOf(modifierEnds)})${SOFT_SPACE}`;

/** What of a title stands before its noun. */
const titleStart = new RegExp(`${WORD_START}${TITLE_BEFORE}(?:\\p{L}[\\p{L}-]*|${MODIFIER})?$`, "u");

/** A name with its title after it, so that the name on the next line is another's. */
const nameBefore = /\p{Lu}\p{L}+, *$/u;

/** Form: `hallintojohtaja Maija Mallin`, title and name in any case. */
const titledName: Recogniser<PersonValue> = {
  name: "title and name",
  pattern: pattern(`(${TITLE_IN_CASE})`, `(${SOFT_SPACE})`, NAME),
  read: (match) => {
    const [, noun = "", space = "", name = ""] = match;
    const context = match.input.slice(Math.max(0, match.index - 60), match.index);
    const before = titleStart.exec(context)?.[0] ?? "";
    if (space.includes("\n") && nameBefore.test(context.slice(0, context.length - before.length))) return undefined;
    return personAt(match, match.index - before.length, name, before + noun);
  },
};

/** Form: `edustajaksi nimetään Maija Malli`. */
const namedForTask: Recogniser<PersonValue> = {
  name: "name after a naming word",
  pattern: pattern(TASK, `(?:${wordsOf(electedOffices)}${SOFT_SPACE})?`, NAME),
  read: (match) => personAt(match, match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? "", ""),
};

const organisation = new RegExp(alternatives(organisationParts), "iu");

/** Forms: 1. `Maija Malli edustaa kuntaa`  2. `Maija Malli är kommunens kontaktperson`. Three words only inside a sentence. */
const actingName: Recogniser<PersonValue> = {
  name: "name before a word of acting",
  pattern: pattern(
    `(?=\\p{Lu})${WORD_START}((?:(?<=[\\p{Ll},] )${WORD}${SOFT_SPACE})?${WORD}${SOFT_SPACE}(?:(?:von|af|de) )?${WORD})`,
    `(?=${SOFT_SPACE}${wordsOf(actingWords)})`,
  ),
  read: (match) => (organisation.test(match[0]) ? undefined : personAt(match, match.index, match[0], "")),
};

/** Form: `yhdyshenkilöksi nimetään kaupunginjohtaja`, an office without a name. */
const officeForTask: Recogniser<PersonValue> = {
  name: "office after a naming word",
  pattern: pattern(
    TASK,
    `(${TITLE_BEFORE}(?:${MODIFIER})?\\p{Ll}*${TITLE_IN_CASE})${WORD_END}`,
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
