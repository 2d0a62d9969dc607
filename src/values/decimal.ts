import type { Decimal } from "../model/fee-rule";
import type { ExactAmount } from "../model/fee-step";
import type { Fraction } from "./fraction";

/** Digits with an optional point: `7`, `7.5`, `0.70`. No sign, exponent, spaces or comma. */
const decimalPattern = /^(\d{1,30})(?:\.(\d{1,30}))?$/;

export const isDecimal = (value: unknown): value is Decimal => typeof value === "string" && decimalPattern.test(value);

/** The exact value of a decimal; throws a TypeError when the string is none. */
export function decimalOf(decimal: Decimal): Fraction {
  const [match, whole = "", decimals = ""] = decimalPattern.exec(decimal) ?? [];
  if (match === undefined) throw new TypeError(`${decimal} must be a decimal string such as "7.5"`);
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

/** The greatest number that divides both. */
function gcd(a: bigint, b: bigint): bigint {
  let [greater, less] = [a, b];
  while (less) [greater, less] = [less, greater % less];
  return greater;
}

/** `n / 10 ** places` as a decimal, `places` above 0. */
function placePoint(n: bigint, places: number): string {
  const digits = n.toString().padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Denominators that divide it make decimals. */
const powerOfTen = 10n ** 64n;

/** A decimal of the fewest places that is exact; where none is, a reduced fraction (`10/3`). */
export function formatExact({ n, d }: Fraction): ExactAmount {
  if (n % d === 0n) return `${n / d}`;
  const divisor = gcd(n, d);
  const [top, bottom] = [n / divisor, d / divisor];
  if (powerOfTen % bottom) return `${top}/${bottom}`;
  let [places, power] = [1, 10n];
  while (power % bottom) [places, power] = [places + 1, power * 10n];
  return placePoint((top * power) / bottom, places);
}
