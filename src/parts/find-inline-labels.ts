import { BODY_WORD } from "../patterns/body";
import { letterKey } from "../patterns/letter-key";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { partLabels } from "../vocabulary/part-labels";
import type { Label } from "./label";
import { byEnd, readKind } from "./label-rows";
import { readOwnedLabel, readPresenter } from "./read-owned-label";

/** A label before a colon, the body's name before it taken along: `… Kunnanhallitus: Päätös: Hyväksyttiin.` */
const BEFORE_COLON = byEnd((labels) => new RegExp(`(?:^|[ ])(${BODY_WORD}: )?(${labels})$`, "u"));
const BRACKETS = /[ ]?\(([^)\n]{2,80})\)$/u;
const LABEL_LIMIT = 90;
/** Shorter lines are told apart by their colons alone. */
const LONG_LINE = 250;
const SENTENCE_END = /[.!?:)][ ](?=[\p{Lu}tv])/gu;

const wordsOf = (kinds: readonly string[]): string =>
  oneOf(
    partLabels
      .filter((row) => kinds.includes(row.kind))
      .flatMap((row) => row.labels.map((label) => label.replaceAll("/", " ?/ ?"))),
  );
/** A label without a colon is believed in a line that has a proposal's or decision's so. */
const DECIDING = new RegExp(`[ ]${wordsOf(["proposal", "decision"])}(?=[ ]\\p{Lu})`, "u");
const BEFORE_CAPITAL = new RegExp(
  `(?<=[^\\n][ ])${wordsOf([...new Set(partLabels.map((row) => row.kind))])}(?=[ ]\\p{Lu})`,
  "gu",
);

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
    const label = readBeforeColon(text, line, colon);
    if (label) labels.push(label);
  }
  return labels;
}

function readBeforeColon(text: string, line: Range, colon: number): Label | undefined {
  const from = Math.max(line.start, colon - LABEL_LIMIT);
  const before = text.slice(from, colon);
  const bracket = before.endsWith(")") ? BRACKETS.exec(before) : null;
  const stop = bracket ? bracket.index : before.length;
  const match = BEFORE_COLON.get(letterKey(before, stop - 3))?.exec(before.slice(0, stop));
  if (!match) return readOwned(text, from, colon);
  const label = match[2] as string;
  const title = bracket ? from + bracket.index + bracket[0].indexOf("(") + 1 : null;
  return {
    kind: readKind(label) ?? "proposal",
    range: { start: from + stop - label.length, end: from + stop },
    start: from + stop - label.length - (match[1]?.length ?? 0),
    end: colon + 1,
    title: title === null ? null : { start: title, end: title + (bracket?.[1]?.length ?? 0) },
  };
}

/** A presenter's or body's label stands at the beginning of a sentence. */
function readOwned(text: string, from: number, colon: number): Label | undefined {
  if (text[colon + 1] !== " ") return undefined;
  const before = text.slice(from, colon);
  let start = -1;
  for (const end of before.matchAll(SENTENCE_END)) start = from + end.index + 2;
  if (start < 0) return undefined;
  const label = readOwnedLabel(text, { start, end: colon + 1 }, undefined) ?? readPresenter(text, start, colon);
  return label && label.start === start && label.kind === "proposal" ? label : undefined;
}

function findBeforeCapitals(text: string, line: Range): Label[] {
  if (line.end - line.start < LONG_LINE) return [];
  const written = text.slice(line.start, line.end);
  if (!DECIDING.test(written)) return [];
  return [...written.matchAll(BEFORE_CAPITAL)].flatMap((match) => {
    const kind = readKind(match[0]);
    const start = line.start + match.index;
    const end = start + match[0].length;
    return kind ? [{ kind, range: { start, end }, start, end, title: null }] : [];
  });
}
