import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { voteWords } from "../vocabulary/vote-words";
import { findInlineLabels } from "./find-inline-labels";
import type { Label } from "./label";
import { readLineLabel } from "./read-line-label";

/** Only a line as long as this holds labels within. */
const TRANSCRIPT_LINE = 100;
const NUMBERED = pattern(() => /[ ]?(?:\d|\p{Lu}[ :])/uy);
/** `Esittelijän ehdotus JAA, Salon vastaesitys EI`: what is cast for a proposal, which labels none. */
const CAST = pattern(
  () => `[ ]*${oneOf(voteWords.flatMap(({ yes, no }) => [yes, no]).map((word) => word.toUpperCase()))}(?![\\p{L}:])`,
  "uy",
);
const GAP_LIMIT = 20;
/** A list of attachments is shorter than this. */
const LIST_LIMIT = 2_000;
const BLANK_LINE = /\n[ ]*\n/;

/** All labels in a stretch of the text, in text order. */
export function findLabels(text: string, range: Range): Label[] {
  const labels: Label[] = [];
  const add = (label: Label | undefined): void => {
    const last = labels.at(-1);
    if (label && label.start >= (last?.end ?? 0) && !CAST.test(text, label.end) && !isInner(text, label, last))
      labels.push(label);
  };
  for (let start = range.start; start < range.end; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 || next > range.end ? range.end : next;
    if (mayBegin(text.charCodeAt(start))) add(readLineLabel(text, { start, end }, labels.at(-1)));
    if (end - start >= TRANSCRIPT_LINE)
      // Within a line, a label of the same kind belongs to what it stands in.
      for (const label of findInlineLabels(text, { start, end }).sort(byPosition))
        if (label.kind !== labels.at(-1)?.kind) add(label);
    start = end + 1;
  }
  return labels;
}

const byPosition = (a: Label, b: Label): number => a.start - b.start || b.end - a.end;

/** A space before it, a letter or a bullet. */
function mayBegin(code: number): boolean {
  return code === 0x20 || (code >= 0x41 && code !== 0xa7);
}

/** What a label stands right under, or in a list of, has it for its content. */
function isInner(text: string, label: Label, last: Label | undefined): boolean {
  if (!last) return false;
  const isRightUnder = label.start - last.end < GAP_LIMIT && text.slice(last.end, label.range.start).trim() === "";
  // `Päätös⏎Äänestystulos: 20–18. Kaupunginhallitus hyväksyi …`: a decision is not empty.
  if (last.kind === "decision" && label.kind === "handling") return isRightUnder;
  if (label.kind !== last.kind || label.kind === "description") return false;
  // What stands behind a label of the handling goes on below the next one: `Käsittely⏎… Äänestys: …`.
  return label.kind === "handling" || isRightUnder || isListed(text, label, last);
}

/** `Liite 2 …` in a list that `Liitteet` or `Liite 1` began. */
function isListed(text: string, label: Label, last: Label): boolean {
  if (label.kind !== "attachments" || label.start - last.end > LIST_LIMIT) return false;
  const between = text.slice(last.end, label.start).trim();
  return between !== "" && NUMBERED.test(text, label.range.end) && !BLANK_LINE.test(between);
}
