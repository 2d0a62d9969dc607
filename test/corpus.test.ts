import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseMinutes } from "../src/index";
import { markText } from "./corpus/mark-text";
import { readCases } from "./eval/cases";
import { isRight } from "./eval/finding";
import { explain } from "./eval/report";
import { readResult } from "./eval/result";

const folder = fileURLToPath(new URL("./corpus/", import.meta.url));
const cases = readCases(folder);

/** `UPDATE=1 npx vitest run test/corpus` writes the marked texts anew; the difference is to be read before it is kept. */
const update = process.env.UPDATE === "1";

/** Fields that are not read right yet, by text. What is mended must be struck out here. */
const open: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(`${folder}open.json`, "utf8"));

test("every whole text has its gold, and every gold its text", () => {
  const texts = readdirSync(folder).filter((file) => file.endsWith(".txt") && !file.endsWith(".marked.txt"));
  const golds = readdirSync(folder).filter((file) => file.endsWith(".gold.json"));
  expect(cases.map((one) => `${one.name}.txt`)).toEqual(texts.sort());
  expect(cases.map((one) => `${one.name}.gold.json`)).toEqual(golds.sort());
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

test("every open difference is one of a text", () => {
  const names = cases.map((one) => one.name);
  expect(Object.keys(open).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(cases)("$name", (one) => {
  const result = readResult(one, (text) => parseMinutes(text));
  const differences = result.findings.filter((finding) => !isRight(finding));
  const known = open[one.name] ?? [];

  test("is read as its gold says", () => {
    expect(result.findings.length).toBeGreaterThan(5);
    const unknown = differences.filter((finding) => !known.includes(finding.field));
    expect(unknown.map((finding) => explain(finding, result)).join("\n")).toBe("");
    expect(known.filter((field) => !differences.some((finding) => finding.field === field))).toEqual([]);
  });

  test("shows what was read in its marked text", () => {
    const file = `${folder}${one.name}.marked.txt`;
    const marked = markText(one.text, parseMinutes(one.text));
    if (update) writeFileSync(file, marked);
    expect(existsSync(file), `${one.name}.marked.txt is missing: UPDATE=1 writes it`).toBe(true);
    expect(marked).toBe(readFileSync(file, "utf8"));
  });
});
