import { BODY_WORD } from "../patterns/body";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { partLabels } from "../vocabulary/part-labels";
import { isInSentence } from "./is-in-sentence";
import type { Label } from "./label";
import { labelsUpTo, readKind } from "./label-rows";
import { readOwnedLabel } from "./read-owned-label";

/** A body's name before a label is taken along: `… Kunnanhallitus: Päätös: Hyväksyttiin.` */
const BODY_BEFORE = pattern(() => `(?<=^|[ ])${BODY_WORD}: $`, "u");
const BRACKETS = /[ ]?\(([^)\n]{2,80})\)$/u;
const LABEL_LIMIT = 90;
const SENTENCE_END = pattern(() => /[.!?:)][ ](?=[\p{Lu}tv])/gu);

/** Shorter lines are told apart by their colons alone. */
const LONG_LINE = 120;
const wordsOf = (kinds: readonly string[] | null): string =>
  oneOf(partLabels.filter((row) => kinds === null || kinds.includes(row.kind)).flatMap((row) => row.labels));
/** A label without a colon is believed in a line that has a proposal's or decision's so. */
const DECIDING = pattern(() => ` ${wordsOf(["proposal", "decision"])} (?=[A-Z\u00c0-\u00de])`);
const BEFORE_CAPITAL = pattern(() => `(?<=[^\\n] )(?:${wordsOf(null)})(?= \\p{Lu})`, "gu");

/**
 * The labels within a line that lost its line breaks:
 *
 * 1. `… Päätös: Hyväksyttiin.`, `… Kunnanjohtajan ehdotus: …`, `… Päätösehdotus (kaupunginjohtaja): …`
 * 2. `… stram. Kommundirektören: Kommunstyrelsen fastställer …`
 * 3. `… syksyllä. Päätösehdotus Esittelijä Satu Koivu, tekninen johtaja Lautakunta päättää … Päätös Ehdotus hyväksyttiin.`
 */
export function findInlineLabels(text: string, line: Range): Label[] {
  return [...findBeforeColons(text, line), ...findBeforeCapitals(text, line)];
}

function findBeforeColons(text: string, line: Range): Label[] {
  const labels: Label[] = [];
  for (
    let colon = text.indexOf(":", line.start);
    colon >= 0 && colon < line.end;
    colon = text.indexOf(":", colon + 1)
  ) {
    const label = readRow(text, line, colon) ?? readOwned(text, line, colon);
    if (label) labels.push(label);
  }
  return labels;
}

function readRow(text: string, line: Range, colon: number): Label | undefined {
  const bracket =
    text[colon - 1] === ")" ? BRACKETS.exec(text.slice(Math.max(line.start, colon - LABEL_LIMIT), colon)) : null;
  const end = bracket ? colon - bracket[0].length : colon;
  const row = labelsUpTo(text, end).find(({ written }) => isWord(text, line, end - written.length, written));
  if (!row) return undefined;
  const start = end - row.written.length;
  const title = bracket ? { start: colon - 1 - (bracket[1] as string).length, end: colon - 1 } : null;
  return {
    kind: row.kind,
    range: { start, end },
    start: start - lengthOfBody(text, line, start),
    end: colon + 1,
    title,
  };
}

function isWord(text: string, line: Range, start: number, written: string): boolean {
  return start > line.start && text[start - 1] === " " && text.startsWith(written, start);
}

function lengthOfBody(text: string, line: Range, start: number): number {
  if (text[start - 2] !== ":") return 0;
  return BODY_BEFORE.exec(text.slice(Math.max(line.start, start - LABEL_LIMIT), start))?.[0].length ?? 0;
}

/** A presenter's or body's label stands at the beginning of a sentence. */
function readOwned(text: string, line: Range, colon: number): Label | undefined {
  if (text[colon + 1] !== " ") return undefined;
  const from = Math.max(line.start, colon - LABEL_LIMIT);
  let start = -1;
  for (const end of SENTENCE_END.all(text.slice(from, colon))) start = from + end.index + 2;
  const label = start < 0 ? undefined : readOwnedLabel(text, { start, end: line.end }, undefined);
  return label?.kind === "proposal" ? label : undefined;
}

function findBeforeCapitals(text: string, line: Range): Label[] {
  if (line.end - line.start < LONG_LINE) return [];
  const written = text.slice(line.start, line.end);
  if (!DECIDING.test(written)) return [];
  return BEFORE_CAPITAL.all(written).flatMap((match) => {
    const kind = readKind(match[0]);
    const start = line.start + match.index;
    const end = start + match[0].length;
    return kind && !isInSentence(text, kind, end) ? [{ kind, range: { start, end }, start, end, title: null }] : [];
  });
}
