import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const own = ["../corpus", "../../examples/minutes"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The repository's own whole texts, and those of the folders given. */
export function readTexts(folders: readonly string[]): readonly string[] {
  return [...own, ...folders].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".txt") && !file.endsWith(".marked.txt"))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8")),
  );
}

/** One text of the size in megabytes: the texts one after another, again and again. */
export function longText(texts: readonly string[], size: number): string {
  const once = texts.join("\n\n");
  const whole = once.repeat(Math.ceil(size / megabytes([once])));
  return whole.slice(0, Math.floor((whole.length * size) / megabytes([whole])));
}

/** Size in megabytes of UTF-8, as texts are stored. */
export function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}
