import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import { checkFee } from "../../src/fees/check-fee";
import { checkSchedule } from "../../src/fees/check-schedule";
import { feeTable } from "../../src/fees/fee-table";
import { inferTiers } from "../../src/fees/infer-tiers";
import { populationDateOf } from "../../src/fees/population-date-of";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import { municipalitiesIn, populationOf } from "../../src/municipalities.ts";
import { networkFeeStatements, networkFees } from "../../src/registers/network-fees";
import { eur, uso7 } from "./tariffs";

/** The register's population on the schedule's reference day for the year, or at the turn of that year. */
function populationFor(schedule: FeeSchedule, code: string, year: number): number | null {
  const date = populationDateOf(schedule, year) ?? `${year - 1}-12-31`;
  const figure = populationOf(code, Number(date.slice(0, 4)));
  return figure.known ? figure.population : null;
}

describe("with the register's populations", () => {
  const season = { number: 7, startYear: 2023, endYear: 2024 };
  const decisionOf = (euros: number) =>
    ({
      network: { id: "uso", name: "USO" },
      season,
      fee: { money: eur(euros), per: "year", approximate: false, span: { start: 0, end: 1 } },
    }) as const;

  test.each([
    ["Tornio", "851", 12000, "match"],
    ["Mänttä-Vilppula", "508", 9000, "mismatch"],
    ["Vaala", "785", 9000, "unknown"],
    ["a code that the register does not know", "999", 9000, "unknown"],
  ])("%s's stated fee, by the tier that Tornio states", (_, code, stated, status) => {
    expect(checkFee(decisionOf(stated), uso7, populationFor(uso7, code, 2023)).status).toBe(status);
  });

  test("what is stated of USO contradicts itself, by name", () => {
    const [seventh] = networkFeeStatements.filter(({ season: { number } }) => number === 7);
    const { contradictions } = inferTiers(seventh?.statements ?? []);
    expect(contradictions.map(({ kind, statements: [a, b] }) => [kind, a.statedBy, b.statedBy])).toEqual([
      ["overlap", "Tornio, kaupunginhallitus 17.10.2022 § 365", "Mänttä-Vilppula, kaupunginhallitus 9.1.2023 § 9"],
    ]);
  });
});

describe("the tariffs of the register", () => {
  test.each(networkFees.map(({ id, schedule }) => [id, schedule] as const))("%s can be used", (_, schedule) => {
    expect(checkSchedule(schedule).filter(({ severity }) => severity === "error")).toEqual([]);
    const group = schedule.rule.kind === "groups" ? { group: schedule.rule.groups[0]?.group ?? "" } : {};
    const result = calculateFee(schedule, { population: 4500, ...group });
    expect(result.ok ? "ok" : result.reason).toBe(schedule.rule.kind === "unstated" ? "not-stated" : "ok");
  });

  test("every municipality of 2023 whose population is known has a fee of Kotiseutuliitto: nobody stands on a shared bound", () => {
    const schedule = networkFees.find(({ id }) => id === "kotiseutuliitto-2023")?.schedule ?? uso7;
    const table = feeTable(
      schedule,
      municipalitiesIn(2023).map(({ code, name }) => ({
        code,
        name: name.fi,
        population: populationFor(schedule, code, 2023),
      })),
      { year: 2023 },
    );
    expect(table.rows).toHaveLength(309);
    expect(table.outside.map(({ municipality: { name }, result }) => [name, result])).toEqual([["Pertunmaa", null]]);
    const populations = table.rows.flatMap(({ municipality: { population } }) => population ?? []);
    const count = (from: number, to: number) =>
      populations.filter((population) => from <= population && population < to).length;
    const expected =
      160 * count(0, 3000) +
      215 * count(3000, 5000) +
      320 * count(5000, 10000) +
      485 * count(10000, 20000) +
      700 * count(20000, 50000) +
      860 * count(50000, 1e6);
    expect(table.total).toEqual(eur(expected));
  });
});
