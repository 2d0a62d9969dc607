import type { ScheduleDiagnostic, ScheduleDiagnosticCode } from "../model/fee-check";
import type { ScheduleTier, TiersRule } from "../model/fee-rule";
import type { FeeSchedule } from "../model/fee-schedule";
import type { NumberedTier } from "../model/fee-step";
import { decimalOf } from "../values/decimal";
import { add, compare, type Fraction, fraction, multiply } from "../values/fraction";
import { euros } from "../values/money";
import { selectTier, type TierSpan, tierSpans } from "./select-tier";

/** Something odd about a rule: what of a diagnostic is not the same for all of its code. */
export interface Finding extends Partial<Pick<ScheduleDiagnostic, "tiers" | "minPopulation" | "maxPopulation">> {
  readonly code: ScheduleDiagnosticCode;
  readonly message: string;
}

/** A finding about the populations from `first` to `last`, both included. */
function findingOf(
  code: ScheduleDiagnosticCode,
  what: string,
  about: readonly NumberedTier[],
  first: number,
  last: number,
): Finding {
  const open = last === Number.POSITIVE_INFINITY;
  const populations = open ? `${first} and more` : first === last ? `${first}` : `${first} to ${last}`;
  const tiers = about.map(({ number }) => number);
  const message = `${tiers.length > 1 ? "tiers" : "tier"} ${tiers.join(" and ")} ${what}: ${populations} inhabitants`;
  return { code, message, tiers, minPopulation: first, maxPopulation: open ? null : last };
}

/** Two tiers, the one that starts first before the other. */
function checkPair(a: TierSpan, b: TierSpan, { sharedEdge }: TiersRule): readonly Finding[] {
  if (b.first > a.last) return [];
  if (a.last !== b.first) return [findingOf("overlap", "overlap", [a.tier, b.tier], b.first, Math.min(a.last, b.last))];
  return sharedEdge ? [] : [findingOf("shared-edge", "share a bound", [a.tier, b.tier], b.first, b.first)];
}

/** What no tier holds below, between and above the tiers. A population of 0 is nobody's. */
function checkCover(spans: readonly TierSpan[]): readonly Finding[] {
  const findings: Finding[] = [];
  let top: TierSpan | undefined;
  for (const span of spans) {
    const reached = top?.last ?? 0;
    if (span.first > reached + 1)
      findings.push(
        top
          ? findingOf("gap", "leave a gap", [top.tier, span.tier], reached + 1, span.first - 1)
          : findingOf("not-covered", "is the lowest and leaves out", [span.tier], 0, span.first - 1),
      );
    if (!top || span.last > top.last) top = span;
  }
  if (top && top.last < Number.POSITIVE_INFINITY)
    findings.push(
      findingOf("not-covered", "is the highest and leaves out", [top.tier], top.last + 1, Number.POSITIVE_INFINITY),
    );
  return findings;
}

/** What the tier charges a population, between the schedule's limits. */
function amountAt(
  { money, rate = "0" }: ScheduleTier,
  population: number,
  { minimum, maximum }: FeeSchedule,
): Fraction {
  const amount = add(euros(money), multiply(fraction(population), decimalOf(rate)));
  if (minimum && compare(amount, euros(minimum)) < 0) return euros(minimum);
  return maximum && compare(amount, euros(maximum)) > 0 ? euros(maximum) : amount;
}

/** Where the greater payer pays less. Inside a tier that can't be: populations at both sides of each bound are looked at. */
function checkFalls(spans: readonly TierSpan[], rule: TiersRule, schedule: FeeSchedule): readonly Finding[] {
  const sides = spans.flatMap(({ first, last }) => [first - 1, first, last, last + 1]);
  const populations = [...new Set(sides)].filter((each) => each >= 0 && Number.isFinite(each)).sort((a, b) => a - b);
  const charged = populations.flatMap((population) => {
    const tier = selectTier(rule, population);
    return "reason" in tier ? [] : { tier, population };
  });
  return charged.slice(1).flatMap((upper, index) => {
    const { tier, population } = charged[index] as typeof upper;
    const [less, more] = [amountAt(upper.tier, upper.population, schedule), amountAt(tier, population, schedule)];
    if (compare(less, more) >= 0) return [];
    return [
      findingOf(
        "falling-total",
        "charge less as the population rises",
        [tier, upper.tier],
        population,
        upper.population,
      ),
    ];
  });
}

/** What is odd about a step tariff. */
export function checkTiers(rule: TiersRule, schedule: FeeSchedule): readonly Finding[] {
  const spans = tierSpans(rule.tiers);
  const filled = new Set(spans.map(({ tier }) => tier.number));
  const empty = rule.tiers.flatMap((_, index): readonly Finding[] =>
    filled.has(index + 1)
      ? []
      : [
          {
            code: "empty-tier",
            tiers: [index + 1],
            message: `tier ${index + 1} holds no population: its bounds cross`,
          },
        ],
  );
  const pairs = spans.flatMap((a, index) => spans.slice(index + 1).flatMap((b) => checkPair(a, b, rule)));
  return [...empty, ...pairs, ...checkCover(spans), ...checkFalls(spans, rule, schedule)];
}
