import type { PartKind } from "../model/item";
import type { Organization } from "../model/municipality";
import { isLetterAt } from "../patterns/letters";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { fold } from "../values/fold";
import { within } from "../values/within";
import {
  coordinatorLinks,
  coordinatorWords,
  nameBreaks,
  obliqueEndings,
  organisationNouns,
} from "../vocabulary/cofunding-words";
import { noNames } from "../vocabulary/network-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { Sentence } from "./sentence";

/** Who administers a project. */
export interface SourceCoordinator {
  readonly coordinator: Organization;
  readonly range: Range;
}

const WORDS = anyPhrase(coordinatorWords);
const AGENT_BEFORE = anyPhrase(coordinatorWords.filter((row) => row.isAgentBefore));
const NO_NAME = new Set(noNames.flatMap((row) => row.forms.split(" ")));
const BREAK = oneOf(nameBreaks.flatMap((row) => row.words));
const LINK = `(?:\\s+${oneOf(coordinatorLinks.flatMap((row) => row.words))}){0,2}\\s+`;
/** A name: from a capital to a comma, a bracket, the end or a word that goes on with the sentence. */
const NAME = `\\p{Lu}[\\p{L}\\d&'’-]*(?:\\s+(?!${BREAK}\\s)[\\p{L}\\d&'’-]+){0,5}?(?=[,;.()]|\\s*$|\\s${BREAK}\\s)`;
const NAME_BEHIND = pattern(() => `^${LINK}(?<name>${NAME})`, "du");
const NAME_BEFORE = pattern(() => `(?<name>${NAME})`, "du");
/** A sentence's first word in an oblique case is its capital's only reason: *Hakemuksen on jättänyt …*. */
const OBLIQUE = pattern(() => `(?:${obliqueEndings.map((row) => row.endings.join("|")).join("|")})$`, "u");
const NOUN_FIRST = pattern(() => `^\\s*${oneOf(organisationNouns.map((row) => row.word))}(?!\\p{L})`, "u");
const ENDING = oneOf(organisationNouns.map((row) => row.ending));
const WORDS_BEFORE = pattern(() => /(?<=(\p{Lu}[\p{L}-]+ (?:[\p{L}-]+ ){0,2}))/uy);
const ASSOCIATION_BEHIND = pattern(() => ` (\\p{Lu}\\p{L}+(?: [\\p{L}-]+){0,3}? ${ENDING})(?!\\p{L})`, "uy");
const CAPITAL_BEHIND = pattern(() => / \p{Lu}\p{L}+/uy);
const NOUNS = organisationNouns.map((row) => ({ ...row, pattern: pattern(() => `^${row.word}$`, "iu") }));

/** Parts that name people, whose titles may have the words of administering in them. */
const LABELLED: ReadonlySet<PartKind> = new Set(["preparation", "presenter", "contact", "distribution"]);

/**
 * Reads who administers the project: 1. `Hanketta hallinnoi Posion kunta`, `Kaustisen kunnan hallinnoimaan hankkeeseen`
 * 2. `Hanketta hallinnoi Leader Keski-Savo ry` 3. `Koulutussäätiö hallinnoi hanketta`, whose full name stands elsewhere.
 */
export function readCoordinator(matter: Matter): SourceCoordinator | undefined {
  for (const sentence of matter.sentences) {
    // Of several words (`hakija ja hallinnoija on`) the last stands beside the name.
    const words = LABELLED.has(sentence.kind) ? undefined : WORDS.all(sentence.text).at(-1);
    const found =
      words &&
      (readBehind(matter, sentence, words) ??
        readBefore(matter, sentence, words) ??
        readSubject(matter, sentence, words));
    if (found) return found;
  }
  return undefined;
}

function readBehind(matter: Matter, sentence: Sentence, words: RegExpExecArray): SourceCoordinator | undefined {
  if (AGENT_BEFORE.test(words[0])) return undefined;
  const end = words.index + words[0].length;
  return (
    townBeside(matter, sentence, end, "behind") ??
    organisationAt(matter, sentence, NAME_BEHIND.exec(sentence.text.slice(end)), end)
  );
}

