import type { ScheduleDiagnostic, ScheduleDiagnosticCode } from "../model/fee-check";
import type { TiersRule } from "../model/fee-rule";
import type { FeeSchedule } from "../model/fee-schedule";
import { decimalOf } from "../values/decimal";
import { add, compare, type Fraction, fraction, multiply } from "../values/fraction";
import { euros } from "../values/money";
import { type TierSpan, tierSpans } from "./select-tier";

/** Something odd about a rule: what of a diagnostic is not the same for all of its code. */
export interface Finding extends Partial<Pick<ScheduleDiagnostic, "tiers" | "minPopulation" | "maxPopulation">> {
  readonly code: ScheduleDiagnosticCode;
  readonly message: string;
}

const numbers = (spans: readonly (TierSpan | undefined)[]): readonly number[] =>
  spans.flatMap((span) => span?.tier.number ?? []);

/** A finding about the populations from `first` to `last`, both included. */
function findingOf(
  code: ScheduleDiagnosticCode,
  what: string,
  spans: readonly (TierSpan | undefined)[],
  first: number,
  last: number,
): Finding {
  const open = last === Number.POSITIVE_INFINITY;
  const populations = open ? `${first} and more` : first === last ? `${first}` : `${first} to ${last}`;
  const tiers = numbers(spans);
  const message = `${tiers.length > 1 ? "tiers" : "tier"} ${tiers.join(" and ")} ${what}: ${populations} inhabitants`;
  return { code, message, tiers, minPopulation: first, maxPopulation: open ? null : last };
}

/** Two tiers, the one that starts first before the other. */
function checkPair(a: TierSpan, b: TierSpan, { sharedEdge }: TiersRule): readonly Finding[] {
  if (b.first > a.last) return [];
  if (a.last !== b.first) return [findingOf("overlap", "overlap", [a, b], b.first, Math.min(a.last, b.last))];
  return sharedEdge ? [] : [findingOf("shared-edge", "share a bound", [a, b], b.first, b.first)];
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
          ? findingOf("gap", "leave a gap", [top, span], reached + 1, span.first - 1)
          : findingOf("not-covered", "is the lowest and leaves out", [span], 0, span.first - 1),
      );
    if (!top || span.last > top.last) top = span;
  }
  if (top && top.last < Number.POSITIVE_INFINITY)
    findings.push(
      findingOf("not-covered", "is the highest and leaves out", [top], top.last + 1, Number.POSITIVE_INFINITY),
    );
  return findings;
}

/** What the tier charges a population, between the schedule's limits. */
function amountAt({ tier }: TierSpan, population: number, { minimum, maximum }: FeeSchedule): Fraction {
  const amount = add(euros(tier.money), multiply(fraction(population), decimalOf(tier.rate ?? "0")));
  if (minimum && compare(amount, euros(minimum)) < 0) return euros(minimum);
  return maximum && compare(amount, euros(maximum)) > 0 ? euros(maximum) : amount;
}

/** Neighbours of which the greater payer pays less, at the bound between them. */
function checkFall(a: TierSpan, b: TierSpan, schedule: FeeSchedule): readonly Finding[] {
  const below = Math.min(a.last, b.first - 1);
  const falls = below >= a.first && compare(amountAt(b, b.first, schedule), amountAt(a, below, schedule)) < 0;
  return falls ? [findingOf("falling-total", "charge less as the population rises", [a, b], below, b.first)] : [];
}

/** What is odd about a step tariff. */
export function checkTiers(rule: TiersRule, schedule: FeeSchedule): readonly Finding[] {
  const spans = tierSpans(rule.tiers);
  const filled = new Set(numbers(spans));
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
  const falls = spans.slice(1).flatMap((b, index) => checkFall(spans[index] as TierSpan, b, schedule));
  return [...empty, ...pairs, ...checkCover(spans), ...falls];
}
