import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { fold } from "../values/fold";
import { noNames } from "../vocabulary/network-words";
import {
  nameBreaks,
  obliqueEndings,
  organisationEndings,
  organisationMarks,
  organisationNouns,
  organisationPlaces,
} from "../vocabulary/organisation-words";
import { countNames, mostNamed } from "./most-named";

/** An organisation as a sentence names it, with its offsets there. */
export interface OrganisationName {
  /** As written, in base form where the ending is known. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** One word that may stand for an organisation named elsewhere: *Yhtiö*, *kuntayhtymä*, *Novia*. */
  readonly isShort: boolean;
}

const NOUNS = organisationNouns.flatMap(({ lang, nouns, marks = "" }) =>
  nouns.split(" ").map((pair) => {
    const [base = "", stem = ""] = pair.split("/");
    const forms = `[${base.charAt(0)}${base.charAt(0).toUpperCase()}](?:${base.slice(1)}|${stem.slice(1)}${organisationEndings.find((row) => row.lang === lang)?.ending})`;
    return { base, stem, marks: marks.split(" ").filter(Boolean), forms, whole: pattern(() => `^${forms}$`, "u") };
  }),
);
const ANY_NOUN = NOUNS.map(({ forms }) => forms).join("|");
const MARK = oneOf(organisationMarks.flatMap((row) => row.marks.split(" ")));
const BREAK = oneOf(nameBreaks.flatMap((row) => row.words.split(" ")));
const NO_NAME = new Set(noNames.flatMap((row) => row.forms.split(" ")));
const OBLIQUE = pattern(() => `(?:${obliqueEndings.flatMap((row) => row.endings).join("|")})$`, "u");

/** A genitive may begin a name, another case of a sentence's first word not. */
const NO_START = pattern(
  () => `(?:${obliqueEndings.flatMap((row) => (row.isGenitive ? [] : row.endings)).join("|")})$`,
  "u",
);

const IN = oneOf(organisationPlaces.map((row) => row.word));

const WORD = "[\\p{L}\\d&][\\p{L}\\d&'’-]*";
const CAPITAL = "\\p{Lu}[\\p{L}\\d&'’-]*";
/** Not across an empty line. */
const SPACE = "(?: +| *\\n *)";
const GOES_ON = `${SPACE}(?!${BREAK}\\s)`;
const MARKED = pattern(
  () => `(${CAPITAL}(?:${GOES_ON}${WORD}){0,5}?${SPACE}${MARK}(?: ${MARK})?)(?::\\p{Ll}+)?(?![\\p{L}-])`,
  "uy",
);
/** The last word's noun is in a group of its own; in Swedish the name or its place may follow it: *Yrkeshögskolan Novia*, *Musikinstitutet i Vasa*. */
const NOUNED = pattern(
  () =>
    `((?:(?=\\p{Lu})${WORD}(?:${GOES_ON}${WORD}){0,2}?${GOES_ON})?[\\p{L}-]*?)(${ANY_NOUN})(?![\\p{L}-])((?<=(?<!\\p{L})\\p{Lu}\\p{L}*) ${IN} ${CAPITAL}|(?:${SPACE}${CAPITAL}){0,3})`,
  "uy",
);
const BARE = pattern(
  () =>
    `${CAPITAL}(?:${SPACE}${CAPITAL}){0,4}(?:(?:${GOES_ON}\\p{Ll}[\\p{L}-]*)?(?=\\s*$|\\s+${BREAK}\\s|[,;.()])|(?=\\s+\\p{Ll}))`,
  "uy",
);

/** What a name with a mark is called before it: *Leader-ryhmä Vesa ry*, *Föreningen Levande kust rf*. */
const DESCRIPTION = pattern(
  () =>
    `^(?:[\\p{L}\\d]+-(?:${ANY_NOUN})|${oneOf(NOUNS.filter(({ marks }) => marks.length > 0).map(({ stem }) => stem))}) (?=\\p{Lu})`,
  "iu",
);

