import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import { checkFee } from "../../src/fees/check-fee";
import { checkSchedule } from "../../src/fees/check-schedule";
import { explainFee } from "../../src/fees/explain-fee";
import { feeTable } from "../../src/fees/fee-table";
import { inferTiers } from "../../src/fees/infer-tiers";
import { scheduleFromTiers } from "../../src/fees/schedule-from-tiers";
import type { FeeRequest } from "../../src/model/fee-result";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import { eur, kotiseutuliitto2018, scheduleOf, tier, tiersOf } from "./tariffs";

const good = scheduleOf(tiersOf(tier(0, null, 100)));
const population = "a whole number from 0 to 100000000";
const count = "a whole number from 0 to 9007199254740991";
const year = "a whole number from 1 to 9999";
const decimal = 'a decimal string such as "7.5"';
const season = { number: 1, startYear: 2023, endYear: 2024 };

describe("a request that is not as its type says", () => {
  test.each<[unknown, string]>([
    [undefined, "request must be an object"],
    [null, "request must be an object"],
    [[], "request must be an object"],
    [{}, `request.population must be ${population}`],
    [{ population: 1, yaer: 2025 }, "request.yaer is not a field"],
    [{ population: 1, populationDate: "2025-02-30" }, "request.populationDate must be an ISO date"],
    [{ population: -1 }, `request.population must be ${population}`],
    [{ population: 0.5 }, `request.population must be ${population}`],
    [{ population: Number.NaN }, `request.population must be ${population}`],
    [{ population: 100_000_001 }, `request.population must be ${population}`],
    [{ population: "9360" }, `request.population must be ${population}`],
    [{ population: 1, populationDate: "31.12.2023" }, "request.populationDate must be an ISO date"],
    [{ population: 1, populationDate: "2023-13-01" }, "request.populationDate must be an ISO date"],
    [{ population: 1, populationDate: "2023-12-32" }, "request.populationDate must be an ISO date"],
    [{ population: 1, populationDate: "2023-12-00" }, "request.populationDate must be an ISO date"],
    [{ population: 1, populationDate: "2023-00-10" }, "request.populationDate must be an ISO date"],
    [{ population: 1, populationDate: " 2023-12-31" }, "request.populationDate must be an ISO date"],
    [{ population: 1, populationDate: "2023-12-311" }, "request.populationDate must be an ISO date"],
    [{ population: 1, populationDate: 2023 }, "request.populationDate must be an ISO date"],
    [{ population: 1, populationBasis: 5 }, "request.populationBasis must be a string"],
    [{ population: 1, season: 7 }, "request.season must be an object"],
    [{ population: 1, season: { ...season, number: "7" } }, `request.season.number must be ${count}`],
    [{ population: 1, season: { ...season, startYear: 0 } }, `request.season.startYear must be ${year}`],
    [{ population: 1, season: { ...season, endYear: 10000 } }, `request.season.endYear must be ${year}`],
    [{ population: 1, season, year: 2023 }, "request.year must be left out where request.season is given"],
    [{ population: 1, year: "2023" }, `request.year must be ${year}`],
    [{ population: 1, firstYear: "yes" }, "request.firstYear must be one of true, false"],
    [{ population: 1, months: 0 }, "request.months must be a whole number from 1 to 12"],
    [{ population: 1, months: 13 }, "request.months must be a whole number from 1 to 12"],
    [{ population: 1, months: 3, firstYear: false }, "request.months must be left out after the first year"],
    [{ population: 1, group: 1 }, "request.group must be a string"],
    [{ population: 1, measures: [1] }, "request.measures must be an object"],
    [{ population: 1, measures: { income: 0.5 } }, `request.measures.income must be ${count}`],
    [{ population: 1, participant: 5 }, "request.participant must be a string"],
    [{ population: 1, vat: "yes" }, "request.vat must be one of included, excluded"],
    [{ population: 1, chargedOn: "today" }, "request.chargedOn must be an ISO date"],
  ])("%j", (request, message) => {
    expect(() => calculateFee(good, request as FeeRequest)).toThrow(new TypeError(message));
  });

  test.each<FeeRequest>([
    { population: 0 },
    { population: 100_000_000 },
    { population: 1, populationDate: "2023-12-31", chargedOn: "2023-01-01" },
    { population: 1, populationDate: "2023-09-09", chargedOn: "2023-10-20" },
    { population: 1, year: 1 },
    { population: 1, year: 9999 },
    { population: 1, firstYear: true, measures: { income: 0 } },
  ])("%j is good", (request) => expect(calculateFee(good, request).ok).toBe(true));
});

