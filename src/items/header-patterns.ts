import {
  BODY_ABBREVIATION,
  BODY_NAME,
  BODY_STEM,
  BODY_WORD,
  CAPITAL_ABBREVIATION,
  ENDED_ABBREVIATION,
} from "../patterns/body";
import { type Pattern, pattern } from "../patterns/pattern";
import { TITLE } from "../patterns/person";
import { oneOf } from "../patterns/words";
import { documentWords } from "../vocabulary/document-words";
import { closingWords, sectionWords } from "../vocabulary/header-words";
import { pageWords } from "../vocabulary/heading-words";

/** What may be a body: whether it is one is asked when the rest of the line fits. */
export const BODY = "(?<body>[^\\d§\\n,:/]{2,80}?)";
/** A body or its known abbreviation. */
export const isBody = pattern(() => `^(?:${BODY_NAME}|${BODY_ABBREVIATION}|${ENDED_ABBREVIATION})$`, "iu");
const isBodyStem = pattern(() => `^${BODY_STEM}$`, "iu");
/** Any abbreviation, or an officeholder: they count only where a date and a section follow. */
export const isAnyBody = pattern(() => `^(?:${BODY_NAME}|${TITLE}|\\p{L}[\\p{L}.-]{1,24})$`, "iu");
export const DATE = "(?<date>\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}|\\d{4}-\\d\\d-\\d\\d)";
const DOCUMENT = oneOf(documentWords.map((row) => row.word));
/** What a title behind a section begins with. */
export const TITLE_BEGINNING = "[\\p{Lu}\\p{N}\"”'(]";
export const SECTION = "(?<section>\\d{1,4})";
export const sections = (isSection: boolean): string =>
  oneOf(sectionWords.filter((row) => row.isSection === isSection).map((row) => row.word));

/** A pattern for a line that is a header, and the order of what stands in it. */
export interface HeaderForm {
  readonly name: string;
  readonly pattern: Pattern;
  /** What the `body` of a match has to be. */
  readonly body?: Pattern;
}

const line = (source: string): Pattern => pattern(() => `^[ ]*${source}[ ]*$`, "diu");

/** A section alone on its line, the commonest header: `§ 27`. */
export const sectionAlone = /^[ ]*§[ ]*(\d{1,4})[ ]*$/;

/** `Pöytäkirja 14.03.2022/Pykälä 88`, `Protokoll 06.02.2023/Paragraf 41`; `Esityslista 23.09.2019/Asia 7` has no section. At a line's start. */
export const documentForm: HeaderForm = {
  name: "document date/section n",
  pattern: pattern(() => `${DOCUMENT} ${DATE} ?/ ?(?:${sections(true)} ${SECTION}|${sections(false)} \\d+)`, "diuy"),
};

/** `224, STST 2015-06-08 16:00`, `95, KH :00 Title` (a transcript that lost its date), never a negative number (a cover page). At a line's start. */
export const numberedForm: HeaderForm = {
  name: "n, body date time",
  pattern: pattern(() => `${SECTION}, (?<body>${BODY_ABBREVIATION})[ ]*(?:${DATE})?[ ]*(?:\\d{1,2})?:\\d\\d`, "diuy"),
};

const PAGE_NUMBER = "\\d{1,3}";
const LETTERHEAD = "[\\p{L} -]{3,60}?";
/**
 * The beginning of a page that a transcript has on one line:
 *
 * 1. `2 PELKOSENNIEMEN KUNTA PÖYTÄKIRJA 5/ Kunnanhallitus KH 42 TITLE`
 * 2. `HYVINKÄÄN KAUPUNKI Pöytäkirja 3/2020 4 (12) Tekniikan lautakunta 17.03.2020 18 Title`
 * 3. `3 Kommunstyrelsen INBJUDAN TILL NÄTVERKET Kst 66 Text`
 * 4. `Itärannan kunta Pöytäkirja 4/2019 3 ( 16) 38 Title`
 * 5. `3 Sida 3 KST 61 TITLE`
 */
