import { importsOf } from "./imports";
import type { Source } from "./sources";

/** Import cycles, imports of types included, each as the path that comes back to its beginning. */
export function checkCycles(sources: readonly Source[]): readonly string[] {
  const graph = new Map(sources.map((source) => [source.path, targetsOf(source)]));
  const done = new Set<string>();
  return [...graph.keys()].flatMap((path) => findCycles(path, [], graph, done));
}

function findCycles(
  path: string,
  trail: readonly string[],
  graph: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] {
  if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(" → ")];
  if (done.has(path)) return [];
  const cycles = (graph.get(path) ?? []).flatMap((target) => findCycles(target, [...trail, path], graph, done));
  done.add(path);
  return cycles;
}

function targetsOf(source: Source): readonly string[] {
  return importsOf(source).flatMap((one) => (one.path === null ? [] : [one.path]));
}
