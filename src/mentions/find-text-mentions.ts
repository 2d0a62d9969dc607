import type { Range } from "../text/range";
import { within } from "../values/within";
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

/** The finders of the kinds of mentions. */
const finders = {
  bareRanges: findBareRanges,
  caseNumbers: findCaseNumbers,
  dates: findDates,
  durations: findDurations,
  free: findFreeOfCharge,
  money: findMoney,
  municipalities: findMunicipalityNames,
  networks: findNetworkNames,
  numbers: findPlainNumbers,
  percents: findPercents,
  periods: findPeriods,
  populationRanges: findPopulationRanges,
  populations: findPopulations,
  projects: findProjectNames,
  seasons: findSeasonOrdinals,
  years: findYears,
} as const;

type Kind = keyof typeof finders;

/** The mentions of a kind in a normalised text, in text order. Each kind is looked for when it is first asked for. */
export type TextMentions = <K extends Kind>(kind: K) => ReturnType<(typeof finders)[K]>;

/** The mentions of a whole text. */
export function findTextMentions(text: string): TextMentions {
  return onceForEach((kind) => finders[kind](text));
}

/** The stretch of the mentions that lies within a range. */
export function mentionsWithin(mentions: TextMentions, range: Range): TextMentions {
  return onceForEach((kind) => within(mentions(kind), range));
}

function onceForEach(find: (kind: Kind) => readonly unknown[]): TextMentions {
  const found = new Map<Kind, readonly unknown[]>();
  const mentions = (kind: Kind) => {
    const known = found.get(kind);
    if (known) return known;
    const list = find(kind);
    found.set(kind, list);
    return list;
  };
  return mentions as TextMentions;
}
