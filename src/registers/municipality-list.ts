import type { FormerMunicipalityName, Municipality, Region } from "../model/municipality";
import { mergerRows, municipalityRows, nameChangeRows, regionRows, shortLivedRows } from "./municipality-data";
import { type MunicipalityNames, municipalityNames } from "./municipality-register";

const statuses: Readonly<Record<string, Municipality["status"]>> = { c: "city", m: "municipality" };
const languages: Readonly<Record<string, Municipality["languages"]>> = {
  f: ["fi"],
  fs: ["fi", "sv"],
  sf: ["sv", "fi"],
  s: ["sv"],
};

/** Rows of a table of the data file, as lists of cells. */
export function readRows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(";"));
}

/** Rows of a table by their first cell, without it. */
function rowsByCode(table: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rows = new Map<string, (readonly string[])[]>();
  for (const [code = "", ...cells] of readRows(table)) rows.set(code, [...(rows.get(code) ?? []), cells]);
  return rows;
}

const regions = new Map<string, Region>(
  readRows(regionRows).map(([code = "", fi = "", sv = ""]) => [code, { code, name: { fi, sv } }]),
);
const facts = rowsByCode(municipalityRows);
const mergers = rowsByCode(mergerRows);
const changes = rowsByCode(nameChangeRows);
const shortLived = rowsByCode(shortLivedRows);

/** Every municipality of today and those dissolved since 2005, each group by code. */
export const municipalities: readonly Municipality[] = firstOfEach(municipalityNames()).map(readMunicipality);

/** One row for each code: a municipality's other names have rows of their own. */
function firstOfEach(rows: readonly MunicipalityNames[]): readonly MunicipalityNames[] {
  return [...new Map([...rows].reverse().map((row) => [row.code, row])).values()].reverse();
}

function readMunicipality({ code, fi, sv }: MunicipalityNames): Municipality {
  const [status = "", language = "", region = "", founded = ""] = facts.get(code)?.[0] ?? [];
  const merged = mergers.get(code) ?? [];
  return {
    code,
    name: { fi, sv },
    status: statuses[status] ?? null,
    region: regions.get(region) ?? null,
    languages: languages[language] ?? null,
    foundedOn: founded || (shortLived.get(code)?.[0]?.[0] ?? null),
    dissolvedOn: merged[0]?.[0] ?? null,
    successors: merged.map(([, successor = ""]) => successor),
    formerNames: (changes.get(code) ?? []).map(readFormerName),
  };
}

function readFormerName([until = "", fi = "", sv = ""]: readonly string[]): FormerMunicipalityName {
  return { name: { fi, sv }, until };
}

/** Whether the municipality existed on some day of the year. Mergers take place on 1 January. */
export function existsIn(municipality: Municipality, year: number): boolean {
  const { foundedOn, dissolvedOn } = municipality;
  return (
    (foundedOn === null || foundedOn <= `${year}-12-31`) && (dissolvedOn === null || dissolvedOn > `${year}-01-01`)
  );
}
