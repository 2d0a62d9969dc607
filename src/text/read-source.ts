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
    text: lines.text,
    span: (range) => characters.inputRange(pages.inputRange(lines.inputRange(range))),
  };
}
