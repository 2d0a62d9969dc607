import type { PartKind } from "../model/item";
import type { Organization } from "../model/municipality";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { readMunicipalityForm } from "../registers/municipality-forms";
import type { Range } from "../text/range";
import { firstFrom, within } from "../values/within";
import { coordinatorLinks, coordinatorWords, projectStems } from "../vocabulary/cofunding-words";
import { clauseOpeners, officialNominatives, ownSubjects } from "../vocabulary/organisation-words";
import type { Matter } from "./matter";
import {
  isOrganisationNoun,
  type OrganisationName,
  readFullName,
  readOrganisationAt,
  readOrganisationBefore,
} from "./organisation-name";
import { anyPhrase } from "./phrases";
import type { Sentence } from "./sentence";

/** Who administers a project. */
export interface SourceCoordinator {
  readonly coordinator: Organization;
  readonly range: Range;
}

/** A sentence of a matter that the authority decides. */
interface Place {
  readonly matter: Matter;
  readonly sentence: Sentence;
  readonly authority: string | null;
}

const WORDS = anyPhrase(coordinatorWords.filter(({ party }) => party !== "applicant"));
const AGENT_BEFORE = anyPhrase(coordinatorWords.filter(({ party }) => party === "agent"));
const ROLE = anyPhrase(coordinatorWords.filter(({ party }) => party === "role"));
const APPLICANT = anyPhrase(coordinatorWords.filter(({ party }) => party === "applicant"));
const PROJECT = anyPhrase(projectStems);
const LINKS = pattern(
  () => `:?(?:\\s+${oneOf(coordinatorLinks.flatMap((row) => row.words))}(?![\\p{L}-])){0,3}\\s+`,
  "iuy",
);
const OWN = pattern(() => `${oneOf(ownSubjects.flatMap((row) => row.words))}(?![\\p{L}-])`, "iuy");
const NOMINATIVE = pattern(() => `\\s${oneOf(officialNominatives.flatMap((row) => row.words))}$`, "iu");
const openers = (rows: typeof clauseOpeners): string => oneOf(rows.flatMap((row) => row.words.split(" ")));
/** Where a clause begins, and what leads to its subject. */
const CLAUSE = pattern(
  () => `(?:^["”\\s]*|[,;]\\s+|\\s(?=${openers(clauseOpeners)}\\s))(?:${openers(clauseOpeners)}\\s+){0,2}`,
  "giu",
);
const RELATIVE = pattern(() => `,\\s+${openers(clauseOpeners.filter((row) => row.isRelative))}\\s`, "giu");

/** Parts that name people, whose titles may have the words of administering in them. */
const LABELLED: ReadonlySet<PartKind> = new Set(["preparation", "presenter", "contact", "distribution"]);

/**
 * Reads who administers the project: 1. behind the words (`Hanketta hallinnoi Posion kunta`, `Sökande är Kustbygd Ab`) 2. before them
 * (`Kaustisen kunnan hallinnoima`) 3. as the subject of their clause (`Yhtiö vastaa hankkeen hallinnoinnista`, whose full name
 * stands elsewhere) or of the sentence (`…, jota se itse hallinnoi`); else who applies for its money.
 */
export function readCoordinator(matter: Matter, authority: string | null): SourceCoordinator | undefined {
  const places = matter.sentences
    .filter(({ kind }) => !LABELLED.has(kind))
    .map((sentence): Place => ({ matter, sentence, authority }));
  return firstOf(places, readAdministrator) ?? firstOf(places, readApplicant);
}

function firstOf(
  places: readonly Place[],
  read: (place: Place) => SourceCoordinator | undefined,
): SourceCoordinator | undefined {
  for (const place of places) {
    const found = read(place);
    if (found) return found;
  }
  return undefined;
}

function readAdministrator(place: Place): SourceCoordinator | undefined {
  const all = WORDS.all(place.sentence.text);
  const isAgent = ({ 0: words }: RegExpExecArray): boolean => AGENT_BEFORE.test(words);
  return (
    firstWith(all, (words) => (isAgent(words) ? readBefore(place, words.index) : readBehind(place, words))) ??
    firstWith(all, (words) =>
      isAgent(words) || isOwnSubject(place, words) ? undefined : readSubject(place, words.index),
    )
  );
}

function readApplicant(place: Place): SourceCoordinator | undefined {
  const words = place.sentence.kind === "heading" ? null : APPLICANT.exec(place.sentence.text);
  return words ? clauseSubject(place, words.index) : undefined;
}

function firstWith(
  all: readonly RegExpExecArray[],
  read: (words: RegExpExecArray) => SourceCoordinator | undefined,
): SourceCoordinator | undefined {
  for (const words of all) {
    const found = read(words);
    if (found) return found;
  }
  return undefined;
}

