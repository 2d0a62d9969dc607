import { pattern } from "../patterns/pattern";
import { inBothCases, oneOf } from "../patterns/words";
import { readMunicipalityForm } from "../registers/municipality-forms";
import { companyForms } from "../vocabulary/municipality-words";
import { type ClassWord, genitiveEnds, nameEnds, noNames } from "../vocabulary/network-words";
import { alternatives } from "./alternatives";
import { type NamedThing, stemsOf } from "./class-phrases";
import { WORD_END } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

/** How far around a name the place may stand that has it again. */
const REACH = 20_000;
const END = `(?:${alternatives(nameEnds)})${WORD_END}`;
/** The words that may be a name's, up to a mark, a number, a dash or a word that goes on. */
const WORDS = pattern(
  () => `\\p{Lu}[\\p{L}\\d'’-]*(?:(?: | *\\n *(?=\\p{Ll}))(?!${END})\\p{L}[\\p{L}\\d'’-]*){0,6}`,
  "uy",
);
const SMALL_FIRST = pattern(() => /^\p{Ll}/u);
const MARK = pattern(() => /["”)]?(?:[.,;:!?(]|$)/uy);
/** `Suomen Kylät ry`, `ELY-keskus`. */
const ORGANISATION = pattern(() => `^\\p{Lu}{2,}-\\p{Ll}|[ \\n](?:${alternatives(companyForms)})${WORD_END}`, "u");
const GENITIVE_FIRST = pattern(() => `^\\p{L}+${oneOf(genitiveEnds.map((row) => row.ending))} `, "u");
const GENERIC: ReadonlySet<string> = new Set(noNames.flatMap((row) => row.forms.split(" ")));

interface Candidate {
  readonly words: readonly string[];
  readonly start: number;
  /** Whether a mark ends it. */
  readonly isClosed: boolean;
  /** Whether it stands on the line of its class word: what begins the next one may be a label. */
  readonly isOnLine: boolean;
}

/**
 * A name without quotes behind its Finnish class word, which nothing parts from the sentence: as far as another place has the same words
 * behind a class word (`hankkeen Hyvä poroliha rahoitus` beside `HANKKEESEEN HYVÄ POROLIHA`), or up to a mark (`hankkeeseen Sininen reitti.`).
 */
export function nameBehind(classWords: readonly ClassWord[]): Recogniser<NamedThing> {
  const stems = stemsOf(classWords.filter((row) => row.lang === "fi"));
  const forms = stems.split("|").flatMap((stem) => [...inBothCases(stem), stem.toUpperCase()]);
  const before = `(?:${forms.join("|")})\\p{L}{0,9}[ \\n]+`;
  const isBehind = pattern(() => `(?<=${before})`, "uy");
  return {
    name: "name behind its class word",
    pattern: pattern(() => `\\p{Lu}(?<=[ \\n]\\p{Lu})(?<=${before}\\p{Lu})`, "gu"),
    read({ input, index }) {
      const candidate = readCandidate(input, index);
      const again = candidate && findAgain(input, candidate, (at) => isBehind.test(input, at));
      const count = candidate ? lengthOf(candidate, again) : 0;
      return candidate && count > 0 ? named(input, candidate, count) : undefined;
    },
  };
}

function readCandidate(text: string, start: number): Candidate | undefined {
  const written = WORDS.exec(text, start)?.[0];
  const words = written?.split(/\s+/) ?? [];
  const first = words[0]?.toLowerCase() ?? "";
  if (
    written === undefined ||
    ORGANISATION.test(written) ||
    GENERIC.has(first) ||
    readMunicipalityForm(first) !== undefined
  )
    return undefined;
  return { words, start, isClosed: MARK.test(text, start + written.length), isOnLine: text[start - 1] === " " };
}

/** The candidate at another place that has the most words in common. */
function findAgain(
  text: string,
  { words, start }: Candidate,
  isBehind: (at: number) => boolean,
): Candidate | undefined {
  const [first = ""] = words;
  const places = [first, first.toUpperCase()].flatMap((written) => placesOf(text, written, start));
  const others = places.filter(isBehind).flatMap((at) => readCandidate(text, at) ?? []);
  return others.sort((a, b) => common(words, b.words) - common(words, a.words))[0];
}

function placesOf(text: string, word: string, around: number): number[] {
  const places: number[] = [];
  const end = Math.min(text.length, around + REACH);
  for (let at = text.indexOf(word, Math.max(0, around - REACH)); at >= 0 && at < end; at = text.indexOf(word, at + 1))
    if (at !== around) places.push(at);
  return places;
}

function common(words: readonly string[], others: readonly string[]): number {
  const index = words.findIndex((word, at) => word.toLowerCase() !== others[at]?.toLowerCase());
  return index < 0 ? words.length : index;
}

/** How many words the name has that two places share, or of one place that a mark ends: two or more, one in small letters, as no person or organisation is named. 0 for none. */
function lengthOf(candidate: Candidate, again: Candidate | undefined): number {
  const shared = again ? common(candidate.words, again.words) : 0;
  const isWhole = ({ words, isClosed }: Candidate): boolean => isClosed && words.length === Math.max(1, shared);
  if (shared > 1 || (again && shared === 1 && [candidate, again].some(isWhole))) return shared;
  const { words, isClosed, isOnLine } = candidate;
  return isClosed &&
    isOnLine &&
    !GENITIVE_FIRST.test(words.join(" ")) &&
    words.slice(1).some((word) => SMALL_FIRST.test(word))
    ? words.length
    : 0;
}

function named(text: string, { words, start }: Candidate, count: number): Found<NamedThing> {
  const kept = words.slice(0, count);
  const end = kept.reduce((at, word) => text.indexOf(word, at) + word.length, start);
  return { name: kept.join(" "), form: "apposition", range: { start, end } };
}
