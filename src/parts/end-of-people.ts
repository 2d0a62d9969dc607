import { pattern } from "../patterns/pattern";
import { ADDRESS, NAME, PEOPLE, TITLE } from "../patterns/person";
import { BULLETS } from "../patterns/words";
import type { Range } from "../text/range";

const PEOPLE_RUN = pattern(() => PEOPLE, "uy");
const LINE_START = `[ ]*[${BULLETS}–-]?[ ]*`;
/** What may close a line that tells of people. */
const LINE_END = "[ ]*[,;.]?[ ]*";
const LONE_TITLE = pattern(() => `(?:^|\\n)${LINE_START}${TITLE}${LINE_END}$`, "u");
const LONE_NAME = pattern(() => `(?:^|\\n)${LINE_START}${NAME}${LINE_END}$`, "u");
const ADDRESSES = pattern(() => `^${LINE_START}${ADDRESS}(?:[ ,;/]+${ADDRESS})*${LINE_END}$`, "u");
/** A name with what stands behind a comma, an address somewhere. */
const WITH_ADDRESS = pattern(() => `^${LINE_START}(?:${NAME},|${TITLE} ${NAME})[^\\n]*?${ADDRESS}`, "u");
const LOWER_CASE = pattern(() => /^[ ]*\p{Ll}[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}$/u);
/** The rest of a line that goes on telling of the same person. */
const GOES_ON = pattern(() => `^[ ]*(?:[,;|/(–-]|${ADDRESS}|${TITLE}(?:,|$))`, "u");
const SENTENCE = pattern(() => /[.!?:] \p{Lu}|\p{Ll}[.!?:]$/u);
/** A line of people is no longer. */
const LINE_LIMIT = 120;

/**
 * Where the people end whom a label heads; undefined when the text behind it begins with nobody. Behind those that are read as
 * people on the spot, these lines are still theirs:
 *
 * 1. what stands behind a person up to the line's end: `Aila Salo, Hyvinvointikoutsi, huone 12`, `Aila Salo rehtori`
 * 2. an e-mail address or telephone number on a line of its own, also below an empty line
 * 3. a name alone below a title alone, and the other way round, also below an empty line
 * 4. a name alone below a name alone
 * 5. a person with an address, also below a short line that is none of these but of the same paragraph
 * 6. a name or words in lower case alone at the end of the same paragraph
 */
export function endOfPeople(text: string, content: Range): number | undefined {
  const run = endOfRun(text, content.start, content);
  if (run === undefined) return undefined;
  let end = endOfRest(text, run, content);
  for (let next = endOfNext(text, end, content); next !== undefined; next = endOfNext(text, end, content)) end = next;
  return end;
}

/** Where the people named from a place on end, within the part. */
function endOfRun(text: string, at: number, content: Range): number | undefined {
  return PEOPLE_RUN.end(text.slice(0, content.end), at);
}

/** The end of the line, when what is left of it goes on about the person; else the place itself. */
function endOfRest(text: string, at: number, content: Range): number {
  const end = endOfLine(text, at, content.end);
  const rest = text.slice(at, end);
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const goesOn = end - start <= LINE_LIMIT && GOES_ON.test(rest) && !SENTENCE.test(rest.trimEnd());
  return goesOn ? at + rest.trimEnd().length : at;
}

/** The end of the next line that tells of people, or of the one below that. */
function endOfNext(text: string, end: number, content: Range): number | undefined {
  const line = nextLine(text, end, content.end);
  if (!line) return undefined;
  const isBelowEmpty = text.slice(end, line.start).split("\n").length > 2;
  const above = text.slice(Math.max(content.start, end - LINE_LIMIT), end);
  const read = endOfPeopleLine(text, line, above, content);
  if (read !== undefined || isBelowEmpty) return read;
  return endBehindUnread(text, line, content);
}

function endOfPeopleLine(text: string, line: Range, above: string, content: Range): number | undefined {
  const written = text.slice(line.start, line.end);
  if (written.length > LINE_LIMIT) return undefined;
  if (ADDRESSES.test(written)) return line.end;
  const isBelowName = LONE_NAME.test(above);
  if (LONE_NAME.test(written)) return isBelowName || LONE_TITLE.test(above) ? line.end : undefined;
  if (LONE_TITLE.test(written)) return isBelowName ? line.end : undefined;
  if (!WITH_ADDRESS.test(written)) return undefined;
  const run = endOfRun(text, line.start, content);
  return run !== undefined && run > line.end ? endOfRest(text, run, content) : line.end;
}

/** A short line that is read as nobody lies between people, or tells what the one above it does. */
function endBehindUnread(text: string, line: Range, content: Range): number | undefined {
  const written = text.slice(line.start, line.end);
  if (written.length > LINE_LIMIT / 2 || SENTENCE.test(written)) return undefined;
  const next = nextLine(text, line.end, content.end);
  const isLast = !next || text.slice(line.end, next.start).split("\n").length > 2;
  if (isLast) return LOWER_CASE.test(written) || LONE_NAME.test(written) ? line.end : undefined;
  return endOfPeopleLine(text, next, written, content);
}

/** The next line with something on it, without the spaces at its end. */
function nextLine(text: string, from: number, limit: number): Range | undefined {
  let start = from;
  while (start < limit && /[\s,;.]/.test(text[start] as string)) start++;
  if (start >= limit || !text.slice(from, start).includes("\n")) return undefined;
  const end = endOfLine(text, start, limit);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function endOfLine(text: string, at: number, limit: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 || end > limit ? limit : end;
}
