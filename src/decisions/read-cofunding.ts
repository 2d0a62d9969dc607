import type { FoundPerson } from "../mentions/find-people";
import {
  committingWords,
  loanWords,
  ownShareNouns,
  ownShareWords,
  projectJoiningWords,
  representativeWords,
} from "../vocabulary/cofunding-words";
import { actionPhrases } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import { readAssignedPerson } from "./read-assigned-person";
import { readCoordinator, type SourceCoordinator } from "./read-coordinator";
import { readLeader } from "./read-leader";
import { isOtherMatter } from "./read-participation";
import { readPartners, type SourcePartner } from "./read-partners";
import { readProject, type SourceProject } from "./read-project";
import { readPercent, readProjectTotal, type SourcePercent } from "./read-project-cost";
import { readProjectTime, type SourceProjectTime } from "./read-project-time";
import { readShare, type SourceAmount, type SourceShare } from "./read-share";
import { isSettled, type Status } from "./status";

/** What was read of a decision on a share of a project's cost, in the coordinates of the normalised text. */
export interface SourceCofunding extends SourceProjectTime {
  readonly project: SourceProject;
  readonly coordinator: SourceCoordinator | undefined;
  readonly partners: readonly SourcePartner[];
  readonly share: SourceShare | undefined;
  readonly percent: SourcePercent | undefined;
  readonly projectTotal: SourceAmount | undefined;
  readonly representative: FoundPerson | undefined;
  readonly committed: boolean | null;
}

const OWN_SHARE = anyPhrase(ownShareWords);
const OWN_NOUN = anyPhrase(ownShareNouns);
const TAKES_PART = anyPhrase([...ownShareWords, ...projectJoiningWords]);
const LOAN = anyPhrase(loanWords);
const COMMITS = anyPhrase(committingWords);
const DECLINES = anyPhrase(actionPhrases.filter((row) => row.action === "decline" || row.action === "withdraw"));

/** Reads the decision on the municipality's own share of a project; undefined when the matter is none. Not for a loan. */
export function readCofunding(matter: Matter, status: Status): SourceCofunding | undefined {
  const isNoted = status.outcome === "noted" || isOtherMatter(matter);
  if (isNoted && !reservesShare(matter)) return undefined;
  const project = readProject(matter) ?? readLeader(matter);
  const share = project && readShare(matter, status);
  if (!project || (!share && !decidesOnShare(matter))) return undefined;
  const coordinator = readCoordinator(matter, status.authority);
  return {
    project,
    share,
    coordinator,
    partners: readPartners(matter, coordinator),
    percent: readPercent(matter),
    projectTotal: readProjectTotal(matter),
    representative: readAssignedPerson(matter, representativeWords, status.outcome === "approved-revised"),
    committed: readCommitment(matter, status),
    ...readProjectTime(matter),
  };
}

/** A proposal may decide on the share without naming its sum: *ettei kunta osallistu hankkeen rahoitukseen*. */
function decidesOnShare(matter: Matter): boolean {
  return matter.deciding.some(({ kind, text }) => kind !== "heading" && OWN_SHARE.test(text));
}

/** `merkitsee tukipäätöksen tiedoksi ja varaa omarahoitusosuuden`: noting is not all that the proposal does. */
function reservesShare(matter: Matter): boolean {
  return matter.deciding.some(({ kind, text }) => kind === "proposal" && OWN_NOUN.test(text) && COMMITS.test(text));
}

/** Title or proposal speak of lending or of a guarantee, and of no share beside it. */
export function isLoan(matter: Matter): boolean {
  const deciding = matter.deciding;
  return deciding.some(({ text }) => LOAN.test(text)) && !deciding.some(({ text }) => TAKES_PART.test(text));
}

/** An approved proposal not to take part commits to nothing; a rejected one to take part neither. */
function readCommitment(matter: Matter, status: Status): boolean | null {
  const settled = status.outcome === "noted" ? true : isSettled(status);
  const declines = matter.deciding.some(({ kind, text }) => kind === "proposal" && DECLINES.test(text));
  return settled === null ? null : settled !== declines;
}
