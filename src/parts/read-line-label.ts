import { CAPITAL_ABBREVIATION } from "../patterns/body";
import { pattern } from "../patterns/pattern";
import { TITLE } from "../patterns/person";
import { BULLETS } from "../patterns/words";
import type { Range } from "../text/range";
import { isInSentence } from "./is-in-sentence";
import type { Label } from "./label";
import { type LabelRow, labelsFrom, readKind } from "./label-rows";
import { readFirstHalf, readSecondHalf } from "./read-broken-label";
import { readOwnedLabel } from "./read-owned-label";

/** A section that a label carries: `Päätös § 42`, `BESLUT KST § 103`. */
const SECTION = `(?: (?:${CAPITAL_ABBREVIATION} )?§ ?\\d{1,4}| \\d{1,4} ?§)?`;
/** What may stand between a label and its content: brackets, a colon, a column, a line end, one space or nothing before a capital letter. */
const SEPARATOR = pattern(
  () =>
    `(?!\\p{Ll})${SECTION}(?: ?\\(([^)\\n]{2,80})\\))?(?:[ ]*:|[ ]*(?=\\n|$)|[ ]{2,}|[ ](?=\\p{Lu}\\p{Ll}|${TITLE}(?:[ ,\\n]|$))|(?<=\\p{Ll})(?=\\p{Lu})|(?=[ ]?\\d|[ ]\\p{Lu}[ ]?[:|]))`,
  "uy",
);
const OTHER_LANGUAGE = pattern(
  () => /(?:[ ]?[-–—/|][ ]?|[ ]\()(\p{Lu}[\p{L}-]+(?: \p{Ll}+){0,3})\)?(?=[ ]*:|[ ]*(?:\n|$)|[ ]{2})[ ]*:?/uy,
);
/** The number of an attachment belongs to its label before a colon or a bar, else to the content. */
const NUMBER = pattern(() => /[ ]?(?:\p{Lu}|\d{1,3})[ ]?[:|]/uy);
const STARTS_WITH_NUMBER = pattern(() => /[ ]?\d|[ ]\p{Lu}[ ]?[:|]/uy);
const BULLET = pattern(() => `[${BULLETS}]`, "u");

/**
 * The label that a line begins with:
 *
 * 1. alone on its line; before a colon, a column, a capital letter (`Päätösehdotus Kunnanhallitus päättää`); glued
 *    (`PäätösEhdotus hyväksyttiin`); with a title in brackets (`Päätösehdotus (kaupunginjohtaja):`), with a section (`Päätös § 42`)
 * 2. with its number: `Liite 1: Name`, `Bilaga A: Name`
 * 3. in two languages: `Beredning – Valmistelu:`, `Päätös/Beslut`
 * 4. broken in its column: `Valmistelija /   Aila Salo⏎lisätiedot`
 * 5. what {@link readOwnedLabel} reads
 */
export function readLineLabel(text: string, line: Range, last: Label | undefined): Label | undefined {
  const second = readSecondHalf(text, line, last);
  if (second) return second;
  const at = afterBullets(text, line);
  const rows = labelsFrom(text, at);
  for (const row of rows) {
    const label = text.startsWith(row.written, at)
      ? (readPlain(text, at, row) ?? readBilingual(text, at, row))
      : undefined;
    if (label) return { ...label, start: line.start };
  }
  const first = rows.length > 0 ? readFirstHalf(text, at, line) : undefined;
  if (first) return first;
  const owned = readOwnedLabel(text, { start: at, end: line.end }, last);
  return owned && { ...owned, start: line.start };
}

function afterBullets(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || (text.charCodeAt(at) > 0xb6 && BULLET.test(text[at] as string))))
    at++;
  return at;
}

function readPlain(text: string, at: number, { written, kind }: LabelRow): Label | undefined {
  const labelEnd = at + written.length;
  const separator = SEPARATOR.exec(text, labelEnd);
  if (!separator || (separator[0] === " " && isInSentence(text, kind, labelEnd))) return undefined;
  const end = (kind === "attachments" ? NUMBER.end(text, labelEnd) : undefined) ?? labelEnd + separator[0].length;
  const mayHaveNumber = kind === "attachments" || kind === "handling";
  if (end === labelEnd && !mayHaveNumber && STARTS_WITH_NUMBER.test(text, end)) return undefined;
  const bracket = separator[1] ? text.indexOf("(", labelEnd) + 1 : null;
  const title = bracket === null ? null : { start: bracket, end: bracket + (separator[1] as string).length };
  return { kind, range: { start: at, end: labelEnd }, start: at, end, title };
}

function readBilingual(text: string, at: number, { written, kind }: LabelRow): Label | undefined {
  const labelEnd = at + written.length;
  const other = OTHER_LANGUAGE.exec(text, labelEnd);
  if (!other || !readKind(other[1] as string)) return undefined;
  const end = labelEnd + other[0].length;
  return { kind, range: { start: at, end: end - (other[0].endsWith(":") ? 1 : 0) }, start: at, end, title: null };
}
