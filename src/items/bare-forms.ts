import { pattern } from "../patterns/pattern";
import { BODY, DATE, type HeaderForm, isAnyBody, isBody, SECTION, sections } from "./header-patterns";

/** A header that counts only in a text without any other. */
export interface BareForm extends HeaderForm {
  readonly beginsWith: "digit" | "letter";
  /** Whether its number is a section's; an agenda item's is none. */
  readonly isSection: boolean;
}

/**
 * Headers by a bare number, which count only in a text without any other, and only in a row of rising numbers or alone:
 *
 * 1. `Asia 7`, the number of an agenda's item
 * 2. `98 PÖYTÄKIRJAN TARKASTAJAT`
 * 3. `396  Jyväskylän kaupungin liittyminen …` (two spaces)
 * 4. `71. Kokouksen avaus`
 * 5. `KH 32`, `Kvalt 42`, `Kst: 104`, `Kula / 29`
 * 6. `KEVAL 12.04.2017 35`, a section whose sign got lost
 * 7. `Tarkastuslautakunta 1 / 2015 12.03.2015`, the meeting alone
 */
export const bareNumberForms: readonly BareForm[] = [
  {
    name: "item n",
    pattern: pattern(() => `^${sections(false)} ${SECTION}[ ]*$`, "diu"),
    beginsWith: "letter",
    isSection: false,
  },
  {
    name: "n TITLE",
    pattern: pattern(() => `^${SECTION} (?<title>\\p{Lu}[\\p{Lu}\\d .,:/()&-]{3,}[^\\n]*)$`, "du"),
    beginsWith: "digit",
    isSection: true,
  },
  {
    name: "n  title",
    pattern: pattern(() => `^${SECTION}[ ]{2,6}(?<title>\\p{Lu}[^\\n]{3,})$`, "du"),
    beginsWith: "digit",
    isSection: true,
  },
  {
    name: "n. title",
    pattern: pattern(() => `^${SECTION}\\. (?<title>\\p{Lu}[^\\n]{3,})$`, "du"),
    beginsWith: "digit",
    isSection: true,
  },
  {
    name: "body n",
    pattern: pattern(() => `^${BODY}(?: ?[:/])? ${SECTION}(?: (?<title>\\p{Lu}[^\\n]{3,}))?$`, "diu"),
    body: isBody,
    beginsWith: "letter",
    isSection: true,
  },
  {
    name: "body date n",
    pattern: pattern(() => `^${BODY},? ${DATE} ${SECTION}$`, "diu"),
    body: isAnyBody,
    beginsWith: "letter",
    isSection: true,
  },
  {
    name: "body meeting/year date",
    pattern: pattern(() => `^${BODY} \\d{1,3} ?/ ?\\d{4},? ${DATE}[ ]*$`, "diu"),
    body: isBody,
    beginsWith: "letter",
    isSection: false,
  },
];
