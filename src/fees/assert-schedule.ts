import type { FeeSchedule } from "../model/fee-schedule";
import { isDecimal } from "../values/decimal";
import { readPlainDate } from "../values/plain-date";
import {
  assertShape,
  kinds,
  listOf,
  nullable,
  object,
  oneOf,
  optional,
  recordOf,
  type Shape,
  text,
  that,
  whole,
} from "./shape";

const decimal = that(isDecimal, 'a decimal string such as "7.5"');
const positive = that((value) => isDecimal(value) && /[1-9]/.test(value), 'a decimal string above 0 such as "104.2"');
/** An ISO date, as far as its form goes. */
export const isoDate = that((value) => {
  const [, y, m, d] = (typeof value === "string" && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || [];
  return d !== undefined && readPlainDate(Number(y), Number(m), Number(d)) === value;
}, "an ISO date");
export const year = whole(1, 9999);

export const money = object({ currency: oneOf("EUR"), cents: whole(0) });
const bound = nullable(whole(0));
const rounding = object({
  mode: oneOf("half-away-from-zero", "half-even", "half-toward-zero", "up", "down"),
  unit: whole(1),
});
const yearRange = { startYear: nullable(year), endYear: nullable(year) };
export const season = object({ number: nullable(whole(0)), ...yearRange });

const single: Readonly<Record<string, Shape>> = {
  flat: object({ money }),
  tiers: object({
    tiers: listOf(
      object({
        minPopulation: bound,
        maxPopulation: bound,
        minInclusive: optional(oneOf(true, false)),
        maxInclusive: optional(oneOf(true, false)),
        money,
        rate: optional(decimal),
      }),
    ),
    sharedEdge: optional(oneOf("lower-tier", "upper-tier")),
  }),
  graduated: object({ brackets: listOf(object({ threshold: whole(0), rate: decimal }), 1), base: optional(money) }),
  "per-inhabitant": object({ rate: decimal, base: optional(money), measure: optional(text) }),
  share: object({
    total: money,
    parts: optional(listOf(object({ measure: text, portion: decimal, whole: nullable(whole(1)) }))),
    participants: optional(listOf(object({ code: text, measures: recordOf(whole(0)) }))),
    remainder: optional(oneOf("largest-remainder", "first", "last", "largest")),
  }),
  unstated: object({}),
};

const schedule = object({
  network: nullable(object({ id: nullable(text), name: text })),
  season: optional(season),
  years: optional(object(yearRange)),
  per: oneOf("year", "month", "season", "once", null),
  rule: kinds({
    ...single,
    groups: object({ dimension: text, groups: listOf(object({ group: text, rule: kinds(single) })) }),
  }),
  minimum: optional(money),
  maximum: optional(money),
  adjustments: optional(
    listOf(
      kinds({
        factor: object({ factor: decimal, ...yearRange }),
        index: object({
          index: nullable(text),
          from: positive,
          to: decimal,
          rounding: nullable(rounding),
          ...yearRange,
        }),
        "first-year": object({ factor: decimal }),
        "first-year-months": object({}),
      }),
    ),
  ),
  rounding: optional(rounding),
  vat: optional(object({ treatment: oneOf("excluded", "included", "exempt", "unknown"), rate: optional(decimal) })),
  extras: optional(listOf(oneOf("travel-at-cost"))),
  populationReference: optional(
    kinds({ date: object({ date: isoDate }), "year-end": object({ yearsBefore: whole(0, 99) }) }),
  ),
  source: object({
    basis: oneOf("published", "stated", "inferred"),
    document: nullable(text),
    url: nullable(text),
    note: nullable(text),
  }),
});

/** Throws a TypeError that names the field which is not as the type says, as it is in data that no compiler has seen. */
export function assertSchedule(value: FeeSchedule): void {
  assertShape(schedule, value, "schedule");
}
