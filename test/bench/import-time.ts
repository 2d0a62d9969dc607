import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median } from "./measure";

/** Milliseconds that fresh processes take to import each module, the medians of several that take turns; null when one is not there. */
export function importTimes(modules: readonly string[]): readonly (number | null)[] {
  const times = modules.map((): number[] => []);
  for (let round = 0; round < 9; round++)
    modules.forEach((module, index) => {
      if (existsSync(fileURLToPath(module))) times[index]?.push(importTime(module));
    });
  return times.map((each) => (each.length > 0 ? median(each) : null));
}

function importTime(module: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}
