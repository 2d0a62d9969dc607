/**
 * Measures the speed beside chrono-node's Finnish dates over the same texts: `npm run bench -- [FOLDER…]`
 *
 * The package is measured as it is shipped: the command builds it first. The texts are the repository's own whole texts and those of the folders given. Each contender runs in processes of its own, which take
 * turns, so that what else the machine does falls on both.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { built, importBuilt } from "./built";
import { importTimes } from "./import-time";
import { readInputs } from "./inputs";
import { measure, median } from "./measure";
import { exampleSchedule } from "./schedule";

const TURNS = 3;
const folders = process.argv.slice(2);
const all = readInputs(folders);
const first = all[0];

console.log(
  `${first?.texts.length} texts, ${first?.size.toFixed(3)} MB of UTF-8; MB/s, medians of processes that take turns\n`,
);
printRow(["", "pykala, all of it", "chrono-node/fi, dates", "ratio"]);
const turns = Array.from({ length: TURNS }, () => [secondsOf("pykala"), secondsOf("chrono")] as const);
all.forEach(({ name, size }, index) => {
  const [ours, theirs] = [0, 1].map((contender) => size / median(turns.map((turn) => turn[contender]?.[index] ?? 0)));
  printRow([name, ours?.toFixed(1) ?? "", theirs?.toFixed(1) ?? "", ((ours ?? 0) / (theirs ?? 0)).toFixed(2)]);
});
const [ours, theirs] = importTimes([built, import.meta.resolve("chrono-node/fi")]);
const { calculateFee } = await importBuilt();
console.log(`\nimport: pykala ${showTime(ours)}, chrono-node/fi ${showTime(theirs)}`);
console.log(`calculateFee: ${Math.round(feesPerSecond()).toLocaleString("en")} calls/s`);

function secondsOf(contender: string): readonly number[] {
  const script = fileURLToPath(new URL("contender.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--import", "tsx", script, contender, ...folders], {
    encoding: "utf8",
  });
  return JSON.parse(output);
}

function printRow([name = "", ...cells]: readonly string[]): void {
  console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(23)).join(""));
}

function feesPerSecond(): number {
  const calls = 20_000;
  const season = exampleSchedule.season;
  const run = () => {
    for (let i = 0; i < calls; i++) calculateFee(exampleSchedule, { population: 1000 + i, ...(season && { season }) });
  };
  return calls / measure(run);
}

function showTime(milliseconds: number | undefined): string {
  return `${milliseconds?.toFixed(1)} ms`;
}
