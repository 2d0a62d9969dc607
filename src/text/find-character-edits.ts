import { pattern } from "../patterns/pattern";
import type { Edit } from "./edit";
import { readEntity } from "./read-entity";

/** Characters that are rewritten; one class, so that the scan stays one plain pass. */
const RARE = pattern(
  () => /[\u0300-\u036f&\t\r\v\f\u0085\u00a0\u00ad\u1680\u2000-\u2011\u2028-\u202f\u205f-\u2064\u3000\ufeff]/g,
);
const LINE_END = pattern(() => /[ \t\u00a0]*\r?\n[ \t\u00a0]*/y);
const MARKS = pattern(() => /[\u0300-\u036f]+/y);
const SOFT_HYPHEN = 0xad;

/**
 * Edits that leave one kind of space, line break, hyphen and bullet, and composed letters:
 *
 * 1. `\r\n`, `\r`, form feed, U+2028 … become a line break
 * 2. no-break, thin and other spaces and tabs become a space
 * 3. soft hyphens and zero-width characters go, a soft hyphen with the line end that it stands at
 * 4. a letter with its combining marks is composed
 * 5. an HTML entity becomes its character (`&nbsp;`, `&ndash;`, `&#160;`), which is then treated as above
 */
export function findCharacterEdits(input: string): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  for (const { index } of RARE.all(input)) {
    const edit = index < done ? undefined : readEdit(input, index);
    if (!edit) continue;
    edits.push(edit);
    done = edit.range.end;
  }
  return edits;
}

function readEdit(input: string, start: number): Edit | undefined {
  const code = input.charCodeAt(start);
  if (code === 0x26) return readEntityEdit(input, start);
  if (code >= 0x300 && code <= 0x36f) return composed(input, start);
  const line = code === 0x0d && input.charCodeAt(start + 1) === 0x0a ? 2 : 1;
  const end = code === SOFT_HYPHEN ? afterSoftHyphen(input, start + 1) : start + line;
  return { range: { start, end }, replacement: replacementOf(code) ?? "" };
}

function readEntityEdit(input: string, start: number): Edit | undefined {
  const entity = readEntity(input, start);
  if (!entity) return undefined;
  const code = entity.character.charCodeAt(0);
  const end = code === SOFT_HYPHEN ? afterSoftHyphen(input, entity.end) : entity.end;
  return { range: { start, end }, replacement: replacementOf(code) ?? entity.character };
}

/** Undefined for a character that stays. */
function replacementOf(code: number): string | undefined {
  if (
    code === SOFT_HYPHEN ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
  )
    return "";
  if ((code >= 0x0b && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029) return "\n";
  if (code === 0x2010 || code === 0x2011) return "-";
  if (code >= 0x202a && code <= 0x202e) return "";
  return code === 0x09 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
    ? " "
    : undefined;
}

function afterSoftHyphen(input: string, offset: number): number {
  return LINE_END.end(input, offset) ?? offset;
}

/** The letter before the marks is taken along; a mark that composes with nothing stays. */
function composed(input: string, start: number): Edit | undefined {
  const end = MARKS.end(input, start) ?? start + 1;
  if (start === 0) return undefined;
  const letter = input.slice(start - 1, end);
  const replacement = letter.normalize("NFC");
  return replacement === letter ? undefined : { range: { start: start - 1, end }, replacement };
}
