import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A whole text that the repository holds. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The sample minutes and the texts of the corpus. */
export function readSamples(): readonly Sample[] {
  return ["../../examples/minutes/", "../corpus/"].flatMap((path) => {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    return readdirSync(folder)
      .filter((name) => name.endsWith(".txt") && !name.endsWith(".marked.txt"))
      .map((name) => ({ name, text: readFileSync(folder + name, "utf8") }));
  });
}
