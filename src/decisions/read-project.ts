import type { Project } from "../model/cofunding";
import type { Range } from "../text/range";
import { within } from "../text/within";
import { shareWords } from "../vocabulary/cofunding-words";
import { decidingSentences, type Matter } from "./matter";
import { anyPhrase } from "./phrases";

/** The project or programme that a matter is about. */
export interface SourceProject {
  readonly project: Project;
  readonly range: Range;
}

const SHARE = anyPhrase(shareWords);

/** Reads the project whose cost title and proposal share; undefined when they speak of no share or name no project. */
export function readProject(matter: Matter): SourceProject | undefined {
  const deciding = decidingSentences(matter);
  if (!deciding.some(({ text }) => SHARE.test(text)) && !deciding.some((sentence) => within(matter.mentions.money, sentence.range).length > 0))
    return undefined;
  const named = deciding.flatMap((sentence) => within(matter.mentions.projects, sentence.range));
  const count = (name: string): number => matter.mentions.projects.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length;
  const best = named.reduce((top, next) => (top && count(top.name) >= count(next.name) ? top : next), named[0]);
  if (!best) return undefined;
  const written = matter.mentions.projects.find(
    (other) => other.name.toLowerCase() === best.name.toLowerCase() && other.name !== other.name.toUpperCase(),
  );
  return { project: { name: (written ?? best).name }, range: best.range };
}
