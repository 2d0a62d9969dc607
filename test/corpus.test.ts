import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseMinutes } from "../src/index";
import { markText } from "./corpus/mark-text";
import { readCases } from "./eval/cases";
import { isRight } from "./eval/finding";
import { explain } from "./eval/report";
import { type Result, readResult } from "./eval/result";

const folder = fileURLToPath(new URL("./corpus/", import.meta.url));
const cases = readCases(folder);

/** `UPDATE=1 npx vitest run test/corpus.test.ts` writes marks and open differences anew; the change is to be read before it is kept. */
const update = process.env.UPDATE === "1";

/** Fields that are not read right yet, with spaces between them, by text. */
type Open = Readonly<Record<string, string>>;

const openFile = `${folder}open.json`;
const results = cases.map((one) => readResult(one, (text) => parseMinutes(text)));
if (update) writeFileSync(openFile, `${JSON.stringify(openIn(results), null, 2)}\n`);
const open: Open = JSON.parse(readFileSync(openFile, "utf8"));

function openIn(all: readonly Result[]): Open {
  const wrong = all.map((result) => [result.case.name, wrongFields(result).join(" ")] as const);
  return Object.fromEntries(wrong.filter(([, fields]) => fields !== ""));
}

function wrongFields({ findings }: Result): readonly string[] {
  const wrong = findings.filter((finding) => !isRight(finding));
  return [...new Set(wrong.map((finding) => finding.field))].sort();
}

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

describe.each(results)("$case.name", (result) => {
  const { name, text } = result.case;

  test("is read as its gold says, but for what is open", () => {
    expect(result.findings.length).toBeGreaterThan(5);
    const known = open[name]?.split(" ") ?? [];
    const differences = result.findings.filter((finding) => !isRight(finding) && !known.includes(finding.field));
    expect(differences.map((finding) => explain(finding, result)).join("\n")).toBe("");
    expect(wrongFields(result), "what is mended is to be struck out of open.json").toEqual(known);
  });

  test("shows what was read in its marked text", () => {
    const file = `${folder}${name}.marked.txt`;
    const marked = markText(text, parseMinutes(text));
    if (update) writeFileSync(file, marked);
    expect(existsSync(file), `${name}.marked.txt is missing: UPDATE=1 writes it`).toBe(true);
    expect(marked).toBe(readFileSync(file, "utf8"));
  });
});
