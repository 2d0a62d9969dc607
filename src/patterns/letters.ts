import { pattern } from "./pattern";

/** A letter anywhere in a text, of one character or more. */
export const LETTER = pattern(() => /\p{L}/u);
export const SMALL_LETTER = pattern(() => /\p{Ll}/u);
export const CAPITAL_FIRST = pattern(() => /^\p{Lu}/u);
/** A letter or a digit. */
export const WORD_CHARACTER = pattern(() => /[\p{L}\p{N}]/u);
