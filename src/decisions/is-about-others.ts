import { pattern } from "../patterns/pattern";
import type { Range } from "../text/range";
import { lastBefore, within } from "../values/within";
import { neighbourWords, ownTownPhrases } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { Sentence } from "./sentence";

const NEIGHBOUR = anyPhrase(neighbourWords);

const OWN = anyPhrase(ownTownPhrases);
const MARK = pattern(() => /[,;:](?=\s)/g);

/**
 * Whether the clause in which something stands names other municipalities alone, or neighbours; if it names none, its sentence:
 * *Varkaus on ollut mukana neljännellä kaudella*, *Varkaus, joka on ollut mukana neljännellä kaudella*.
 */
export function isAboutOthers(matter: Matter, { start }: Range, authority: string | null): boolean {
  const sentence = lastBefore(matter.sentences, start + 1);
  if (!sentence) return false;
  const clause = clauseAt(sentence, start);
  const text = matter.text.slice(clause.start, clause.end);
  const isTold = within(matter.mentions("municipalities"), clause).length > 0 || NEIGHBOUR.test(text) || OWN.test(text);
  return namesOthers(matter, isTold ? clause : sentence.range, authority);
}

function namesOthers(matter: Matter, range: Range, authority: string | null): boolean {
  const towns = within(matter.mentions("municipalities"), range);
  const isNamed = towns.length > 0 && authority !== null;
  return (
    (isNamed || NEIGHBOUR.test(matter.text.slice(range.start, range.end))) &&
    towns.every(({ code }) => code !== authority)
  );
}

/** What stands around a place between the commas of its sentence. */
function clauseAt({ range, text }: Sentence, place: number): Range {
  const marks = MARK.all(text).map((match) => range.start + match.index);
  return {
    start: marks.findLast((mark) => mark < place) ?? range.start,
    end: marks.find((mark) => mark >= place) ?? range.end,
  };
}
