import { performance } from "node:perf_hooks";

/** Seconds that something takes, the median of several runs after two that warm up. */
export function measure(run: () => void, runs = 9): number {
  for (let i = 0; i < 2; i++) run();
  return median(Array.from({ length: runs }, () => timeOf(run)));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}
