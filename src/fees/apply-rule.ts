import type { FeeRefusal } from "../model/fee-refusal";
import type { GraduatedRule, SingleRule, TiersRule } from "../model/fee-rule";
import type { Money } from "../model/money";
import { decimalOf } from "../values/decimal";
import { add, fraction, multiply } from "../values/fraction";
import { euros } from "../values/money";
import { applyShare } from "./apply-share";
import { readMeasure } from "./read-measure";
import { selectTier } from "./select-tier";
import { addStep, type Charge, type Stage, type Tally } from "./tally";

const addAmount = (tally: Tally, money: Money | undefined): Tally =>
  money ? addStep(tally, add(tally.amount, euros(money)), (amounts) => ({ kind: "amount", money, ...amounts })) : tally;

function addRate(tally: Tally, measure: string, count: number, rate: string): Tally {
  const amount = add(tally.amount, multiply(fraction(count), decimalOf(rate)));
  return addStep(tally, amount, (amounts) => ({ kind: "rate", measure, count, rate, ...amounts }));
}

function applyTiers(tally: Tally, rule: TiersRule, population: number): Tally | FeeRefusal {
  const tier = selectTier(rule, population);
  if ("reason" in tier) return tier;
  const { money, rate } = tier;
  const stepped = addStep(tally, add(tally.amount, euros(money)), (amounts) => ({ kind: "tier", tier, ...amounts }));
  return rate === undefined ? stepped : addRate(stepped, "population", population, rate);
}

function applyBrackets(start: Tally, { base, brackets }: GraduatedRule, population: number): Tally {
  return brackets.reduce(
    (tally, { threshold, rate }, index) => {
      if (index ? threshold <= (brackets[index - 1]?.threshold ?? 0) : threshold)
        throw new TypeError(
          `schedule.rule.brackets[${index}].threshold must ${index ? "be above the one before it" : "be 0"}`,
        );
      const end = Math.min(population, brackets[index + 1]?.threshold ?? population);
      return end > threshold || !index ? addRate(tally, "population", end - threshold, rate) : tally;
    },
    addAmount(start, base),
  );
}

function applySingleRule(tally: Tally, rule: SingleRule, charge: Charge): Tally | FeeRefusal {
  const { request, schedule } = charge;
  switch (rule.kind) {
    case "flat":
      return addAmount(tally, rule.money);
    case "tiers":
      return applyTiers(tally, rule, request.population);
    case "graduated":
      return applyBrackets(tally, rule, request.population);
    case "per-inhabitant": {
      const { measure = "population" } = rule;
      const count = measure === "population" ? request.population : readMeasure(request.measures, measure);
      if (count === undefined) return { ok: false, reason: "missing-measure", measure };
      return addRate(addAmount(tally, rule.base), measure, count, rule.rate);
    }
    case "share":
      return applyShare(tally, rule, charge);
    case "unstated":
      return {
        ok: false,
        reason: "not-stated",
        minimum: schedule.minimum ?? null,
        maximum: schedule.maximum ?? null,
      };
  }
}

/** The amount that the rule gives, of the payer's group where the schedule has groups. */
export const applyRule: Stage = (tally, charge) => {
  const { rule } = charge.schedule;
  if (rule.kind !== "groups") return applySingleRule(tally, rule, charge);
  const group = charge.request.group ?? null;
  const own = rule.groups.find((entry) => entry.group === group);
  if (own) return applySingleRule(tally, own.rule, charge);
  return { ok: false, reason: "unknown-group", group, groups: rule.groups.map((entry) => entry.group) };
};
