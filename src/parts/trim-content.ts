import type { Range } from "../text/range";

const SPACE = 0x20;
const LINE_END = 0x0a;
const UNDERSCORE = 0x5f;
/** A rule drawn with underscores is this long at least. */
const RULE_LENGTH = 3;

/** The stretch without white space and rules (`____`) at its ends; empty when there is nothing else but a dash. */
export function trimContent(text: string, range: Range): Range {
  const start = startOfContent(text, range);
  const end = endOfContent(text, { start, end: range.end });
  return end > start ? { start, end } : { start: range.start, end: range.start };
}

export function isEmpty(range: Range): boolean {
  return range.end <= range.start;
}

function startOfContent(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end) {
    const rule = isUnderscore(text, at) ? lengthOfRule(text, at, end) : 0;
    if (rule >= RULE_LENGTH) at += rule;
    else if (isSpace(text.charCodeAt(at))) at++;
    else break;
  }
  return at;
}

function lengthOfRule(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isUnderscore(text, at)) at++;
  return at - start;
}

/** A dash alone on a last line stands for nothing. */
function endOfContent(text: string, { start, end }: Range): number {
  let at = end;
  while (
    at > start &&
    (isSpace(text.charCodeAt(at - 1)) || isUnderscore(text, at - 1) || isLoneDash(text, start, at - 1))
  )
    at--;
  return at;
}

function isLoneDash(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2d && code !== 0x2013) return false;
  let before = at - 1;
  while (before >= start && text.charCodeAt(before) === SPACE) before--;
  return before < start || text.charCodeAt(before) === LINE_END;
}

/** The normalised text has no other white space than these. */
function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_END;
}

function isUnderscore(text: string, at: number): boolean {
  return text.charCodeAt(at) === UNDERSCORE;
}
