import type { Body } from "../model/body";
import type { Outcome } from "../model/outcome";
import type { Range } from "../text/range";
import type { Matter } from "./matter";
import { readBody } from "./read-body";
import { readOutcome } from "./read-outcome";
import { readVotes } from "./read-votes";

/** An earlier handling quoted in an item. */
export interface SourceEarlierHandling {
  readonly body: Body;
  readonly meetingDate: string | null;
  readonly sectionNumber: number | null;
  readonly outcome: Outcome | null;
  readonly range: Range;
}

/** Reads the earlier handlings of a matter: what has no body, not even as the subject of its proposal, is none. */
export function readHandlings(matter: Matter): SourceEarlierHandling[] {
  return matter.earlier.flatMap((earlier) => {
    const body = readBody(earlier)?.body;
    const header = earlier.item.headers[0];
    return body
      ? [
          {
            body,
            meetingDate: earlier.item.meeting.date,
            sectionNumber: header?.section ?? null,
            outcome: readOutcome(earlier, readVotes(earlier))?.outcome ?? null,
            range: earlier.item.range,
          },
        ]
      : [];
  });
}
