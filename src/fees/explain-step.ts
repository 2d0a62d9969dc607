import type { ScheduleTier } from "../model/fee-rule";
import type { ExactAmount, FeeStep } from "../model/fee-step";
import type { Money } from "../model/money";
import { decimalOf } from "../values/decimal";
import { compare, divide, type Fraction } from "../values/fraction";
import {
  euros,
  formatDecimal,
  formatEuros,
  formatMoney,
  groupDigits,
  type MoneyLanguage,
  moneyOf,
} from "../values/money";
import { centRounding, roundToCents } from "../values/rounding";
import { type FeeRow, feeSteps, tierBoundWords } from "../vocabulary/fee-sentences";

/** Puts values into the places of a row of the vocabulary. */
export const fill = (row: FeeRow, language: MoneyLanguage, values: Readonly<Record<string, string>> = {}): string =>
  row[language].replace(/\{([a-z]+)\}/gi, (_, name) => values[name] ?? "");

export const writeCount = (count: number, language: MoneyLanguage): string => groupDigits(`${count}`, language);

/** The populations of a tier as published: `9 000–45 000`, or its bounds in words. */
export function writeRange(tier: ScheduleTier, language: MoneyLanguage): string {
  const { minPopulation: min, maxPopulation: max } = tier;
  const [isFrom, isTo] = [tier.minInclusive !== false, tier.maxInclusive !== false];
  if (min !== null && max !== null && isFrom && isTo)
    return `${writeCount(min, language)}–${writeCount(max, language)}`;
  const bound = (n: number | null, row: FeeRow) =>
    n === null ? [] : fill(row, language, { n: writeCount(n, language) });
  const lower = bound(min, isFrom ? tierBoundWords.atLeast : tierBoundWords.above);
  const upper = bound(max, isTo ? tierBoundWords.atMost : tierBoundWords.below);
  return [lower, upper].flat().join(", ") || fill(tierBoundWords.any, language);
}

function readExact(amount: ExactAmount): Fraction {
  const [top = "", bottom = "1"] = amount.split("/");
  return divide(decimalOf(top), decimalOf(bottom));
}

/** An amount in cents, with a word for *about* when it is not whole cents. */
function writeExact(amount: Fraction, language: MoneyLanguage): string {
  const rounded = moneyOf(roundToCents(amount, centRounding));
  const money = formatMoney(rounded, language);
  return compare(euros(rounded), amount) ? fill(tierBoundWords.about, language, { money }) : money;
}

/** What a step adds to the amount. */
function partOf({ before, after }: FeeStep): Fraction {
  const [a, b] = [readExact(after), readExact(before)];
  return { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
}

function writeValue(name: string, value: unknown, language: MoneyLanguage): string {
  if (name === "after") return writeExact(readExact(value as ExactAmount), language);
  if (name === "measure") return value === "population" ? fill(tierBoundWords.population, language) : `${value}`;
  if (typeof value === "number") return writeCount(value, language);
  return typeof value === "string" ? formatDecimal(value, language) : formatMoney(value as Money, language);
}

/** One sentence on a step of a calculation. */
export function explainStep(step: FeeStep, language: MoneyLanguage): string {
  const { tier, rounding, index, before, ...plain } = { tier: null, rounding: null, index: null, ...step };
  const values = Object.entries(plain).map(([name, value]) => [name, writeValue(name, value, language)]);
  return fill(feeSteps[step.kind], language, {
    ...Object.fromEntries(values),
    part: writeExact(partOf(step), language),
    ...("rate" in step ? { euros: formatEuros(step.rate, language) } : {}),
    ...(tier ? { range: writeRange(tier, language), money: formatMoney(tier.money, language) } : {}),
  });
}
