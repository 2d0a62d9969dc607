import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { within } from "../values/within";
import type { Matter } from "./matter";

const BULLET = pattern(() => /^[^\p{L}\d]*$/u);
const GAP = pattern(() => /^[\s:.–-]*$/u);
/** How far above a table the words stand that say what it lists. */
const REACH = 160;

/** Amounts in lines that each begin with a municipality: `Lieksa   4 000 €⏎Nurmes   3 000 €`. */
export interface ShareRows {
  /** Whose an amount of the rows is, by the offset where it begins. */
  readonly codes: ReadonlyMap<number, string>;
  /** The paragraph above the rows. */
  readonly head: string;
}

/** Finds the rows by which an item lists municipalities' shares; one line alone is no list. */
export function findShareRows(matter: Matter): ShareRows {
  const rows = matter.mentions("money").flatMap(({ range }) => {
    const code = readRowTown(matter, range);
    return code === undefined ? [] : [{ code, start: range.start }];
  });
  const [first] = rows;
  if (!first || new Set(rows.map(({ code }) => code)).size < 2) return { codes: new Map(), head: "" };
  const top = matter.text.lastIndexOf("\n", first.start);
  return {
    codes: new Map(rows.map(({ code, start }) => [start, code])),
    head:
      matter.text
        .slice(Math.max(matter.item.range.start, top - REACH), top)
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? "",
  };
}

/** The municipality that begins the line of an amount, with nothing but a gap between. */
function readRowTown({ text, mentions }: Matter, amount: Range): string | undefined {
  const line = { start: text.lastIndexOf("\n", amount.start - 1) + 1, end: amount.start };
  const [town] = within(mentions("municipalities"), line);
  if (!town || !BULLET.test(text.slice(line.start, town.range.start))) return undefined;
  return GAP.test(text.slice(town.range.end, amount.start)) ? town.code : undefined;
}
