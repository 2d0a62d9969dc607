import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { parseMinutes } from "../src/index";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const readme = readFileSync(path("../README.md"), "utf8");

/** The first block of the README in a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(readme)?.[1] ?? "";
}

test("the README's example is what the code gives", () => {
  const shown = JSON.parse(block("json"));
  expect(Object.keys(shown).length).toBeGreaterThan(5);
  expect(parseMinutes(block("text")).items[0]).toMatchObject(shown);
});

test("the README's code prints what its comments say", async () => {
  const code = block("ts");
  const expected = [...code.matchAll(/^.*console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment);
  expect(expected.length).toBeGreaterThan(3);
  expect(await run(code)).toEqual(expected);
});

test("the README's commands are scripts", () => {
  const { scripts } = JSON.parse(readFileSync(path("../package.json"), "utf8"));
  const named = [...readme.matchAll(/npm (?:run )?(\w+)/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => name !== "ci" && name !== "install");
  expect(new Set(named)).toEqual(new Set(["demo", "test", "check", "eval", "bench", "size"]));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

/** What the code prints, with `pykala` standing for the sources. */
async function run(code: string): Promise<readonly string[]> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: path("..") },
    bundle: true,
    write: false,
    format: "iife",
    platform: "neutral",
    mainFields: ["module", "main"],
    alias: { pykala: path("../src/index.ts"), "pykala/municipalities": path("../src/municipalities.ts") },
  });
  const printed: string[] = [];
  const log = (...values: unknown[]) => printed.push(values.join(" ").replaceAll("\u00a0", " "));
  new Function("console", outputFiles[0]?.text ?? "")({ log });
  return printed;
}
