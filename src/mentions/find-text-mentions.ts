import {
  findBareRanges,
  findCaseNumbers,
  findDates,
  findDurations,
  findFreeOfCharge,
  findMoney,
  findPercents,
  findPeriods,
  findPlainNumbers,
  findPopulationRanges,
  findPopulations,
  findSeasonOrdinals,
  findYears,
} from "./find-mentions";
import { findMunicipalityNames } from "./municipality";
import { findNetworkNames } from "./network";
import { findProjectNames } from "./project";

/** Everything that the finders find in a normalised text, each list in text order. */
export type TextMentions = ReturnType<typeof findTextMentions>;

/** Runs each finder once over a whole text; items take their own stretch of the lists. What only tables of fees are read by is found when asked for. */
export function findTextMentions(text: string) {
  const bareRanges = once(() => findBareRanges(text));
  const numbers = once(() => findPlainNumbers(text));
  return {
    caseNumbers: findCaseNumbers(text),
    dates: findDates(text),
    durations: findDurations(text),
    free: findFreeOfCharge(text),
    money: findMoney(text),
    municipalities: findMunicipalityNames(text),
    networks: findNetworkNames(text),
    percents: findPercents(text),
    periods: findPeriods(text),
    populationRanges: findPopulationRanges(text),
    populations: findPopulations(text),
    projects: findProjectNames(text),
    seasons: findSeasonOrdinals(text),
    years: findYears(text),
    get bareRanges() {
      return bareRanges();
    },
    get numbers() {
      return numbers();
    },
  };
}

function once<Value>(find: () => Value): () => Value {
  let found: Value | undefined;
  return () => {
    found ??= find();
    return found;
  };
}
