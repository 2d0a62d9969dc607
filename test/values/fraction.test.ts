import { expect, test } from "vitest";
import { add, compare, divide, fraction, multiply, zero } from "../../src/values/fraction";

const half = fraction(1, 2);
const third = fraction(1, 3);

test("fractions", () => {
  expect(fraction(5)).toEqual({ n: 5n, d: 1n });
  expect(add(half, third)).toEqual({ n: 5n, d: 6n });
  expect(add(third, third)).toEqual({ n: 2n, d: 3n });
  expect(add(zero, half)).toEqual(half);
  expect(multiply(half, fraction(2, 3))).toEqual({ n: 2n, d: 6n });
  expect(divide(half, fraction(2, 3))).toEqual({ n: 3n, d: 4n });
});

test.each([
  [half, third, 1],
  [third, half, -1],
  [half, fraction(2, 4), 0],
  [zero, fraction(0, 9), 0],
])("compared", (a, b, expected) => expect(compare(a, b)).toBe(expected));
