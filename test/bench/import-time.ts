import { execFileSync } from "node:child_process";
import { median } from "./measure";

/** Milliseconds that fresh processes take to import each module, the medians of several that take turns. */
export function importTimes(modules: readonly string[]): readonly number[] {
  const turns = Array.from({ length: 9 }, () => modules.map(importTime));
  return modules.map((_, index) => median(turns.map((turn) => turn[index] ?? Number.NaN)));
}

function importTime(module: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}
