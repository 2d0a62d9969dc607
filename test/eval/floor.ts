import type { Scores } from "./result";

/** The lowest scores that each folder may have, by its name. */
export type Floor = Readonly<Record<string, Kept>>;

type Kept = Pick<Scores, "values" | "parts" | "right" | "decisions">;

const kept = ["values", "parts", "right", "decisions"] as const;

/** A sentence for each score below the floor. */
export function findBelow(floor: Floor, scores: ReadonlyMap<string, Scores>): readonly string[] {
  return [...scores].flatMap(([folder, score]) => {
    const least = floor[folder];
    if (least === undefined) return [];
    return kept
      .filter((key) => score[key] < least[key])
      .map((key) => `${folder}: ${key} ${score[key]} is below the floor ${least[key]}`);
  });
}

/** The floor lifted to what was measured. It never sinks; F1 is kept to four decimals, rounded down. */
export function raiseFloor(floor: Floor, scores: ReadonlyMap<string, Scores>): Floor {
  const raised = [...scores].map(([folder, score]) => [folder, raise(floor[folder], score)] as const);
  return { ...floor, ...Object.fromEntries(raised) };
}

function raise(least: Kept | undefined, score: Scores): Kept {
  const down = (value: number) => Math.floor(value * 10_000) / 10_000;
  const pairs = kept.map((key) => [key, Math.max(least?.[key] ?? 0, down(score[key]))] as const);
  return Object.fromEntries(pairs) as unknown as Kept;
}
