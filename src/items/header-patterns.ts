import { BODY_ABBREVIATION, BODY_NAME, BODY_STEM } from "../patterns/body";
import { oneOf } from "../patterns/words";
import { documentWords } from "../vocabulary/document-words";
import { meetingWords, sectionWords } from "../vocabulary/header-words";

/** A body or its known abbreviation. */
const BODY = `(?<body>${BODY_NAME}|${BODY_ABBREVIATION})`;
/** Any abbreviation: it counts only where a date and a section follow it. */
const ANY_BODY = `(?<body>${BODY_NAME}|\\p{L}[\\p{L}.-]{1,24})`;
const DATE = "(?<date>\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}|\\d{4}-\\d\\d-\\d\\d)";
const DOCUMENT = oneOf(documentWords.map((row) => row.word));
const TITLE = "(?:[ ]+(?<title>[\\p{Lu}\\p{N}\"”'(][^\\n]{2,}))?";
const SECTION = "(?<section>\\d{1,4})";
const sections = (isSection: boolean): string =>
  oneOf(sectionWords.filter((row) => row.isSection === isSection).map((row) => row.word));

/** A pattern for a line that is a header, and what a bare number in it is. */
export interface HeaderForm {
  readonly name: string;
  readonly pattern: RegExp;
}

const line = (source: string): RegExp => new RegExp(`^[ ]*${source}[ ]*$`, "diu");

/**
 * The forms of a header that stands on a line of its own with a `§`, in the order they are tried:
 *
 * 1. `Kaupunginhallitus 09.01.2023 § 9`, `KHALL 28.01.2025 § 11`, `Elinvoimalautakunta, 27.9.2023, § 61`
 * 2. `Kaupunginhallitus     § 31     05.02.2024`, `Kfge § 27/20.9.2017`
 * 3. `Kh § 88`, `STST § 87   Title`
 * 4. `§ 27 Title`
 * 5. `62 §   TITLE`, `Case 15. / 85 §`, `Kunnanhallitus 12.3.2020 45 §`
 */
export const sectionSignForms: readonly HeaderForm[] = [
  { name: "body date § n", pattern: line(`${ANY_BODY}[,:]?[ ]+${DATE}[, ]*§[ ]*${SECTION}`) },
  { name: "body § n date", pattern: line(`${ANY_BODY}[,:]?[ ]+§[ ]*${SECTION}[,/ ]+${DATE}`) },
  { name: "body § n title", pattern: line(`${BODY}[,:]?[ ]*§[ ]*${SECTION}${TITLE}`) },
  { name: "§ n title", pattern: line(`§[ ]*${SECTION}${TITLE}`) },
  {
    name: "n § title",
    pattern: line(`(?:\\p{L}+ \\d+\\.? ?/ ?)?(?:${BODY}[, ]+)?(?:${DATE}[, ]+)?${SECTION} ?§${TITLE}`),
  },
];

/**
 * Headers without a `§`, found anywhere in the text by what is rare in them:
 *
 * 1. `Pöytäkirja 14.03.2022/Pykälä 88`, `Protokoll 06.02.2023/Paragraf 41`; `Esityslista 23.09.2019/Asia 7` has no section
 * 2. `224, STST 2015-06-08 16:00`, `95, KH :00 Title` (a transcript that lost its date), never a negative number (a cover page)
 * 3. `2 PELKOSENNIEMEN KUNTA PÖYTÄKIRJA 5/ Kunnanhallitus KH 42 TITLE` (a page of a transcript on one line)
 */
export const otherForms: readonly HeaderForm[] = [
  {
    name: "document date/section n",
    pattern: new RegExp(
      `^[ ]*${DOCUMENT} ${DATE} ?/ ?(?:${sections(true)} ${SECTION}|${sections(false)} \\d+)`,
      "dgimu",
    ),
  },
  {
    name: "n, body date time",
    pattern: new RegExp(`^${SECTION}, (?<body>${BODY_ABBREVIATION})[ ]*(?:${DATE})?[ ]*(?:\\d{1,2})?:\\d\\d`, "dgimu"),
  },
  {
    name: "page of a transcript",
    pattern: new RegExp(
      `^\\d{1,3} [\\p{Lu} -]{3,60}? ${DOCUMENT} [\\d/]+ (?:${BODY_NAME} )?(?<body>${BODY_ABBREVIATION}) ${SECTION} (?=\\p{L})`,
      "dgimu",
    ),
  },
];

/**
 * Headers by a bare number, which count only in a text without any other, and only in a row of rising numbers or alone:
 *
 * 1. `98 PÖYTÄKIRJAN TARKASTAJAT`
 * 2. `396  Jyväskylän kaupungin liittyminen …` (two spaces)
 * 3. `71. Kokouksen avaus`
 * 4. `KH 32`, `Kvalt 42`, `Kst: 104`, `Kula / 29`
 */
export const bareNumberForms: readonly HeaderForm[] = [
  { name: "n TITLE", pattern: new RegExp(`^${SECTION} (?<title>\\p{Lu}[\\p{Lu}\\d .,:/()&-]{3,}[^\\n]*)$`, "dgmu") },
  { name: "n  title", pattern: new RegExp(`^${SECTION}[ ]{2,6}(?<title>\\p{Lu}[^\\n]{3,})$`, "dgmu") },
  { name: "n. title", pattern: new RegExp(`^${SECTION}\\. (?<title>\\p{Lu}[^\\n]{3,})$`, "dgmu") },
  { name: "body n", pattern: new RegExp(`^${BODY}(?: ?[:/])? ${SECTION}(?: (?<title>\\p{Lu}[^\\n]{3,}))?$`, "dgimu") },
];

/** A heading of a meeting without a number: `Kaupunginhallitus, kokous 12.3.2024`. */
export const meetingHead = new RegExp(
  `^[ ]*(?<body>${BODY_NAME}),? ${oneOf(meetingWords.map((row) => row.word))} ${DATE}`,
  "dgimu",
);

/** A row of a table of handlings: `Kaupunginhallitus 41 29.01.2018 8`, glued `Kaupunginhallitus35204.09.201711`. */
export const handlingRow = new RegExp(
  `^[ ]*(?<body>${BODY_STEM}) ?(?<section>\\d{1,4}?) ?(?<date>\\d\\d\\.\\d\\d\\.\\d{4}) ?\\d{0,3}$`,
  "dgimu",
);
