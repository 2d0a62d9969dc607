import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatDecimal,
  formatEuros,
  formatMoney,
  groupDigits,
  type MoneyLanguage,
  moneyOf,
} from "../../src/values/money";

const money = (cents: number) => ({ currency: "EUR", cents }) as const;

describe("formatMoney", () => {
  test.each<[number, string, string]>([
    [0, "0 €", "€0"],
    [1, "0,01 €", "€0.01"],
    [10, "0,10 €", "€0.10"],
    [99, "0,99 €", "€0.99"],
    [100, "1 €", "€1"],
    [9250, "92,50 €", "€92.50"],
    [10000, "100 €", "€100"],
    [99999, "999,99 €", "€999.99"],
    [100000, "1 000 €", "€1,000"],
    [1200000, "12 000 €", "€12,000"],
    [123456789, "1 234 567,89 €", "€1,234,567.89"],
    [100000001, "1 000 000,01 €", "€1,000,000.01"],
    [-300000, "−3 000 €", "-€3,000"],
    [-5, "−0,05 €", "-€0.05"],
    [9007199254740991, "90 071 992 547 409,91 €", "€90,071,992,547,409.91"],
  ])("%i cents", (cents, local, english) => {
    const expected = local.replaceAll(" ", "\u00a0");
    expect([formatMoney(money(cents), "fi"), formatMoney(money(cents), "sv"), formatMoney(money(cents), "en")]).toEqual(
      [expected, expected, english],
    );
  });

  test.each<[MoneyLanguage, string]>([
    ["fi", "fi-FI"],
    ["sv", "sv-SE"],
    ["en", "en-IE"],
  ])("is what the locale data say, in %s", (language, locale) => {
    const options = { style: "currency", currency: "EUR" } as const;
    const [whole, cents] = [0, 2].map(
      (minimumFractionDigits) => new Intl.NumberFormat(locale, { ...options, minimumFractionDigits }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
        fc.pre(amount !== 0);
        expect(formatMoney(money(amount), language)).toBe((amount % 100 ? cents : whole)?.format(amount / 100));
      }),
    );
  });

  test.each([[{ currency: "EUR", cents: 0.5 }], [{ currency: "EUR" }], [null], [{ currency: "EUR", cents: 2 ** 53 }]])(
    "%j is no amount",
    (amount) => {
      expect(() => formatMoney(amount as never, "fi")).toThrow(new TypeError("money.cents must be a safe integer"));
    },
  );

  test.each(["de", "", undefined])("%s is no language", (language) => {
    expect(() => formatMoney(money(1), language as never)).toThrow(
      new TypeError('language must be "fi", "sv" or "en"'),
    );
  });
});

test.each<[string, string, string]>([
  ["7.5", "7,50 €", "€7.50"],
  ["7.05", "7,05 €", "€7.05"],
  ["0.375", "0,375 €", "€0.375"],
  ["7", "7 €", "€7"],
  ["1234.5", "1 234,50 €", "€1,234.50"],
])("%s euros", (decimal, local, english) => {
  expect([formatEuros(decimal, "fi"), formatEuros(decimal, "en")]).toEqual([local.replaceAll(" ", "\u00a0"), english]);
});

test.each<[string, string, string]>([
  ["0.7", "0,7", "0.7"],
  ["25.5", "25,5", "25.5"],
  ["1234567.12345", "1 234 567,12345", "1,234,567.12345"],
  ["12", "12", "12"],
])("the decimal %s", (decimal, local, english) => {
  expect([formatDecimal(decimal, "sv"), formatDecimal(decimal, "en")]).toEqual([
    local.replaceAll(" ", "\u00a0"),
    english,
  ]);
});

test.each<[string, string, string]>([
  ["", "", ""],
  ["123", "123", "123"],
  ["1234", "1 234", "1,234"],
  ["123456", "123 456", "123,456"],
  ["1234567", "1 234 567", "1,234,567"],
])("the digits %s", (digits, local, english) => {
  expect([groupDigits(digits, "fi"), groupDigits(digits, "en")]).toEqual([local.replaceAll(" ", "\u00a0"), english]);
});

test("moneyOf takes whole cents", () => {
  expect([moneyOf(5), moneyOf(12n), moneyOf(-3)]).toEqual([money(5), money(12), money(-3)]);
  for (const cents of [0.5, 2 ** 53, 2n ** 53n, Number.NaN]) expect(() => moneyOf(cents)).toThrow(TypeError);
  expect(() => moneyOf(2n ** 60n)).toThrow("fee must be a safe integer of cents, not 1152921504606846976");
});
