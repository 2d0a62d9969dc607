import type { PartKind } from "../model/item";
import type { NetworkReference, Season } from "../model/network";
import { SMALL_LETTER } from "../patterns/letters";
import { type Pattern, pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { networkSeasons } from "../registers/network-seasons";
import type { Range } from "../text/range";
import { within } from "../values/within";
import {
  joinedInSeason,
  otherPeriodWords,
  seasonWords,
  sinceWordsOfSeason,
  termOpenings,
} from "../vocabulary/participation-words";
import { isAboutOthers } from "./is-about-others";
import type { Matter } from "./matter";
import { namesOther } from "./names-other";
import { anyPhrase } from "./phrases";
import type { Sentence } from "./sentence";

/** The season that a decision is about. */
export interface SourceSeason {
  readonly season: Season;
  /** Where number and years stand. */
  readonly ranges: readonly Range[];
  /** Other years that the text gives the same season. */
  readonly conflicts: readonly Years[];
}

/** The number of the season since which the municipality has taken part. */
export interface SourceMembership {
  readonly season: number;
  readonly range: Range;
}

type Numbered = { readonly number: number; readonly range: Range };
type Years = { readonly startYear: number; readonly endYear: number; readonly range: Range };

const DESCRIBING: ReadonlySet<PartKind> = new Set(["description", "summary", "history"]);
const SEASON = anyPhrase(seasonWords);
const OTHER_PERIOD = anyPhrase(otherPeriodWords);
const TERM = anyPhrase(termOpenings);
const JOINED = anyPhrase(joinedInSeason);
const SINCE = anyPhrase(sinceWordsOfSeason);
/** `2022-2023 -kauden`: the season's word hangs on its years. */
const SEASON_BEHIND = pattern(() => `^\\s?[-–]\\s?${oneOf(seasonWords.map((row) => row.phrase))}`, "iu");
/** How near a period or ordinal the words stand that tell what it is. */
const REACH = 30;
const SINCE_REACH = 40;
/** How far before an ordinal the verb stands that tells that it is the season of joining. */
const JOINED_REACH = 90;

/** Reads since which season the municipality has taken part: `viidennestä kaudesta (2019–2020) lähtien`. */
export function readMembership(matter: Matter, authority: string | null): SourceMembership | undefined {
  const found = matter
    .mentions("seasons")
    .find((season) => isSince(matter.text, season.range) && !isAboutOthers(matter, season.range, authority));
  return found && { season: found.number, range: found.range };
}

/**
 * Reads the season: its years from the proposal or title, else from the sentence that numbers it; its number from the same places, else
 * from a sentence with the same years or about what begins. Years are never looked up; of several numbers that a text states, the
 * one whose years the register confirms is meant. A text without either may tell the term: *Sopimus on voimassa 2024–2026*.
 */
export function readSeason(
  matter: Matter,
  network: NetworkReference,
  authority: string | null,
): SourceSeason | undefined {
  const isOwn = ({ range }: Sentence): boolean => !namesOther(matter, range, network.name);
  const deciding = matter.deciding.filter(isOwn);
  const ordinals = (sentence: Sentence): Numbered[] =>
    within(matter.mentions("seasons"), sentence.range).filter(
      ({ range }) => !isSince(matter.text, range) && !isAboutOthers(matter, range, authority),
    );
  const periods = (sentence: Sentence): Years[] =>
    within(matter.mentions("periods"), sentence.range).filter((period) => isSeason(matter.text, period.range));
  const described = matter.sentences.filter(({ kind }) => DESCRIBING.has(kind));
  const decidedOrdinal = deciding.flatMap(ordinals)[0];
  const decidedYears = deciding.flatMap(periods)[0];
  const numberedYears =
    decidedYears ??
    described.flatMap((sentence) => (hasOrdinal(ordinals(sentence), decidedOrdinal) ? periods(sentence) : [])).at(-1);
  const isTerm = (sentence: Sentence): boolean => TERM.test(sentence.text) && isOwn(sentence);
  const terms = decidedOrdinal ? [] : described.filter(isTerm);
  const years = numberedYears ?? terms.flatMap((term) => [...periods(term), ...datedTerm(matter, term)])[0];
  const registered =
    years &&
    seasonsOf(network.id).find((season) => season.startYear === years.startYear && season.endYear === years.endYear);
  const number =
    decidedOrdinal ??
    described.flatMap(ordinals).find((ordinal) => ordinal.number === registered?.number) ??
    numberOf(described, years, ordinals, periods);
  if (!number && !years) return undefined;
  return {
    season: { number: number?.number ?? null, startYear: years?.startYear ?? null, endYear: years?.endYear ?? null },
    ranges: [number, years].flatMap((found) => found?.range ?? []),
    conflicts: years ? described.flatMap(periods).filter((period) => isConflict(matter.text, period, years)) : [],
  };
}

/** `Sopimus astuu voimaan 1.2.2024 ja päättyy 31.12.2025`: the years of a term whose two ends the sentence tells. */
function datedTerm(matter: Matter, { range }: Sentence): Years[] {
  const [first, last, ...more] = within(matter.mentions("dates"), range);
  if (!first || !last || more.length > 0 || last.date <= first.date) return [];
  const yearOf = ({ date }: { readonly date: string }): number => Number(date.slice(0, 4));
  return [
    { startYear: yearOf(first), endYear: yearOf(last), range: { start: first.range.start, end: last.range.end } },
  ];
}

function hasOrdinal(found: readonly Numbered[], wanted: Numbered | undefined): boolean {
  return wanted ? found.some(({ number }) => number === wanted.number) : found.length > 0;
}

/** The ordinal in a sentence with the season's years; else in the first sentence with an ordinal and no other years. */
function numberOf(
  sentences: readonly Sentence[],
  years: Years | undefined,
  ordinals: (sentence: Sentence) => readonly Numbered[],
  periods: (sentence: Sentence) => readonly Years[],
): Numbered | undefined {
  if (!years) return undefined;
  const isSame = (period: Years): boolean => period.startYear === years.startYear && period.endYear === years.endYear;
  const same = sentences.find((sentence) => ordinals(sentence).length > 0 && periods(sentence).some(isSame));
  const plain = sentences.find((sentence) => ordinals(sentence).length > 0 && periods(sentence).length === 0);
  const sentence = same ?? plain;
  if (!sentence) return undefined;
  const period = periods(sentence).find(isSame);
  const found = ordinals(sentence);
  return (period && found.findLast(({ range }) => range.start < period.range.start)) ?? found[0];
}

/** A season that overlaps the one decided on and is not it: `USO 2022-2023 -kauden` beside 2023–2024. Earlier seasons don't overlap. */
function isConflict(text: string, period: Years, season: Years): boolean {
  const isSame = period.startYear === season.startYear && period.endYear === season.endYear;
  const overlaps = period.startYear <= season.endYear && period.endYear >= season.startYear;
  return overlaps && !isSame && SEASON_BEHIND.test(text.slice(period.range.end, period.range.end + REACH));
}

/** The words of a first season stand in the same sentence, near its ordinal. */
function isSince(text: string, range: Range): boolean {
  const before =
    text
      .slice(Math.max(0, range.start - JOINED_REACH), range.start)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  const behind = text.slice(range.end, range.end + SINCE_REACH).split(/[.!?]\s/)[0] ?? "";
  return (
    SINCE.test(before.slice(-SINCE_REACH / 2)) ||
    SINCE.test(behind) ||
    JOINED.test(before + text.slice(range.start, range.end))
  );
}

/** A period whose nearest word is a season's and not another period's: not *valtuustokausi 2025–2029*. */
function isSeason(text: string, range: Range): boolean {
  const before = text.slice(Math.max(0, range.start - REACH), range.start);
  const behind = text.slice(range.end, range.end + REACH / 2).split(/[\n.;,]/)[0] ?? "";
  const ends = !SMALL_LETTER.test(behind);
  return (
    (lastEnd(before, SEASON) > lastEnd(before, OTHER_PERIOD) ||
      SEASON.test(behind) ||
      (ends && !OTHER_PERIOD.test(before))) &&
    !OTHER_PERIOD.test(behind)
  );
}

function lastEnd(text: string, pattern: Pattern): number {
  const last = pattern.all(text).at(-1);
  return last ? last.index + last[0].length : -1;
}

function seasonsOf(network: string | null): readonly Season[] {
  return networkSeasons.filter((season) => season.network === network);
}
