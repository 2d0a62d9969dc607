import { pattern } from "../patterns/pattern";
import { PEOPLE } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { partLabels } from "../vocabulary/part-labels";

/** A label of those who prepared the matter, as it leads in what stands in brackets. */
const LEAD_IN = `${oneOf(partLabels.filter(({ kind }) => kind === "preparation" || kind === "contact").flatMap((row) => row.labels))}:?\\s+`;
/** `(Palvelualuejohtaja Marjo Säarelä 040 568 2130)` closes one, also `(Lisätietoja: …)`. */
const BRACKETED = pattern(() => `^\\((${LEAD_IN})?(${PEOPLE})[.]?\\)\\.?$`, "u");

/** The people whom a paragraph in brackets names, without the brackets where a label leads in; undefined when it names none. */
export function readBracketed(
  text: string,
  { start, end }: Range,
): { readonly range: Range; readonly isLabelled: boolean } | undefined {
  const match = text[start] === "(" ? BRACKETED.exec(text.slice(start, end).trimEnd()) : null;
  if (!match) return undefined;
  const from = start + "(".length + (match[1]?.length ?? 0);
  const range = match[1] ? { start: from, end: from + (match[2] as string).length } : { start, end };
  return { range, isLabelled: match[1] !== undefined };
}
