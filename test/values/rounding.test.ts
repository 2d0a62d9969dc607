import { describe, expect, test } from "vitest";
import type { Rounding } from "../../src/model/fee-schedule";
import { decimalOf } from "../../src/values/decimal";
import { centRounding, roundToCents } from "../../src/values/rounding";

const modes: readonly Rounding["mode"][] = ["half-away-from-zero", "half-even", "half-toward-zero", "up", "down"];

describe("rounding", () => {
  test.each<[string, number, readonly number[]]>([
    ["0", 1, [0, 0, 0, 0, 0]],
    ["1.23", 1, [123, 123, 123, 123, 123]],
    ["1.234", 1, [123, 123, 123, 124, 123]],
    ["1.235", 1, [124, 124, 123, 124, 123]],
    ["1.245", 1, [125, 124, 124, 125, 124]],
    ["1.2350000001", 1, [124, 124, 124, 124, 123]],
    ["1.2349999999", 1, [123, 123, 123, 124, 123]],
    ["1.236", 1, [124, 124, 124, 124, 123]],
    ["12.50", 100, [1300, 1200, 1200, 1300, 1200]],
    ["13.50", 100, [1400, 1400, 1300, 1400, 1300]],
    ["12.49", 100, [1200, 1200, 1200, 1300, 1200]],
    ["12.51", 100, [1300, 1300, 1300, 1300, 1200]],
    ["12", 100, [1200, 1200, 1200, 1200, 1200]],
    ["1035", 1000, [104000, 104000, 103000, 104000, 103000]],
    ["1035", 7, [103502, 103502, 103502, 103502, 103495]],
  ])("%s € to a multiple of %i cents", (amount, unit, expected) => {
    expect(modes.map((mode) => Number(roundToCents(decimalOf(amount), { mode, unit })))).toEqual(expected);
  });

  test("a third", () => {
    const third = { n: 1n, d: 3n };
    expect(modes.map((mode) => Number(roundToCents(third, { mode, unit: 1 })))).toEqual([33, 33, 33, 34, 33]);
  });

  test("by default half away from zero, to cents", () => {
    expect(roundToCents(decimalOf("0.125"), centRounding)).toBe(13n);
  });
});
