import { readCardinal } from "../patterns/cardinal";
import { pattern } from "../patterns/pattern";
import { numberedNames, otherPeriods, seasonCopulas, seasonNouns, sinceWords } from "../vocabulary/period-words";
import { readOrdinal } from "./numerals";
import { anyOf, GAP, LETTERS, SPACE, WORD_END } from "./patterns";
import type { Found, Recogniser } from "./recogniser";

export interface SeasonOrdinal {
  readonly number: number;
}

const NOUN = anyOf(seasonNouns.map((row) => row.word));
const NAMED = anyOf(seasonNouns.map((row) => row.named));
const SINCE = anyOf(sinceWords.flatMap((row) => row.words));
const SUBJECT = anyOf(seasonCopulas.map((row) => row.noun));
const COPULA = anyOf(seasonCopulas.map((row) => row.word));
const FILLER = anyOf(seasonCopulas.map((row) => row.fillers));
const NO_SEASON = anyOf(otherPeriods.flatMap((row) => row.words));

/** Forms: 1. `7.kausi` · `7. kaudelle` · `7:nnelle kaudelle`  2. `kahdeksas kausi` · `kolmanteen toimintakauteen`  3. `den sjunde perioden`. */
export const ordinalBefore: Recogniser<SeasonOrdinal> = {
  name: "ordinal and noun",
  pattern: pattern(
    () =>
      [
        `${NOUN}${WORD_END}`,
        `(?<=(?<![${LETTERS}\\d:]|\\d\\.)([${LETTERS}]{4,18}${SPACE}|\\d{1,2}(?:\\.${GAP}|:\\p{L}{1,6}${SPACE}))((?!${NO_SEASON})\\p{Ll}{0,14})${NOUN})`,
      ].join(""),
    "gu",
  ),
  read: (match) => {
    const [, ordinal = "", prefix = ""] = match;
    return seasonAt(match, readOrdinal(ordinal.trim()), match.index - prefix.length - ordinal.length);
  },
};

/** Forms: 1. `kaudesta neljä lähtien` · `kausi 7` · `kaudelle 7`  2. `period 7`. Not `kaudella 7 kuntaa`, `kaudella 2023–2024`. */
export const numberAfter: Recogniser<SeasonOrdinal> = {
  name: "noun and number",
  pattern: pattern(
    () =>
      [
        `${NOUN}(?<!${NO_SEASON}${NOUN})${SPACE}(\\d{1,2}(?![\\d\\p{L}:.,/-]?\\d)|\\p{Ll}{2,10}${WORD_END})`,
        `(?:(?<=${NAMED}${SPACE}[\\d\\p{Ll}]{1,10})|(?=${SPACE}${SINCE})|(?!${GAP}\\p{Ll}))(?!${GAP}[\\d%€–-])`,
      ].join(""),
    "gu",
  ),
  read: (match) => seasonAt(match, readCardinal(match[1] ?? ""), match.index),
};

/** Forms: 1. `kausi on järjestyksessä kahdeksas` · `kausi on jo 8.`  2. `perioden är redan den åttonde`. */
export const ordinalBehind: Recogniser<SeasonOrdinal> = {
  name: "noun and ordinal of its sentence",
  pattern: pattern(
    () =>
      `${SUBJECT}(?<!${NO_SEASON}${SUBJECT})${SPACE}${COPULA}(?:${SPACE}${FILLER}){0,2}${SPACE}([${LETTERS}]{4,18}${WORD_END}|\\d{1,2}\\.(?!\\d))`,
    "gu",
  ),
  read: (match) => seasonAt(match, readOrdinal(match[1] ?? ""), match.index),
};

/** Form: `USO7`, `USO 7 -verkosto`. */
export const numberedName: Recogniser<SeasonOrdinal> = {
  name: "numbered name",
  pattern: pattern(() => `${anyOf(numberedNames)}[ -]?(\\d{1,2})(?![\\d.,/]?\\d)`, "gu"),
  read: (match) => seasonAt(match, Number(match[1]), match.index),
};

function seasonAt(match: RegExpExecArray, number: number | undefined, start: number): Found<SeasonOrdinal> | undefined {
  if (number === undefined || !Number.isInteger(number) || number < 1) return undefined;
  return { number, range: { start, end: match.index + match[0].length } };
}
