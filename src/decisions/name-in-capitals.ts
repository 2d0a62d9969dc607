import { type Pattern, pattern } from "../patterns/pattern";
import { oneOf, WORD_END, WORD_START } from "../patterns/words";
import type { Range } from "../text/range";
import { titleLeads } from "../vocabulary/participation-words";

/** Words before a name in a title; the name begins behind the last of them. */
const LEAD = pattern(() => `^.*${WORD_START}${oneOf(titleLeads.map((row) => row.phrase))}${WORD_END}[, ]+`, "iu");

/**
 * The name that a title in capitals throughout gives a class word: `OSUUS RANTATIEN PYÖRÄMATKAILU -HANKKEESTA` names
 * *Rantatien pyörämatkailu*. Where a name begins shows by capitals elsewhere; here by the words that titles begin with.
 */
export function readNameInCapitals(text: string, title: Range, classStems: Pattern): string | undefined {
  const written = text.slice(title.start, title.end).replace(/\s+/g, " ");
  const hyphen = written.indexOf(" -");
  if (hyphen < 0 || written !== written.toUpperCase() || !classStems.test(written.slice(hyphen))) return undefined;
  const name = LEAD.replace(written.slice(0, hyphen), "").toLowerCase();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
