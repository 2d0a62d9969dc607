/**
 * Measures the speed beside chrono-node's Finnish dates over the same texts: `npm run bench -- [FOLDER…]`
 *
 * The texts are the repository's own whole texts and those of the folders given.
 */
import * as chrono from "chrono-node/fi";
import { calculateFee, parseMinutes } from "../../src/index";
import { importTimes } from "./import-time";
import { measure, megabytes } from "./measure";
import { exampleSchedule } from "./schedule";
import { longText, readTexts } from "./texts";

const texts = readTexts(process.argv.slice(2));
const whole = texts.join("\n\n");

console.log(
  `${texts.length} texts, ${megabytes(texts).toFixed(3)} MB of UTF-8; MB/s, medians of runs that take turns\n`,
);
printRow(["", "pykala, all of it", "chrono-node/fi, dates", "ratio"]);
compare("document by document", texts);
compare("as one long text", [whole]);
for (const size of [0.1, 1, 4]) compare(`one text of ${size} MB`, [longText(texts, size)]);
const [ours, theirs] = importTimes([
  new URL("../../dist/index.js", import.meta.url).href,
  import.meta.resolve("chrono-node/fi"),
]);
console.log(`\nimport: pykala ${showTime(ours)}, chrono-node/fi ${showTime(theirs)}`);
console.log(`calculateFee: ${Math.round(feesPerSecond()).toLocaleString("en")} calls/s`);

function compare(name: string, inputs: readonly string[]): void {
  const rounds = Math.max(1, Math.round(0.25 / megabytes(inputs)));
  const each = (read: (text: string) => void) => () => {
    for (let round = 0; round < rounds; round++) for (const text of inputs) read(text);
  };
  const reference = new Date(2025, 0, 1);
  const contenders = [each((text) => parseMinutes(text)), each((text) => chrono.parse(text, reference))];
  const seconds = measure(contenders, megabytes(inputs) > 0.5 ? 5 : 9);
  const [ours = Number.NaN, theirs = Number.NaN] = seconds.map((one) => (megabytes(inputs) * rounds) / one);
  printRow([name, ours.toFixed(1), theirs.toFixed(1), (ours / theirs).toFixed(2)]);
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
  const [seconds = Number.NaN] = measure([run]);
  return calls / seconds;
}

function showTime(milliseconds: number | null | undefined): string {
  return milliseconds == null ? "not built (npm run build)" : `${milliseconds.toFixed(1)} ms`;
}
