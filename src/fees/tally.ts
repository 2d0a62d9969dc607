import type { FeeRefusal } from "../model/fee-refusal";
import type { FeeRequest } from "../model/fee-result";
import type { FeeSchedule } from "../model/fee-schedule";
import type { FeeStep } from "../model/fee-step";
import { formatExact } from "../values/decimal";
import { type Fraction, zero } from "../values/fraction";

/** One year that is charged. */
export interface Charge {
  readonly schedule: FeeSchedule;
  readonly request: FeeRequest;
  /** Null when no year is asked. */
  readonly year: number | null;
  /** Whether it is the payer's first year of membership. */
  readonly isFirstYear: boolean;
}

/** The amount so far, in euros, and the steps that led to it. */
export interface Tally {
  readonly amount: Fraction;
  readonly steps: readonly FeeStep[];
}

/** A stage of the calculation: takes the amount on, or refuses. */
export type Stage = (tally: Tally, charge: Charge) => Tally | FeeRefusal;

export const emptyTally: Tally = { amount: zero, steps: [] };

export const isRefusal = (result: Tally | FeeRefusal): result is FeeRefusal => "reason" in result;

/** The tally with one step more, which is made from the amounts before and after it. */
export function addStep(
  { steps }: Tally,
  amount: Fraction,
  stepOf: (amounts: Pick<FeeStep, "before" | "after">) => FeeStep,
): Tally {
  const before = steps[steps.length - 1]?.after ?? "0";
  return { amount, steps: [...steps, stepOf({ before, after: formatExact(amount) })] };
}

/** Runs the stages one after the other, up to the first refusal. */
export function runStages(stages: readonly Stage[], charge: Charge): Tally | FeeRefusal {
  let tally: Tally | FeeRefusal = emptyTally;
  for (const stage of stages) {
    tally = stage(tally, charge);
    if (isRefusal(tally)) break;
  }
  return tally;
}
