import type { FeeRefusal } from "../model/fee-refusal";
import type { FactorAdjustment, IndexAdjustment, Rounding, YearRange } from "../model/fee-schedule";
import type { Money } from "../model/money";
import { decimalOf } from "../values/decimal";
import { compare, divide, fraction, multiply } from "../values/fraction";
import { euros, moneyOf } from "../values/money";
import { centRounding, roundToCents } from "../values/rounding";
import { addStep, type Charge, type Stage, type Tally } from "./tally";

export const isWithin = ({ startYear, endYear }: YearRange, year: number): boolean =>
  (startYear === null || startYear <= year) && (endYear === null || year <= endYear);

/** Brings the amount to a multiple of the rounding's unit. */
export function roundAmount(tally: Tally, rounding: Rounding): Tally {
  const rounded = euros(moneyOf(roundToCents(tally.amount, rounding)));
  return compare(rounded, tally.amount)
    ? addStep(tally, rounded, (amounts) => ({ kind: "rounding", rounding, ...amounts }))
    : tally;
}

const multiplyBy = (tally: Tally, kind: "factor" | "first-year", factor: string): Tally =>
  addStep(tally, multiply(tally.amount, decimalOf(factor)), (amounts) => ({ kind, factor, ...amounts }));

function applyIndex(tally: Tally, { index, from, to, rounding }: IndexAdjustment): Tally {
  const indexed = divide(multiply(tally.amount, decimalOf(to)), decimalOf(from));
  const raised = addStep(tally, indexed, (amounts) => ({ kind: "index", index, from, to, ...amounts }));
  return rounding ? roundAmount(raised, rounding) : raised;
}

/** Whether the adjustment is in force; undefined when that depends on a year that nobody stated. */
const isInForce = (adjustment: FactorAdjustment | IndexAdjustment, year: number | null): boolean | undefined =>
  year !== null
    ? isWithin(adjustment, year)
    : adjustment.startYear === null && adjustment.endYear === null
      ? true
      : undefined;

/** The year's factors and indices. */
export const applyYear: Stage = (start, { schedule, year }) => {
  let tally = start;
  for (const adjustment of schedule.adjustments ?? []) {
    if (adjustment.kind !== "factor" && adjustment.kind !== "index") continue;
    const inForce = isInForce(adjustment, year);
    if (inForce === undefined) return { ok: false, reason: "year-unknown" };
    if (!inForce) continue;
    tally =
      adjustment.kind === "index" ? applyIndex(tally, adjustment) : multiplyBy(tally, "factor", adjustment.factor);
  }
  return tally;
};

/** The schedule's minimum and maximum. */
export const applyLimits: Stage = (tally, { schedule: { minimum, maximum } }) => {
  if (minimum && maximum && minimum.cents > maximum.cents)
    throw new TypeError("schedule.minimum must not be above schedule.maximum");
  const limitTo = (kind: "minimum" | "maximum", money: Money) =>
    addStep(tally, euros(money), (amounts) => ({ kind, money, ...amounts }));
  if (minimum && compare(tally.amount, euros(minimum)) < 0) return limitTo("minimum", minimum);
  return maximum && compare(tally.amount, euros(maximum)) > 0 ? limitTo("maximum", maximum) : tally;
};

/** Months of membership. A monthly fee is the same for each; the year then costs less. Twelve months are no season. */
function applyMonths(tally: Tally, { schedule, request: { months } }: Charge): Tally | FeeRefusal {
  const { per, adjustments } = schedule;
  if (per === "month") return tally;
  if (per === "season" || per === "once" || !adjustments?.some(({ kind }) => kind === "first-year-months"))
    return months === undefined ? tally : { ok: false, reason: "months-not-stated", months };
  if (months === undefined) return { ok: false, reason: "missing-months" };
  return addStep(tally, multiply(tally.amount, fraction(months, 12)), (amounts) => ({
    kind: "months",
    months,
    ...amounts,
  }));
}

/**
 * What a new member pays in its first year. It comes after the limits: a minimum is the full member's, and half of a
 * yearly fee is half of it also where the minimum is charged.
 */
export const applyFirstYear: Stage = (start, charge) => {
  if (!charge.isFirstYear) return start;
  const factors = (charge.schedule.adjustments ?? []).flatMap((each) =>
    each.kind === "first-year" ? each.factor : [],
  );
  return applyMonths(
    factors.reduce((tally, factor) => multiplyBy(tally, "first-year", factor), start),
    charge,
  );
};

/** The schedule's rounding. */
export const applyRounding: Stage = (tally, { schedule }) => roundAmount(tally, schedule.rounding ?? centRounding);
