import type { NotInForceRefusal, OtherSeasonRefusal } from "../model/fee-refusal";
import type { FeeRequest } from "../model/fee-result";
import type { FeeSchedule } from "../model/fee-schedule";
import type { Season } from "../model/network";
import { isWithin } from "./apply-adjustments";

/** When is charged: the season and its years, or a single year; null stands for a year that nobody stated. */
export interface ChargedYears {
  readonly ok: true;
  readonly season: Season | null;
  readonly years: readonly (number | null)[];
  /** Whether these are all the years of a season. */
  readonly isSeason: boolean;
}

/** Longer seasons are a mistake of somebody's. */
const longestSeason = 50;

/** The season asked, its years completed from the schedule's when it is the same season. */
function readSeason(asked: Season | undefined, own: Season | undefined): Season | OtherSeasonRefusal | undefined {
  if (!asked || !own) return asked ?? own;
  if (asked.number !== null && own.number !== null && asked.number !== own.number)
    return { ok: false, reason: "other-season", asked, season: own };
  return {
    number: asked.number ?? own.number,
    startYear: asked.startYear ?? own.startYear,
    endYear: asked.endYear ?? own.endYear,
  };
}

function listYears(season: Season): readonly number[] {
  const { startYear, endYear } = season;
  if (startYear === null || endYear === null) return [];
  const count = endYear - startYear + 1;
  if (count < 1 || count > longestSeason)
    throw new TypeError(`season.endYear must be 0 to ${longestSeason - 1} years after season.startYear`);
  return Array.from({ length: count }, (_, index) => startYear + index);
}

/** The years that the request asks for, or why the schedule does not hold in them. */
export function chargedYears(
  schedule: FeeSchedule,
  request: FeeRequest,
): ChargedYears | OtherSeasonRefusal | NotInForceRefusal {
  const season = readSeason(request.season, schedule.season);
  if (season && "reason" in season) return season;
  const all = season && request.year === undefined ? listYears(season) : [];
  const years = all.length ? all : [request.year ?? season?.startYear ?? null];
  const { startYear, endYear } = schedule.season ?? schedule.years ?? { startYear: null, endYear: null };
  const outside = years.find((year) => year !== null && !isWithin({ startYear, endYear }, year));
  if (typeof outside === "number") return { ok: false, reason: "not-in-force", year: outside, startYear, endYear };
  return { ok: true, season: season ?? null, years, isSeason: all.length > 0 };
}
