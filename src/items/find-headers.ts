import type { Range } from "../text/range";
import { bareNumberForms, type HeaderForm, handlingRow, otherForms, sectionSignForms } from "./header-patterns";
import { readWrittenDate } from "./read-written-date";
import type { Header } from "./source-item";

/** A header is a line; a longer line with a `§` in it is prose. */
const LINE_LIMIT = 300;
/** Numbers of a document's items rise; a bare number further from the last one is not the next item's. */
const LARGEST_STEP = 3;

/** All headers of a text, in text order; bare numbers count only when there are no others. */
export function findHeaders(text: string): Header[] {
  const headers = [...findSectionSigns(text), ...findForms(text, otherForms)].sort(byPosition);
  return headers.length > 0 ? headers : findBareNumbers(text);
}

/** The rows of a table that lists all handlings of a matter above its title; they are no headers of a handling. */
export function findHandlingRows(text: string): Header[] {
  return findForms(text, [{ name: "handling row", pattern: handlingRow }]);
}

const byPosition = (a: Header, b: Header): number => a.range.start - b.range.start;

function findSectionSigns(text: string): Header[] {
  const headers: Header[] = [];
  for (let at = text.indexOf("§"); at >= 0; at = text.indexOf("§", at + 1)) {
    const start = text.lastIndexOf("\n", at) + 1;
    const lineEnd = text.indexOf("\n", at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end - start > LINE_LIMIT) continue;
    const header = readLine(text.slice(start, end), start);
    if (header) headers.push(header);
    at = end - 1;
  }
  return headers;
}

function readLine(line: string, start: number): Header | undefined {
  for (const { pattern } of sectionSignForms) {
    const match = pattern.exec(line);
    const header = match && readHeader(match, start);
    if (header) return header;
  }
  return undefined;
}

function findForms(text: string, forms: readonly HeaderForm[]): Header[] {
  return forms.flatMap(({ pattern }) => [...text.matchAll(pattern)].flatMap((match) => readHeader(match, 0) ?? []));
}

/** Several numbers have to rise; a single one has to stand between empty lines. */
function findBareNumbers(text: string): Header[] {
  for (const form of bareNumberForms) {
    const headers = findForms(text, [form]);
    const rising = headers.filter(
      (header, index) => rises(headers[index - 1], header) || rises(header, headers[index + 1]),
    );
    if (rising.length > 1) return rising;
    if (headers.length === 1 && headers.every((header) => standsFree(text, header))) return headers;
  }
  return [];
}

function standsFree(text: string, header: Header): boolean {
  const end = header.title?.end ?? header.range.end;
  return (
    /(?:^|\n) *\n *$/.test(text.slice(Math.max(0, header.range.start - 20), header.range.start)) &&
    /^ *\n *\n/.test(text.slice(end, end + 20))
  );
}

function rises(from: Header | undefined, to: Header | undefined): boolean {
  const step = (to?.section ?? 0) - (from?.section ?? 0);
  return from !== undefined && to !== undefined && step > 0 && step <= LARGEST_STEP;
}

/** Undefined for a near miss: a name or title that begins with a small letter is a word of a sentence. */
function readHeader(match: RegExpExecArray, offset: number): Header | undefined {
  const groups = match.groups as Record<string, string | undefined>;
  if (!startsNew(groups.title) || !startsNew(groups.body)) return undefined;
  const indices = match.indices?.groups ?? {};
  const part = (name: string): Range | null => {
    const found = indices[name];
    return found ? { start: offset + found[0], end: offset + found[1] } : null;
  };
  const start = match.index;
  const end = start + match[0].length;
  const title = part("title");
  const leading = match[0].length - match[0].trimStart().length;
  return {
    range: { start: offset + start + leading, end: title ? title.start : offset + end },
    body: part("body"),
    date: groups.date ? readWrittenDate(groups.date) : null,
    dateRange: part("date"),
    section: groups.section ? Number(groups.section) : null,
    sectionRange: part("section"),
    title,
  };
}

function startsNew(words: string | undefined): boolean {
  return words === undefined || /^[^\p{Ll}]/u.test(words);
}
