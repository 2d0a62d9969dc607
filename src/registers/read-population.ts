import type { Population, PopulationGap } from "../model/municipality";
import { readMunicipality } from "./find-municipality";
import { mergerRows, municipalityRows } from "./municipality-data";
import { existsIn, readRows } from "./municipality-list";

/** First and last year of the figures. */
export const populationYears = { first: 2010, last: 2024 } as const;

/** Figures by code, one for each year; empty where the source has none. */
const figures: ReadonlyMap<string, readonly string[]> = new Map(
  readRows(municipalityRows).map((cells) => [cells[0] ?? "", cells.at(-1)?.split(" ") ?? []]),
);
const mergers = readRows(mergerRows);

/** Year whose boundaries the sources used: Sotkanet those of 2022, Statistics Finland those of 2025. */
function boundaryYearOf(year: number): number {
  return year <= 2022 ? 2022 : 2025;
}

/** The population on 31 December of a year, or why it is not known. */
export function readPopulation(code: string, year: number): Population {
  const population = figures.get(code)?.[year - populationYears.first];
  const reason = readGap(code, year, population);
  if (reason !== undefined) return { known: false, code, year, reason };
  const boundaryYear = boundaryYearOf(year);
  const includes = readAbsorbed(code, year, boundaryYear);
  const basis = includes.length === 0 ? "own-area" : "later-area";
  return {
    known: true,
    code,
    year,
    date: `${year}-12-31`,
    population: Number(population),
    basis,
    includes,
    boundaryYear,
  };
}

function readGap(code: string, year: number, population: string | undefined): PopulationGap | undefined {
  if (population !== undefined && population !== "") return undefined;
  const row = readMunicipality(code);
  if (row === undefined) return "unknown-code";
  if (row.dissolvedOn !== null && row.dissolvedOn <= `${year}-12-31`) return "dissolved";
  if (!existsIn(row, year)) return "not-yet-founded";
  return year < populationYears.first || year > populationYears.last ? "year-not-covered" : "not-in-source";
}

/** Those that a figure counts in though they were joined later: after its day, by the boundaries of the source. */
function readAbsorbed(code: string, year: number, boundaryYear: number): readonly string[] {
  return mergers
    .filter(([, on = "", successor]) => successor === code && on > `${year}-12-31` && on <= `${boundaryYear}-12-31`)
    .map(([dissolved = ""]) => dissolved);
}