function readBefore(matter: Matter, sentence: Sentence, words: RegExpExecArray): SourceCoordinator | undefined {
  return (
    townBeside(matter, sentence, words.index, "before") ??
    organisationAt(matter, sentence, NAME_BEFORE.exec(sentence.text.slice(0, words.index)), 0)
  );
}

/** The municipality nearest to an offset of the sentence, in the same clause. */
function townBeside(
  matter: Matter,
  sentence: Sentence,
  offset: number,
  side: "before" | "behind",
): SourceCoordinator | undefined {
  const at = sentence.range.start + offset;
  const towns = within(matter.mentions("municipalities"), sentence.range);
  const town =
    side === "behind" ? towns.find(({ range }) => range.start >= at) : towns.findLast(({ range }) => range.end <= at);
  if (!town) return undefined;
  const between = side === "behind" ? matter.text.slice(at, town.range.start) : matter.text.slice(town.range.end, at);
  return /[,.;]/.test(between) ? undefined : { coordinator: { code: town.code, name: town.name }, range: town.range };
}

/** The subject of the sentence, where a later clause only points back to it: *jota se itse hallinnoi*, *joka toimii hallinnoijana*. */
function readSubject(matter: Matter, sentence: Sentence, words: RegExpExecArray): SourceCoordinator | undefined {
  const at = sentence.range.start + words.index;
  const town = within(matter.mentions("municipalities"), sentence.range).find(({ range }) => range.end <= at);
  if (town) return { coordinator: { code: town.code, name: town.name }, range: town.range };
  const noun = NOUN_FIRST.exec(sentence.text)?.[0];
  return noun
    ? named(matter, noun, { start: sentence.range.start, end: sentence.range.start + noun.length })
    : undefined;
}

function organisationAt(
  matter: Matter,
  sentence: Sentence,
  match: RegExpExecArray | null,
  offset: number,
): SourceCoordinator | undefined {
  const at = match?.indices?.groups?.name;
  if (!at) return undefined;
  const start = sentence.range.start + offset;
  return named(matter, match?.groups?.name ?? "", { start: start + at[0], end: start + at[1] });
}

/** The organisation that a name stands for; undefined for a capitalised word that is none. */
function named(matter: Matter, written: string, range: Range): SourceCoordinator | undefined {
  const [town] = within(matter.mentions("municipalities"), range);
  if (town) return { coordinator: { code: town.code, name: town.name }, range: town.range };
  const name = fold(written);
  const full = fullName(matter, name);
  const isBare = full === name && !name.includes(" ");
  if (NO_NAME.has(name.split(" ", 1)[0]?.toLowerCase() ?? "") && full === name) return undefined;
  return isBare && OBLIQUE.test(name) ? undefined : { coordinator: { code: null, name: full }, range };
}

/** A noun that stands for an association named before; one word that ends a longer name elsewhere in the item. */
function fullName(matter: Matter, name: string): string {
  const noun = NOUNS.find(({ pattern }) => pattern.test(name));
  const association = noun && matter.mentions("networks").find((network) => network.name.endsWith(` ${noun.ending}`));
  if (association) return association.name;
  if (name.includes(" ")) return name;
  const item = matter.text.slice(matter.item.range.start, matter.item.range.end);
  return longerName(item, name) ?? name;
}

/** 1. `Oulujokivarren Kehitys`, which ends with the word 2. `Kehitys Vesa ry`, which stands behind it 3. `Kehitys Vesa`, which begins with it */
function longerName(text: string, word: string): string | undefined {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (isLetterAt(text, end)) continue;
    const before = WORDS_BEFORE.exec(text, at)?.[1];
    if (before) return `${before}${word}`;
    if (isLetterAt(text, at - 1)) continue;
    const behind = ASSOCIATION_BEHIND.exec(text, end)?.[1] ?? CAPITAL_BEHIND.exec(text, end)?.[0];
    if (behind) return behind.startsWith(" ") ? `${word}${behind}` : behind;
  }
  return undefined;
}
