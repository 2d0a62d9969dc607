import type { ScheduleDiagnostic, ScheduleDiagnosticCode } from "../model/fee-check";
import type { SingleRule } from "../model/fee-rule";
import type { FeeSchedule } from "../model/fee-schedule";
import { decimalOf } from "../values/decimal";
import { add, compare, fraction, zero } from "../values/fraction";
import { assertSchedule } from "./assert-schedule";
import { checkTiers, type Finding } from "./check-tiers";

const severities: { readonly [Code in ScheduleDiagnosticCode]: ScheduleDiagnostic["severity"] } = {
  "shared-edge": "warning",
  overlap: "warning",
  gap: "warning",
  "not-covered": "info",
  "empty-tier": "warning",
  "falling-total": "warning",
  "thresholds-not-rising": "error",
  "limits-crossed": "error",
  portions: "error",
};

function checkRule(rule: SingleRule, schedule: FeeSchedule): readonly Finding[] {
  if (rule.kind === "tiers") return checkTiers(rule, schedule);
  if (rule.kind === "graduated")
    return rule.brackets.flatMap(({ threshold }, index) =>
      threshold > (rule.brackets[index - 1]?.threshold ?? -1) && (index || !threshold)
        ? []
        : { code: "thresholds-not-rising", tiers: [index + 1], message: `bracket ${index + 1} starts at ${threshold}` },
    );
  if (rule.kind !== "share" || !rule.parts) return [];
  const sum = rule.parts.reduce((total, { portion }) => add(total, decimalOf(portion)), zero);
  return compare(sum, fraction(1))
    ? [{ code: "portions", message: "the portions of the total do not add up to 1" }]
    : [];
}

function checkLimits({ minimum, maximum }: FeeSchedule): readonly Finding[] {
  if (!minimum || !maximum || minimum.cents <= maximum.cents) return [];
  return [
    { code: "limits-crossed", message: `the minimum, ${minimum.cents} cents, is above the maximum, ${maximum.cents}` },
  ];
}

const diagnose =
  (group: string | null) =>
  ({ code, message, tiers = [], minPopulation = null, maxPopulation = null }: Finding): ScheduleDiagnostic => ({
    code,
    severity: severities[code],
    message: `${group === null ? "" : `group ${group}: `}${message}`,
    tiers,
    group,
    minPopulation,
    maxPopulation,
  });

/**
 * Says what is odd about a schedule: shared and overlapping bounds, gaps, populations outside, totals that fall as the
 * population rises. A schedule with oddities can be used; where it leaves the fee open, `calculateFee` refuses.
 *
 * @returns What was found, group by group; empty when the schedule is sound and covers every population.
 * @throws TypeError naming the field of `schedule` that is not as its type says.
 */
export function checkSchedule(schedule: FeeSchedule): readonly ScheduleDiagnostic[] {
  assertSchedule(schedule);
  const { rule } = schedule;
  const own =
    rule.kind === "groups"
      ? rule.groups.flatMap((entry) => checkRule(entry.rule, schedule).map(diagnose(entry.group)))
      : checkRule(rule, schedule).map(diagnose(null));
  return [...checkLimits(schedule).map(diagnose(null)), ...own];
}
