import type { Person } from "../model/person";
import { type Pattern, pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { organisationParts } from "../vocabulary/municipality-words";
import { leadIns, modifierEnds } from "../vocabulary/person-words";
import { alternatives } from "./alternatives";
import { readContactDetail } from "./contact-details";
import { anyOf, SPACE, WORD_END } from "./patterns";
import { EMAIL, JOINERS, NAME_WORD, PHONE, TITLE_END } from "./person-patterns";
import type { Found } from "./recogniser";

type PersonValue = Omit<Person, "span">;

/** `kasvatuksen ja koulutuksen toimialajohtaja`, `hyvinvoinnin ja terveyden edistämisen johtaja`: genitives before one title. A capital begins a title on a new line only. */
const OF_TITLE = `(?<=(?:(?:^|[\\n:(]) *\\p{Lu}|(?<!\\p{L})\\p{Ll})\\p{Ll}+n)(?= ${JOINERS} (?:[\\p{Ll}-]+n ){1,3}\\p{Ll}*${TITLE_END})`;
const JOINER = `(?=[ \\n])(?<!-)(?!${OF_TITLE})${SPACE}${JOINERS}(?=[ \\n])`;
const sticky = (source: string): Pattern => pattern(() => source, "yu");

const separators = sticky(`(?:[\\s,;:.•·|()*\\uE000-\\uF8FF–—-]|${JOINERS}(?=[ \\n]))*`);
/** A line break that is no end of a segment: in `talous- ja⏎hallintojohtaja`, and in a name that a title leads. */
const WRAP = `(?:(?<=-(?: ${JOINERS})? *)|(?<=${TITLE_END} +${NAME_WORD} *)(?= *\\n *${NAME_WORD} *(?:[,.;(\\n]|$)))\\n`;
const segment = sticky(
  `(?:(?!${JOINER}|[,;()•|]|(?=\\n)(?!${WRAP})|:(?!\\p{L})|\\s*${PHONE}|\\s\\d|\\s+${EMAIL})[^]){1,160}`,
);

const NAME = `${NAME_WORD}(?: +${NAME_WORD})`;
/** A capitalised word behind another one is a surname, whatever it ends with: `Riitta Virtakare`. */
const SURNAME = `(?<=\\p{Lu}\\p{Ll}+(?<!${anyOf(modifierEnds.flatMap((row) => row.words))}) )\\p{Lu}`;
const titleFirst = pattern(() => `^((?:.* )?(?!${SURNAME})[^ ]*${TITLE_END})${WORD_END} *(.*)$`, "u");
const nameFirst = pattern(() => `^(${NAME}{1,3}) +(\\p{Ll}.*)$`, "u");
const nameLast = pattern(() => `^((?:\\p{Ll}[^ ]* +)*)(${NAME}{1,3})$`, "u");
const nameAndTail = pattern(() => `^(${NAME}{0,3})(?: +(.+))?$`, "u");
const lowerCasePhrase = pattern(() => /^\p{Ll}[\p{L}.-]*(?: +[\p{Ll}.-]+){0,3}$/u);
const capitalPhrase = pattern(() => /^\p{Lu}[\p{L}-]+(?: [\p{Ll}-]+){0,3}$/u);
const organisation = pattern(() => alternatives(organisationParts), "iu");
/** A department before the one who works there: `Palvelutoiminta, palvelujohtaja Maija Malli`. */
const department = sticky(`\\p{Lu}[\\p{L}-]+(?: [\\p{Ll}-]+){0,3}(?=, [^\\n,]{0,60}${TITLE_END} +${NAME_WORD})`);
const addressBehind = sticky(` *[,;(]? *(?:${PHONE}|${EMAIL})`);
const lineEnd = sticky(" *(?:\\n|$)");
/** Words that say where somebody is found are shorter than this. */
const SHORT = 40;
const leadIn = pattern(() => `^(?:${anyOf(leadIns.flatMap((row) => row.words))} *)+`, "u");

/** What one stretch between separators says; `last` when prose follows it. */
interface Segment {
  readonly name?: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly last?: boolean;
}

/**
 * The people of a block that names them (*Valmistelija*, *Esittelijä*, *Lisätiedot*), up to the first words that are no
 * part of such a block. Forms: 1. `kehitysjohtaja Maija Malli`  2. `Malli Maija, kehitysjohtaja, puh. 040 123 4567`
 * 3. `Maija Malli, hallintojohtaja, maija.malli(at)kunta.fi`  4. title and name on lines of their own
 * 5. several with commas, bullets, line breaks or *ja*  6. a title alone.
 */
export function findPersons(text: string): readonly Found<PersonValue>[] {
  const persons: Found<PersonValue>[] = [];
  for (let position = skip(text, 0); position < text.length; ) {
    const read = readSegment(text, position, persons.at(-1));
    if (!read) break;
    addSegment(persons, read.value, { start: position, end: read.end });
    if (read.value.last) break;
    position = skip(text, read.end);
  }
  return persons.filter(({ name, title }) => name !== null || (title !== null && titleFirst.test(title)));
}

function skip(text: string, position: number): number {
  return separators.end(text, position) ?? position;
}

function readSegment(
  text: string,
  position: number,
  current: PersonValue | undefined,
): { readonly value: Segment; readonly end: number } | undefined {
  const detail = readContactDetail(text, position);
  if (detail) return { value: detail, end: detail.end };
  const words = segment.exec(text, position)?.[0].trimEnd();
  if (!words) return undefined;
  const end = position + words.length;
  const value =
    readWords(words.replace(/\s+/g, " "), current) ??
    readByPlace(text, { start: position, end }, current) ??
    skipLabel(words, text[end]);
  return value && { value, end: value.last ? position + endOfLastWord(words, value.name ?? "") : end };
}

/**
 * What is known by its place alone: 1. a title with a capital between the name and an address or the line's end
 * 2. a department before its official, of whom it says nothing  3. whatever stands right before an address, just so.
 */
function readByPlace(text: string, { start, end }: Range, current: PersonValue | undefined): Segment | undefined {
  if (!current) return department.test(text, start) ? {} : undefined;
  const words = text.slice(start, end);
  const isBeforeAddress = addressBehind.test(text, end);
  const mayBeTitle = current.name && !current.title && text[start - 2] === "," && capitalPhrase.test(words);
  if (mayBeTitle && !organisation.test(words) && (isBeforeAddress || lineEnd.test(text, end))) return { title: words };
  return isBeforeAddress && words.length < SHORT ? {} : undefined;
}

/** Words that introduce the people and say nothing of them: `Asian valmisteli:`, `Lisätietoja antaa`. */
function skipLabel(words: string, next: string | undefined): Segment | undefined {
  return next === ":" || leadIn.test(words) ? {} : undefined;
}

function endOfLastWord(text: string, name: string): number {
  const word = name.slice(name.lastIndexOf(" ") + 1);
  return text.indexOf(word, text.indexOf(name.split(" ")[0] ?? "")) + word.length;
}

/** Name and title of a segment without its contact details; undefined when it is something else. */
function readWords(words: string, current: PersonValue | undefined): Segment | undefined {
  const titled = titleFirst.exec(words);
  const tail = nameAndTail.exec(titled?.[2] ?? "");
  const title = titled?.[1] && leadIn.replace(titled[1], "");
  if (title && tail?.[1]) return { title, ...cutProse(tail[1], tail[2]) };
  const named = nameFirst.exec(words);
  if (named?.[1] && named[2] && titleFirst.test(named[2])) return { name: named[1], title: named[2] };
  if (title) return titled?.[2] ? undefined : { title };
  const untitled = nameLast.exec(words);
  if (untitled?.[2])
    return { name: untitled[2], ...(untitled[1] ? { title: leadIn.replace(untitled[1].trim(), "") } : {}) };
  return current?.name && !current.title && lowerCasePhrase.test(words) ? { title: words } : undefined;
}

/** A name that prose follows on the same line ends before the capital that begins the prose. */
function cutProse(name: string, prose: string | undefined): Segment {
  if (prose === undefined) return { name };
  const words = name.split(/ +/u);
  return { name: words.length > 2 ? words.slice(0, -1).join(" ") : name, last: true };
}

/** Adds what a segment says to the person before it, or begins a new one when that would say a thing twice. */
function addSegment(persons: Found<PersonValue>[], segment: Segment, range: Found<unknown>["range"]): void {
  const { name = null, title = null, email = null, phone = null } = segment;
  const current = persons.at(-1);
  const begins = (name && current?.name) || (title && current?.title && !(name === null && current.name === null));
  if (!current || begins) {
    if (name || title) persons.push({ name, title, email, phone, range });
    return;
  }
  if (!(name || title || email || phone)) return;
  persons[persons.length - 1] = {
    name: current.name ?? name,
    title: current.title ?? title,
    email: current.email ?? email,
    phone: current.phone ?? phone,
    range: { start: current.range.start, end: range.end },
  };
}
