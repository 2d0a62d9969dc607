import type { FeeContradiction, FeeInference, FeeStatement, InferredTier } from "../model/fee-check";
import type { FeeSchedule } from "../model/fee-schedule";
import { money } from "./assert-schedule";
import { assertShape, listOf, nullable, object, optional, text, whole } from "./shape";

/** What the statements leave out: whose tariff it is, and when it holds. */
export type InferenceContext = Partial<Pick<FeeSchedule, "network" | "season" | "years" | "per" | "extras">>;

/** A statement with the populations that it speaks of, both ends included. */
interface StatedSpan {
  readonly statement: FeeStatement;
  readonly first: number;
  readonly last: number;
  readonly isTier: boolean;
}

/** The tiers as wide as they are stated. */
const scheduleOf = (tiers: readonly InferredTier[], context: InferenceContext): FeeSchedule => ({
  network: null,
  per: null,
  ...context,
  rule: {
    kind: "tiers",
    tiers: tiers.map(({ fee, minPopulation, maxPopulation }) => ({ minPopulation, maxPopulation, money: fee })),
  },
  source: {
    basis: "inferred",
    document: tiers.flatMap(({ statedBy }) => statedBy).join("; ") || null,
    url: null,
    note: null,
  },
});

const bound = optional(nullable(whole(0)));
const statementShape = object({
  statedBy: optional(text),
  fee: money,
  population: optional(whole(0)),
  minPopulation: bound,
  maxPopulation: bound,
});

const spanOf = (statement: FeeStatement): StatedSpan => ({
  statement,
  first: statement.population ?? statement.minPopulation ?? Number.NEGATIVE_INFINITY,
  last: statement.population ?? statement.maxPopulation ?? Number.POSITIVE_INFINITY,
  isTier: statement.population === undefined,
});

/** Whether one fee can hold for both: a payer is inside the tier, and two tiers are the same. */
const agrees = (a: StatedSpan, b: StatedSpan): boolean =>
  a.isTier === b.isTier
    ? !a.isTier || (a.first === b.first && a.last === b.last)
    : Math.max(a.first, b.first) <= Math.min(a.last, b.last);

/** Why no step tariff can keep both; undefined when one can. A bound that two tiers share is no contradiction. */
function conflictOf(a: StatedSpan, b: StatedSpan): FeeContradiction["kind"] | undefined {
  const difference = a.statement.fee.cents - b.statement.fee.cents;
  if (difference === 0) return agrees(a, b) ? undefined : "bounds";
  const [lower, higher] = difference < 0 ? [a, b] : [b, a];
  const isSamePayer = !a.isTier && !b.isTier && a.first === b.first;
  if (isSamePayer) return "overlap";
  if (lower.last <= higher.first) return undefined;
  return higher.last <= lower.first ? "falling" : "overlap";
}

const findContradictions = (spans: readonly StatedSpan[]): readonly FeeContradiction[] =>
  spans.flatMap((a, index) =>
    spans.slice(index + 1).flatMap((b): readonly FeeContradiction[] => {
      const kind = conflictOf(a, b);
      return kind ? [{ kind, statements: [a.statement, b.statement] }] : [];
    }),
  );

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const greatest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** The tier of one fee, between the statements of lower and of higher fees. */
function inferTier(cents: number, spans: readonly StatedSpan[]): InferredTier {
  const own = spans.filter(({ statement }) => statement.fee.cents === cents);
  const [first, last] = [least(own.map((span) => span.first)), greatest(own.map((span) => span.last))];
  const below = greatest(spans.flatMap((span) => (span.statement.fee.cents < cents ? span.last : [])));
  const above = least(spans.flatMap((span) => (span.statement.fee.cents > cents ? span.first : [])));
  const isStated = (bound: "first" | "last", value: number) => own.some((span) => span.isTier && span[bound] === value);
  return {
    fee: { currency: "EUR", cents },
    minPopulation: finite(first),
    maxPopulation: finite(last),
    minPossible: finite(isStated("first", first) ? first : Math.min(first, below + 1)),
    maxPossible: finite(isStated("last", last) ? last : Math.max(last, above - 1)),
    statedBy: own.flatMap(({ statement }) => statement.statedBy ?? []),
  };
}

/**
 * Puts together what several sources state about one step tariff, in which a greater payer pays more: for each fee the
 * populations that it is known to hold for and the bounds that its tier can have at most, and which statements contradict
 * each other. Nothing is evened out: where two statements claim the same population, the inferred schedule overlaps and
 * `calculateFee` refuses.
 *
 * @example
 * ```ts
 * const { tiers, contradictions } = inferTiers([
 *   { statedBy: "A", minPopulation: 9000, maxPopulation: 45000, fee: { currency: "EUR", cents: 1200000 } },
 *   { statedBy: "B", population: 9360, fee: { currency: "EUR", cents: 900000 } },
 * ]);
 * contradictions[0]?.kind; // "overlap"
 * ```
 * @throws TypeError naming the field that is not as its type says.
 */
export function inferTiers(statements: readonly FeeStatement[], context: InferenceContext = {}): FeeInference {
  assertShape(listOf(statementShape), statements, "statements");
  const spans = statements.map(spanOf);
  const fees = [...new Set(statements.map(({ fee }) => fee.cents))].sort((a, b) => a - b);
  const tiers = fees.map((cents) => inferTier(cents, spans));
  return {
    tiers,
    contradictions: findContradictions(spans),
    schedule: tiers.length ? scheduleOf(tiers, context) : null,
  };
}
