import type { Person } from "../model/person";
import { pattern } from "../patterns/pattern";
import { fold } from "../values/fold";
import { bodyEndings } from "../vocabulary/body-words";
import { organisationParts } from "../vocabulary/municipality-words";
import {
  actingWords,
  afterOtherNames,
  bodyOffices,
  doerEndings,
  electedOffices,
  insteadWords,
  modifierEnds,
  namingAdverbs,
  namingWords,
  noTitleEndings,
  speakingWords,
} from "../vocabulary/person-words";
import { alternatives } from "./alternatives";
import { baseFormOfName, baseFormOfTitle, readTitleNoun } from "./base-forms";
import { readContactDetail } from "./contact-details";
import { anyOf, CAPITAL, LETTERS, SOFT_SPACE, WORD_END, WORD_START } from "./patterns";
import { JOINERS, NAME_REST, NAME_WORD, TITLE_BEFORE, TITLE_IN_CASE } from "./person-patterns";
import type { Found, Recogniser } from "./recogniser";
import { runRecognisers } from "./run-recognisers";

type PersonValue = Omit<Person, "span">;

interface NamedValue extends PersonValue {
  /** Of one who only speaks for a proposal and is named for no task. */
  readonly speaks?: true;
}

type NamedPerson = Found<NamedValue>;

const nobody = { name: null, title: null, email: null, phone: null };

const NOT_A_NAME = `(?! ${anyOf(afterOtherNames)})`;
/** A word of a name in prose, where words in capitals are headings. */
const WORD = `(?!${CAPITAL}{2})${NAME_WORD}${NOT_A_NAME}`;

const wordsOf = (rows: readonly { readonly words: readonly string[] }[]): string =>
  anyOf(
    rows.flatMap((row) => row.words),
    SOFT_SPACE,
  );
const NAMING = wordsOf(namingWords);
/** A naming word and what may follow it before the person. */
const NAMING_BEFORE = `${NAMING}${SOFT_SPACE}(?:${wordsOf(namingAdverbs)}${SOFT_SPACE}){0,2}`;
const ELECTED = wordsOf(electedOffices);
/** The word before a title noun that stands alone: `tekninen johtaja`. */
const MODIFIER = `(?!(?:${NAMING}|${wordsOf(namingAdverbs)})${SOFT_SPACE})\\p{Ll}+(?<=${wordsOf(modifierEnds)})${SOFT_SPACE}`;

/** How far before a name its title's noun may end, and how long a noun with its ending is at most. */
const reach = 60;
const longestNoun = 24;

/** What of a title stands before its noun. */
const titleStart = pattern(() => `(?<=${WORD_START}(${TITLE_BEFORE}(?:\\p{L}[\\p{L}-]*|${MODIFIER})?))`, "uy");

/** A name with its title after it, so that the name on the next line is another's. */
const nameBefore = pattern(() => /\p{Lu}\p{L}+, *$/u);