/**
 * The organisation that begins at an offset of a sentence: 1. `Koillismaan Kehitys Oy`, `Kylien Kehitys ry:n` 2. `Lapin
 * ammattikorkeakoulun`, `Yrkeshögskolan Novia`, `kuntayhtymä` 3. `Riveria`: capitals, and one more word before a verb.
 */
export function readOrganisationAt(text: string, start: number): OrganisationName | undefined {
  const marked = MARKED.exec(text, start);
  if (marked) {
    const name = fold(marked[1] ?? "");
    return { name: DESCRIPTION.replace(name, ""), start, end: start + marked[0].length, isShort: false };
  }
  const nouned = NOUNED.exec(text, start);
  if (nouned) return readNouned(nouned, start);
  const [name] = BARE.exec(text, start) ?? [];
  const first = name?.split(/\s/, 1)[0] ?? "";
  if (name === undefined || NO_NAME.has(first.toLowerCase()) || NO_START.test(first)) return undefined;
  const isShort = name === first;
  return isShort && OBLIQUE.test(name) ? undefined : { name: fold(name), start, end: start + name.length, isShort };
}

function readNouned([all, before = "", noun = "", more = ""]: RegExpExecArray, start: number): OrganisationName {
  const row = NOUNS.find((candidate) => candidate.whole.test(noun));
  const name = fold(`${before}${baseOf(noun, row, more)}${more}`);
  return { name, start, end: start + all.length, isShort: !name.includes(" ") };
}

/** A definite form stays where a name follows it. */
function baseOf(noun: string, row: (typeof NOUNS)[number] | undefined, more: string): string {
  return row && more === "" ? noun.charAt(0) + row.base.slice(1) : noun;
}

/** The organisation that ends at an offset of a sentence; the longest name that does. */
export function readOrganisationBefore(text: string, end: number): OrganisationName | undefined {
  const from = Math.max(0, end - LONGEST);
  for (const { 0: word, index } of CAPITAL_WORD.all(text.slice(from, end))) {
    const isNoStart = NO_NAME.has(word.toLowerCase()) || NO_START.test(word);
    const found = isNoStart ? undefined : readOrganisationAt(text.slice(0, end), from + index);
    if (found?.end === end) return found;
  }
  return undefined;
}

const LONGEST = 80;
const CAPITAL_WORD = pattern(() => `(?<![\\p{L}-])${CAPITAL}`, "gu");

/** Whether a word alone is the noun for organisations of a kind: *Yhdistys*. */
export function isOrganisationNoun(word: string): boolean {
  return NOUNS.some(({ base, stem }) => [base, stem].includes(word.toLowerCase()));
}

/**
 * The full name that a short one stands for in a text: 1. `Yhtiö` for *Koillismaan Kehitys Oy* 2. `Korkeakoulu` for *Lapin
 * ammattikorkeakoulu* 3. `Metropolia` for *Metropolia Ammattikorkeakoulu*. Of several the most named.
 */
export function readFullName(text: string, short: string): string | undefined {
  const word = short.toLowerCase();
  const noun = NOUNS.find(({ base, stem }) => [base, stem].includes(word));
  const marks = NOUNS.find(
    (row) => row.marks.length > 0 && [row.base, row.stem].some((form) => word.endsWith(form)),
  )?.marks;
  const meant = (name: string): boolean =>
    name.toLowerCase().endsWith(noun?.base ?? word) ||
    marks?.some((mark) => name.endsWith(` ${mark}`)) === true ||
    (!noun && name.split(" ").includes(short));
  const names = NAME_WITH_END.all(text)
    .map((match) => readOrganisationBefore(text, match.index + match[0].length)?.name ?? "")
    .filter((name) => name.length > short.length && meant(name));
  const found = names.map((name) => ({ name }));
  return mostNamed(found, countNames(found))?.name;
}

/** Where a name may end. */
const NAME_WITH_END = pattern(
  () => `(?:(?<=\\p{L}\\s)${MARK}|(?:${ANY_NOUN})(?:${SPACE}${CAPITAL}){0,3}(?:${SPACE}${MARK})?)(?![\\p{L}-])`,
  "gu",
);
