import { pattern } from "../patterns/pattern";
import { percentWords, taxWords } from "../vocabulary/money-words";
import { anyOf, FIRST_DIGIT, GAP } from "./patterns";
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

const vat = pattern(() => `(?<=${anyOf(taxWords)}[ .:]{0,3})`, "iuy");