const namingBefore = pattern(() => `(?<=${NAMING_BEFORE}(?:${ELECTED}${SOFT_SPACE})?)`, "uy");
/** A title whose noun no row knows, by its place: `nimetään kanslisti Maija Malli`. */
const titleByPlace = pattern(
  () =>
    `(?<=${NAMING_BEFORE}((?!${ELECTED}${SOFT_SPACE})${TITLE_BEFORE}\\p{Ll}[\\p{Ll}-]{3,}(?<!${wordsOf(noTitleEndings)}))${SOFT_SPACE})`,
  "uy",
);
/** `valtuuston puheenjohtaja Maija Malli`: an office of a body. */
const bodyOffice = pattern(
  () =>
    `(?<=${WORD_START}(\\p{L}*${anyOf(bodyEndings.map((row) => row.genitive))}${SOFT_SPACE}${wordsOf(bodyOffices)})${SOFT_SPACE})`,
  "uy",
);
const doer = pattern(() => `^(?:${doerEndings.map(({ word }) => word).join("|")})$`, "u");
/** `Maija Malli, rehtori, puh. …` */
const titleBehind = pattern(() => /,\s*(\p{Ll}[\p{L} -]{2,50}?)(?=\s*(?:[,;.(\n]|$))/uy);
const betweenDetails = pattern(() => /[\s,;:(]*/y);
/** An address and two numbers. */
const mostDetails = 3;
/** `nimetään Maija Malli, Matti Malli ja Sisko Malli`: the others of a list. */
const listedBefore = pattern(
  () =>
    `(?<=${NAMING_BEFORE}(?:\\p{Ll}[\\p{Ll}-]*${SOFT_SPACE})?(?:${NAME_WORD}${SOFT_SPACE}${NAME_WORD}(?:${SOFT_SPACE}${NAME_WORD})?(?:,|${SOFT_SPACE}${JOINERS})${SOFT_SPACE}){1,6})`,
  "uy",
);
const speakingBefore = pattern(
  () =>
    `(?<=${wordsOf(speakingWords.map(({ before }) => ({ words: before })).filter(({ words }) => words.length > 0))}${SOFT_SPACE})`,
  "uy",
);
const speakingAfter = pattern(
  () => `${SOFT_SPACE}${wordsOf(speakingWords.map(({ behind }) => ({ words: behind })))}`,
  "uy",
);
const bodyAtEnd = pattern(() => `${anyOf(bodyEndings.map((row) => row.ending))}$`, "iu");
const actingAfter = pattern(() => `${SOFT_SPACE}${wordsOf(actingWords)}`, "uy");
const organisation = pattern(() => alternatives(organisationParts), "iu");
const insideSentence = pattern(() => /[\p{Ll},] $/u);
const wordBeforeName = pattern(() => /^\p{L}+[ \n]+(?=\p{Lu}\S+ )/u);

/**
 * Two or three capitalised words, of which the first two may stand on two lines, that are a person by what is beside them.
 * The match is the first capital alone, so that the search goes on inside what is no name.
 */
const personName: Recogniser<NamedValue> = {
  name: "name beside its title or task",
  pattern: pattern(
    () =>
      [
        `${CAPITAL}(?<![${LETTERS}]${CAPITAL})(?!${CAPITAL})`,
        `(?=(${NAME_REST}${NOT_A_NAME}${SOFT_SPACE}${WORD}(?: ${WORD})?))`,
      ].join(""),
    "gu",
  ),
  read: ({ 0: capital, 1: rest = "", index, input }) => {
    const name = { text: input, start: index, end: index + capital.length + rest.length };
    return (
      readOffice(name) ??
      readTitled(name) ??
      readNamed(name) ??
      readListed(name) ??
      readActing(name) ??
      readSpeaking(name)
    );
  },
};

interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Form: `kunnanhallituksen jäsen Maija Malli`. */
function readOffice(name: Name): Found<PersonValue> | undefined {
  const title = bodyOffice.exec(name.text, name.start)?.[1];
  return title === undefined ? undefined : personAt(name, title, name.text.lastIndexOf(title, name.start));
}

/** Form: `hallintojohtaja Maija Mallin`, title and name in any case. */
function readTitled(name: Name): Found<PersonValue> | undefined {
  const before = name.text.slice(Math.max(0, name.start - reach), name.start);
  const words = before.trimEnd();
  const lines = before.slice(words.length).split("\n").length;
  const noun = words.length < before.length && lines < 3 ? readTitleNoun(words.slice(-longestNoun)) : undefined;
  if (noun === undefined) return undefined;
  const end = name.start - before.length + words.length;
  const modifier = titleStart.exec(name.text, end - noun.length)?.[1] ?? "";
  const start = end - noun.length - modifier.length;
  const isOthers = lines > 1 && nameBefore.test(name.text.slice(Math.max(0, start - reach), start));
  return isOthers ? undefined : personAt(name, modifier + noun, start);
}

/** Forms: 1. `edustajaksi nimetään Maija Malli`  2. `edustajaksi nimetään kanslisti Maija Malli`. */
function readNamed(name: Name): Found<PersonValue> | undefined {
  if (namingBefore.exec(name.text, name.start)) return personAt(name);
  const title = titleByPlace.exec(name.text, name.start)?.[1];
  return title === undefined ? undefined : personAt(name, title, name.text.lastIndexOf(title, name.start));
}

/** Form: `tarkastajiksi valitaan Maija Malli ja Matti Malli`, the second and those behind. */
function readListed(name: Name): Found<PersonValue> | undefined {
  if (!listedBefore.exec(name.text, name.start)) return undefined;
  return organisation.test(name.text.slice(name.start, name.end)) ? undefined : personAt(name);
}

/** Forms: 1. `Maija Malli edustaa kuntaa`  2. `Maija Malli är kommunens kontaktperson`. */
function readActing(name: Name): Found<PersonValue> | undefined {
  return actingAfter.test(name.text, name.end) ? readSubject(name) : undefined;
}

/** Forms: 1. `Maija Malli ehdotti Matti Mallin kannattamana`  2. `understödd av Anna Modell`. */
function readSpeaking(name: Name): NamedPerson | undefined {
  const { text, start, end } = name;
  if (speakingBefore.test(text, start)) return { ...personAt(name), speaks: true };
  const person = speakingAfter.test(text, end) && !bodyAtEnd.test(text.slice(start, end)) && readSubject(name);
  return person ? { ...person, speaks: true } : undefined;
}

/** Who a verb behind the name tells of. Of three words that begin a sentence the first is none of the name. */
function readSubject({ text, start, end }: Name): Found<PersonValue> | undefined {
  const words = text.slice(start, end);
  if (organisation.test(words)) return undefined;
  const isInside = insideSentence.test(text.slice(Math.max(0, start - 2), start));
  const other = isInside ? "" : (wordBeforeName.exec(words)?.[0] ?? "");
  const title = doer.test(other.trim()) ? other.trim() : "";
  return personAt({ text, start: start + other.length, end }, title, title ? start : start + other.length);
}

/** Form: `yhdyshenkilöksi nimetään kaupunginjohtaja`, an office without a name. */
const officeForTask: Recogniser<NamedValue> = {
  name: "office after a naming word",
  pattern: pattern(
    () =>
      [
        `(?=[ \\n])(?<=${NAMING}(?:${SOFT_SPACE}${wordsOf(namingAdverbs)}){0,2})${SOFT_SPACE}(${TITLE_BEFORE}(?:${MODIFIER})?\\p{Ll}*${TITLE_IN_CASE})${WORD_END}`,
        `(?!${SOFT_SPACE}(?:\\p{Lu}|${anyOf(insteadWords.map(({ word }) => word))}))`,
      ].join(""),
    "gu",
  ),
  read: ({ 0: all, 1: title = "", index }) => {
    const end = index + all.length;
    return { ...nobody, title: baseFormOfTitle(fold(title)), range: { start: end - title.length, end } };
  },
};

/**
 * The people that prose names, with titles and names in base form: by their title, or for a task.
 * `known` holds names in base form from elsewhere in the text, which settle how an inflected name is read.
 */
export function findNamedPersons(text: string, known: readonly string[] = []): readonly NamedPerson[] {
  return runRecognisers(text, [personName, officeForTask]).map((person) =>
    person.name === null ? person : withDetails(text, { ...person, name: baseFormOfName(person.name, known) }),
  );
}

/** What stands behind a name: `Maija Malli, rehtori, puh. 040 123 4567 (maija.malli@kunta.example)`. */
function withDetails(text: string, person: NamedPerson): NamedPerson {
  const behind = person.title === null ? titleBehind.exec(text, person.range.end) : null;
  const title = behind?.[1] && readTitleNoun(behind[1]) ? behind[1] : null;
  let { email, phone } = person;
  let end = title && behind ? person.range.end + behind[0].length : person.range.end;
  for (let count = 0; count < mostDetails; count++) {
    const detail = readContactDetail(text, betweenDetails.end(text, end) ?? end);
    if (!detail) break;
    email ??= detail.email ?? null;
    phone ??= detail.phone ?? null;
    end = detail.end;
  }
  return { ...person, title: person.title ?? title, email, phone, range: { start: person.range.start, end } };
}

function personAt({ text, start, end }: Name, title = "", from = start): Found<PersonValue> {
  const name = fold(text.slice(start, end));
  return { ...nobody, name, title: title ? baseFormOfTitle(fold(title)) : null, range: { start: from, end } };
}