export const transcriptForms: readonly HeaderForm[] = [
  {
    name: "letterhead body n",
    pattern: pattern(
      () =>
        `${PAGE_NUMBER} ${LETTERHEAD} ${DOCUMENT} [\\d/]+ (?:${BODY_NAME} )?(?<body>${BODY_ABBREVIATION}) ${SECTION} (?=\\p{L})`,
      "diuy",
    ),
  },
  {
    name: "letterhead body date n",
    pattern: pattern(
      () =>
        `(?:${PAGE_NUMBER} )?${LETTERHEAD} ${DOCUMENT} [\\d/]+ (?:${PAGE_NUMBER} ?)?(?:\\( ?${PAGE_NUMBER} ?\\) )?(?<body>${BODY_WORD}) ${DATE} ${SECTION} (?=\\p{L})`,
      "diuy",
    ),
  },
  {
    name: "body TITLE body n",
    pattern: pattern(
      () =>
        `${PAGE_NUMBER} (?:[\\p{L}-]+ )?(?:[\\p{L}-]+ )?${BODY_WORD} (?<title>[\\p{Lu}\\d][^\\p{Ll}\\n]{3,150}?) (?<body>${CAPITAL_ABBREVIATION}):? ${SECTION} (?=\\p{Lu})`,
      "duy",
    ),
  },
  {
    name: "letterhead page n",
    pattern: pattern(
      () => `${LETTERHEAD} ${DOCUMENT} [\\d/]+ ${PAGE_NUMBER} ?\\( ?${PAGE_NUMBER} ?\\) ${SECTION} (?=(?<next>\\p{L}))`,
      "diuy",
    ),
  },
  {
    name: "page body n",
    pattern: pattern(
      () =>
        `${PAGE_NUMBER} ${oneOf(pageWords.map((row) => row.word))} ${PAGE_NUMBER} (?<body>${BODY_ABBREVIATION}|${ENDED_ABBREVIATION}) ${SECTION} (?=(?<next>\\p{L}))`,
      "diuy",
    ),
  },
];

/** Within a line of a transcript, behind a sentence: `… hyväksyttiin. TALON MYYNTI KH § 119 Text`. To be searched for up to its sign. */
export const inlineForm: HeaderForm = {
  name: "TITLE body § n",
  pattern: pattern(
    () =>
      `(?<=^|[.!?:;)\\p{Ll}\\d] )(?<title>\\p{Lu}[^\\p{Ll}\\n§]{5,180}) (?<body>${CAPITAL_ABBREVIATION}) § ?${SECTION}(?= \\p{Lu}| ?$)`,
    "du",
  ),
};

/** The page number in the head of a page that has a line to itself: `Itärannan kunta Pöytäkirja 4/2019 3 ( 16)`. */
export const pageOfPages = pattern(() => /^[^\n(]{10,90}\d ?\( ?\d{1,3} ?\)/);

/** A row of a table of handlings: `Kaupunginhallitus 41 29.01.2018 8`, glued `Kaupunginhallitus35204.09.201711`. */
export const handlingRow: HeaderForm = {
  name: "handling row",
  pattern: pattern(
    () => /^[ ]*(?<body>[^\d\n]{2,80}?) ?(?<section>\d{1,4}?) ?(?<date>\d\d\.\d\d\.\d{4}) ?\d{0,3}[ ]*$/diu,
  ),
  body: isBodyStem,
};

/** The header of a handling that a table lists, by an abbreviation of its body: `Kasope § 62`. */
export const listedForm: HeaderForm = {
  name: "abbreviation § n",
  pattern: line(`(?<body>\\p{L}[\\p{L}-]{1,14}) § ?${SECTION}`),
};

const closing = (isCapital: boolean): string =>
  closingWords
    .filter((row) => row.isCapital === isCapital)
    .map((row) => row.beginning)
    .join("|");
/** A line with which the minutes end; in a transcript behind its page head. At a line's start. */
export const closingLine = pattern(
  () =>
    `(?:${PAGE_NUMBER} [\\p{Lu} -]{3,60} ${oneOf(documentWords.map((row) => row.word.toUpperCase()))} \\S+ )?(?:${closing(true)})(?!\\p{L}|[ ]*:)|(?:${closing(false)})(?!\\p{L}|[ ]*:)`,
  "uy",
);
