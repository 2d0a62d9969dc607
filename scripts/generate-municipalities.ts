/**
 * Writes the generated files of `src/registers/` from a folder with the four CSV files that
 * `docs/municipalities.md` describes:
 *
 *     npx tsx scripts/generate-municipalities.ts path/to/folder
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readStems } from "../src/registers/read-stems";

type Row = Readonly<Record<string, string>>;

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: tsx scripts/generate-municipalities.ts FOLDER");

const registers = join(import.meta.dirname, "../src/registers");
const header =
  "// Written by scripts/generate-municipalities.ts from Statistics Finland's data (CC BY 4.0). Do not edit.\n";

const current = readCsv("municipalities.csv");
const mergers = readCsv("mergers_since_2005.csv");
const changes = readCsv("name_changes_1923_2022.csv");
const inflection = new Map(readCsv("municipality_inflection.csv").map((row) => [cell(row, "name_fi"), row]));

/** First day of the municipalities that were founded by a merger since 2005 with a code of their own. */
const founded: Readonly<Record<string, string>> = {
  "020": "2007-01-01",
  "945": "2007-01-01",
  "322": "2009-01-01",
  "445": "2009-01-01",
  "508": "2009-01-01",
  "710": "2009-01-01",
  "790": "2009-01-01",
  "791": "2009-01-01",
  "946": "2011-01-01",
};

/** Stems beyond the genitive's: Kangasala's *Kangasalla*, the plurals of Leppävirta and Virrat, Varkaus before *-een*. */
const extraStems: Readonly<Record<string, string>> = {
  Kangasala: "kangasala,kangasa",
  Leppävirta: "leppävirra,leppävirroi",
  "Pedersören kunta": "pedersöre",
  Virrat: "virroi,virtoi,virtai",
  Varkaus: "varkaude,varkaute",
};

/** Names whose first part is inflected too: Uudessakaupungissa, Isonkyrön. */
const agreeing = /^(Uusi|Iso|Vähä|Pyhä)(?=kaupunki|kaarlepyy|kyrö|joki$|ranta)/u;

/** Names that a municipality bore since 2005 beside its own: Länsi-Turunmaa, Gustaf Adolfs. */
const otherNames: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "081": [["Hartola", "Gustaf Adolfs"]],
  "445": [["Länsi-Turunmaa", "Väståboland"]],
};

function readCsv(name: string): Row[] {
  const lines = readFileSync(join(folder as string, name), "utf8")
    .trim()
    .split(/\r?\n/u);
  const [head = [], ...body] = lines.map(readCells);
  return body.map((cells) => Object.fromEntries(head.map((key, index) => [key, cells[index] ?? ""])));
}

function readCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map((match) => match[1] ?? match[2] ?? "");
}

function cell(row: Row, key: string): string {
  const value = row[key];
  if (value === undefined) throw new Error(`no column ${key}`);
  return value;
}

/** One stem or several that the rules of `readStems` miss, as the source spells them; empty when the rules are right. */
function stemException(name: string): string {
  const extra = extraStems[name];
  if (extra !== undefined) return `=${extra}`;
  const row = inflection.get(name);
  if (row === undefined || agreeing.test(name)) return "";
  const genitives = cell(row, "gen").toLowerCase().split("|");
  const stem = readStems(name.toLowerCase()).weak;
  const byRule = /nen$/u.test(name) ? `${stem.slice(0, -1)}ten` : `${stem}n`;
  return genitives.includes(byRule) || genitives[0] === "" ? "" : `=${genitives[0]?.slice(0, -1)}`;
}

function packName(fi: string, sv: string): string {
  return `${fi.replace(agreeing, "$1+")}${stemException(fi)}${sv === fi ? "" : `/${sv}`}`;
}

/** Code as its distance from the row before, then the names. */
function packNames(rows: readonly { code: string; fi: string; sv: string }[]): string {
  let last = 0;
  return rows
    .flatMap((row) => [row, ...(otherNames[row.code] ?? []).map(([fi, sv]) => ({ code: row.code, fi, sv }))])
    .map((row) => {
      const step = Number(row.code) - last;
      last = Number(row.code);
      return `${step}${packName(row.fi, row.sv)}`;
    })
    .join("");
}

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
const names = current.map((row) => ({ code: cell(row, "code"), fi: cell(row, "name_fi"), sv: cell(row, "name_sv") }));
const former = [
  ...new Map(
    mergers.map((row) => [
      cell(row, "code"),
      { code: cell(row, "code"), fi: cell(row, "name_fi"), sv: cell(row, "name_sv") },
    ]),
  ).values(),
];

writeFileSync(
  join(registers, "municipality-names.ts"),
  `${header}
/** Names of the municipalities of today, packed as \`municipality-register.ts\` reads them. */
export const packedNames =
  "${packNames(names.sort(byCode))}";

/** Names of those dissolved since 2005. */
export const packedFormerNames =
  "${packNames(former.sort(byCode))}";
`,
);

const languages: Readonly<Record<string, string>> = { fi: "f", "fi,sv": "fs", "sv,fi": "sf", sv: "s" };
const years = Array.from({ length: 15 }, (_, index) => 2010 + index);

const dataLines = current.map((row) =>
  [
    cell(row, "code"),
    cell(row, "status") === "kaupunki" ? "c" : "m",
    languages[cell(row, "language")],
    cell(row, "region_code"),
    founded[cell(row, "code")] ?? "",
    years.map((year) => cell(row, `population_${year}`)).join(" "),
  ].join(";"),
);
const regions = [
  ...new Map(
    current.map((row) => [
      cell(row, "region_code"),
      `${cell(row, "region_code")};${cell(row, "region_fi")};${cell(row, "region_sv")}`,
    ]),
  ).values(),
].sort();
const mergerLines = mergers.map((row) => [cell(row, "code"), cell(row, "date"), cell(row, "successor_code")].join(";"));
const changeLines = changes.map((row) =>
  [cell(row, "code"), cell(row, "date"), cell(row, "old_name_fi"), cell(row, "old_name_sv")].join(";"),
);

writeFileSync(
  join(registers, "municipality-data.ts"),
  `${header}
/** Region: code; Finnish name; Swedish name. */
export const regionRows = \`
${regions.join("\n")}
\`;

/**
 * Municipality of today: code; c(ity) or m(unicipality); language of the majority first; region; first day when founded
 * since 2005; population on 31 December of ${years[0]} to ${years.at(-1)}.
 */
export const municipalityRows = \`
${dataLines.join("\n")}
\`;

/** Dissolved since 2005: code; first day without it; successor. One that was divided has a row for each successor. */
export const mergerRows = \`
${mergerLines.join("\n")}
\`;

/** Change of name: code; first day of the new name; old Finnish name; old Swedish name. */
export const nameChangeRows = \`
${changeLines.join("\n")}
\`;

/** Founded since 2005 and dissolved again: code; first day. */
export const shortLivedRows = \`
945;${founded["945"]}
\`;
`,
);
