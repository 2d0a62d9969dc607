import type { PartKind } from "../model/item";
import { BODY_ABBREVIATION, BODY_NAME, BODY_WORD, CAPITAL_ABBREVIATION } from "../patterns/body";
import { endKeys, letterKey } from "../patterns/letter-key";
import { pattern } from "../patterns/pattern";
import { NAME, PRESENTER_TITLE, TITLE_GENITIVE } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { bodyEndings } from "../vocabulary/body-words";
import { ownedLabels, presenterTitles } from "../vocabulary/part-labels";
import { actingPrefixes } from "../vocabulary/person-words";
import { conjunctions } from "../vocabulary/sentence-words";
import type { Label } from "./label";

const WORDS: ReadonlyMap<string, PartKind> = new Map(ownedLabels.map((row) => [row.word, row.kind]));
const WORD = oneOf(ownedLabels.flatMap((row) => [row.word, row.word.toUpperCase()]));
const BODY_GENITIVE = `(?:${CAPITAL_ABBREVIATION}|\\p{L}[\\p{L} -]{0,50}${oneOf(bodyEndings.flatMap((row) => [row.genitive, row.genitive.toUpperCase()]))})`;
const OWNED = pattern(
  () => `^(?:(${TITLE_GENITIVE})|(${PRESENTER_TITLE}) ${NAME}(?<=[ns])|${BODY_GENITIVE}) (${WORD})$`,
  "u",
);
const BEFORE_JOINER = pattern(() => `\\S(?= ${oneOf(conjunctions)} )`, "u");
const OWNED_ENDS = endKeys(ownedLabels.map((row) => row.word));
const BRACKETS = pattern(() => /[ ]?\(([^)\n]{2,80})\)(?=[ ]*:|[ ]*(?:\n|$)|[ ]{2})/uy);
const COLON = pattern(() => /[ ]*:/y);
const BEFORE_CAPITAL = pattern(() => `(?<=[ ])${oneOf(ownedLabels.map((row) => row.word))}(?=[ ]\\p{Lu}\\p{Ll})`, "u");

/** Ends of a genitive and of an acting prefix. */
const GENITIVE_END = /[ns.]/i;

const PRESENTER = pattern(() => `^(${PRESENTER_TITLE})( ${NAME})?$`, "u");
/** The body, on the same line or the next; behind a name and a colon also further below. */
const BODY_BELOW = pattern(() => `\\s*${BODY_WORD}[ ]\\p{Ll}`, "uy");
const BODY_BEHIND = pattern(() => `[ ]*\\n?[ ]*${BODY_WORD}[ ]\\p{Ll}`, "uy");
/** The rest of the paragraph, of a few lines, and the body before its decision: `STADSSTYRELSEN:   Antecknades.` */
const DECISION_BELOW = pattern(
  () => `:[^\\n]{2,300}(?:\\n(?![ ]*\\n)[^\\n]{1,300}){0,8}\\n[ ]*\\n\\s*(?:${BODY_NAME}|${BODY_ABBREVIATION})[ ]*:[ ]`,
  "iuy",
);
/** Below the body alone on its line: a sentence, not what a list has of it. */
const SENTENCE_BELOW = pattern(() => /\n\s*\p{Lu}/uy);
const PERSON_BEHIND = pattern(() => `[ ]+${NAME}[ ]*(?:[,(\\n]|$)`, "uy");
const CAPITAL_BEHIND = pattern(() => /\s+\p{Lu}/uy);
const BODY = pattern(() => `^(?:${BODY_NAME}|${BODY_ABBREVIATION})$`, "iu");
const TITLE_ENDS = endKeys(presenterTitles.flatMap((row) => row.endings));
const BODY_ENDS = endKeys(bodyEndings.map((row) => row.ending));
const LONGEST_ABBREVIATION = 8;
const LABEL_LIMIT = 90;

/**
 * A label that names whose proposal or decision it heads:
 *
 * 1. a presenter or a body in the genitive: `Kunnanjohtajan ehdotus:`, `Kunnanjohtaja Aila Salon ehdotus`, `Kommunstyrelsens beslut`
 * 2. a presenter before a proposal: `Stadsdirektören: Stadsstyrelsen beslutar …`, `Stadsdirektör Margareta Bergfors: Stadsstyrelsen …`,
 *    or with a name right above the decision of 4.
 * 3. a presenter's title alone on its line, before a line that begins with the body
 * 4. the body before its decision: `STADSSTYRELSEN:   Bordlades.`
 */
export function readOwnedLabel(text: string, line: Range, last: Label | undefined): Label | undefined {
  if (!mayBeginLabel(text.charCodeAt(line.start))) return undefined;
  const end = withoutSpaces(text, line);
  const stop = endOfLabel(text, { start: line.start, end });
  const isColon = text[stop] === ":";
  return (
    (OWNED_ENDS.has(letterKey(text, stop - 3)) ? readGenitive(text, line.start, stop) : undefined) ??
    (isColon ? (readPresenter(text, line.start, stop, last) ?? readBody(text, line.start, stop, last)) : undefined) ??
    (stop === end ? readTitleAlone(text, line.start, stop, last) : readBeforeCapital(text, line.start, stop))
  );
}

