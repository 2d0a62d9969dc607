import type { SourceParticipation } from "../decisions/read-participation";
import type { DecisionContext } from "../model/decision";
import type { ParticipationDecision } from "../model/participation";
import type { SourceText } from "../text/source-text";
import { evidenceOf, personOf, spanned } from "./spans";

/** Puts together what callers see of a decision on taking part. */
export function assembleParticipation(
  source: SourceText,
  found: SourceParticipation,
  context: DecisionContext,
): ParticipationDecision {
  const { network, season, action, fee, extras, feeTiers, contact, budgetYears, membership } = found;
  return {
    ...context,
    network: network.network,
    season: season?.season ?? null,
    action: action.action,
    participates: action.participates,
    fee: fee ? spanned(source, fee) : null,
    extras: extras.map(({ extra }) => extra),
    feeTiers: feeTiers.map((tier) => spanned(source, tier)),
    contact: contact ? personOf(source, contact) : null,
    budgetYears: budgetYears.map(({ year }) => year),
    memberSinceSeason: membership?.season ?? null,
    evidence: evidenceOf(source, {
      network: network.range,
      season: season?.ranges,
      action: action.range,
      participates: action.participates === null ? null : action.range,
      fee: fee?.range,
      extras: extras.map(({ range }) => range),
      budgetYears: budgetYears.map(({ range }) => range),
      memberSinceSeason: membership?.range,
    }),
  };
}
