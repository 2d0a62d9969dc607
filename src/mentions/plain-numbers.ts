import { pattern } from "../patterns/pattern";
import { FIRST_INTEGER, LETTERS, readInteger } from "./patterns";
import type { Recogniser } from "./recogniser";

/** Whole numbers of any kind, grouped or not: `12 000`, `3.500`, `450`. What they count is for the reader to say. */
export const plainNumber: Recogniser<{ readonly number: number }> = {
  name: "whole number",
  pattern: pattern(() => `${FIRST_INTEGER}(?![${LETTERS}]|[.,/:-]\\d)`, "gu"),
  read: (match) => ({
    number: readInteger(match[0]),
    range: { start: match.index, end: match.index + match[0].length },
  }),
};
