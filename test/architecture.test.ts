import { describe, expect, test } from "vitest";
import { checkCycles } from "./architecture/cycles";
import { checkImports } from "./architecture/imports";
import { checkImpurities } from "./architecture/impurities";
import { checkPatterns } from "./architecture/patterns";
import { checkShapes } from "./architecture/shapes";
import { readSources, type Source, sourceOf } from "./architecture/sources";
import { checkWords } from "./architecture/words";

type Check = (sources: readonly Source[]) => readonly string[];

describe("src/", () => {
  const sources = readSources();

  test("is there", () => expect(sources.map((source) => source.path)).toContain("src/model/minutes.ts"));

  test.each<[string, Check]>([
    ["imports one way, through one door for each package", checkImports],
    ["has no import cycles, types included", checkCycles],
    ["depends on its arguments alone", checkImpurities],
    ["keeps Finnish and Swedish in rows, and their letters letters", checkWords],
    ["makes its patterns in one place", checkPatterns],
    ["keeps files and functions small, without classes", checkShapes],
  ])("%s", (_, check) => expect(check(sources)).toEqual([]));
});

/** Each rule seen to fail: a file that breaks it, and one beside it that does not. */
describe("a rule reports", () => {
  const lines = (count: number) => "\n".repeat(count);

  test.each<[string, Check, string, string]>([
    [
      "a call back to a later stage",
      checkImports,
      "src/text/a.ts",
      'import { splitItems } from "../items/split-items";',
    ],
    ["a call of an earlier stage", checkImports, "src/items/a.ts", 'import { readSource } from "../text/read-source";'],
    [
      "a re-export of an earlier stage",
      checkImports,
      "src/parts/a.ts",
      'export { readSource } from "../text/read-source";',
    ],
    [
      "a value among imported types",
      checkImports,
      "src/items/a.ts",
      'import { type Range, empty } from "../text/range";',
    ],
    ["a type of a later stage", checkImports, "src/text/a.ts", 'import type { Item } from "../items/item";'],
    ["an import in a type", checkImports, "src/text/a.ts", 'type A = import("../items/item").Item;'],
    ["fees that read minutes", checkImports, "src/fees/a.ts", 'import { findMoney } from "../mentions/find-money";'],
    ["a node module", checkImports, "src/values/a.ts", 'import { readFileSync } from "node:fs";'],
    ["a dynamic import", checkImports, "src/text/a.ts", 'export const load = () => import("zod");'],
    ["a require", checkImports, "src/text/a.ts", 'const fs = require("fs");'],
    ["zod outside its door", checkImports, "src/minutes/a.ts", 'import { z } from "zod";'],
    ["date-fns outside its door", checkImports, "src/mentions/a.ts", 'import { addDays } from "date-fns/addDays";'],
    ["a room that is not in the table", checkImports, "src/tools/a.ts", ""],
    ["the clock", checkImpurities, "src/values/a.ts", "export const now = () => Date.now();"],
    ["the clock as a date", checkImpurities, "src/values/a.ts", "export const now = () => new Date();"],
    ["chance", checkImpurities, "src/values/a.ts", "export const dice = () => Math.random();"],
    ["a locale method", checkImpurities, "src/values/a.ts", "export const a = (b: number) => b.toLocaleString();"],
    ["a locale comparison", checkImpurities, "src/values/a.ts", "export const a = (b: string) => b.localeCompare(b);"],
    ["Intl", checkImpurities, "src/values/a.ts", "export const a = new Intl.NumberFormat();"],
    ["console", checkImpurities, "src/values/a.ts", 'console.log("a");'],
    ["process", checkImpurities, "src/values/a.ts", "export const a = process.env;"],
    ["a request", checkImpurities, "src/values/a.ts", 'export const a = () => fetch("b");'],
    ["\\b in a pattern", checkWords, "src/text/a.ts", "export const a = /\\bkunta/u;"],
    ["\\W in a pattern", checkWords, "src/text/a.ts", "export const a = /kunta\\W/u;"],
    ["\\w in a string", checkWords, "src/text/a.ts", 'export const a = new RegExp("\\\\w+");'],
    ["\\w in a raw template", checkWords, "src/text/a.ts", "export const a = String.raw`\\w$" + "{b}`;"],
    ["a Finnish word in a string", checkWords, "src/parts/a.ts", 'export const a = "päätös";'],
    ["a Finnish word in a pattern", checkWords, "src/parts/a.ts", "export const a = /päätös/u;"],
    ["a Swedish word in a template", checkWords, "src/parts/a.ts", "export const a = `$" + "{b}förslag`;"],
    ["a pattern of its own", checkPatterns, "src/text/a.ts", 'export const a = new RegExp("kunta");'],
    ["matches by matchAll", checkPatterns, "src/text/a.ts", 'export const a = [..."b".matchAll(/b/g)];'],
    ["letters outside a pattern", checkPatterns, "src/text/a.ts", "export const a = /\\p{Lu}/u;"],
    ["a long file", checkShapes, "src/text/a.ts", lines(251)],
    ["a long function", checkShapes, "src/text/a.ts", `export function a() {${lines(50)}}`],
    ["a long arrow function", checkShapes, "src/text/a.ts", `export const a = () => {${lines(50)}};`],
    ["a class", checkShapes, "src/text/a.ts", "export class A {}"],
    ["a dumping ground", checkShapes, "src/text/string-utils.ts", ""],
    ["a function in the vocabulary", checkShapes, "src/vocabulary/a.ts", "export const a = () => 1;"],
    ["a value in the model", checkShapes, "src/model/a.ts", "export const a = 1;"],
  ])("%s", (_, check, path, text) => expect(check([sourceOf(path, text)])).toHaveLength(1));

  test("a cycle of types", () => {
    const a = sourceOf("src/model/a.ts", 'import type { B } from "./b";');
    const b = sourceOf("src/model/b.ts", 'import type { C } from "./c";');
    const c = sourceOf("src/model/c.ts", 'import type { B } from "./b";');
    expect(checkCycles([a, b, c])).toEqual(["src/model/b.ts → src/model/c.ts → src/model/b.ts"]);
  });
});

