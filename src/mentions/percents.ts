import { readCardinal } from "../patterns/cardinal";
import { pattern } from "../patterns/pattern";
import { percentWords, taxWords } from "../vocabulary/money-words";
import { anyOf, FIRST_DIGIT, GAP, SPACE, WORD_START } from "./patterns";
import type { Recogniser } from "./recogniser";

/** Forms: 1. `12 prosenttia` · `12,5 %` · `20 %:n`  2. `16 procent`. A rate of value added tax (`alv 24 %`) is none, nor are percentage points. */
export const percent: Recogniser<{ readonly percent: number }> = {
  name: "percent",
  pattern: pattern(() => `(${FIRST_DIGIT}\\d{0,2}(?:,\\d{1,3})?)${GAP}${anyOf(percentWords)}`, "gu"),
  read: (match) => {
    if (vat.exec(match.input, match.index)) return undefined;
    const range = { start: match.index, end: match.index + match[0].length };
    return { percent: Number((match[1] ?? "").replace(",", ".")), range };
  },
};

const WORD = anyOf(percentWords.filter((word) => !word.startsWith("%")));

/** Forms: 1. `kymmenen prosenttia` 2. `tjugo procent`. The pattern begins with the unit, which is rare. */
export const percentInWords: Recogniser<{ readonly percent: number }> = {
  name: "percent in words",
  pattern: pattern(() => `${WORD}(?<=${WORD_START}(\\p{L}{3,20})(${SPACE})${WORD})`, "gu"),
  read: ({ 0: { length }, 1: numeral = "", 2: space = "", index }) => {
    const percent = readCardinal(numeral);
    return percent === undefined
      ? undefined
      : { percent, range: { start: index - space.length - numeral.length, end: index + length } };
  },
};

const vat = pattern(() => `(?<=${anyOf(taxWords)}[ .:]{0,3})`, "iuy");
