import type { RemainderPlace } from "../model/fee-rule";

/** What each of the participants has of the total before rounding: `n / d`, the same `d` for all; they add up to the total. */
interface ExactShares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** Index of the greatest; the first at a tie. */
const greatest = (values: readonly bigint[]): number =>
  values.reduce((best, value, index) => (value > (values[best] ?? 0n) ? index : best), 0);

/** Whole shares that add up to the same total as the exact ones: each rounded down, and the remainder in its place. */
export function divideTotal({ numerators, denominator }: ExactShares, place: RemainderPlace): readonly bigint[] {
  const shares = numerators.map((n) => n / denominator);
  const rests = numerators.map((n) => n % denominator);
  const left = rests.reduce((sum, rest) => sum + rest, 0n) / denominator;
  if (place === "largest-remainder") {
    const byRest = rests
      .map((rest, index) => ({ rest, index }))
      .sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : 0));
    const raised = new Set(byRest.slice(0, Number(left)).map(({ index }) => index));
    return shares.map((share, index) => (raised.has(index) ? share + 1n : share));
  }
  const taker = place === "first" ? 0 : place === "last" ? shares.length - 1 : greatest(numerators);
  return shares.map((share, index) => (index === taker ? share + left : share));
}
