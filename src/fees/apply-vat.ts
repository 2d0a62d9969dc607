import type { VatChangesRefusal, VatUnknownRefusal, YearUnknownRefusal } from "../model/fee-refusal";
import type { Decimal } from "../model/fee-rule";
import { decimalOf } from "../values/decimal";
import { add, divide, fraction, multiply } from "../values/fraction";
import { centRounding } from "../values/rounding";
import { roundAmount } from "./apply-adjustments";
import { addStep, type Charge, type Stage } from "./tally";
import { vatRates } from "./vat-rates";

/** The rates in force from one ISO date to another, both included. */
const ratesBetween = (start: string, end: string): readonly Decimal[] =>
  vatRates
    .filter(({ from }, index) => from <= end && (vatRates[index + 1]?.from ?? "9999") > start)
    .map(({ rate }) => rate);

/** The general rate for the year, or for the day in it on which the tax is charged. */
function readRate({ request, year }: Charge): Decimal | VatUnknownRefusal | VatChangesRefusal | YearUnknownRefusal {
  const { chargedOn } = request;
  const day = chargedOn && (year === null || chargedOn.startsWith(`${year}-`)) ? chargedOn : undefined;
  if (!day && year === null) return { ok: false, reason: "year-unknown" };
  const rates = ratesBetween(day ?? `${year}-01-01`, day ?? `${year}-12-31`);
  const [rate, another] = rates;
  if (rate === undefined) return { ok: false, reason: "vat-unknown", year };
  return another !== undefined && year !== null ? { ok: false, reason: "vat-changes", year, rates } : rate;
}

/** Value added tax, where the request wants the fee otherwise than the schedule states it. */
export const applyVat: Stage = (tally, charge) => {
  const { treatment, rate: ownRate } = charge.schedule.vat ?? { treatment: "unknown" };
  const wanted = charge.request.vat;
  if (!wanted || wanted === treatment || treatment === "exempt") return tally;
  if (treatment === "unknown") return { ok: false, reason: "vat-unknown", year: charge.year };
  const rate = ownRate ?? readRate(charge);
  if (typeof rate !== "string") return rate;
  const taxed = add(fraction(1), divide(decimalOf(rate), fraction(100)));
  const [kind, amount] =
    wanted === "included"
      ? (["vat-added", multiply(tally.amount, taxed)] as const)
      : (["vat-removed", divide(tally.amount, taxed)] as const);
  return roundAmount(
    addStep(tally, amount, (amounts) => ({ kind, rate, ...amounts })),
    centRounding,
  );
};
