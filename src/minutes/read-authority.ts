import type { Matter } from "../decisions/matter";
import type { Language } from "../model/minutes";
import type { Organization } from "../model/municipality";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { readMunicipalityByBeginning, readMunicipalityNames } from "../registers/municipality-register";
import type { Range } from "../text/range";
import { jointAuthorityNouns, jointBodies } from "../vocabulary/authority-words";
import { caseNumberPrefixEnd, helsinkiPrefix } from "../vocabulary/case-number-words";
import { findHosts } from "./find-hosts";

/** The authority that decides and where it is named; no place when the caller named it. */
export interface SourceAuthority {
  readonly authority: Organization;
  readonly range: Range | null;
}

/** A municipality named in the text, and in which form. */
export interface NamedMunicipality {
  readonly code: string;
  readonly range: Range;
  readonly form: { readonly official: boolean; readonly genitive: boolean };
}

/** A letterhead stands within the first lines. */
const LETTERHEAD = 600;
const JOINT = pattern(
  () => `^[ ]*(?<name>\\p{L}[\\p{L} -]{2,50}?${oneOf(jointAuthorityNouns.map((row) => row.word))})(?=[ ]*$|[ ]{2})`,
  "gimu",
);
const JOINT_BODY = pattern(() => `^${oneOf(jointBodies.map((row) => row.name))}$`, "iu");
/** What follows a letterhead's name: a line end, a column, a sign, a word in capitals; never the verb of a sentence. */
const ALONE = pattern(() => /^(?:[ ]*(?:\n|$)|[ ]{2,}|[ ]+[§–—-]|[ ]+\p{Lu})/u);
/** `HOLDno-2024-215`, Helsinki's `HEL 2024-000049`: the beginning of the municipality's name. */
const PREFIX = pattern(() => `^(?:(\\p{L}{3,})${caseNumberPrefixEnd}-|(${helsinkiPrefix}) )`, "u");

/**
 * Reads which authority decides: 1. named by the caller 2. in the letterhead 3. the municipality that titles and proposals, the
 * addresses of its people and the text name most, an official form (*Tornion kaupunki*) counting more than another 4. the one
 * whose name begins as the case numbers do.
 */
export function readAuthority(
  text: string,
  matters: readonly Matter[],
  named: readonly NamedMunicipality[],
  known: string | undefined,
  language: Language | null,
): SourceAuthority | undefined {
  if (known !== undefined) return { authority: municipality(known, language), range: null };
  const joint = readJointAuthority(text, language);
  if (joint) return joint;
  const head = named.find(
    ({ range, form }) =>
      range.start < LETTERHEAD && form.official && !form.genitive && ALONE.test(text.slice(range.end, range.end + 40)),
  );
  const found = head ?? (matters.some(isJoint) ? undefined : mostNamed(text, matters, named));
  return found && { authority: municipality(found.code, language), range: found.range };
}

function municipality(code: string, language: Language | null): Organization {
  const names = readMunicipalityNames(code);
  if (!names) throw new TypeError(`options.municipality is no municipality's code: ${JSON.stringify(code)}`);
  return { code, name: names[language ?? "fi"] };
}

/** `ÖSTERBOTTENS VÄLFÄRDSOMRÅDE`: of two languages, the name in the text's own. */
function readJointAuthority(text: string, language: Language | null): SourceAuthority | undefined {
  const names = JOINT.all(text.slice(0, LETTERHEAD)).map((match) => {
    const name = match.groups?.name ?? "";
    const row = jointAuthorityNouns.find(({ word }) => name.toLowerCase().endsWith(word));
    const start = match.index + match[0].indexOf(name);
    return { name, lang: row?.lang, range: { start, end: start + name.length } };
  });
  const own = names.find(({ lang }) => lang === language) ?? names[0];
  if (!own) return undefined;
  const name = own.name === own.name.toUpperCase() ? own.name.charAt(0) + own.name.slice(1).toLowerCase() : own.name;
  return { authority: { code: null, name }, range: own.range };
}

type Named = Pick<NamedMunicipality, "code" | "range">;

/** Weights of a mention: in a title or proposal, in official form there, as the subject. */
const IN_CORE = 2;
const OFFICIAL_IN_CORE = 5;
const SUBJECT_IN_CORE = 8;
const ADDRESS = 6;
const PAGE = 1;
const ELSEWHERE = 0.3;
const OFFICIAL_ELSEWHERE = 1;

/** `Hallitus`, `Yhtymähallitus`: a body that no municipality has; what its texts name most is none that decides. */
function isJoint({ text, item }: Matter): boolean {
  const body = item.meeting.body;
  return body !== null && JOINT_BODY.test(text.slice(body.start, body.end));
}

function mostNamed(text: string, matters: readonly Matter[], named: readonly NamedMunicipality[]): Named | undefined {
  const core = matters.flatMap((matter) => [
    ...(matter.title ? [matter.title] : []),
    ...matter.parts.filter((part) => part.kind === "proposal" || part.kind === "decision").map((part) => part.content),
  ]);
  const isCore = (range: Range): boolean => core.some(({ start, end }) => range.start >= start && range.end <= end);
  const scores = new Map<string, number>();
  const add = (code: string, points: number): void => void scores.set(code, (scores.get(code) ?? 0) + points);
  for (const { code, range, form } of named) {
    const inside = form.official ? (form.genitive ? OFFICIAL_IN_CORE : SUBJECT_IN_CORE) : IN_CORE;
    add(code, isCore(range) ? inside : form.official ? OFFICIAL_ELSEWHERE : ELSEWHERE);
  }
  const hosts = findHosts(text);
  for (const isPersons of [true, false])
    for (const code of new Set(hosts.filter((host) => host.isPersons === isPersons).map((host) => host.code)))
      add(code, isPersons ? ADDRESS : PAGE);
  const [best] = [...scores].sort((a, b) => b[1] - a[1])[0] ?? [];
  return named.find(({ code }) => code === best) ?? hosts.find(({ code }) => code === best) ?? byPrefix(matters);
}

/** The only municipality whose name begins as the case numbers do. */
function byPrefix(matters: readonly Matter[]): Named | undefined {
  for (const { mentions } of matters)
    for (const { caseNumber, range } of mentions("caseNumbers")) {
      const prefix = PREFIX.exec(caseNumber)?.slice(1).find(Boolean)?.toLowerCase();
      const code = prefix && readMunicipalityByBeginning(prefix);
      if (code) return { code, range };
    }
  return undefined;
}
