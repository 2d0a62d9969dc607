import type { PartKind } from "../model/item";
import type { Person } from "../model/person";
import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { fold } from "../values/fold";
import { ownRepresentativeWords } from "../vocabulary/cofunding-words";
import { contactWords } from "../vocabulary/participation-words";
import { baseFormOfTitle } from "./base-forms";
import { findNamedPersons } from "./named-persons";
import { anyOf } from "./patterns";
import { findPersons } from "./persons";
import type { Found } from "./recogniser";

/** A person as found: the model's fields but for the span. */
export type FoundPerson = Found<Omit<Person, "span">>;

/** What the search for people needs to know of a part. */
interface PeoplePart {
  readonly kind: PartKind;
  readonly content: Range;
  /** A presenter's title within the part's label. */
  readonly title: Range | null;
}

/** The people of an item, by what the parts say of them. */
export interface ItemPeople {
  readonly preparers: readonly FoundPerson[];
  readonly presenters: readonly FoundPerson[];
  /** Those whom the text names elsewhere by title or task, in base form, in text order. */
  readonly named: readonly FoundPerson[];
  /** Those who only speak for a proposal. */
  readonly speakers: readonly FoundPerson[];
}

const NAMING_PARTS: ReadonlySet<PartKind> = new Set(["proposal", "decision", "handling"]);
const TASK = pattern(() => anyOf([...contactWords, ...ownRepresentativeWords].map(({ phrase }) => phrase)), "giu");
/** No sentence that names somebody for a task is longer. */
const TASK_REACH = 400;
const SENTENCE_END = pattern(() => /[.!?]\s+(?=\p{Lu})|\n[ ]*\n/gu);

/**
 * Finds the people of an item: in labelled blocks by their position, in prose by title or task. A presenter whose title alone
 * stands in a proposal's label counts when no presenter has a part.
 */
export function findPeople(text: string, parts: readonly PeoplePart[]): ItemPeople {
  const inBlocks = (kind: PartKind): FoundPerson[] =>
    parts
      .filter((part) => part.kind === kind)
      .flatMap((part) => shifted(findPersons(slice(text, part.content)), part.content.start));
  const preparers = [...inBlocks("preparation"), ...inBlocks("contact")];
  const presenters = distinct(inBlocks("presenter"));
  const titles = parts.flatMap((part) => (part.kind === "proposal" && part.title ? [titled(text, part.title)] : []));
  const known = [...preparers, ...presenters].flatMap((person) => person.name ?? []);
  const named = parts
    .filter((part) => NAMING_PARTS.has(part.kind))
    .flatMap((part) => shifted(findNamedPersons(slice(text, part.content), known), part.content.start));
  const described = parts
    .filter((part) => part.kind === "description")
    .flatMap((part) => aroundTasks(text, part.content))
    .flatMap((range) => shifted(findNamedPersons(slice(text, range), known), range.start));
  return {
    preparers,
    presenters: presenters.length > 0 ? presenters : titles,
    named: [...described, ...named].filter(({ speaks }) => !speaks).sort((a, b) => a.range.start - b.range.start),
    speakers: named.filter(({ speaks }) => speaks),
  };
}

/** The reasons name many people; only those in the sentence of the word for a task are looked for. */
function aroundTasks(text: string, { start, end }: Range): Range[] {
  const content = text.slice(start, end);
  const tasks = TASK.all(content);
  const ends = tasks.length > 0 ? SENTENCE_END.all(content).map((match) => match.index + match[0].length) : [];
  const sentences = tasks.map(({ index }) => ({
    start: start + (ends.findLast((each) => each <= index) ?? 0),
    end: start + (ends.find((each) => each > index) ?? content.length),
  }));
  return sentences.filter((sentence, index) => {
    const isAgain = sentence.start === sentences[index - 1]?.start;
    return !isAgain && sentence.end - sentence.start <= TASK_REACH;
  });
}

function slice(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

function shifted<P extends FoundPerson>(persons: readonly P[], offset: number): P[] {
  return persons.map((person) => ({
    ...person,
    range: { start: person.range.start + offset, end: person.range.end + offset },
  }));
}

/** Helsinki names the presenter twice. */
function distinct(persons: readonly FoundPerson[]): FoundPerson[] {
  return persons.filter(
    (person, index) =>
      persons.findIndex((other) => other.name === person.name && other.title === person.title) === index,
  );
}

/** `Kunnanjohtajan ehdotus`: a title in the genitive; in brackets there may be a name with it. */
function titled(text: string, range: Range): FoundPerson {
  const label = fold(slice(text, range));
  const written = label === label.toUpperCase() ? label.toLowerCase() : label;
  const [person] = findPersons(written);
  return {
    name: person?.name ?? null,
    title: person?.title ?? baseFormOfTitle(written),
    email: null,
    phone: null,
    range,
  };
}
