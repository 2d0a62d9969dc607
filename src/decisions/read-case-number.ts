import type { Range } from "../text/range";
import { type Matter, partsOf } from "./matter";

/** A case number and where it stands. */
export interface SourceCaseNumber {
  readonly caseNumber: string;
  readonly range: Range;
}

/** Reads the matter's own case number: the first in its heading. Numbers in its text are other matters'. */
export function readCaseNumber(matter: Matter): SourceCaseNumber | undefined {
  const headings = partsOf(matter, ["heading"]);
  return matter
    .mentions("caseNumbers")
    .find(({ range }) =>
      headings.some((heading) => range.start >= heading.range.start && range.end <= heading.range.end),
    );
}
