import type { FeeRefusal } from "../model/fee-refusal";
import type { SharePart, ShareParticipant, ShareRule } from "../model/fee-rule";
import { decimalOf } from "../values/decimal";
import { add, compare, type Fraction, fraction, multiply, zero } from "../values/fraction";
import { euros, moneyOf } from "../values/money";
import { centRounding } from "../values/rounding";
import { divideTotal } from "./divide-total";
import { readMeasure } from "./read-measure";
import { addStep, type Charge, type Tally } from "./tally";

/** The figure of a payer or participant for a measure. */
type Count = (measure: string) => number | undefined;

/** A part of a total with the sum that it is divided by. */
interface DividedPart extends SharePart {
  readonly whole: number;
}

const countOf =
  ({ measures }: ShareParticipant): Count =>
  (measure) =>
    readMeasure(measures, measure);

/** Adds up each part's measure where participants are listed. Throws a TypeError when the parts do not fit together. */
function readParts({ parts, participants }: ShareRule): readonly DividedPart[] {
  const read = parts ?? [{ measure: "population", portion: "1", whole: null }];
  const portions = read.reduce((sum, { portion }) => add(sum, decimalOf(portion)), zero);
  if (compare(portions, fraction(1)) !== 0)
    throw new TypeError("schedule.rule.parts must have portions that add up to 1");
  return read.map((part, index) => {
    if ((part.whole === null) !== (participants !== undefined))
      throw new TypeError(
        `schedule.rule.parts[${index}].whole must be given where no participants are listed, and only there`,
      );
    const whole =
      part.whole ??
      participants?.reduce((sum, { measures }) => sum + (readMeasure(measures, part.measure) ?? Number.NaN), 0);
    if (!whole || !Number.isSafeInteger(whole))
      throw new TypeError(
        `schedule.rule.participants must all have the measure ${part.measure}, with a safe sum above 0`,
      );
    return { ...part, whole };
  });
}

/** A part of the total, exactly; undefined when the measure has no figure. */
function partOf(total: Fraction, { measure, portion, whole }: DividedPart, count: Count): Fraction | undefined {
  const counted = count(measure);
  return counted === undefined ? undefined : multiply(multiply(total, decimalOf(portion)), fraction(counted, whole));
}

/** The participant's fee in cents: the fees of all are divided at once, in units of the schedule's rounding. */
function dividedCents(
  rule: ShareRule,
  participant: ShareParticipant,
  parts: readonly DividedPart[],
  unit: number,
): bigint {
  if (rule.total.cents % unit) throw new TypeError("schedule.rule.total must be a multiple of schedule.rounding.unit");
  const units = fraction(rule.total.cents, unit);
  const exact = (rule.participants ?? []).map((payer) =>
    parts.reduce((sum, part) => add(sum, partOf(units, part, countOf(payer)) ?? zero), zero),
  );
  // The same divisors in the same order for each participant: all the fractions have one denominator.
  const denominator = exact[0]?.d ?? 1n;
  const shares = divideTotal(
    { numerators: exact.map(({ n }) => n), denominator },
    rule.remainder ?? "largest-remainder",
  );
  return (shares[(rule.participants ?? []).indexOf(participant)] ?? 0n) * BigInt(unit);
}

/** The payer's part of the total. */
export function applyShare(start: Tally, rule: ShareRule, { request, schedule }: Charge): Tally | FeeRefusal {
  const parts = readParts(rule);
  const participant = rule.participants?.find(({ code }) => code === request.participant);
  if (rule.participants && !participant)
    return { ok: false, reason: "unknown-participant", participant: request.participant ?? null };
  const listed = participant?.measures.population ?? request.population;
  if (listed !== request.population)
    return { ok: false, reason: "population-differs", population: request.population, listed };
  const count: Count = (measure) =>
    readMeasure(participant?.measures, measure) ??
    (measure === "population" ? request.population : readMeasure(request.measures, measure));
  let tally = start;
  for (const part of parts) {
    const { measure, portion, whole } = part;
    const [counted, share] = [count(measure), partOf(euros(rule.total), part, count)];
    if (counted === undefined || !share) return { ok: false, reason: "missing-measure", measure };
    tally = addStep(tally, add(tally.amount, share), (amounts) => ({
      kind: "share",
      total: rule.total,
      measure,
      portion,
      count: counted,
      whole,
      ...amounts,
    }));
  }
  if (!participant) return tally;
  const money = moneyOf(dividedCents(rule, participant, parts, (schedule.rounding ?? centRounding).unit));
  return addStep(tally, euros(money), (amounts) => ({ kind: "remainder", money, ...amounts }));
}
