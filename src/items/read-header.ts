import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import type { HeaderForm } from "./header-patterns";
import { readWrittenDate } from "./read-written-date";
import type { Header } from "./source-item";

const SMALL_FIRST = pattern(() => /^\p{Ll}/u);

/** The header that one of the forms reads in a line. */
export function readHeader(line: string, start: number, forms: readonly HeaderForm[]): Header | undefined {
  for (const { pattern, body } of forms) {
    const match = pattern.exec(line);
    const isBody = !body || !match?.groups?.body || body.test(match.groups.body);
    const header = match && isBody ? headerOf(match, start) : undefined;
    if (header) return header;
  }
  return undefined;
}

/** Undefined for a near miss: a name or title that begins with a small letter is a word of a sentence. */
function headerOf(match: RegExpExecArray, offset: number): Header | undefined {
  const groups = match.groups as Record<string, string | undefined>;
  if (![groups.title, groups.body, groups.next].every(startsNew)) return undefined;
  const indices = match.indices?.groups ?? {};
  const part = (name: string): Range | null => {
    const found = indices[name];
    return found ? { start: offset + found[0], end: offset + found[1] } : null;
  };
  const start = offset + match.index + match[0].length - match[0].trimStart().length;
  const end = offset + match.index + match[0].length;
  const [title, section] = [part("title"), part("section")];
  return {
    range: { start, end: title && title.start >= (section?.end ?? 0) ? title.start : end },
    body: part("body"),
    date: groups.date ? readWrittenDate(groups.date) : null,
    dateRange: part("date"),
    section: groups.section ? Number(groups.section) : null,
    sectionRange: section,
    title,
  };
}

function startsNew(words: string | undefined): boolean {
  return words === undefined || !SMALL_FIRST.test(words);
}
