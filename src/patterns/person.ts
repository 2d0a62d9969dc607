import { chairTitles, presenterTitles } from "../vocabulary/part-labels";
import {
  actingPrefixes,
  addressPatterns,
  caseEndings,
  nameParticles,
  phoneLabels,
  titleNouns,
} from "../vocabulary/person-words";
import { conjunctions } from "../vocabulary/sentence-words";
import { BULLETS, inBothCases, oneOf, oneOfEnds, WORD_END } from "./words";

const ACTING = `(?:${oneOf(actingPrefixes.flatMap((row) => row.words.flatMap(inBothCases)))} ?)?`;
/** The nouns of titles in one language: in base form, and in the stem before a case ending (`päällikkö/päällikö`). */
const nounsOf = (lang: "fi" | "sv", form: "base" | "stem"): string[] =>
  titleNouns
    .filter((row) => row.lang === lang)
    .flatMap(({ nouns }) => nouns.split(" ").map((noun) => noun.split("/").at(form === "base" ? 0 : -1) ?? noun));
/** The last words of titles, in base form. */
export const TITLE_NOUNS: readonly string[] = [...nounsOf("fi", "base"), ...nounsOf("sv", "base")];
const NOUNS = oneOfEnds([...TITLE_NOUNS, ...nounsOf("fi", "stem")]);
const JOINER = oneOf(conjunctions);
/** A word of a name, with its particle. */
export const CAPITAL_WORD = `(?:${oneOf(nameParticles)} )?\\p{Lu}[\\p{L}'’-]+`;

/**
 * Up to four words, each to its end: what the last one ends with is asked there, and not at every letter. What follows says at
 * which word the title ends.
 */
const TITLE_WORDS = `\\p{L}[\\p{L}-]*${WORD_END}(?: (?:${JOINER} )?\\p{Ll}[\\p{L}-]*${WORD_END}){0,3}?`;

/** A title that is known by its last word: `kaupunginjohtaja`, `vs. talous- ja hallintojohtaja`, `tekninen johtaja`; in any case form. */
export const TITLE = `${ACTING}${TITLE_WORDS}(?<=(?<=${NOUNS})(?:${caseEndings})?)`;

/** A title in the genitive, to stand before what its holder proposes: `teknisen johtajan`, `stadsdirektörens`, `stadsdirektörens ersättares`. */
export const TITLE_GENITIVE = `${ACTING}${TITLE_WORDS}(?<=(?<=${oneOfEnds(nounsOf("fi", "stem"))})i?n|(?<=${oneOfEnds(nounsOf("sv", "base"))})(?:e?n)?s)`;

/** A title of those who present matters, as it stands alone: `Kaupunginjohtaja`, `vt. tekninen johtaja`, `Stadsdirektören`. Those who chair are none. */
export const PRESENTER_TITLE = `(?!\\p{L}*${oneOf(chairTitles.flatMap((row) => inBothCases(row.word)))})${ACTING}${TITLE_WORDS}(?<=${oneOfEnds(presenterTitles.flatMap((row) => row.endings))})`;

/** Two capitalised words, or three when the third ends the name. */
export const NAME = `${CAPITAL_WORD} ${CAPITAL_WORD}(?: ${CAPITAL_WORD}(?=[ ]*(?:[,(:;]|\\n|$)|[ ]+${oneOf(phoneLabels)}[.:]))?`;

/** A title known by its place only: lower-case words before a name (`nuorisotyönjohtaja`, `hamnfogde`, `stadsgeodet`). */
const TITLE_BY_PLACE = `${ACTING}\\p{L}[\\p{Ll}-]+(?:\\s(?:${JOINER}\\s)?\\p{Ll}[\\p{L}-]*){0,3}`;
const TITLE_BEHIND = `, (?!${oneOf(phoneLabels)}[.: ])(?:${ACTING}\\p{Ll}[\\p{L} -]{2,60}?(?=[ ]*(?:[,;(\\n.]|$)|(?=[ ]\\p{Lu})(?<=${NOUNS}))|${TITLE}(?=[ ]*(?:[,;(\\n.]|$)))`;
/** The sign of an e-mail address, and what stands for it: `(at)`, `(a)`, `[at]`. */
export const AT = "(?:@|[(\\[]at?[)\\]])";
const EMAIL = `[\\p{L}\\d._+-]+ ?${AT} ?[\\p{L}\\d._-]+`;
/** `040 123 4567`; behind a label also a shorter number of an exchange. A lost hyphen may be a question mark. */
const PHONE = `(?:${oneOf(phoneLabels)}[.:]?:? ?\\+?\\d[\\d ()?-]{3,}\\d|\\+?\\d[\\d ()?-]{5,}\\d)`;
const ADDRESS_PATTERN = `${oneOf(addressPatterns.map((row) => row.word))} ?${AT} ?[^\\s,)]+`;
/** An e-mail address, the pattern of one, or a telephone number. */
export const ADDRESS = `(?:${ADDRESS_PATTERN}|${EMAIL}|${PHONE})`;
const PERSON = `(?:${TITLE_BY_PLACE}\\s)?${NAME}(?:${TITLE_BEHIND})?`;

/**
 * People with their titles, addresses and numbers, one after the other, from where the pattern starts:
 *
 * 1. `hallintosihteeri Marketta Ojansuu, p. 044 560 4418`
 * 2. `• Emmi Vuorio, liikuntakoordinaattori, emmi.vuorio@…⏎• Samu Airaksinen, …`
 * 3. `elinkeinojohtaja Outi Parkkola, puh. 0400 155 208 ja⏎projektisihteeri Niko Väisälä`
 * 4. `Projektipäällikkö Ville Aromaa ja kehittämispäällikkö Nina Lindroos`
 */
export const PEOPLE =
  `(?:[${BULLETS}–-]\\s*)?(?:${PERSON}|${TITLE})` +
  `(?:[,;]?\\s*\\(?${ADDRESS}\\)?|[,;]?\\s*${JOINER}\\s+${PERSON}|,?\\s*\\n\\s*[${BULLETS}–-]?\\s*(?:${TITLE} ${NAME}|${NAME}${TITLE_BEHIND})|,\\s${TITLE} ${NAME})*`;
