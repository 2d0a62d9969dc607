import type { Rounding } from "../model/fee-schedule";
import type { Fraction } from "./fraction";

/** Half away from zero, to cents. */
export const centRounding: Rounding = { mode: "half-away-from-zero", unit: 1 };

/** Whether what is left over the lower multiple takes the amount to the upper one; `half` is −1, 0 or 1 as it is below, at or above half-way. */
const roundsUp: { readonly [Mode in Rounding["mode"]]: (half: number, isOdd: boolean) => boolean } = {
  "half-away-from-zero": (half) => half >= 0,
  "half-even": (half, isOdd) => half > 0 || (half === 0 && isOdd),
  "half-toward-zero": (half) => half > 0,
  up: () => true,
  down: () => false,
};

/** Rounds an amount in euros to a multiple of the unit, and gives it in cents. */
export function roundToCents({ n, d }: Fraction, { mode, unit }: Rounding): bigint {
  const [cents, denominator] = [n * 100n, d * BigInt(unit)];
  const multiple = cents / denominator;
  const rest = (cents % denominator) * 2n;
  const half = rest < denominator ? -1 : rest > denominator ? 1 : 0;
  return (multiple + (rest > 0n && roundsUp[mode](half, multiple % 2n === 1n) ? 1n : 0n)) * BigInt(unit);
}
