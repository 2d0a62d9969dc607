import { performance } from "node:perf_hooks";

/**
 * Seconds that each contender takes, the median of several runs. The contenders take turns, so that what else the machine
 * does falls on all of them.
 */
export function measure(contenders: readonly (() => void)[], runs = 9): readonly number[] {
  for (const run of contenders) repeat(2, run);
  const times: number[][] = contenders.map(() => []);
  for (let round = 0; round < runs; round++)
    contenders.forEach((run, index) => {
      times[index]?.push(timeOf(run));
    });
  return times.map(median);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Size in megabytes of UTF-8, as texts are stored. */
export function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function repeat(times: number, run: () => void): void {
  for (let i = 0; i < times; i++) run();
}
