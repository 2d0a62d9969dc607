import {
  abbreviationEndings,
  bodyAbbreviations,
  bodyBeginnings,
  bodyEndings,
  bodyJoiners,
} from "../vocabulary/body-words";
import { oneOf, WORD_END } from "./words";

const BEGINNINGS = oneOf(bodyBeginnings.map((row) => `${row.beginning} [\\p{Ll}][\\p{Ll} -]{1,50}\\p{Ll}`));
const JOINER = oneOf(bodyJoiners.map((row) => row.word));
const ENDINGS = oneOf(bodyEndings.map((row) => row.ending));

/** A body's name in base form without its end: up to five words, the last with a body's ending. */
export const BODY_STEM = `(?:${BEGINNINGS}|(?:\\p{L}[\\p{L}-]* (?:${JOINER} )?){0,4}[\\p{L}-]{0,40}${ENDINGS})`;

/** A body's name in base form: `Kulttuuri- ja vapaa-aikalautakunta`, `Nämnden för kultur och fritid`. To be compiled with `iu`. */
export const BODY_NAME = `${BODY_STEM}${WORD_END}`;

/** A body's name in the genitive: `Kunnanhallituksen`, `Kommunstyrelsens`. To be compiled with `iu`. */
export const BODY_GENITIVE = `(?:\\p{L}[\\p{L}-]* (?:${JOINER} )?){0,4}[\\p{L}-]{0,40}${oneOf(bodyEndings.map((row) => row.genitive))}${WORD_END}`;

/** A body's name of one word, or of one more before it: *Tekninen lautakunta*. For running text, where more words would be others'. */
export const BODY_WORD = `(?:\\p{Lu}[\\p{L}-]* )?[\\p{L}-]{0,40}${ENDINGS}${WORD_END}`;

/** A known abbreviation of a body. To be compiled with `iu`. */
export const BODY_ABBREVIATION = `${oneOf(bodyAbbreviations.flatMap((row) => row.abbreviations))}(?![\\p{L}\\d])`;

/** The same in a pattern that tells capitals: `Kst`, `KST`. */
export const CAPITAL_ABBREVIATION = `${oneOf(
  bodyAbbreviations.flatMap((row) =>
    row.abbreviations.flatMap((word) => [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]),
  ),
)}(?![\\p{L}\\d])`;

/** An abbreviation that is known by its end: `Stltk`, `Henjao`. Ends of two letters are those of too many words. */
export const ENDED_ABBREVIATION = `\\p{L}{1,14}${oneOf(abbreviationEndings.map((row) => row.ending).filter((ending) => ending.length > 2))}`;
