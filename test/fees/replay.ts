import type { FeeStep } from "../../src/model/fee-step";

/** A fraction of whole numbers, on its own here so that nothing of the calculation is used to check it. */
type Ratio = readonly [bigint, bigint];

const ratio = (text: string): Ratio => {
  const [top = "", bottom = "1"] = text.split("/");
  const [whole = "", decimals = ""] = top.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(bottom)];
};
const plus = (a: Ratio, b: Ratio): Ratio => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const times = (a: Ratio, b: Ratio): Ratio => [a[0] * b[0], a[1] * b[1]];
const over = (a: Ratio, b: Ratio): Ratio => [a[0] * b[1], a[1] * b[0]];
const isLess = (a: Ratio, b: Ratio) => a[0] * b[1] < b[0] * a[1];
const isSame = (a: Ratio, b: Ratio) => a[0] * b[1] === b[0] * a[1];
const inEuros = ({ cents }: { readonly cents: number }): Ratio => [BigInt(cents), 100n];
const number = (count: number): Ratio => [BigInt(count), 1n];

function rounded(amount: Ratio, mode: string, unit: number): Ratio {
  const step: Ratio = [BigInt(unit), 100n];
  const [top, bottom] = over(amount, step);
  const low = top / bottom;
  const twice = 2n * (top - low * bottom);
  const up =
    mode === "up"
      ? twice > 0n
      : mode === "down"
        ? false
        : twice !== bottom
          ? twice > bottom
          : mode === "half-away-from-zero" || (mode === "half-even" && low % 2n === 1n);
  return times([low + (up ? 1n : 0n), 1n], step);
}

/** What the step makes of the amount before it, by its own facts. */
function apply(step: FeeStep, before: Ratio): Ratio {
  switch (step.kind) {
    case "amount":
      return plus(before, inEuros(step.money));
    case "tier":
      return plus(before, inEuros(step.tier.money));
    case "rate":
      return plus(before, times(number(step.count), ratio(step.rate)));
    case "share":
      return plus(
        before,
        over(times(times(inEuros(step.total), ratio(step.portion)), number(step.count)), number(step.whole)),
      );
    case "remainder":
      return inEuros(step.money);
    case "factor":
    case "first-year":
      return times(before, ratio(step.factor));
    case "index":
      return over(times(before, ratio(step.to)), ratio(step.from));
    case "minimum":
      return isLess(before, inEuros(step.money)) ? inEuros(step.money) : before;
    case "maximum":
      return isLess(inEuros(step.money), before) ? inEuros(step.money) : before;
    case "months":
      return times(before, [BigInt(step.months), 12n]);
    case "rounding":
      return rounded(before, step.rounding.mode, step.rounding.unit);
    case "vat-added":
      return times(before, over(plus(number(100), ratio(step.rate)), number(100)));
    case "vat-removed":
      return over(before, over(plus(number(100), ratio(step.rate)), number(100)));
  }
}

/** Goes through the steps again, from nothing, and gives the cents; throws where a step does not follow from its facts. */
export function replay(steps: readonly FeeStep[]): number {
  let amount: Ratio = [0n, 1n];
  for (const step of steps) {
    if (!isSame(amount, ratio(step.before))) throw new Error(`${step.kind} starts from ${step.before}`);
    amount = apply(step, amount);
    if (!isSame(amount, ratio(step.after))) throw new Error(`${step.kind} does not lead to ${step.after}`);
  }
  const [cents, denominator] = times(amount, number(100));
  if (cents % denominator) throw new Error("the fee is not a whole number of cents");
  return Number(cents / denominator);
}
