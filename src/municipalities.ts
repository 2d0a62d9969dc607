/**
 * Finland's municipalities since 2005: codes, names, regions, mergers and population.
 * Source: Statistics Finland (CC BY 4.0); what each figure is of, and what is not known: docs/municipalities.md.
 *
 * @packageDocumentation
 */
import type { Municipality, Population } from "./model/municipality";
import { readMunicipality, readMunicipalityByName } from "./registers/find-municipality";
import { existsIn, municipalities } from "./registers/municipality-list";
import { populationYears, readPopulation } from "./registers/read-population";

export type {
  FormerMunicipalityName,
  Municipality,
  MunicipalityNamePair,
  Population,
  PopulationFigure,
  PopulationGap,
  Region,
  UnknownPopulation,
} from "./model/municipality";
export { municipalities, populationYears };

/** How {@link findMunicipality} chooses. */
export interface FindMunicipalityOptions {
  /** Calendar year, an integer: only a municipality that existed in it. */
  readonly year?: number;
}

/** The first year that the register knows the municipalities of. */
const firstYear = 2005;

/**
 * The municipality that a code or a name stands for.
 *
 * @param nameOrCode - A three-digit code (`"508"`), or a name in Finnish or Swedish: in any case form (*Torniossa*), in official
 *   form (*Posion kunta*, *Raseborgs stad*), an earlier name (*Länsi-Turunmaa*), in any letter case, with or without the dots of
 *   its letters. Space around it does not matter.
 * @param options - `year` asks for the municipality that existed in it. Without it one of today comes before a dissolved one.
 * @returns Undefined when no municipality of today or since 2005 has the name.
 * @throws TypeError naming the argument that is not a string or an integer.
 */
export function findMunicipality(nameOrCode: string, options: FindMunicipalityOptions = {}): Municipality | undefined {
  assertString(nameOrCode, "nameOrCode");
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  if (options.year !== undefined) assertInteger(options.year, "options.year");
  return readMunicipalityByName(nameOrCode, options.year);
}

/**
 * The municipalities that existed in a calendar year, by code. Mergers take place on 1 January.
 *
 * @param year - An integer, 2005 or later. The register is of 2026: a later year gives those of 2026.
 * @throws TypeError when `year` is no integer, or before 2005.
 */
export function municipalitiesIn(year: number): readonly Municipality[] {
  assertInteger(year, "year");
  if (year < firstYear)
    throw new TypeError(`year must be ${firstYear} or later: the register knows no earlier mergers`);
  return municipalities.filter((row) => existsIn(row, year)).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * The municipality of today that a dissolved one belongs to, through every merger since.
 *
 * @param code - A three-digit code.
 * @returns Undefined for one that exists, for an unknown code, and for one that was divided between two (Längelmäki):
 *   its `successors` name both.
 * @throws TypeError when `code` is no string.
 */
export function successorOf(code: string): Municipality | undefined {
  assertString(code, "code");
  const successors = readMunicipality(code)?.successors ?? [];
  const [successor] = successors;
  if (successor === undefined || successors.length > 1) return undefined;
  return readMunicipality(successor)?.dissolvedOn === null ? readMunicipality(successor) : successorOf(successor);
}

/**
 * The number of inhabitants of a municipality on 31 December of a year.
 *
 * @param code - A three-digit code.
 * @param year - An integer. Figures are of {@link populationYears}.
 * @returns The figure with its date and the area that it is of, or why it is not known; never 0 for unknown.
 * @throws TypeError naming the argument that is not a string or an integer.
 */
export function populationOf(code: string, year: number): Population {
  assertString(code, "code");
  assertInteger(year, "year");
  return readPopulation(code, year);
}

function assertString(value: unknown, argument: string): void {
  if (typeof value !== "string") throw new TypeError(`${argument} must be a string`);
}

function assertInteger(value: unknown, argument: string): void {
  if (!Number.isInteger(value)) throw new TypeError(`${argument} must be an integer`);
}
