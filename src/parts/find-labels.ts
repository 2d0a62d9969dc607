import type { PartKind } from "../model/item";
import { BODY_NAME, BODY_WORD } from "../patterns/body";
import { NAME, TITLE } from "../patterns/person";
import { BULLETS, oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { bodyEndings } from "../vocabulary/body-words";
import { partLabels, proposalWords } from "../vocabulary/part-labels";

/** A label found in the text. */
export interface Label {
  readonly kind: PartKind;
  /** As written, without colon or brackets. */
  readonly range: Range;
  /** Where it begins, with a bullet or the body's name before it. */
  readonly start: number;
  /** Where the content begins. */
  readonly end: number;
  /** A presenter's title within it. */
  readonly title: Range | null;
}

const capitals = (label: string): string => label.replace(/(?<!\\)\p{L}/gu, (letter) => letter.toUpperCase());
const inBothCases = (words: readonly string[]): string => oneOf(words.flatMap((word) => [word, capitals(word)]));
const LABELS = inBothCases(partLabels.flatMap((row) => row.labels));
const PROPOSAL = inBothCases(proposalWords.map((row) => row.word));
const OF_PRESENTER = `(?<of>${TITLE}) ${PROPOSAL}`;
const OF_BODY = `\\p{L}[\\p{L}-]*${oneOf(bodyEndings.map((row) => row.genitive))} ${PROPOSAL}`;
/** What may stand between a label and its content: a colon, brackets, a column, a line end, one space or nothing before a capital letter. */
const BRACKETS = "(?: ?\\((?<bracket>[^)\\n]{2,80})\\))?";
const SEPARATOR = `(?!\\p{Ll})${BRACKETS}(?:[ ]*:|[ ]*(?=\\n|$)|[ ]{2,}|[ ](?=\\p{Lu}\\p{Ll}|${TITLE}(?:[ ,\\n]|$))|(?<=\\p{Ll})(?=\\p{Lu})|(?=[ ]?\\d))`;

const FORMS: readonly RegExp[] = [
  // 1. Alone on its line; before a colon, a column, a capital letter (`Päätösehdotus Kunnanhallitus päättää`); glued
  //    (`PäätösEhdotus hyväksyttiin`); with a title in brackets (`Päätösehdotus (kaupunginjohtaja):`).
  new RegExp(`^[ ${BULLETS}]*(?<label>${LABELS})${SEPARATOR}`, "dgmu"),
  // 2. Behind a presenter's title or a body in the genitive: `Kunnanjohtajan ehdotus:`.
  new RegExp(`^[ ${BULLETS}]*(?=[^\\n]{3,60}${PROPOSAL})(?<label>${OF_PRESENTER}|${OF_BODY})${SEPARATOR}`, "dgmu"),
  // 3. The presenter is the label of a proposal: `Stadsdirektör Margareta Bergfors: Stadsstyrelsen godkänner …`.
  new RegExp(`^[ ${BULLETS}]*(?=[^\\n:]{3,80}:\\s)(?<label>)(?=${TITLE}(?: ${NAME})?:\\s+${BODY_WORD})`, "dgmu"),
  // 4. The body is the label of its decision: `STADSSTYRELSEN:   Bordlades.`.
  new RegExp(`^[ ]*(?=[^\\n:]{3,60}:[ ])(?<body>${BODY_NAME}):(?=[ ])`, "dgimu"),
];
/** Within a line, in a transcript that lost its line breaks: `… Kunnanhallitus: Päätös: Hyväksyttiin.` */
const INLINE_FORM = new RegExp(`(?<= )(?:${BODY_WORD}: )?(?<label>${LABELS}|${OF_PRESENTER})${BRACKETS}:`, "dgu");
/** Only a line as long as this holds labels within. */
const TRANSCRIPT_LINE = /[^\n]{250,}/gu;

const KINDS: readonly (readonly [RegExp, PartKind])[] = partLabels.map((row) => [
  new RegExp(`^${inBothCases(row.labels)}$`, "u"),
  row.kind,
]);

/** All labels in a stretch of the text, in text order. */
export function findLabels(text: string, range: Range): Label[] {
  const stretch = text.slice(range.start, range.end);
  const labels = FORMS.flatMap((form) => [...stretch.matchAll(form)].map((match) => readLabel(match, range.start)));
  for (const line of stretch.matchAll(TRANSCRIPT_LINE))
    labels.push(...[...line[0].matchAll(INLINE_FORM)].map((match) => readLabel(match, range.start + line.index)));
  return labels
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((label, index, all) => label.start >= (all[index - 1]?.end ?? 0));
}

function readLabel(match: RegExpExecArray | RegExpMatchArray, offset: number): Label {
  const groups = match.indices?.groups ?? {};
  const at = (name: string): Range | null => {
    const found = groups[name];
    return found ? { start: offset + found[0], end: offset + found[1] } : null;
  };
  const body = at("body");
  const start = offset + (match.index ?? 0);
  const end = start + match[0].length;
  const range = body ?? at("label") ?? { start: end, end };
  return {
    kind: body ? "decision" : kindOf(match.groups?.label ?? ""),
    range,
    start,
    end,
    title: at("of") ?? at("bracket"),
  };
}

/** A label that is no row of its own names a proposal by its presenter or body. */
function kindOf(label: string): PartKind {
  return KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? "proposal";
}