/** `Hanketta hallinnoi X`, `Hakijana: X`, `hallinnoijana toimii tällä kertaa X`: a town may stand farther in the same clause, where no project stands between. */
function readBehind(place: Place, words: RegExpExecArray): SourceCoordinator | undefined {
  const { matter, sentence } = place;
  const end = words.index + words[0].length;
  const start = LINKS.end(sentence.text, end) ?? end;
  const isLinked = sentence.text.slice(end, start).trim() !== "";
  const direct = partyAt(place, start, isLinked ? {} : { isSubject: true });
  if (direct || !isLinked) return direct;
  const town = firstFrom(matter.mentions("municipalities"), sentence.range.start + start);
  if (!town || town.range.end > sentence.range.end || town.range.start - sentence.range.start - start > REACH)
    return undefined;
  const between = sentence.text.slice(start, town.range.start - sentence.range.start);
  return /[,.;]/.test(between) || PROJECT.test(between) ? undefined : townParty(town);
}

/** How far behind the words a town may stand. */
const REACH = 60;

/** `Posion kunnan hallinnoima`, `Kylien Kehitys ry:n hallinnoima`. */
function readBefore(place: Place, offset: number): SourceCoordinator | undefined {
  const { matter, sentence } = place;
  const end = sentence.text.slice(0, offset).trimEnd().length;
  const at = sentence.range.start + end;
  const town = within(matter.mentions("municipalities"), sentence.range).find(({ range }) => range.end === at);
  if (town) return townParty(town);
  const name = readOrganisationBefore(sentence.text, end);
  return name && organisationParty(place, name);
}

function isOwnSubject(place: Place, { 0: words, index }: RegExpExecArray): boolean {
  const clause = CLAUSE.all(place.sentence.text.slice(0, index)).at(-1);
  return ROLE.test(words) && clause !== undefined && clause.index + clause[0].length === index;
}

function readSubject(place: Place, offset: number): SourceCoordinator | undefined {
  const { matter, sentence } = place;
  const comma = RELATIVE.all(sentence.text.slice(0, offset)).at(-1)?.index;
  const antecedent = comma === undefined ? undefined : readBefore(place, comma);
  const subject = antecedent ?? clauseSubject(place, offset);
  if (subject) return subject;
  const [first] = within(matter.mentions("municipalities"), sentence.range);
  const isBefore =
    first && first.range.end <= sentence.range.start + offset && CLAUSE.all(sentence.text.slice(0, offset)).length > 1;
  return isBefore ? townParty(first) : undefined;
}

/** The party that begins the clause of an offset, or else a clause before it. */
function clauseSubject(place: Place, offset: number): SourceCoordinator | undefined {
  const clauses = CLAUSE.all(place.sentence.text.slice(0, offset));
  return firstWith([...clauses].reverse(), ({ index, 0: lead }) =>
    partyAt(place, index + lead.length, { isSubject: true, until: offset }),
  );
}

/** The municipality, the authority's own noun or the organisation that begins at an offset of the sentence. */
function partyAt(
  place: Place,
  start: number,
  { isSubject = false, until = Number.POSITIVE_INFINITY },
): SourceCoordinator | undefined {
  const { matter, sentence, authority } = place;
  const at = sentence.range.start + start;
  const towns = matter.mentions("municipalities");
  const town = firstFrom(towns, at);
  if (town?.range.start === at)
    return isSubject && !isNominative(matter.text, town.range) ? undefined : townParty(town);
  if (OWN.test(sentence.text, start)) {
    const own = authority === null ? undefined : towns.find(({ code }) => code === authority);
    const end = at + (OWN.end(sentence.text, start) ?? start) - start;
    return own && { coordinator: { code: own.code, name: own.name }, range: { start: at, end } };
  }
  const name = readOrganisationAt(sentence.text.slice(0, until), start);
  return name && organisationParty(place, name);
}

function isNominative(text: string, range: Range): boolean {
  const name = text.slice(range.start, range.end);
  return /\s/.test(name)
    ? NOMINATIVE.test(name)
    : readMunicipalityForm(name.toLowerCase())?.grammaticalCase === "nominative";
}

function townParty({
  code,
  name,
  range,
}: {
  readonly code: string;
  readonly name: string;
  readonly range: Range;
}): SourceCoordinator {
  return { coordinator: { code, name }, range };
}

/** An organisation by its full name; undefined for a project's name, a word of administering and a noun that stands for nothing named. */
function organisationParty({ matter, sentence }: Place, found: OrganisationName): SourceCoordinator | undefined {
  const range = { start: sentence.range.start + found.start, end: sentence.range.start + found.end };
  const project = matter.mentions("projects").find((other) => other.range.end > range.start);
  if ((project && project.range.start < range.end) || WORDS.test(found.name)) return undefined;
  const text = matter.sentences.map((other) => other.text).join("\n\n");
  const full = found.isShort ? readFullName(text, found.name) : found.name;
  const name = full ?? (isOrganisationNoun(found.name) || isWord(text, found.name) ? undefined : found.name);
  return name === undefined ? undefined : { coordinator: { code: null, name }, range };
}

/** A capital that only begins a sentence: the item has the word without it. */
function isWord(text: string, name: string): boolean {
  return text.includes(` ${name.charAt(0).toLowerCase()}${name.slice(1)} `);
}
