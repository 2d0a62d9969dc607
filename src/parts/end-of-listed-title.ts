import type { Header } from "../items/source-item";
import { pattern } from "../patterns/pattern";

/** A contents list stands near the beginning of the text. */
const LIST_REACH = 20_000;
/** So many letters of a title tell its entry in the list. */
const ENTRY_BEGINNING = 12;
/** An entry ends at a line's end, dotted leaders or the number of a page or of the next entry. */
const ENTRY_END = pattern(() => /\s*(?:$|\n|\.{3}|\d{1,4}(?:\s|$))/uy);

/** Behind a title the text begins; a case number there is read with the title. */
const TEXT_BEHIND = pattern(() => / \p{Lu}\p{Ll}/uy);

/** Where the title ends that begins here, on the line of a transcript, before its text, as the contents list has it: `214 Val av representant 215 …`. */
export function endOfListedTitle(text: string, { section, range }: Header, start: number): number | undefined {
  const list = text.slice(0, Math.min(range.start, LIST_REACH));
  const entry = `${section} ${text.slice(start, start + ENTRY_BEGINNING)}`;
  const at = list.indexOf(entry);
  if (section === null || at < 0) return undefined;
  let length = ENTRY_BEGINNING;
  const from = at + entry.length - length;
  while (from + length < list.length && text[start + length] === list[from + length]) length++;
  const title = text.slice(start, start + length).trimEnd();
  const end = start + title.length;
  return ENTRY_END.test(list, from + title.length) && TEXT_BEHIND.test(text, end) ? end : undefined;
}
