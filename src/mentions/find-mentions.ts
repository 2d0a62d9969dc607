import {
  classCaseNumber,
  helsinkiCaseNumber,
  ledCaseNumber,
  prefixedCaseNumber,
  registerCaseNumber,
  turkuCaseNumber,
} from "./case-numbers";
import { isoDate, namedDate, numericDate, shortDate } from "./dates";
import { duration, yearAdjective } from "./durations";
import { amount, amountInWords, centAmount, freePhrase, rangeStart } from "./money";
import { percent, percentInWords } from "./percents";
import { datePeriod, shortYearPeriod, yearList, yearPair, yearPeriod } from "./periods";
import { plainNumber } from "./plain-numbers";
import {
  bareBound,
  bareOpen,
  bareRange,
  population,
  populationAfterNoun,
  populationRange,
  rangeAfterNoun,
} from "./populations";
import { finder } from "./run-recognisers";
import { numberAfter, numberedName, ordinalBefore, ordinalBehind } from "./season-ordinals";

// The rules of each kind of mention, in order: at equal length the earlier one wins.
// Every finder reads the normalised text and returns its finds in text order, without overlaps.

/** Amounts in euros or cents with what they are per; both ends of a range. */
export const findMoney = finder(amount, rangeStart, amountInWords, centAmount);

/** Phrases that say that something is free of charge. */
export const findFreeOfCharge = finder(freePhrase);

/** Calendar dates. */
export const findDates = finder(numericDate, isoDate, namedDate, shortDate);

/** Periods of years or between two dates. */
export const findPeriods = finder(datePeriod, yearPeriod, yearPair, shortYearPeriod);

/** Years, alone or in lists and ranges, whose years are all listed. */
export const findYears = finder(yearList);

/** Ranges of population that name what they count. */
export const findPopulationRanges = finder(populationRange, rangeAfterNoun);

/** Ranges of numbers as in a table of population classes, where only the head names what they count. */
export const findBareRanges = finder(bareBound, bareOpen, bareRange);

/** Single populations (*väkiluku oli 19 556*, *9 400 asukasta*). */
export const findPopulations = finder(population, populationAfterNoun);

/** Case numbers of all systems. */
export const findCaseNumbers = finder(
  helsinkiCaseNumber,
  turkuCaseNumber,
  prefixedCaseNumber,
  classCaseNumber,
  ledCaseNumber,
  registerCaseNumber,
);

/** Percentages, rates of value added tax left out. */
export const findPercents = finder(percent, percentInWords);

/** Durations, in months. */
export const findDurations = finder(duration, yearAdjective);

/** Numbers of a network's seasons. */
export const findSeasonOrdinals = finder(ordinalBefore, numberAfter, ordinalBehind, numberedName);

/** Whole numbers of any kind. */
export const findPlainNumbers = finder(plainNumber);
