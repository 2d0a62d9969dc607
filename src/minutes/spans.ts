import type { Person } from "../model/person";
import type { Evidence, Span } from "../model/span";
import { isLetterAt } from "../patterns/letters";
import type { Range } from "../text/range";
import type { SourceText } from "../text/source-text";
import { fold } from "../values/fold";

/** What a reader found, with its place in the caller's string instead of the normalised text. */
export function spanned<Found extends { readonly range: Range }>(
  source: SourceText,
  { range, ...value }: Found,
): Omit<Found, "range"> & { readonly span: Span } {
  return { ...value, span: source.span(range) };
}

/** The evidence of those fields that stand somewhere. */
export function evidenceOf<Field extends string>(
  source: SourceText,
  places: Readonly<Record<Field, Range | readonly Range[] | null | undefined>>,
): Evidence<Field> {
  const evidence: { [F in Field]?: readonly Span[] } = {};
  for (const field of Object.keys(places) as Field[]) {
    const place: Range | readonly Range[] | null | undefined = places[field];
    const ranges: readonly Range[] = place ? ("start" in place ? [place] : place) : [];
    if (ranges.length > 0) evidence[field] = ranges.map((range) => source.span(wholeWords(source.text, range)));
  }
  return evidence;
}

/** A range that ends within words, as the stems of the vocabulary do, up to their ends. */
function wholeWords(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from > 0 && isLetterAt(text, from) && isLetterAt(text, from - 1)) from--;
  while (to < text.length && isLetterAt(text, to - 1) && isLetterAt(text, to)) to++;
  return { start: from, end: to };
}

/** A stretch of the text as one line. */
export function foldedAt(text: string, { start, end }: Range): string {
  return fold(text.slice(start, end));
}

/** A person as callers see one. */
export function personOf(
  source: SourceText,
  { range, ...person }: Omit<Person, "span"> & { readonly range: Range },
): Person {
  return { name: person.name, title: person.title, email: person.email, phone: person.phone, span: source.span(range) };
}
