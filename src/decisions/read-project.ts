import type { Project } from "../model/cofunding";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { fold } from "../values/fold";
import { within } from "../values/within";
import {
  joinedProjectWords,
  programmeStems,
  projectJoiningWords,
  projectStems,
  shareWords,
} from "../vocabulary/cofunding-words";
import { nameJoiners } from "../vocabulary/network-words";
import type { Matter } from "./matter";
import { countNames, mostNamed } from "./most-named";
import { readNameInCapitals } from "./name-in-capitals";
import { anyPhrase } from "./phrases";

/** The project or programme that a matter is about. */
export interface SourceProject {
  readonly project: Project;
  readonly range: Range;
}

const SHARE = anyPhrase(shareWords);
const PROJECT = anyPhrase(projectStems);
/** A programme has members and a fee as often as funders: only the words for a share make it a matter of co-funding. */
const PROGRAMME = anyPhrase(programmeStems);

const JOINS = anyPhrase(projectJoiningWords);
const JOINED = anyPhrase(joinedProjectWords);

/** A joiner and up to two words more, in small letters. */
const GOES_ON = pattern(() => `^ ${oneOf(nameJoiners.flatMap((row) => row.forms.split(" ")))}(?: \\p{Ll}+){1,2}$`, "u");

/**
 * Reads the project whose cost title and proposal share, or that they take part in, whose share the reasons may then tell;
 * undefined when they do neither. A programme beside a project is what that gets its money from. A proposal that speaks of *the project* means the one that the text names most.
 */
export function readProject(matter: Matter): SourceProject | undefined {
  const deciding = matter.deciding;
  const isShared = deciding.some(({ text }) => SHARE.test(text));
  const isPriced = deciding.some((sentence) => within(matter.mentions("money"), sentence.range).length > 0);
  const isJoined = !isShared && deciding.some(({ text }) => JOINS.test(text) && JOINED.test(text));
  if (!isShared && !isPriced && !isJoined) return undefined;
  const all = deciding.flatMap((sentence) => within(matter.mentions("projects"), sentence.range));
  const projects = all.filter(({ range }) => !PROGRAMME.test(matter.text.slice(range.start, range.end)));
  const inDeciding = isShared && projects.length === 0 ? all : projects;
  const isMeant = (isShared || isJoined) && deciding.some(({ text }) => PROJECT.test(text));
  const named = inDeciding.length > 0 || !isMeant ? inDeciding : matter.mentions("projects");
  const best = mostNamed(named, countNames(matter.mentions("projects")));
  const inCapitals = best || !matter.title ? undefined : readNameInCapitals(matter.text, matter.title, PROJECT);
  if (matter.title && inCapitals) return { project: { name: inCapitals }, range: matter.title };
  if (!best) return undefined;
  const written = matter
    .mentions("projects")
    .find((other) => other.name.toLowerCase() === best.name.toLowerCase() && other.name !== other.name.toUpperCase());
  return { project: { name: goesOn(matter, (written ?? best).name) }, range: best.range };
}

/** `projektet Strand för alla`: the joiner ends a name elsewhere, but not where the title ends with what it joins and the text has the same. */
function goesOn(matter: Matter, name: string): string {
  const title = matter.title ? fold(matter.text.slice(matter.title.start, matter.title.end)) : "";
  const at = title.indexOf(name);
  const rest = at < 0 ? "" : title.slice(at + name.length);
  if (!GOES_ON.test(rest)) return name;
  const full = `${name}${rest}`;
  return matter.sentences.some(({ kind, text }) => kind !== "heading" && fold(text).includes(full)) ? full : name;
}
