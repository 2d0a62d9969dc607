import { BODY_ABBREVIATION, BODY_NAME } from "../patterns/body";
import { pattern } from "../patterns/pattern";
import { TITLE } from "../patterns/person";
import type { Range } from "../text/range";
import { lastBefore } from "../values/within";
import type { HeaderGroup } from "./group-headers";
import { readMeeting, type SourceDate } from "./read-meeting";
import type { Meeting } from "./source-item";
import type { MeetingHead } from "./source-lines";

/** An abbreviation that nobody knows: `Rymla`. The page head says it in full. */
const UNKNOWN = pattern(() => `^(?!${BODY_NAME}|${BODY_ABBREVIATION}|${TITLE})\\p{L}[\\p{L}.-]{1,14}$`, "iu");

/** Where a meeting's body and date may stand. */
export interface MeetingSource {
  readonly text: string;
  readonly dates: readonly SourceDate[];
  readonly heads: readonly MeetingHead[];
  /** Where the first item begins. */
  readonly coverEnd: number;
}

/** Longest stretch before the first item that is searched for body and date. */
const COVER_LIMIT = 20_000;
/** How far below its first header an item may state body or date on lines of their own. */
const HEADING_REACH = 200;

/**
 * Reads the meeting of an item: body and date from the item's own headers first, the surest (last) one before the others; then from
 * the head of the meeting, the lines around the header and the cover. The cover is read once.
 */
export function findMeeting(source: MeetingSource): (group: HeaderGroup, item: Range) => Meeting {
  const covers = new Map<number, Meeting>();
  const coverOf = (head: MeetingHead | undefined): Meeting => {
    const { text, dates, coverEnd } = source;
    const start = Math.min(Math.max(head?.range.start ?? 0, coverEnd - COVER_LIMIT), coverEnd);
    const cover = covers.get(start) ?? readMeeting(text, { start, end: coverEnd }, dates);
    covers.set(start, cover);
    return cover;
  };
  return ({ deciding }, item) => {
    const first = deciding[0]?.range ?? { start: item.start, end: item.start };
    const head = lastBefore(source.heads, first.end);
    const withDate = deciding.findLast((header) => header.date !== null) ?? (head?.date ? head : undefined);
    const withBody = deciding.findLast((header) => header.body !== null) ?? (head?.body ? head : undefined);
    const around = (): Meeting =>
      readMeeting(
        source.text,
        { start: item.start, end: Math.min(item.end, first.end + HEADING_REACH) },
        source.dates,
        first.start,
      );
    const others = withDate && withBody ? [] : [around(), coverOf(head)];
    const date = withDate ?? others.find((meeting) => meeting.date);
    const body = (withBody ?? others.find((meeting) => meeting.body))?.body ?? null;
    const inFull = body && UNKNOWN.test(source.text.slice(body.start, body.end)) ? around().body : null;
    return { body: inFull ?? body, date: date?.date ?? null, dateRange: date?.dateRange ?? null };
  };
}
