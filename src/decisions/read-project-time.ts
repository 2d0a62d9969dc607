import { type Pattern, pattern } from "../patterns/pattern";
import { oneOf, WORD_END, WORD_START } from "../patterns/words";
import type { Range } from "../text/range";
import { within } from "../values/within";
import {
  carriedOutWords,
  durationWords,
  endBehindWords,
  otherDurationWords,
  pastWords,
  projectSinceWords,
  projectStems,
  projectTimeWords,
  shareWords,
} from "../vocabulary/cofunding-words";
import { otherPeriodWords } from "../vocabulary/participation-words";
import { yearListWords } from "../vocabulary/period-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { Sentence } from "./sentence";

/** A year or a number of months and where it stands. */
export interface SourceNumber {
  readonly value: number;
  readonly range: Range;
}

/** When a project is carried out. */
export interface SourceProjectTime {
  readonly durationMonths: SourceNumber | undefined;
  readonly startYear: SourceNumber | undefined;
  readonly endYear: SourceNumber | undefined;
}

interface Duration {
  readonly months: number;
  readonly range: Range;
}

const side = (wanted: "both" | "start" | "end"): Pattern =>
  anyPhrase(projectTimeWords.filter((row) => row.side === wanted));
const TIME = side("both");
const START = side("start");
const END = side("end");
const DURATION = anyPhrase(durationWords);
const OTHER_DURATION = anyPhrase(otherDurationWords);
const OTHER_PERIOD = anyPhrase(otherPeriodWords);
const PAST = anyPhrase(pastWords);
const EARLIER = anyPhrase(pastWords.filter((row) => !row.isPerfect));
const PROJECT = anyPhrase(projectStems);
const LAST = anyPhrase(endBehindWords);
const SHARE = anyPhrase(shareWords);
const CARRIED_OUT = anyPhrase(carriedOutWords);
/** Words that end before the next mark. */
const CLAUSE = pattern(() => /^[^.,;:]{0,50}/u);
const SINCE_BEHIND = pattern(() => `\\s+${oneOf(projectSinceWords.map((row) => row.behind))}${WORD_END}`, "iuy");
const SINCE_BEFORE = pattern(() => `${WORD_START}${oneOf(projectSinceWords.map((row) => row.before))}\\s+$`, "iu");
/** Between the years and the months of a duration: `kaksi vuotta ja kolme kuukautta`. */
const JOINED = pattern(() => `^\\s+(?:${oneOf(yearListWords.flatMap((row) => row.words))}\\s+)?$`, "iu");
const REACH = 30;

/**
 * Reads when a project is carried out: the dates that the text gives it (`1.4.2021-31.12.2023`), else the period of title or proposal
 * (`vuosina 2023–2027`), else the years in which it begins and ends, else a period of the description. The duration only where it is stated.
 */
export function readProjectTime(matter: Matter): SourceProjectTime {
  const described = matter.sentences.filter(
    ({ kind, text }) => kind !== "heading" && TIME.test(text) && !PAST.test(text),
  );
  const periods = described.flatMap((sentence) => periodsOf(matter, sentence));
  const sure =
    periods.find(({ startDate, endDate }) => startDate !== null && !isOneMonth(startDate, endDate)) ??
    matter.deciding.flatMap((sentence) => periodsOf(matter, sentence))[0];
  const begins = sure ? undefined : findYear(matter, START);
  const period = sure ?? (begins ? undefined : (periods[0] ?? findYearList(matter, described) ?? findPaid(matter)));
  return {
    durationMonths: findDuration(matter),
    startYear: period ? { value: period.startYear, range: period.range } : (begins ?? findSince(matter, described)),
    endYear: period
      ? { value: period.endYear, range: period.range }
      : (findYear(matter, END, [PROJECT, START]) ?? findLast(matter, described)),
  };
}

/** `nähtävillä 1.–30.9.2021`: days of one month are no project's. */
function isOneMonth(start: string, end: string | null): boolean {
  return start.slice(0, 7) === end?.slice(0, 7);
}

function periodsOf(matter: Matter, sentence: Sentence) {
  return within(matter.mentions("periods"), sentence.range).filter(
    ({ range }) =>
      !OTHER_PERIOD.test(
        `${matter.text.slice(Math.max(sentence.range.start, range.start - REACH), range.start)}|${matter.text.slice(range.end, range.end + REACH / 2)}`,
      ),
  );
}

