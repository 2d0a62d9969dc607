import { type BareForm, bareNumberForms } from "./bare-forms";
import { readHeader } from "./read-header";
import type { Header } from "./source-item";

/** Numbers of a document's items rise; a bare number further from the last one is not the next item's. */
const LARGEST_STEP = 3;
/** A title with its number; a line of text is longer. */
const LINE_LIMIT = 250;

/**
 * The headers by a bare number, of the first form that has any: several have to rise, a single one has to stand between empty lines.
 * One without a number has to be the only one.
 */
export function findBareHeaders(text: string): readonly Header[] {
  const found = bareNumberForms.map(() => [] as Header[]);
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end - start <= LINE_LIMIT && mayBeHeader(text, start, end)) addForms(text.slice(start, end), start, found);
    start = end + 1;
  }
  const believed = bareNumberForms.map(({ isSection }, index) =>
    believable(text, found[index] ?? []).map((header) =>
      isSection ? header : { ...header, section: null, sectionRange: null },
    ),
  );
  return believed.find((headers) => headers.length > 0) ?? [];
}

/** It begins with a digit, or with a capital and has a digit in it. */
function mayBeHeader(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first >= 0x30 && first <= 0x39) return true;
  if (first < 0x41 || end - start > 60) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) return true;
  return false;
}

function addForms(line: string, start: number, found: readonly Header[][]): void {
  const first: BareForm["beginsWith"] = line.charCodeAt(0) < 0x41 ? "digit" : "letter";
  for (const [index, form] of bareNumberForms.entries()) {
    if (form.beginsWith !== first) continue;
    const header = readHeader(line, start, [form]);
    if (header) found[index]?.push(header);
  }
}

function believable(text: string, headers: readonly Header[]): readonly Header[] {
  if (headers[0]?.section === null) return headers.length === 1 ? headers : [];
  const rising = headers.filter(
    (header, index) => rises(headers[index - 1], header) || rises(header, headers[index + 1]),
  );
  if (rising.length > 1) return rising;
  return headers.length === 1 && headers.every((header) => standsFree(text, header)) ? headers : [];
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
