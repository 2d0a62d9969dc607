import { BODY_ABBREVIATION, BODY_NAME } from "../patterns/body";
import { beginningKeys, endKeys, letterKey } from "../patterns/letter-key";
import { pattern } from "../patterns/pattern";
import { oneOf, WORD_END } from "../patterns/words";
import type { Range } from "../text/range";
import { bodyBeginnings, bodyEndings } from "../vocabulary/body-words";
import { caseNumberLeads, caseNumberPrefixEnd } from "../vocabulary/case-number-words";
import { documentWords, feedWords } from "../vocabulary/document-words";
import { authorityNouns, headingNotes, numberLeads } from "../vocabulary/heading-words";

const FEEDS = oneOf(feedWords.map((row) => row.word));
const LEADS = [...caseNumberLeads, ...numberLeads];
const LEAD = oneOf(LEADS.map((row) => row.word));
const DOCUMENT = oneOf(documentWords.map((row) => row.word));
/**
 * A line that is a case number: few letters beside digits, with a lead word or not, but no word beside a year (`Talousarvio 2025`).
 * A transcript may have lost its digits.
 */
const CASE_NUMBER = `(?!\\p{L}{5,12} (?:19|20)\\d\\d$)(?:${LEAD}[.:]?[ ]+)?(?:\\p{L}{0,12}[ /-]?)?[\\d/. -]{4,}(?:\\p{L}(?= ))?[\\d/. ,()-]*|\\p{Lu}\\p{L}{1,10}${caseNumberPrefixEnd}[\\d-]*|${LEAD}[.:]?`;
/**
 * Lines that are neither title nor text: letterhead, document, body and date of the meeting, case number, status, initials, bare numbers.
 */
const HEAD_LINE = pattern(
  () =>
    `^(?:${[
      `[^.\\n]{1,60} ${oneOf(authorityNouns.map((row) => row.word))}`,
      `[^.\\n]{0,80}?${DOCUMENT}(?:[ ]+(?:\\p{L}{2,6} )?[\\d()/. -]+)?`,
      `(?:${BODY_NAME}|${BODY_ABBREVIATION})(?:[ ,]+[\\d.: §/-]+)?`,
      CASE_NUMBER,
      `(?:${oneOf(headingNotes.map((row) => row.beginning))})${WORD_END}[^\\n]*`,
      "\\p{Lu}{2,4}/\\p{Lu}{2,4}",
      "[\\d\\s.:/()§-]+",
      "\\p{L}+/\\d+",
    ].join("|")})$`,
  "iu",
);
const HEAD_ENDS = endKeys(
  [...authorityNouns, ...documentWords, ...LEADS].map((row) => row.word).concat(bodyEndings.map((row) => row.ending)),
);
const HEAD_BEGINNINGS = beginningKeys(
  [...headingNotes, ...bodyBeginnings].map((row) => row.beginning).concat(LEADS.map((row) => row.word)),
);
const HEAD_LINE_LIMIT = 200;
/** `Kokousasiat:https://…`, the address alone, or the label of one that stands on the next line. */
const ADDRESS_LINE = pattern(() => `^(?:${FEEDS}:[ ]*$|(?:${FEEDS}:)?[ ]*(?:https?://|www\\.)\\S+$)`, "iu");
const ADDRESS_BEGINNINGS = beginningKeys(["http", "www", ...feedWords.map((row) => row.word)]);
/** Abbreviations, initials and numbers are told by their pattern alone. */
const SHORT_LINE = 12;

/** What a head line begins or ends with is looked up before its pattern is tried. */
export function isHeadLine(text: string, line: Range): boolean {
  const { start, end } = withoutSpaces(text, line);
  if (start === end) return false;
  if (ADDRESS_BEGINNINGS.has(letterKey(text, start)) && ADDRESS_LINE.test(text.slice(start, end))) return true;
  if (end - start > HEAD_LINE_LIMIT) return false;
  let coreEnd = end;
  while (coreEnd > start && !isLetter(text.charCodeAt(coreEnd - 1))) coreEnd--;
  const mayBe =
    coreEnd - start < SHORT_LINE ||
    isDigit(text.charCodeAt(start)) ||
    isDigit(text.charCodeAt(end - 1)) ||
    text.charCodeAt(end - 1) === 0x29 ||
    HEAD_BEGINNINGS.has(letterKey(text, start)) ||
    HEAD_ENDS.has(letterKey(text, coreEnd - 3));
  return mayBe && HEAD_LINE.test(text.slice(start, end));
}

function withoutSpaces(text: string, line: Range): Range {
  let { start, end } = line;
  while (start < end && text.charCodeAt(start) === 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
  return { start, end };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && code !== 0xa7;
