import { countPoints } from "./count-points";
import type { Matter } from "./matter";
import { readBody } from "./read-body";
import { readCaseNumber } from "./read-case-number";
import { isLoan, readCofunding } from "./read-cofunding";
import { readForwarding } from "./read-forwarding";
import { readHandlings } from "./read-handlings";
import { readOutcome } from "./read-outcome";
import { readParticipation } from "./read-participation";
import { readRecusals } from "./read-recusals";
import { readUnanimity } from "./read-unanimity";
import { readVotes } from "./read-votes";

/** Everything read of an item, in the coordinates of the normalised text. */
export type Decision = ReturnType<typeof readDecision>;

/** Reads what was decided in a matter, by whom and how. `authority` is the register code of the municipality that decides. */
export function readDecision(matter: Matter, authority: string | null) {
  const votes = readVotes(matter);
  const outcome = readOutcome(matter, votes);
  const body = readBody(matter);
  const forwardedTo = readForwarding(matter, outcome?.outcome ?? null, body?.body);
  const status = { outcome: outcome?.outcome ?? null, isForwarded: forwardedTo !== undefined, authority };
  const isLent = isLoan(matter);
  const cofunding = isLent ? undefined : readCofunding(matter, status);
  return {
    matter,
    votes,
    outcome,
    unanimity: readUnanimity(matter, status.outcome, votes),
    forwardedTo,
    body,
    caseNumber: readCaseNumber(matter),
    points: countPoints(matter),
    recusals: readRecusals(matter),
    earlierHandlings: readHandlings(matter),
    cofunding,
    participation: cofunding || isLent ? undefined : readParticipation(matter, status),
  };
}