/** First letters of the acting prefixes. */
const ACTING: ReadonlySet<number> = new Set(
  actingPrefixes.flatMap((row) => row.words.map((word) => word.charCodeAt(0))),
);

/** A capital letter, or a small one that begins an acting prefix (`vs.`, `t.f.`). */
function mayBeginLabel(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || ACTING.has(code);
}

function withoutSpaces(text: string, { start, end }: Range): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 0x20) at--;
  return at;
}

/** Where what may be a label ends: at a colon, a bracket, a column, the line's end or too far away. */
function endOfLabel(text: string, line: Range): number {
  const limit = Math.min(line.end, line.start + LABEL_LIMIT);
  let at = line.start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) break;
    if (code === 0x20 && (text.charCodeAt(at + 1) === 0x20 || text.charCodeAt(at + 1) === 0x28)) break;
  }
  return at;
}

function readGenitive(text: string, start: number, stop: number): Label | undefined {
  const written = text.slice(start, stop);
  const match = OWNED.exec(written) ?? (written === written.toUpperCase() ? OWNED.exec(inRunningText(written)) : null);
  if (!match || isJoinedToOther(match[1] ?? "")) return undefined;
  const bracketEnd = BRACKETS.end(text, stop) ?? stop;
  // A bracket that the label does not end with stands in a sentence: `Kunnanhallituksen ehdotus (jaa) sai 25 ääntä`.
  if (bracketEnd === stop && text.startsWith(" (", stop)) return undefined;
  const title = match[1] ?? match[2];
  return {
    kind: WORDS.get((match.at(-1) as string).toLowerCase()) ?? "proposal",
    range: { start, end: stop },
    start,
    end: COLON.end(text, bracketEnd) ?? bracketEnd,
    title: title ? { start, end: start + title.length } : null,
  };
}

/** `Hakemus ja sivistysjohtajan päätös` is a heading: both halves of a title stand in the genitive, or the first ends in a hyphen or, in Swedish, the article. */
function isJoinedToOther(title: string): boolean {
  const last = BEFORE_JOINER.exec(title)?.[0];
  return last !== undefined && last !== "-" && last !== title.at(-1) && !(last === "n" && title.endsWith("s"));
}

/** `KOMMUNDIREKTÖRENS FÖRSLAG` as it would stand in running text. */
function inRunningText(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLowerCase();
}

function readBeforeCapital(text: string, start: number, stop: number): Label | undefined {
  const space = text.indexOf(" ", start);
  const match = GENITIVE_END.test(text[space - 1] ?? "") ? BEFORE_CAPITAL.exec(text.slice(start, stop + 2)) : null;
  return match ? readGenitive(text, start, start + match.index + match[0].length) : undefined;
}

/** A name has to be followed by the body that is to decide, or the paragraph by its decision: others who are named only speak. */
function readPresenter(text: string, start: number, colon: number, last: Label | undefined): Label | undefined {
  const match = CAPITAL_BEHIND.test(text, colon + 1) ? PRESENTER.exec(text.slice(start, colon)) : null;
  if (!match) return undefined;
  const mayPropose = last?.kind !== "proposal" && last?.kind !== "handling";
  if (match[2] && !BODY_BELOW.test(text, colon + 1) && !(mayPropose && DECISION_BELOW.test(text, colon)))
    return undefined;
  if (!match[2] && PERSON_BEHIND.test(text, colon + 1)) return undefined;
  // With a name it is the presenter of the part; the title alone is the proposal's label.
  return match[2]
    ? { kind: "proposal", range: { start, end: start }, start, end: start, title: null }
    : { kind: "proposal", range: { start, end: colon }, start, end: colon + 1, title: { start, end: colon } };
}

function readTitleAlone(text: string, start: number, end: number, last: Label | undefined): Label | undefined {
  if (!TITLE_ENDS.has(letterKey(text, end - 3)) || !BODY_BEHIND.test(text, end)) return undefined;
  const match = PRESENTER.exec(text.slice(start, end));
  if (!match || match[2] || isRightBehind(text, last, start)) return undefined;
  const range = { start, end: start + match[0].length };
  return { kind: "proposal", range, start, end, title: range };
}

function readBody(text: string, start: number, colon: number, last: Label | undefined): Label | undefined {
  const mayBe = colon - start <= LONGEST_ABBREVIATION || BODY_ENDS.has(letterKey(text, colon - 3));
  const isAlone = (last?.kind === "handling" || last?.kind === "proposal") && SENTENCE_BELOW.test(text, colon + 1);
  if (!mayBe || !(text[colon + 1] === " " || isAlone) || !BODY.test(text.slice(start, colon))) return undefined;
  if (last?.kind === "proposal" && isRightBehind(text, last, start)) return undefined;
  return { kind: "decision", range: { start, end: colon }, start, end: colon + 1, title: null };
}

/** Whether nothing but white space stands between the last label and here. */
function isRightBehind(text: string, last: Label | undefined, start: number): boolean {
  return last !== undefined && start - last.end < 20 && text.slice(last.end, start).trim() === "";
}