describe("a rule lets pass", () => {
  test.each<[string, Check, string, string]>([
    ["types of an earlier stage", checkImports, "src/items/a.ts", 'import type { Range } from "../text/range";'],
    [
      "types of an earlier stage, one by one",
      checkImports,
      "src/items/a.ts",
      'import { type Range } from "../text/range";',
    ],
    ["rows", checkImports, "src/items/a.ts", 'import { bodyRows } from "../vocabulary/bodies";'],
    ["zod at its door", checkImports, "src/schemas/a.ts", 'import { z } from "zod";'],
    ["date-fns at its door", checkImports, "src/values/a.ts", 'import { addDays } from "date-fns/addDays";'],
    ["a date of given numbers", checkImpurities, "src/values/a.ts", "export const a = new Date(Date.UTC(2020, 1, 1));"],
    ["a member that is named like a global", checkImpurities, "src/text/a.ts", "export const a = b.process;"],
    ["an escaped backslash before b", checkWords, "src/text/a.ts", "export const a = /\\\\b/u;"],
    ["Finnish in a comment", checkWords, "src/text/a.ts", "/** päätös */\nexport const a = 1;"],
    ["Finnish in a row", checkWords, "src/vocabulary/a.ts", 'export const a = ["päätös"];'],
    ["letters in a pattern", checkPatterns, "src/text/a.ts", "export const a = pattern(() => /\\p{Lu}/u);"],
    ["a plain literal", checkPatterns, "src/text/a.ts", "export const a = /[.,]/;"],
    ["a file of the longest length", checkShapes, "src/text/a.ts", "\n".repeat(250)],
    ["long rows", checkShapes, "src/vocabulary/a.ts", "\n".repeat(251)],
  ])("%s", (_, check, path, text) => expect(check([sourceOf(path, text)])).toEqual([]));
});
