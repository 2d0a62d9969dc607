import type { FeeTable, FeeTableMunicipality, FeeTableRow } from "../model/fee-check";
import type { FeeRequest } from "../model/fee-result";
import type { FeeSchedule } from "../model/fee-schedule";
import { moneyOf } from "../values/money";
import { calculateFee } from "./calculate-fee";

/** What is asked of all municipalities alike. */
export type FeeTableRequest = Omit<FeeRequest, "population" | "group" | "measures" | "participant">;

function rowOf(schedule: FeeSchedule, municipality: FeeTableMunicipality, request: FeeTableRequest): FeeTableRow {
  const { code, population, group, measures } = municipality;
  if (population === null) return { municipality, result: null };
  const own = { ...(group === undefined ? {} : { group }), ...(measures ? { measures } : {}) };
  return { municipality, result: calculateFee(schedule, { ...request, ...own, population, participant: code }) };
}

/**
 * What a schedule charges each of the municipalities, and which of them get no fee.
 *
 * @param request The season or year, and whatever else is asked of all alike.
 * @throws TypeError naming the field that is not as its type says.
 */
export function feeTable(
  schedule: FeeSchedule,
  municipalities: readonly FeeTableMunicipality[],
  request: FeeTableRequest = {},
): FeeTable {
  if (!Array.isArray(municipalities)) throw new TypeError("municipalities must be a list");
  const rows = municipalities.map((municipality) => rowOf(schedule, municipality, request));
  const fees = rows.flatMap(({ result }) => (result?.ok ? result : []));
  const seasons = fees.flatMap(({ perSeason }) => perSeason?.cents ?? []);
  const sum = (cents: readonly number[]) => moneyOf(cents.reduce((total, each) => total + each, 0));
  return {
    rows,
    outside: rows.filter(({ result }) => !result?.ok),
    total: sum(fees.map(({ fee }) => fee.cents)),
    totalPerSeason: seasons.length ? sum(seasons) : null,
  };
}
