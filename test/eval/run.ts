/**
 * Measures what is read against gold: `npm run eval -- [--verbose] [--floor FILE [--raise]] FOLDER…`
 *
 * - `--verbose` prints each difference with the text quoted for it
 * - `--floor FILE` exits 1 when a folder's score is below the one kept for it
 * - `--raise` lifts the kept floor to what was measured
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseMinutes } from "../../src/index";
import { readCases } from "./cases";
import { type Floor, findBelow, raiseFloor } from "./floor";
import { reportDifferences, reportFields, reportScores } from "./report";
import { type Result, readResult, type Scores, scoresOf } from "./result";

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean" }, floor: { type: "string" }, raise: { type: "boolean" } },
});

const results = folders.flatMap(readCases).map((one) => readResult(one, (text) => parseMinutes(text)));
if (results.length === 0)
  fail("No text with gold was found. Usage: npm run eval -- [--verbose] [--floor FILE] FOLDER…");
const scores = scoresByFolder(results);

if (options.verbose) console.log(`${reportDifferences(results)}\n`);
console.log(`${reportFields(results)}\n`);
console.log(reportScores(scores));
if (options.floor !== undefined) keepFloor(options.floor);

function scoresByFolder(all: readonly Result[]): ReadonlyMap<string, Scores> {
  const names = [...new Set(all.map((result) => result.case.folder))];
  const each = names.map((name) => [name, scoresOf(all.filter((result) => result.case.folder === name))] as const);
  return new Map(names.length > 1 ? [...each, ["together", scoresOf(all)]] : each);
}

function keepFloor(file: string): void {
  const floor: Floor = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const folders = new Map([...scores].filter(([name]) => name !== "together"));
  const below = findBelow(floor, folders);
  if (below.length > 0) fail(below.join("\n"));
  if (options.raise) writeFileSync(file, `${JSON.stringify(raiseFloor(floor, folders), null, 2)}\n`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
