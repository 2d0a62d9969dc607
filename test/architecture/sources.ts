import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A source file with its path from the top of the repository, written with slashes: `src/text/range.ts`. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

export function sourceOf(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** Every TypeScript file under `src/`. */
export function readSources(): readonly Source[] {
  const top = fileURLToPath(new URL("../..", import.meta.url));
  return readdirSync(join(top, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => sourceOf(relative(top, file).split(sep).join("/"), readFileSync(file, "utf8")))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Every node below one, in text order. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    nodes.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return nodes;
}

/** `src/text/range.ts:12: what is wrong`. */
export function complain(source: Source, node: ts.Node, message: string): string {
  const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
  return `${source.path}:${line + 1}: ${message}`;
}
