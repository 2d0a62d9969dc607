import { describe, expect, test } from "vitest";
import { feeTable } from "../../src/fees/fee-table";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import { cents, eur, kotiseutuliitto2023, scheduleOf, uso7 } from "./tariffs";

const municipality = (code: string, population: number | null) => ({ code, name: `Kunta ${code}`, population });
const three = [
  municipality("001", 21000),
  municipality("002", 2700),
  municipality("003", null),
  municipality("004", 45000),
];

describe("a table of fees", () => {
  const tableOf = () => feeTable(uso7, three);

  test("has every municipality in its place", () => {
    expect(tableOf().rows.map(({ municipality: { code } }) => code)).toEqual(["001", "002", "003", "004"]);
    expect(tableOf().rows[0]?.result).toMatchObject({ ok: true, fee: eur(12000) });
  });

  test("says who has no fee", () => {
    expect(
      tableOf().outside.map(({ municipality: { code }, result }) => [code, result && !result.ok && result.reason]),
    ).toEqual([
      ["002", "outside-schedule"],
      ["003", null],
    ]);
  });

  test("adds up what the others pay", () => {
    const table = tableOf();
    expect([table.total, table.totalPerSeason]).toEqual([eur(24000), eur(48000)]);
  });

  test("for a year there is no season to add up", () => {
    const yearly = feeTable(kotiseutuliitto2023, three, { year: 2023 });
    expect([yearly.total, yearly.totalPerSeason]).toEqual([eur(700 + 160 + 700), null]);
    expect(feeTable(kotiseutuliitto2023, three, { year: 2022 }).rows[0]?.result).toMatchObject({
      reason: "not-in-force",
    });
  });

  test("of nobody", () => {
    expect(feeTable(uso7, [])).toEqual({ rows: [], outside: [], total: eur(0), totalPerSeason: null });
  });

  test("takes each municipality's group and measures", () => {
    const schedule = scheduleOf({
      kind: "groups",
      dimension: "language",
      groups: [
        { group: "sv", rule: { kind: "per-inhabitant", rate: "1", measure: "swedish-speaking" } },
        { group: "fi", rule: { kind: "flat", money: eur(5) } },
      ],
    });
    const swedish = { ...municipality("001", 9), group: "sv", measures: { "swedish-speaking": 7 } };
    expect(feeTable(schedule, [swedish, { ...municipality("002", 9), group: "fi" }]).total).toEqual(eur(12));
  });

  test("shares of a total add up to it", () => {
    const populations = [16391, 9419, 2517, 11332, 8059, 4878, 3959];
    const list = populations.map((population, index) => municipality(`00${index}`, population));
    const schedule: FeeSchedule = scheduleOf({
      kind: "share",
      total: cents(571945401),
      participants: list.map(({ code, population }) => ({ code, measures: { population: population ?? 0 } })),
    });
    expect(feeTable(schedule, list)).toMatchObject({ total: cents(571945401), outside: [] });
  });
});
