import type { FeeRefusal } from "../model/fee-refusal";
import type { FeeRequest, FeeResult, FeeTrail, FeeYear } from "../model/fee-result";
import type { FeeSchedule, VatTreatment } from "../model/fee-schedule";
import type { Season } from "../model/network";
import { moneyOf } from "../values/money";
import { centRounding, roundToCents } from "../values/rounding";
import { applyFirstYear, applyLimits, applyRounding, applyYear } from "./apply-adjustments";
import { applyRule } from "./apply-rule";
import { applyVat } from "./apply-vat";
import { assertRequest } from "./assert-request";
import { assertSchedule } from "./assert-schedule";
import { chargedYears } from "./charged-years";
import { populationDateOf } from "./population-date-of";
import { type Charge, isRefusal, runStages, type Stage } from "./tally";

/** What makes a fee, in this order. */
const stages: readonly Stage[] = [applyRule, applyYear, applyLimits, applyFirstYear, applyRounding, applyVat];

function chargeYear(charge: Charge): FeeYear | FeeRefusal {
  const tally = runStages(stages, charge);
  if (isRefusal(tally)) return tally;
  const fee = moneyOf(roundToCents(tally.amount, centRounding));
  const months = charge.schedule.per !== "month" ? 1 : ((charge.isFirstYear ? charge.request.months : undefined) ?? 12);
  return { year: charge.year, steps: tally.steps, fee, cost: moneyOf(fee.cents * months) };
}

function vatOf({ vat }: FeeSchedule, wanted: FeeRequest["vat"]): VatTreatment {
  const treatment = vat?.treatment ?? "unknown";
  return treatment === "exempt" ? treatment : (wanted ?? treatment);
}

const trailOf = (
  schedule: FeeSchedule,
  request: FeeRequest,
  season: Season | null,
  years: FeeTrail["years"],
): FeeTrail => ({
  network: schedule.network,
  season,
  source: schedule.source,
  population: request.population,
  populationDate: request.populationDate ?? null,
  referenceDate: populationDateOf(schedule, years[0]?.year ?? null),
  populationBasis: request.populationBasis ?? null,
  group: schedule.rule.kind === "groups" ? (request.group ?? null) : null,
  years,
});

/**
 * Calculates what a schedule charges a payer of some population, exactly, with each step of the way.
 *
 * The order is: what the rule gives; factors and indices of the year; minimum and maximum; what a first year of membership
 * changes; the schedule's rounding; value added tax, where `request.vat` wants it otherwise than stated.
 *
 * A population that no tier holds, a season that the schedule is not for, a tax that is not known, and whatever else
 * leaves the fee open, gives a typed refusal and never 0.
 *
 * @example
 * ```ts
 * const result = calculateFee(schedule, { population: 9360, season: { number: 7, startYear: 2023, endYear: 2024 } });
 * if (result.ok) console.log(formatMoney(result.fee, "fi")); // 12 000 €
 * ```
 * @throws TypeError naming the field of `schedule` or `request` that is not as its type says; also when the fee would be more
 * cents than a safe integer holds.
 */
export function calculateFee(schedule: FeeSchedule, request: FeeRequest): FeeResult {
  assertSchedule(schedule);
  assertRequest(request);
  const charged = chargedYears(schedule, request);
  if (!charged.ok) return charged;
  const { per } = schedule;
  const isYearly = per === "year" || per === "month";
  const isFirstYear = request.firstYear ?? request.months !== undefined;
  const years: FeeYear[] = [];
  for (const [index, year] of charged.years.slice(0, isYearly ? undefined : 1).entries()) {
    const result = chargeYear({ schedule, request, year, isFirstYear: isFirstYear && index === 0 });
    if ("reason" in result) return result;
    years.push(result);
  }
  const [first] = years as [FeeYear];
  const costsSeason = per === "season" || (per !== null && charged.isSeason);
  return {
    ok: true,
    fee: first.fee,
    per,
    perYear: isYearly ? first.cost : null,
    perSeason: costsSeason ? moneyOf(years.reduce((sum, { cost }) => sum + cost.cents, 0)) : null,
    vat: vatOf(schedule, request.vat),
    extras: schedule.extras ?? [],
    trail: trailOf(schedule, request, charged.season, years),
  };
}
