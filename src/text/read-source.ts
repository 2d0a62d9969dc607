import { applyEdits } from "./edit";
import { findCharacterEdits } from "./find-character-edits";
import { findHyphenEdits } from "./find-hyphen-edits";
import { findPageEdits } from "./find-page-edits";
import type { SourceText } from "./source-text";

/** Prepares a text for reading. Each step records what it changes, so that every range leads back to the caller's string. */
export function readSource(input: string): SourceText {
  const characters = applyEdits(input, findCharacterEdits(input));
  const pages = applyEdits(characters.text, findPageEdits(characters.text));
  const lines = applyEdits(pages.text, findHyphenEdits(pages.text));
  return {
    text: inTwoBytes(lines.text),
    span: (range) => characters.inputRange(pages.inputRange(lines.inputRange(range))),
  };
}

/**
 * The same text in two bytes a character. V8 compiles a regular expression once for texts of one byte and once more for those of
 * two, and of all expressions of a process, the host's included, it optimises none any more when their code takes too much room:
 * texts of one kind keep the library below that.
 */
function inTwoBytes(text: string): string {
  return `\u0100${text}`.slice(1);
}
