import type { FeeRequest } from "../model/fee-result";
import { isoDate, season, year } from "./assert-schedule";
import { assertShape, oneOf, only, optional, recordOf, text, whole } from "./shape";

const request = only({
  population: whole(0, 100_000_000),
  populationDate: optional(isoDate),
  populationBasis: optional(text),
  season: optional(season),
  year: optional(year),
  firstYear: optional(oneOf(true, false)),
  months: optional(whole(1, 12)),
  group: optional(text),
  measures: optional(recordOf(whole(0))),
  participant: optional(text),
  vat: optional(oneOf("included", "excluded")),
  chargedOn: optional(isoDate),
});

/** Throws a TypeError that names the field which is not as the type says, or which contradicts another. */
export function assertRequest(value: FeeRequest): void {
  assertShape(request, value, "request");
  const { season: asked, year: askedYear, firstYear, months } = value;
  if (asked && askedYear !== undefined)
    throw new TypeError("request.year must be left out where request.season is given");
  if (months !== undefined && firstYear === false)
    throw new TypeError("request.months must be left out after the first year");
}
