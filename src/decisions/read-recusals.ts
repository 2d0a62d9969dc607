import { pattern } from "../patterns/pattern";
import { CAPITAL_WORD } from "../patterns/person";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { noRecusalWords, openingVerbs, recusalWords, roles } from "../vocabulary/recusal-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";

/** Somebody who was disqualified, as written. */
export interface SourceRecusal {
  readonly name: string;
  readonly range: Range;
}

const NAMES = pattern(
  () => `(?:(?:${roles.map((row) => row.word).join("|")})\\.? )?(?<name>${CAPITAL_WORD}(?: ${CAPITAL_WORD}){1,2})`,
  "dgu",
);
const LEADING_ROLE = pattern(() => `^${oneOf([...roles, ...openingVerbs].map((row) => row.word))}\\.? `, "iu");
const RECUSED = anyPhrase(recusalWords);
const NOT_RECUSED = anyPhrase(noRecusalWords);
/** A list under a label ends at a bracket or the end of its line: `Niskakoski Marko (yhtiön osakas)`. */
const LIST = /^[^\n.(]{3,200}/u;

/**
 * Reads who was disqualified: 1. `Esteelliset: Sami Kuusela`, a list under a label of its own
 * 2. `Eero Puustinen ilmoitti olevansa esteellinen`, in any part of the handling: the names before the words.
 */
export function readRecusals(matter: Matter): SourceRecusal[] {
  const told = matter.sentences
    .filter(({ kind }) => kind === "handling" || kind === "decision" || kind === "recusal")
    .flatMap(({ text, range, kind }) => {
      const words = RECUSED.exec(text);
      if (words && !NOT_RECUSED.test(text)) return findNames(text.slice(0, words.index + 1), range.start);
      return kind === "recusal" && !NOT_RECUSED.test(text) && isFirstOfPart(matter, range)
        ? findNames(LIST.exec(text)?.[0] ?? "", range.start)
        : [];
    });
  return told.filter((recusal, index) => told.findIndex((other) => other.name === recusal.name) === index);
}

/** Only what stands right under the label is a list of names. */
function isFirstOfPart(matter: Matter, range: Range): boolean {
  return matter.parts.some((part) => part.label !== null && part.content.start === range.start);
}

function findNames(text: string, offset: number): SourceRecusal[] {
  return NAMES.all(text).flatMap((match) => {
    const at = match.indices?.groups?.name;
    if (!at) return [];
    const written = text.slice(at[0], at[1]);
    const role = LEADING_ROLE.exec(written)?.[0].length ?? 0;
    const name = written.slice(role);
    return name.includes(" ") ? [{ name, range: { start: offset + at[0] + role, end: offset + at[1] } }] : [];
  });
}