describe("a schedule that is not as its type says", () => {
  const flat = { kind: "flat", money: eur(1) };
  const rule = (more: object) => ({ ...good, rule: more });
  const tiers = (more: object) => rule({ kind: "tiers", tiers: [tier(0, 1, 1), { ...tier(2, 3, 4), ...more }] });
  const adjustment = (more: object) => ({ ...good, adjustments: [more] });
  const years = { startYear: null, endYear: null };

  test.each<[unknown, string]>([
    [null, "schedule must be an object"],
    ["uso", "schedule must be an object"],
    [{ ...good, network: undefined }, "schedule.network must be an object"],
    [{ ...good, network: { id: 1, name: "" } }, "schedule.network.id must be a string"],
    [{ ...good, network: { id: null } }, "schedule.network.name must be a string"],
    [{ ...good, season: null }, "schedule.season must be an object"],
    [{ ...good, years: { startYear: null } }, `schedule.years.endYear must be ${year}`],
    [{ ...good, per: "week" }, "schedule.per must be one of year, month, season, once, null"],
    [{ ...good, per: undefined }, "schedule.per must be one of year, month, season, once, null"],
    [{ ...good, minimum: 100 }, "schedule.minimum must be an object"],
    [{ ...good, maximum: { currency: "SEK", cents: 1 } }, "schedule.maximum.currency must be one of EUR"],
    [
      { ...good, rounding: { mode: "half", unit: 1 } },
      "schedule.rounding.mode must be one of half-away-from-zero, half-even, half-toward-zero, up, down",
    ],
    [
      { ...good, rounding: { mode: "up", unit: 0 } },
      "schedule.rounding.unit must be a whole number from 1 to 9007199254740991",
    ],
    [{ ...good, vat: "excluded" }, "schedule.vat must be an object"],
    [
      { ...good, vat: { treatment: "none" } },
      "schedule.vat.treatment must be one of excluded, included, exempt, unknown",
    ],
    [{ ...good, vat: { treatment: "excluded", rate: 24 } }, `schedule.vat.rate must be ${decimal}`],
    [{ ...good, extras: ["coffee"] }, "schedule.extras[0] must be one of travel-at-cost"],
    [
      { ...good, populationReference: { kind: "year-end" } },
      "schedule.populationReference.yearsBefore must be a whole number from 0 to 99",
    ],
    [
      { ...good, populationReference: { kind: "date", date: "2022" } },
      "schedule.populationReference.date must be an ISO date",
    ],
    [{ ...good, source: undefined }, "schedule.source must be an object"],
    [
      { ...good, source: { ...good.source, basis: "guess" } },
      "schedule.source.basis must be one of published, stated, inferred",
    ],
    [{ ...good, source: { ...good.source, document: 1 } }, "schedule.source.document must be a string"],
    [{ ...good, source: { ...good.source, url: 1 } }, "schedule.source.url must be a string"],
    [{ ...good, source: { ...good.source, note: 1 } }, "schedule.source.note must be a string"],

    [rule([]), "schedule.rule must be an object"],
    [rule({}), "schedule.rule.kind must be one of flat, tiers, graduated, per-inhabitant, share, unstated, groups"],
    [
      rule({ kind: "toString" }),
      "schedule.rule.kind must be one of flat, tiers, graduated, per-inhabitant, share, unstated, groups",
    ],
    [rule({ kind: "flat", money: { currency: "EUR", cents: 0.5 } }), `schedule.rule.money.cents must be ${count}`],
    [rule({ kind: "flat", money: { currency: "EUR", cents: -1 } }), `schedule.rule.money.cents must be ${count}`],
    [rule({ kind: "tiers", tiers: {} }), "schedule.rule.tiers must be a list"],
    [tiers({ minPopulation: -1 }), `schedule.rule.tiers[1].minPopulation must be ${count}`],
    [tiers({ maxPopulation: undefined }), `schedule.rule.tiers[1].maxPopulation must be ${count}`],
    [tiers({ minInclusive: 1 }), "schedule.rule.tiers[1].minInclusive must be one of true, false"],
    [tiers({ maxInclusive: null }), "schedule.rule.tiers[1].maxInclusive must be one of true, false"],
    [tiers({ money: null }), "schedule.rule.tiers[1].money must be an object"],
    [tiers({ rate: 1 }), `schedule.rule.tiers[1].rate must be ${decimal}`],
    [
      rule({ kind: "tiers", tiers: [], sharedEdge: "both" }),
      "schedule.rule.sharedEdge must be one of lower-tier, upper-tier",
    ],
    [
      rule({ kind: "graduated", brackets: [{ threshold: 0.5, rate: "1" }] }),
      `schedule.rule.brackets[0].threshold must be ${count}`,
    ],
    [
      rule({ kind: "graduated", brackets: [{ threshold: 0, rate: "1,5" }] }),
      `schedule.rule.brackets[0].rate must be ${decimal}`,
    ],
    [rule({ kind: "graduated", brackets: [] }), "schedule.rule.brackets must be a list that is not empty"],
    [
      rule({ kind: "graduated", brackets: [{ threshold: 0, rate: "1" }], base: 5 }),
      "schedule.rule.base must be an object",
    ],
    [rule({ kind: "per-inhabitant", rate: "-1" }), `schedule.rule.rate must be ${decimal}`],
    [rule({ kind: "per-inhabitant", rate: "1e3" }), `schedule.rule.rate must be ${decimal}`],
    [rule({ kind: "per-inhabitant", rate: "1", base: null }), "schedule.rule.base must be an object"],
    [rule({ kind: "per-inhabitant", rate: "1", measure: 5 }), "schedule.rule.measure must be a string"],
    [rule({ kind: "share" }), "schedule.rule.total must be an object"],
    [
      rule({ kind: "share", total: eur(1), parts: [{ measure: "a", portion: "1" }] }),
      "schedule.rule.parts[0].whole must be a whole number from 1 to 9007199254740991",
    ],
    [
      rule({ kind: "share", total: eur(1), parts: [{ portion: "1", whole: 1 }] }),
      "schedule.rule.parts[0].measure must be a string",
    ],
    [
      rule({ kind: "share", total: eur(1), parts: [{ measure: "a", portion: "1/2", whole: 1 }] }),
      `schedule.rule.parts[0].portion must be ${decimal}`,
    ],
    [
      rule({ kind: "share", total: eur(1), participants: [{ code: 5, measures: {} }] }),
      "schedule.rule.participants[0].code must be a string",
    ],
    [
      rule({ kind: "share", total: eur(1), participants: [{ code: "5", measures: { a: -1 } }] }),
      `schedule.rule.participants[0].measures.a must be ${count}`,
    ],
    [
      rule({ kind: "share", total: eur(1), remainder: "nobody" }),
      "schedule.rule.remainder must be one of largest-remainder, first, last, largest",
    ],
    [rule({ kind: "groups", groups: [] }), "schedule.rule.dimension must be a string"],
    [
      rule({ kind: "groups", dimension: "", groups: [{ rule: flat }] }),
      "schedule.rule.groups[0].group must be a string",
    ],
    [
      rule({ kind: "groups", dimension: "", groups: [{ group: "", rule: { kind: "groups" } }] }),
      "schedule.rule.groups[0].rule.kind must be one of flat, tiers, graduated, per-inhabitant, share, unstated",
    ],

    [
      adjustment({ kind: "gift" }),
      "schedule.adjustments[0].kind must be one of factor, index, first-year, first-year-months",
    ],
    [adjustment({ kind: "factor", factor: 0.7, ...years }), `schedule.adjustments[0].factor must be ${decimal}`],
    [adjustment({ kind: "factor", factor: "0.7" }), `schedule.adjustments[0].startYear must be ${year}`],
    [adjustment({ kind: "first-year", factor: "" }), `schedule.adjustments[0].factor must be ${decimal}`],
    [adjustment({ kind: "index", index: 1 }), "schedule.adjustments[0].index must be a string"],
    [
      adjustment({ kind: "index", index: null, from: "0.0", to: "1", rounding: null, ...years }),
      'schedule.adjustments[0].from must be a decimal string above 0 such as "104.2"',
    ],
    [
      adjustment({ kind: "index", index: null, from: 1, to: "1", rounding: null, ...years }),
      'schedule.adjustments[0].from must be a decimal string above 0 such as "104.2"',
    ],
    [
      adjustment({ kind: "index", index: null, from: "1", to: "x", rounding: null, ...years }),
      `schedule.adjustments[0].to must be ${decimal}`,
    ],
    [
      adjustment({ kind: "index", index: null, from: "1", to: "1", ...years }),
      "schedule.adjustments[0].rounding must be an object",
    ],
    [
      adjustment({ kind: "index", index: null, from: "1", to: "1", rounding: null, startYear: null }),
      `schedule.adjustments[0].endYear must be ${year}`,
    ],
  ])("%j", (schedule, message) => {
    for (const read of [checkSchedule, (own: FeeSchedule) => calculateFee(own, { population: 1 })])
      expect(() => read(schedule as FeeSchedule)).toThrow(new TypeError(message));
  });

  test("a field that the type does not know is let be", () => {
    expect(calculateFee({ ...good, colour: "blue" } as FeeSchedule, { population: 1 }).ok).toBe(true);
  });
});

