import type { FoundPerson } from "../mentions/find-people";
import type { FeeExtra } from "../model/participation";
import type { Range } from "../text/range";
import { within } from "../values/within";
import { budgetWords, contactWords, otherMatters, travelCharges, travelWords } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import { readAction, type SourceAction } from "./read-action";
import { readAssignedPerson } from "./read-assigned-person";
import { readFee } from "./read-fee";
import { readFeeTiers, type SourceTier } from "./read-fee-tiers";
import { readNetwork, type SourceNetwork } from "./read-network";
import { readMembership, readSeason, type SourceMembership, type SourceSeason } from "./read-season";
import type { Status } from "./status";
import type { SourceFee } from "./weighed-fee";

/** What was read of a decision on taking part, in the coordinates of the normalised text. */
export interface SourceParticipation {
  readonly network: SourceNetwork;
  readonly season: SourceSeason | undefined;
  readonly action: SourceAction;
  readonly fee: SourceFee | undefined;
  readonly extras: readonly { readonly extra: FeeExtra; readonly range: Range }[];
  readonly feeTiers: readonly SourceTier[];
  readonly contact: FoundPerson | undefined;
  readonly budgetYears: readonly { readonly year: number; readonly range: Range }[];
  readonly membership: SourceMembership | undefined;
}

const OTHER_MATTER = anyPhrase(otherMatters);
const BUDGET = anyPhrase(budgetWords);
const TRAVEL = anyPhrase(travelWords);
const CHARGED = anyPhrase(travelCharges.filter((row) => row.isCharged));
const NOT_CHARGED = anyPhrase(travelCharges.filter((row) => !row.isCharged));

/** Reads the decision on taking part in a network; undefined when title, proposal and decision name none or do something else. */
export function readParticipation(matter: Matter, status: Status): SourceParticipation | undefined {
  if (matter.mentions("networks").length === 0 || status.outcome === "noted" || isOtherMatter(matter)) return undefined;
  const network = readNetwork(matter);
  const membership = readMembership(matter, status.authority);
  const action = network && readAction(matter, status, membership !== undefined);
  if (!network || !action) return undefined;
  const feeTiers = readFeeTiers(matter);
  const season = readSeason(matter, network.network, status.authority);
  return {
    network,
    action,
    membership,
    feeTiers,
    season,
    fee: readFee(matter, network.network.name, feeTiers, status),
    extras: readExtras(matter),
    contact: readAssignedPerson(matter, contactWords, status.outcome === "approved-revised"),
    budgetYears: readBudgetYears(matter, season),
  };
}

/** A statement or a report speaks of networks and projects without deciding on them. */
export function isOtherMatter(matter: Matter): boolean {
  const [title, ...rest] = matter.deciding;
  const proposed = rest.find(({ kind }) => kind === "proposal") ?? rest[0];
  return [title, proposed].some((sentence) => sentence !== undefined && OTHER_MATTER.test(sentence.text));
}

function readExtras(matter: Matter): SourceParticipation["extras"] {
  const charged = matter.sentences.filter(
    ({ text }) => TRAVEL.test(text) && CHARGED.test(text) && !NOT_CHARGED.test(text),
  );
  const sentence = charged.find(({ kind }) => kind !== "history") ?? charged[0];
  const match = sentence && TRAVEL.exec(sentence.text);
  if (!match) return [];
  const start = sentence.range.start + match.index;
  return [{ extra: "travel-at-cost", range: { start, end: start + match[0].length } }];
}

/** How near a year the word stands that makes it a budget's. */
const REACH = 30;

/** The words around a year, up to another one; columns of a layout don't count. */
function around(text: string, range: Range, years: readonly { readonly range: Range }[]): string {
  const last = years.findLast((other) => other.range.end <= range.start)?.range.end ?? 0;
  const next = years.find((other) => other.range.start >= range.end)?.range.start ?? text.length;
  const before = text
    .slice(Math.max(last, range.start - 150), range.start)
    .replace(/\s+/g, " ")
    .slice(-REACH);
  return before + text.slice(range.end, Math.min(next, range.end + 2 * REACH));
}

/** Years in a sentence of the proposal or decision that draws on a budget. */
function readBudgetYears(matter: Matter, season: SourceSeason | undefined): SourceParticipation["budgetYears"] {
  const sentences = matter.deciding.filter(({ kind, text }) => kind !== "heading" && BUDGET.test(text));
  const years = sentences.flatMap((sentence) => {
    const all = within(matter.mentions("years"), sentence.range);
    const isSeason = ({ years: own }: { readonly years: readonly number[] }): boolean =>
      own[0] === season?.season.startYear && own.at(-1) === season?.season.endYear;
    const apart = all.filter((found) => !isSeason(found));
    // `jatkaa kaudella 2024–2026, ja maksu katetaan vuoden 2024 talousarviosta`: the season's years are the budgets' where no others are.
    return (apart.length > 0 ? apart : all)
      .filter(({ range }) => BUDGET.test(around(matter.text, range, all)))
      .flatMap((found) => found.years.map((year) => ({ year, range: found.range })));
  });
  return years.filter(({ year }, index) => years.findIndex((other) => other.year === year) === index);
}
