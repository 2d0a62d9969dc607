import { pattern } from "./pattern";

/** A letter anywhere in a text of one character or more. */
export const LETTER = pattern(() => /\p{L}/u);
export const SMALL_LETTER = pattern(() => /\p{Ll}/u);
export const CAPITAL_FIRST = pattern(() => /^\p{Lu}/u);

/** Whether a letter of Latin script stands at a place of a text. By its code: asked at one character after the other. */
export function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const small = code | 0x20;
  if (code < 0x80) return small >= 0x61 && small <= 0x7a;
  return (
    (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    code === 0xaa ||
    code === 0xb5 ||
    code === 0xba
  );
}

/** Whether a letter or a digit stands there. */
export function isWordCharacterAt(text: string, index: number): boolean {
  return isDigitAt(text, index) || isLetterAt(text, index);
}

export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

/** Whether one of the capitals that names begin with stands there. */
export function isCapitalAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}