describe("other arguments that are not as their types say", () => {
  const decision = {
    network: { id: null, name: "" },
    season: null,
    fee: { money: eur(1), per: "year", approximate: false, span: { start: 0, end: 1 } },
  } as const;

  test.each<[string, () => unknown, RegExp]>([
    ["checkFee, population", () => checkFee(decision, good, -5), /^request\.population must be/],
    ["checkFee, schedule", () => checkFee(decision, {} as FeeSchedule, 5), /^schedule\.network must be/],
    ["feeTable, list", () => feeTable(good, {} as never), /^municipalities must be a list/],
    [
      "feeTable, population",
      () => feeTable(good, [{ code: "005", name: "A", population: 0.5 }]),
      /^request\.population must be/,
    ],
    ["inferTiers, list", () => inferTiers({} as never), /^statements must be a list/],
    ["inferTiers, fee", () => inferTiers([{ fee: 5 } as never]), /^statements\[0\]\.fee must be an object/],
    [
      "inferTiers, population",
      () => inferTiers([{ fee: eur(1), population: 0.5 }]),
      /^statements\[0\]\.population must be/,
    ],
    [
      "inferTiers, bound",
      () => inferTiers([{ fee: eur(1), maxPopulation: -1 }]),
      /^statements\[0\]\.maxPopulation must be/,
    ],
    [
      "inferTiers, lower bound",
      () => inferTiers([{ fee: eur(1), minPopulation: -1 }]),
      /^statements\[0\]\.minPopulation must be/,
    ],
    [
      "inferTiers, name",
      () => inferTiers([{ fee: eur(1), statedBy: 5 } as never]),
      /^statements\[0\]\.statedBy must be a string/,
    ],
    ["scheduleFromTiers", () => scheduleFromTiers(undefined as never), /^tiers must be a list/],
    [
      "explainFee",
      () => explainFee(calculateFee(kotiseutuliitto2018, { population: 1 }), "de" as never),
      /^language must be/,
    ],
    ["explainFee, no result", () => explainFee(null as never, "fi"), /^result must be an object/],
    ["checkFee", () => checkFee(undefined as never, good, 1), /^decision must be an object/],
    [
      "checkFee, network",
      () => checkFee({ fee: null, season: null } as never, good, 1),
      /^decision\.network must be an object/,
    ],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
