import type { Municipality } from "../model/municipality";
import { pattern } from "../patterns/pattern";
import { officialWords } from "../vocabulary/municipality-words";
import {
  type MunicipalityForm,
  readMunicipalityForm,
  readPlainMunicipalityForm,
  withoutMarks,
} from "./municipality-forms";
import { existsIn, municipalities } from "./municipality-list";
import { municipalityNames } from "./municipality-register";

type NameIndex = ReadonlyMap<string, readonly Municipality[]>;

const byCode: ReadonlyMap<string, Municipality> = new Map(municipalities.map((row) => [row.code, row]));

/** The municipality with the code, of today or since 2005, or undefined. */
export function readMunicipality(code: string): Municipality | undefined {
  return byCode.get(code);
}

const official = pattern(() => ` (?:${officialWords.map((row) => row.forms.replaceAll(" ", "|")).join("|")})$`, "u");

/** Every name that a municipality has or had, in lower case, to those that bore it, today's first. */
const byName = indexNames((name) => name);
const byPlainName = indexNames(withoutMarks);

/**
 * The municipality that a name or a code stands for: that of the year when one is given, else of today, else the one
 * dissolved last; undefined when there is none. Any case form of either language, with or without *kunta*, *stad* …,
 * any letter case, and letters without their dots.
 */
export function readMunicipalityByName(nameOrCode: string, year?: number): Municipality | undefined {
  const query = nameOrCode.trim().replace(/\s+/gu, " ").toLowerCase();
  const candidates = /^\d{3}$/u.test(query) ? [readMunicipality(query)] : findByName(query);
  const known = candidates.filter((row) => row !== undefined);
  if (year !== undefined) return known.find((row) => existsIn(row, year));
  return known.find((row) => row.dissolvedOn === null) ?? latestDissolved(known);
}

/** The whole query as a name (*Loimaan kunta* was one beside the town), then without its last word; last, letters without dots. */
function findByName(query: string): readonly (Municipality | undefined)[] {
  const bare = official.replace(query, "");
  const found = [query, bare].flatMap((name) => findExactly(name, byName, readMunicipalityForm(name)));
  if (found.length > 0) return found;
  const plain = withoutMarks(bare);
  return findExactly(plain, byPlainName, readPlainMunicipalityForm(plain));
}

/** Those that bear or bore the name, and the one that it is a form of with all that shared its name. */
function findExactly(name: string, index: NameIndex, form: MunicipalityForm | undefined) {
  const inflected = form && [readMunicipality(form.code), ...(byName.get(form.name.toLowerCase()) ?? [])];
  return [...(index.get(name) ?? []), ...(inflected ?? [])];
}

function latestDissolved(rows: readonly Municipality[]): Municipality | undefined {
  return [...rows].sort((a, b) => ((a.dissolvedOn ?? "") < (b.dissolvedOn ?? "") ? 1 : -1))[0];
}

function indexNames(key: (name: string) => string): NameIndex {
  const index = new Map<string, readonly Municipality[]>();
  const add = (name: string, row: Municipality | undefined) => {
    const rows = index.get(key(name.toLowerCase())) ?? [];
    if (row !== undefined && !rows.includes(row)) index.set(key(name.toLowerCase()), [...rows, row]);
  };
  for (const { code, fi, sv } of municipalityNames()) for (const name of [fi, sv]) add(name, byCode.get(code));
  for (const row of municipalities)
    for (const { name } of row.formerNames) for (const old of [name.fi, name.sv]) add(old, row);
  return index;
}
