import type { FeeRefusal } from "../model/fee-refusal";
import type { CalculatedFee, FeeResult, FeeTrail } from "../model/fee-result";
import { assertLanguage, formatMoney, type MoneyLanguage } from "../values/money";
import { feeGrounds, feeRefusals, feeTotals } from "../vocabulary/fee-sentences";
import { explainStep, fill, writeCount, writeRange } from "./explain-step";
import { assertShape, object, oneOf } from "./shape";

const RESULT = object({ ok: oneOf(true, false) });

/** The parts that are there, in brackets after the text. */
const inBrackets = (text: string, details: readonly (string | null | undefined)[]): string => {
  const stated = details.filter(Boolean).join(", ");
  return stated ? `${text} (${stated})` : text;
};

function explainGrounds(trail: FeeTrail, language: MoneyLanguage): readonly string[] {
  const { network, source, group } = trail;
  const basis = fill(feeGrounds[source.basis], language);
  const named = [network?.name, source.document].filter(Boolean).join(", ");
  const population = inBrackets(writeCount(trail.population, language), [trail.populationDate, trail.populationBasis]);
  return [
    fill(feeGrounds.source, language, { source: named ? `${named} (${basis})` : basis }),
    fill(feeGrounds.population, language, { population }),
    ...(group === null ? [] : [fill(feeGrounds.group, language, { group })]),
  ];
}

/** How the first year's fee comes about, and the fee of each other year that has another one. */
function explainYears({ fee, per, trail }: CalculatedFee, language: MoneyLanguage): readonly string[] {
  return trail.years.flatMap(({ year, steps, fee: own }, index) => {
    const sentences = steps.map((step) => explainStep(step, language));
    const money = formatMoney(own, language);
    if (index === 0) return [...sentences, fill(feeTotals[per ?? "fee"], language, { money })];
    return own.cents === fee.cents ? [] : [...sentences, fill(feeTotals.inYear, language, { year: `${year}`, money })];
  });
}

function explainTotals(result: CalculatedFee, language: MoneyLanguage): readonly string[] {
  const { per, perSeason, trail, vat, extras } = result;
  const { startYear, endYear } = trail.season ?? {};
  const years = startYear === endYear ? `${startYear}` : `${startYear}–${endYear}`;
  return [
    ...(perSeason && per !== "season"
      ? [fill(feeTotals.total, language, { years, money: formatMoney(perSeason, language) })]
      : []),
    fill(feeTotals[vat], language),
    ...extras.map((extra) => fill(feeTotals[extra], language)),
  ];
}

function explainRefusal(refusal: FeeRefusal, language: MoneyLanguage): string {
  const { candidates = [], groups = [], ...facts } = { candidates: undefined, groups: undefined, ...refusal };
  const values = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === "number" && name !== "year" ? writeCount(value, language) : `${value}`,
  ]);
  const tiers = candidates.map((tier) => `${writeRange(tier, language)}: ${formatMoney(tier.money, language)}`);
  const why = fill(feeRefusals[refusal.reason], language, {
    ...Object.fromEntries(values),
    candidates: tiers.join("; "),
    groups: groups.join(", "),
  });
  return fill(feeRefusals.refusal, language, { why });
}

/**
 * The trail of a fee as sentences that can stand in a proposal: what the fee is based on, each step, the fee and what it
 * does not hold. A refusal is one sentence with its reason.
 *
 * @throws TypeError when the language is another one, or when `result` is no result.
 */
export function explainFee(result: FeeResult, language: MoneyLanguage): readonly string[] {
  assertLanguage(language);
  assertShape(RESULT, result, "result");
  if (!result.ok) return [explainRefusal(result, language)];
  return [
    ...explainGrounds(result.trail, language),
    ...explainYears(result, language),
    ...explainTotals(result, language),
  ];
}
