import type { PartKind } from "../model/item";
import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import type { Label } from "./label";
import { readKind } from "./label-rows";

/** The first half in its column, before the content: `Päätös-   Kunnanhallitus`, `Valmistelija /   Aila Salo`. */
const FIRST_HALF = pattern(() => /(\p{Lu}\p{L}{3,20})(-|[ ]?\/)[ ]{2,}(?=\S)/uy);
/** The second half on the next line, alone or before its column. */
const SECOND_HALF = pattern(() => /\n?[ ]*(\p{L}{3,20}(?: \p{Ll}{2,20})?)(?:[ ]{2,}|[ ]*(?=\n|$))/uy);
/** No line of a column layout is longer. */
const LINE_LIMIT = 200;
/** Below the people that such a label names, the text begins. */
const NAMES_PEOPLE: ReadonlySet<PartKind> = new Set(["preparation", "contact", "presenter"]);

/** The first half of a label that is broken in its column at a hyphen or a slash. */
export function readFirstHalf(text: string, at: number, line: Range): Label | undefined {
  const first = FIRST_HALF.exec(text, at);
  const second = first && SECOND_HALF.exec(text, line.end);
  const kind = first && second ? kindOf(first, second) : undefined;
  if (!first || !kind) return undefined;
  const range = { start: at, end: at + (first[1] as string).length };
  return { kind, range, start: line.start, end: at + first[0].length, title: null };
}

/** The second half below it, which is no content: what stands beside it goes on, what stands below is text. */
export function readSecondHalf(text: string, line: Range, last: Label | undefined): Label | undefined {
  if (
    !last ||
    last.end > line.start ||
    line.start - last.end > LINE_LIMIT ||
    text.indexOf("\n", last.end) !== line.start - 1
  )
    return undefined;
  const first = FIRST_HALF.exec(text, last.range.start);
  const second = first && SECOND_HALF.exec(text, line.start);
  if (!first || !second || kindOf(first, second) !== last.kind) return undefined;
  const end = line.start + second[0].length;
  const kind = end >= line.end && NAMES_PEOPLE.has(last.kind) ? "description" : last.kind;
  return { kind, range: { start: end, end }, start: line.start, end, title: null };
}

function kindOf(first: RegExpExecArray, second: RegExpExecArray): PartKind | undefined {
  return readKind(`${first[1]}${first[2] === "-" ? "" : "/"}${second[1]}`);
}
