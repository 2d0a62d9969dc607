import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Gold } from "./gold";

/** One text with the gold that a careful person read out of it. */
export interface Case {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** Each `NAME.txt` of a folder that has `NAME.gold.json` beside it, by name. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && existsSync(goldOf(join(folder, file))))
    .sort()
    .map((file) => readCase(join(folder, file)));
}

function readCase(file: string): Case {
  return {
    folder: basename(join(file, "..")),
    name: basename(file, ".txt"),
    text: readFileSync(file, "utf8"),
    gold: JSON.parse(readFileSync(goldOf(file), "utf8")),
  };
}

function goldOf(file: string): string {
  return file.replace(/\.txt$/, ".gold.json");
}
