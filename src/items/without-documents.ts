import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { firstFrom, lastBefore } from "../values/within";
import { documentWords } from "../vocabulary/document-words";
import { meetingWords } from "../vocabulary/header-words";
import { sections } from "./header-patterns";
import { ownsMeeting } from "./read-header-line";
import type { Header } from "./source-item";
import type { MeetingHead } from "./source-lines";

/** `Pykälä 24 Toimivalta`, `5. § Jäsenet`: so statutes and rules that an item quotes number their sections, too. */
const QUOTABLE = pattern(() => `(?:${sections(true)}|\\d{1,4}\\.)(?![\\p{L}])`, "iuy");
const DOCUMENT = pattern(() => `${oneOf(documentWords.map((row) => row.word))}[^/]*§`, "iu");
/** `Kunnanhallitus, kokous 12.3.2024`: a line that no document is named by. */
const MEETING = pattern(() => ` ${oneOf(meetingWords.map((row) => row.word))} \\d`, "iu");

/**
 * The headers without those that an item names or quotes:
 *
 * 1. `Pykälä 24`, `5. §` where the text has headers of another form
 * 2. behind another body's header: `Teknisen lautakunnan kokous 3.2.2024 § 8`
 * 3. a date without a body, as rows of a list and documents have: `12.2.2024 § 5 Talon vuokraus`, `Ote pöytäkirjasta 1.2.2024 § 12`
 * 4. with a title behind body and date, where the body or a later date is not that of a header above: `Tekninen lautakunta 3.2.2024 § 8 Kuntoarvio`
 */
export function withoutQuoted(text: string, headers: readonly Header[]): readonly Header[] {
  const own = headers.filter(({ range }) => !QUOTABLE.test(text, range.start));
  const latest = new Map<string, string>();
  return (own.length > 0 ? own : headers).filter(({ range, body, date, title }, index) => {
    const isFirst = index === 0;
    if (!body) return isFirst || !date || !(title || DOCUMENT.test(text.slice(range.start, range.end)));
    const name = text.slice(body.start, body.end);
    const known = latest.get(name);
    const isNew = latest.size > 0 && known === undefined;
    if (isNew && (ownsMeeting.test(name) || (date && title))) return false;
    if (date && title && known !== undefined && known > date) return false;
    latest.set(name, date && date > (known ?? "") ? date : (known ?? ""));
    return true;
  });
}

/** The headings of meetings: above the first item, right above an item's header that lacks body or date, or by the word of a meeting; others are documents and page heads. */
export function withoutDocuments(
  text: string,
  heads: readonly MeetingHead[],
  headers: readonly Header[],
): readonly MeetingHead[] {
  return heads.filter(({ range, body }) => {
    const next = firstFrom(headers, range.end);
    const isAbove =
      next !== undefined && !(next.body && next.date) && text.slice(range.end, next.range.start).trim() === "";
    if (isAbove || lastBefore(headers, range.start) === undefined) return true;
    const isOwned = body !== null && ownsMeeting.test(text.slice(body.start, body.end));
    return !isOwned && MEETING.test(text.slice(range.start, range.end));
  });
}
