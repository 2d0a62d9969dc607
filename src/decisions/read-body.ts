import type { Body, BodyKind } from "../model/body";
import { BODY_WORD } from "../patterns/body";
import { type Pattern, pattern } from "../patterns/pattern";
import { TITLE, TITLE_NOUNS } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { fold } from "../values/fold";
import {
  abbreviationEndings,
  bodyAbbreviations,
  bodyAdjectives,
  bodyBeginnings,
  bodyEndings,
  bodyOwners,
  decidingVerbs,
  decisionMakers,
  townWords,
} from "../vocabulary/body-words";
import type { Matter } from "./matter";

/** A body and where it is named. */
export interface SourceBody {
  readonly body: Body;
  readonly range: Range;
}

const ENDINGS = [...bodyEndings].sort((a, b) => b.ending.length - a.ending.length);
/** The subject of a proposal or decision: `Kunnanhallitus päättää, että`. */
const SUBJECT = pattern(() => `^\\s*(?<body>${BODY_WORD})`, "u");
const townStems = (isTown: boolean): Pattern =>
  pattern(() => oneOf(townWords.filter((row) => row.isTown === isTown).map((row) => row.stem)), "giu");
const TOWN = townStems(true);
const NO_TOWN = townStems(false);
/** How far into an item the one who decides is named. */
const HEAD_REACH = 600;
/** How far around an item the words that tell a town from another municipality are looked for. */
const TOWN_REACH = 4_000;

/** `Helsingin kaupunginvaltuusto`, `Helsingfors stadsstyrelse`: the municipality before the body's own name. */
const OWNER = pattern(() => `^\\p{Lu}[\\p{L}-]+ (?=${oneOf(bodyOwners.map((row) => row.word))})`, "u");

/** `Päätöksen tekijä: Kunnanjohtaja`, or the title alone where the item begins. */
const OFFICEHOLDER = pattern(
  () =>
    `(?:^|(?:(?<=\\n)[ ]*|[ ]{2,})${oneOf(decisionMakers.map((row) => row.label))}[ ]*:?)\\s*(?<body>${TITLE})(?=[ ]*(?:,|\\n|$)|[ ]{2,}\\d)`,
  "u",
);
/** `Kansliapäällikkö päättää myöntää …` */
const DECIDING_OFFICEHOLDER = pattern(
  () => `^\\s*(?<body>${TITLE})(?=\\s${oneOf(decidingVerbs.map((row) => row.word))}(?!\\p{L}))`,
  "u",
);

/** Reads the deciding body: named at the head, else the subject of the proposal or decision; then the officeholder who decides. */
export function readBody(matter: Matter): SourceBody | undefined {
  const range = matter.item.meeting.body ?? readSubject(matter) ?? readOfficeholder(matter);
  return range ? { body: bodyOf(matter.text, range), range } : undefined;
}

/** The body that a stretch of text names, its abbreviation expanded as the text around it tells. */
export function bodyOf(text: string, range: Range): Body {
  const written = fold(text.slice(range.start, range.end));
  const lower = written.toLowerCase();
  const abbreviation = bodyAbbreviations.find((row) => row.abbreviations.includes(lower.replace(/\.$/, "")));
  if (abbreviation)
    return { name: isTown(text, range) ? abbreviation.town : abbreviation.municipality, kind: abbreviation.kind };
  const name = inBaseForm(capitalised(OWNER.replace(written, "")));
  return { name: name.charAt(0).toUpperCase() + name.slice(1), kind: kindOf(name.toLowerCase()) };
}

const ADJECTIVES = bodyAdjectives.map(({ genitive, ending }) => ({
  ending,
  form: pattern(() => `${genitive}(?= )`, "u"),
}));

/** `Kunnanhallituksen kokous`: a body named as whose meeting it is. */
function inBaseForm(name: string): string {
  const row = bodyEndings.find(({ genitive }) => name.toLowerCase().endsWith(genitive));
  if (!row) return name;
  const before = ADJECTIVES.reduce(
    (text, { form, ending }) => form.replace(text, ending),
    name.slice(0, -row.genitive.length),
  );
  return before + row.ending;
}

/** The kind of a body by its name in lower case. */
export function kindOf(name: string): BodyKind {
  const begun = bodyBeginnings.find((row) => name.startsWith(row.beginning.toLowerCase()));
  const ended = ENDINGS.find((row) => name.endsWith(row.ending));
  const isOffice = TITLE_NOUNS.some((noun) => name.endsWith(noun) || name.endsWith(`${noun}en`));
  const abbreviated = abbreviationEndings.find((row) => name.endsWith(row.ending));
  return begun?.kind ?? ended?.kind ?? (isOffice ? "officeholder" : (abbreviated?.kind ?? "other"));
}

function readSubject(matter: Matter): Range | null {
  for (const kind of ["proposal", "decision"] as const) {
    const part = matter.parts.findLast((candidate) => candidate.kind === kind);
    const name = part && SUBJECT.exec(matter.text.slice(part.content.start, part.content.end))?.groups?.body;
    if (part && name) {
      const start = matter.text.indexOf(name, part.content.start);
      return { start, end: start + name.length };
    }
  }
  return null;
}

function readOfficeholder({ text, item, parts }: Matter): Range | null {
  const decision = parts.find(({ kind }) => kind === "decision")?.content;
  const head = { start: item.range.start, end: Math.min(item.range.end, item.range.start + HEAD_REACH) };
  return find(text, head, OFFICEHOLDER) ?? (decision ? find(text, decision, DECIDING_OFFICEHOLDER) : null);
}

function find(text: string, { start, end }: Range, body: Pattern): Range | null {
  const match = body.exec(text.slice(start, end));
  const name = match?.groups?.body;
  if (!match || !name) return null;
  const at = start + match.index + match[0].lastIndexOf(name);
  return { start: at, end: at + name.length };
}

/** A town calls itself one: its words outnumber those of other municipalities around the body's abbreviation. */
export function isTown(text: string, range: Range): boolean {
  const around = text.slice(Math.max(0, range.start - TOWN_REACH), range.end + TOWN_REACH);
  const count = (pattern: Pattern): number => pattern.all(around).length;
  return count(TOWN) >= count(NO_TOWN);
}

/** A name in capitals throughout, as a letterhead writes it, begins with one. */
function capitalised(name: string): string {
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}
