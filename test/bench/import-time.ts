import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median } from "./measure";

/** Milliseconds that a fresh process takes to import the built entry, the median of several; null when it is not built. */
export function importTime(entry: string): number | null {
  const url = new URL(`../../dist/${entry}.js`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) return null;
  const script = `const start = performance.now(); await import(${JSON.stringify(url.href)}); console.log(performance.now() - start);`;
  const run = () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
  return median(Array.from({ length: 9 }, run));
}
