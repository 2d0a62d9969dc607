import {
  findCaseNumbers as caseNumbersIn,
  findDates as datesIn,
  findMoney as moneyIn,
  findPeriods as periodsIn,
  findPopulationRanges as populationRangesIn,
} from "./mentions/find-mentions";
import { findMunicipalityNames as municipalitiesIn } from "./mentions/municipality";
import { spanned } from "./minutes/spans";
import type { DateMention, PeriodMention } from "./model/date";
import type { CaseNumberMention } from "./model/item";
import type { MoneyMention } from "./model/money";
import type { MunicipalityMention } from "./model/municipality";
import type { PopulationRangeMention } from "./model/population";
import type { Span } from "./model/span";
import type { Range } from "./text/range";
import { readSource } from "./text/read-source";

/**
 * Finds the amounts in euros in any text, in text order: `12 000 e / vuosi`, `n. 210.000 e`, `1,05 M€`, `2,05 euroa asukasta kohti`;
 * both ends of a range.
 *
 * @throws TypeError when `text` is no string.
 */
export function findMoney(text: string): MoneyMention[] {
  return findIn(text, moneyIn);
}

/**
 * Finds the calendar dates in any text, in text order. A case number is none, nor is a day that does not exist (*31.2.2024*).
 *
 * @throws TypeError when `text` is no string.
 */
export function findDates(text: string): DateMention[] {
  return findIn(text, datesIn);
}

/**
 * Finds the periods of years or between two dates in any text, in text order: `2023–2024`, `1.1. – 31.8.2020`.
 *
 * @throws TypeError when `text` is no string.
 */
export function findPeriods(text: string): PeriodMention[] {
  return findIn(text, periodsIn);
}

/**
 * Finds the ranges of population in any text, in text order: `9 000 – 45 000 asukkaan kunnissa`, `under 5 000 invånare`.
 *
 * @throws TypeError when `text` is no string.
 */
export function findPopulationRanges(text: string): PopulationRangeMention[] {
  return findIn(text, populationRangesIn);
}

/**
 * Finds the municipalities that a text names as such, in any case form of either language. The rules by which a surname, a company
 * or an ordinary word is none: docs/municipalities.md.
 *
 * @throws TypeError when `text` is no string.
 */
export function findMunicipalities(text: string): MunicipalityMention[] {
  return findIn(text, municipalitiesIn);
}

/**
 * Finds the case numbers in any text, in text order, each without its lead word.
 *
 * @throws TypeError when `text` is no string.
 */
export function findCaseNumbers(text: string): CaseNumberMention[] {
  return findIn(text, caseNumbersIn);
}

/** Runs a recogniser of `parseMinutes`, and gives each find its place in the caller's string. */
function findIn<Found extends { readonly range: Range }>(
  text: string,
  finder: (text: string) => readonly Found[],
): (Omit<Found, "range"> & { readonly span: Span })[] {
  if (typeof text !== "string")
    throw new TypeError(`text must be a string, not ${text === null ? "null" : typeof text}`);
  const source = readSource(text);
  return finder(source.text).map((found) => spanned(source, found));
}
