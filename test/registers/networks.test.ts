import { describe, expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import { checkSchedule } from "../../src/fees/check-schedule";
import { inferTiers } from "../../src/fees/infer-tiers";
import { populationOf } from "../../src/municipalities";
import { networkFeeStatements, networkFees } from "../../src/registers/network-fees";
import { networkSeasons } from "../../src/registers/network-seasons";
import { networks } from "../../src/registers/networks";

const ids = networks.map(({ id }) => id);
const scheduleOf = (id: string) => {
  const row = networkFees.find((fee) => fee.id === id);
  if (row === undefined) throw new Error(`no ${id}`);
  return row.schedule;
};
/** In euros, or the reason of the refusal. */
const feeOf = (id: string, population: number, year: number, group?: string) => {
  const result = calculateFee(scheduleOf(id), { population, year, ...(group === undefined ? {} : { group }) });
  return result.ok ? result.fee.cents / 100 : result.reason;
};

describe("the networks", () => {
  test("have each an identifier of its own", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("uso");
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test("have spellings that are patterns", () => {
    for (const { abbreviations, spellings } of networks) {
      for (const spelling of [...abbreviations, ...Object.values(spellings)]) {
        expect(() => new RegExp(spelling, "u")).not.toThrow();
      }
    }
  });
});

test("the seasons of USO are two years each, from 2011 on, without a gap", () => {
  expect(networkSeasons.map(({ number, startYear, endYear }) => [number, startYear, endYear])).toEqual([
    [1, 2011, 2012],
    [2, 2013, 2014],
    [3, 2015, 2016],
    [4, 2017, 2018],
    [5, 2019, 2020],
    [6, 2021, 2022],
    [7, 2023, 2024],
    [8, 2025, 2026],
  ]);
  expect(networkSeasons.filter(({ network }) => !ids.includes(network))).toEqual([]);
});

describe("the tariffs", () => {
  test("are of networks of the register, each with a source", () => {
    for (const { id, schedule } of networkFees) {
      expect([id, ids.includes(schedule.network?.id ?? "")]).toEqual([id, true]);
      expect([id, schedule.source.document]).not.toEqual([id, null]);
    }
    expect(new Set(networkFees.map(({ id }) => id)).size).toBe(networkFees.length);
  });

  test.each([
    ["kotiseutuliitto-2018", 2_999, 2018, undefined, 150],
    ["kotiseutuliitto-2018", 4_000, 2018, undefined, 200],
    ["kotiseutuliitto-2018", 60_000, 2018, undefined, 800],
    ["kotiseutuliitto-2023", 7_500, 2023, undefined, 320],
    ["kotiseutuliitto-2023", 12_000, 2023, undefined, 485],
    ["kotiseutuliitto-2023", 50_001, 2023, undefined, 860],
    ["kotiseutuliitto-2023-regional-councils", 200_000, 2023, undefined, 860],
    ["kotiseutuliitto-2018-regional-councils", 200_000, 2018, undefined, 800],
    ["kotiseutuliitto-2021", 3_200, 2021, undefined, 215],
    ["innovation-circle", 25_000, 2024, "nordic", 1_000],
    ["innovation-circle", 4_500, 2024, "nordic", 400],
    ["innovation-circle", 3_999, 2024, "other", 150],
    ["terve-kunta", 38_000, 2020, undefined, 0],
  ])("%s: %i inhabitants pay %i %s %s", (id, population, year, group, fee) => {
    expect(feeOf(id, population, year, group)).toBe(fee);
  });

  test("keep the bounds that two tiers share, and refuse the population on them", () => {
    for (const id of ["kotiseutuliitto-2018", "kotiseutuliitto-2023"]) {
      expect(checkSchedule(scheduleOf(id)).map(({ code }) => code)).toEqual(Array(3).fill("shared-edge"));
      expect(typeof feeOf(id, 5_000, Number(id.slice(-4)))).toBe("string");
    }
  });

  test("give no fee where the steps are not stated", () => expect(typeof feeOf("fisu", 30_000, 2020)).toBe("string"));
});

describe("what minutes state of USO", () => {
  test("contradicts itself in season 7, and the contradiction is kept", () => {
    const inference = inferTiers(networkFeeStatements[0]?.statements ?? []);
    expect(
      inference.contradictions.map(({ statements }) => statements.map(({ statedBy }) => statedBy?.split(",")[0])),
    ).toEqual([["Tornio", "Mänttä-Vilppula"]]);
  });

  test("is stated with the register's populations", () => {
    const populations = networkFeeStatements.flatMap(({ statements }) =>
      statements.map(({ population }) => population),
    );
    const register = (code: string, year: number) => {
      const figure = populationOf(code, year);
      return figure.known ? figure.population : undefined;
    };
    expect(populations).toEqual([undefined, register("508", 2022), register("785", 2022), register("069", 2024)]);
  });
});
