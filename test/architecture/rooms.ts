/** What a room's files may import, besides each other: `calls` with their functions and rows, `types` as `import type` alone. */
export interface Room {
  readonly calls: readonly string[];
  readonly types: readonly string[];
  /** The packages whose only door this room is. */
  readonly packages?: readonly string[];
}

/** The stages in the order of the data: a stage may name the types of earlier ones, and call functions of none. */
const stages = ["text", "items", "parts", "mentions", "decisions", "minutes"] as const;

/** Where words, their patterns, facts and small values come from: open to every stage. */
const ground = ["values", "vocabulary", "registers", "patterns"];

/** The table of allowed imports. A file at the top of `src/` is a room of its own. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { calls: [], types: [] },
  values: { calls: [], types: ["model"], packages: ["date-fns"] },
  vocabulary: { calls: [], types: ["model", "values"] },
  patterns: { calls: ["vocabulary"], types: [] },
  registers: { calls: ["values", "vocabulary", "patterns"], types: ["model"] },
  fees: { calls: ["values", "vocabulary"], types: ["model"] },
  schemas: { calls: [], types: ["model"], packages: ["zod"] },
  ...Object.fromEntries(stages.map((stage, index) => [stage, stageRoom(stages.slice(0, index))])),
  "assert-options.ts": { calls: [], types: ["model"] },
  "parse-minutes.ts": { calls: [...stages, "assert-options.ts"], types: ["model"] },
  "find-in-text.ts": { calls: ["text", "mentions", "minutes"], types: ["model"] },
  "municipalities.ts": { calls: ["registers"], types: ["model"] },
  "schemas.ts": { calls: ["schemas"], types: [] },
  "participation-fees.ts": { calls: ["fees"], types: [] },
  "index.ts": {
    calls: ["parse-minutes.ts", "find-in-text.ts", "participation-fees.ts", "values", "registers"],
    types: ["model"],
  },
};

function stageRoom(earlier: readonly string[]): Room {
  return { calls: ground, types: ["model", ...earlier] };
}

/** `mentions` for `src/mentions/find-money.ts`, `index.ts` for `src/index.ts`. */
export function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}