/** `toteutetaan vuosien 2024 ja 2025 aikana`: the first and the last of the years. */
function findYearList(matter: Matter, described: readonly Sentence[]) {
  for (const { range, text } of described) {
    for (const { years, range: at } of within(matter.mentions("years"), range)) {
      const [startYear] = years;
      const endYear = years.at(-1);
      const isCarriedOut = CARRIED_OUT.test(text.slice(0, at.start - range.start));
      if (startYear && endYear && years.length > 1 && isCarriedOut) return { startYear, endYear, range: at };
    }
  }
  return undefined;
}

/** `7 500 euroa vuodessa vuosina 2026–2027`: the years for which the share is paid, where no others are told. */
function findPaid(matter: Matter) {
  return matter.sentences
    .filter(({ text }) => SHARE.test(text) && !EARLIER.test(text))
    .flatMap((sentence) =>
      within(matter.mentions("money"), sentence.range).length > 0 ? periodsOf(matter, sentence) : [],
    )[0];
}

/** The year or date that a stated duration runs from: `kaksi vuotta 1.6.2021 alkaen`, `två år från 1.6.2021`. */
function findSince(matter: Matter, described: readonly Sentence[]): SourceNumber | undefined {
  const isSince = ({ range }: { readonly range: Range }): boolean =>
    SINCE_BEHIND.test(matter.text, range.end) ||
    SINCE_BEFORE.test(matter.text.slice(Math.max(0, range.start - REACH), range.start));
  for (const { range } of described.filter((each) => within(matter.mentions("durations"), each.range).length > 0)) {
    const date = within(matter.mentions("dates"), range).find(isSince);
    if (date) return { value: Number(date.date.slice(0, 4)), range: date.range };
    const year = within(matter.mentions("years"), range).find(isSince);
    if (year?.years[0]) return { value: year.years[0], range: year.range };
  }
  return undefined;
}

/** `Hanke kestää vuoden 2026 loppuun`. */
function findLast(matter: Matter, described: readonly Sentence[]): SourceNumber | undefined {
  const years = described.flatMap(({ range, text }) =>
    DURATION.test(text) ? within(matter.mentions("years"), range) : [],
  );
  const last = years.find(({ range }) => LAST.test(matter.text.slice(range.end, range.end + REACH)));
  return last?.years[0] ? { value: last.years[0], range: last.range } : undefined;
}

/** The year beside the word that a project begins or ends with. */
function findYear(matter: Matter, words: Pattern, subjects: readonly Pattern[] = []): SourceNumber | undefined {
  for (const sentence of matter.sentences) {
    if (subjects.length > 0 && !subjects.some((subject) => subject.test(sentence.text))) continue;
    const years = within(matter.mentions("years"), sentence.range).flatMap((found) =>
      found.years.map((value) => ({ value, range: found.range })),
    );
    const dates = within(matter.mentions("dates"), sentence.range).map(({ date, range }) => ({
      value: Number(date.slice(0, 4)),
      range,
    }));
    const told = [...years, ...dates];
    const match = told.length > 0 ? words.exec(sentence.text) : null;
    if (!match || PAST.test(sentence.text)) continue;
    const at = sentence.range.start + match.index;
    const found = told.filter(({ range }) => range.start > at).sort((a, b) => a.range.start - b.range.start)[0];
    if (found) return found;
  }
  return undefined;
}

function findDuration(matter: Matter): SourceNumber | undefined {
  for (const { text, range } of matter.sentences) {
    const durations = within(matter.mentions("durations"), range);
    if (durations.length === 0 || !DURATION.test(text) || OTHER_DURATION.test(text) || EARLIER.test(text)) continue;
    const told = PAST.test(text) ? durations.findIndex((found) => isAttribute(matter, found.range)) : 0;
    const found = durations[told];
    if (found) return withMonths(matter, found, durations[told + 1]);
  }
  return undefined;
}

/** `on pyytänyt rahoitusta kolmivuotiseen hankkeeseen`: what is asked for is past, the project is not. */
function isAttribute(matter: Matter, { end }: Range): boolean {
  return PROJECT.test(CLAUSE.exec(matter.text.slice(end, end + 50))?.[0] ?? "");
}

/** `kaksi vuotta ja kolme kuukautta`: years, and months joined to them. */
function withMonths(matter: Matter, years: Duration, more: Duration | undefined): SourceNumber {
  const isJoined =
    more &&
    years.months % 12 === 0 &&
    more.months < 12 &&
    JOINED.test(matter.text.slice(years.range.end, more.range.start));
  return isJoined
    ? { value: years.months + more.months, range: { start: years.range.start, end: more.range.end } }
    : { value: years.months, range: years.range };
}
