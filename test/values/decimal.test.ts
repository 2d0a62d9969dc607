import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalOf, formatExact, isDecimal } from "../../src/values/decimal";

describe("decimals", () => {
  test.each<[string, bigint, bigint]>([
    ["0", 0n, 1n],
    ["7", 7n, 1n],
    ["7.5", 75n, 10n],
    ["0.70", 70n, 100n],
    ["007.05", 705n, 100n],
    ["123456789012345678901234567890", 123456789012345678901234567890n, 1n],
  ])("%s", (decimal, n, d) => {
    expect(isDecimal(decimal)).toBe(true);
    expect(decimalOf(decimal)).toEqual({ n, d });
  });

  test.each([
    "",
    ".5",
    "5.",
    "-1",
    "+1",
    "1e3",
    "1,5",
    " 1",
    "1 ",
    "1\n",
    "1 000",
    "0x1",
    "½",
    "1".repeat(31),
    `1.${"1".repeat(31)}`,
    "1.2.3",
  ])("%j is none", (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => decimalOf(text)).toThrow(new TypeError(`${text} must be a decimal string such as "7.5"`));
  });

  test.each([7, null, undefined, ["7"]])("%j is no string", (value) => expect(isDecimal(value)).toBe(false));
});

describe("exact amounts", () => {
  test.each<[bigint, bigint, string]>([
    [0n, 1n, "0"],
    [0n, 7n, "0"],
    [12000n, 1n, "12000"],
    [1200000n, 100n, "12000"],
    [14n, 7n, "2"],
    [75n, 10n, "7.5"],
    [705n, 1000n, "0.705"],
    [1n, 8n, "0.125"],
    [3n, 40n, "0.075"],
    [5n, 100n, "0.05"],
    [1n, 3n, "1/3"],
    [20000n, 6n, "10000/3"],
    [1n, 6n, "1/6"],
    [1n, 10n ** 64n, `0.${"0".repeat(63)}1`],
    [1n, 2n ** 65n, `1/${2n ** 65n}`],
  ])("%i/%i", (n, d, expected) => expect(formatExact({ n, d })).toBe(expected));

  test("a decimal that was read is written with the fewest places", () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 20n });
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 20 }), (n, places) => {
        const written = formatExact({ n, d: 10n ** BigInt(places) });
        expect(isDecimal(written)).toBe(true);
        const { n: top, d: bottom } = decimalOf(written);
        expect(top * 10n ** BigInt(places)).toBe(n * bottom);
        expect(written).not.toMatch(/\.\d*0$/);
      }),
    );
  });
});
