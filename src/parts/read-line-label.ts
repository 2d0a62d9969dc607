import { BODY_ABBREVIATION } from "../patterns/body";
import { letterKey } from "../patterns/letter-key";
import { TITLE } from "../patterns/person";
import { BULLETS } from "../patterns/words";
import type { Range } from "../text/range";
import type { Label } from "./label";
import { byBeginning, readKind } from "./label-rows";
import { readOwnedLabel } from "./read-owned-label";

/** A section that a label carries: `Päätös § 42`, `BESLUT KST § 103`. */
const SECTION = `(?: (?:${BODY_ABBREVIATION} )?§ ?\\d{1,4}| \\d{1,4} ?§)?`;
/** What may stand between a label and its content: brackets, a colon, a column, a line end, one space or nothing before a capital letter. */
const SEPARATOR = `(?!\\p{Ll})${SECTION}(?: ?\\(([^)\\n]{2,80})\\))?(?:[ ]*:|[ ]*(?=\\n|$)|[ ]{2,}|[ ](?=\\p{Lu}\\p{Ll}|${TITLE}(?:[ ,\\n]|$))|(?<=\\p{Ll})(?=\\p{Lu})|(?=[ ]?\\d|[ ]\\p{Lu}[ ]?[:|]))`;
const PLAIN = byBeginning((labels) => new RegExp(`(${labels})${SEPARATOR}`, "uy"));
const BILINGUAL = byBeginning(
  (labels) =>
    new RegExp(
      `(${labels})(?:[ ]?[-–—/|][ ]?|[ ]\\()(\\p{Lu}[\\p{L}-]+(?: \\p{Ll}+){0,3})\\)?(?:[ ]*:|[ ]*(?=\\n|$)|[ ]{2,})`,
      "uy",
    ),
);
/** The number of an attachment belongs to its label before a colon or a bar, else to the content. */
const NUMBER = /[ ]?(?:\p{Lu}|\d{1,3})[ ]?[:|]/uy;
const STARTS_WITH_NUMBER = /[ ]?\d|[ ]\p{Lu}[ ]?[:|]/uy;
const BULLET = new RegExp(`[${BULLETS}]`, "u");

/**
 * The label that a line begins with:
 *
 * 1. alone on its line; before a colon, a column, a capital letter (`Päätösehdotus Kunnanhallitus päättää`); glued
 *    (`PäätösEhdotus hyväksyttiin`); with a title in brackets (`Päätösehdotus (kaupunginjohtaja):`), with a section (`Päätös § 42`)
 * 2. with its number: `Liite 1: Name`, `Bilaga A: Name`
 * 3. in two languages: `Beredning – Valmistelu:`, `Päätös/Beslut`
 * 4. what {@link readOwnedLabel} reads
 */
export function readLineLabel(text: string, line: Range, last: Label | undefined): Label | undefined {
  const at = afterBullets(text, line);
  const key = letterKey(text, at);
  const pattern = PLAIN.get(key);
  const label = pattern && (readPlain(text, at, pattern) ?? readBilingual(text, at, BILINGUAL.get(key) as RegExp));
  const found = label ?? readOwnedLabel(text, { start: at, end: line.end }, last);
  return found && { ...found, start: line.start };
}

function afterBullets(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || (text.charCodeAt(at) > 0xb6 && BULLET.test(text[at] as string))))
    at++;
  return at;
}

function readPlain(text: string, at: number, pattern: RegExp): Label | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const kind = match && readKind(match[1] as string);
  if (!kind) return undefined;
  const labelEnd = at + (match[1] as string).length;
  const end = kind === "attachments" ? afterNumber(text, labelEnd, at + match[0].length) : at + match[0].length;
  if (end === labelEnd && kind !== "attachments" && kind !== "handling" && startsWithNumber(text, end))
    return undefined;
  const bracket = match[2] ? text.indexOf("(", labelEnd) + 1 : null;
  const title = bracket === null ? null : { start: bracket, end: bracket + (match[2] as string).length };
  return { kind, range: { start: at, end: labelEnd }, start: at, end, title };
}

function startsWithNumber(text: string, at: number): boolean {
  STARTS_WITH_NUMBER.lastIndex = at;
  return STARTS_WITH_NUMBER.test(text);
}

function afterNumber(text: string, labelEnd: number, end: number): number {
  NUMBER.lastIndex = labelEnd;
  return NUMBER.test(text) ? NUMBER.lastIndex : end;
}

function readBilingual(text: string, at: number, pattern: RegExp): Label | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const kind = match && readKind(match[1] as string);
  if (!kind || !readKind(match[2] as string)) return undefined;
  const end = at + match[0].length;
  return {
    kind,
    range: { start: at, end: at + match[0].trimEnd().replace(/ *:$/, "").length },
    start: at,
    end,
    title: null,
  };
}
