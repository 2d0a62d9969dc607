/**
 * One contender in a process of its own, as the expressions that the other compiles would slow it: prints the seconds that each kind of
 * input takes. `tsx test/bench/contender.ts pykala|chrono [FOLDER…]`
 */
import { importBuilt } from "./built";
import { type Inputs, readInputs } from "./inputs";
import { measure } from "./measure";

const [name = "", ...folders] = process.argv.slice(2);
const read = await load(name);
console.log(JSON.stringify(readInputs(folders).map((inputs) => secondsOf(inputs))));

async function load(contender: string): Promise<(text: string) => unknown> {
  if (contender === "pykala") return (await importBuilt()).parseMinutes;
  const { parse } = await import("chrono-node/fi");
  const reference = new Date(2025, 0, 1);
  return (text) => parse(text, reference);
}

function secondsOf({ texts, size }: Inputs): number {
  const rounds = Math.max(1, Math.round(0.25 / size));
  const run = () => {
    for (let round = 0; round < rounds; round++) for (const text of texts) read(text);
  };
  return measure(run, size > 0.5 ? 3 : 5) / rounds;
}
