import type { Decision } from "../decisions/read-decision";
import type { FoundPerson } from "../mentions/find-people";
import type { ItemPart, MinutesItem } from "../model/item";
import type { Organization } from "../model/municipality";
import type { Person } from "../model/person";
import type { SourcePart } from "../parts/source-part";
import type { Range } from "../text/range";
import type { SourceText } from "../text/source-text";
import { assembleCofunding } from "./assemble-cofunding";
import { assembleMentions } from "./assemble-mentions";
import { assembleParticipation } from "./assemble-participation";
import { evidenceOf, foldedAt, personOf, spanned } from "./spans";

/** Puts together what callers see of an item. */
export function assembleItem(source: SourceText, decision: Decision, authority: Organization | null): MinutesItem {
  const { matter, outcome, unanimity, forwardedTo, body, caseNumber, points } = decision;
  const { headers, meeting, range } = matter.item;
  const section = headers.findLast((header) => header.section !== null);
  const person = (found: FoundPerson): Person => personOf(source, found);
  const context = {
    municipality: authority,
    body: body?.body ?? null,
    decidedOn: meeting.date,
    sectionNumber: section?.section ?? null,
    caseNumber: caseNumber?.caseNumber ?? null,
    outcome: outcome?.outcome ?? null,
  };
  const parts = matter.parts.map((part) => assemblePart(source, part));
  const textOf = (kind: "decision" | "proposal"): string | null =>
    parts
      .filter((part) => part.kind === kind)
      .map((part) => part.text)
      .join("\n") || null;
  return {
    sectionNumber: context.sectionNumber,
    title: matter.title ? foldedAt(source.text, matter.title) : null,
    body: context.body,
    meetingDate: meeting.date,
    caseNumber: context.caseNumber,
    preparers: matter.people.preparers.map(person),
    presenters: matter.people.presenters.map(person),
    proposalPoints: points.count,
    outcome: context.outcome,
    unanimous: unanimity?.unanimous ?? null,
    votes: decision.votes.map((vote) => spanned(source, vote)),
    forwardedTo: forwardedTo?.body ?? null,
    earlierHandlings: decision.earlierHandlings.map((handling) => spanned(source, handling)),
    recusals: decision.recusals.map((recusal) => spanned(source, recusal)),
    parts,
    mentions: assembleMentions(source, matter),
    decisionText: textOf("decision"),
    proposalText: textOf("proposal"),
    participation: decision.participation ? assembleParticipation(source, decision.participation, context) : null,
    cofunding: decision.cofunding ? assembleCofunding(source, decision.cofunding, context) : null,
    span: source.span(range),
    evidence: itemEvidence(source, decision, section?.sectionRange ?? null),
  };
}

function itemEvidence(source: SourceText, decision: Decision, section: Range | null): MinutesItem["evidence"] {
  const { matter, outcome, unanimity, forwardedTo, body, caseNumber, points } = decision;
  const contents = (kind: "decision" | "proposal"): readonly Range[] =>
    matter.parts.filter((part) => part.kind === kind).map((part) => part.content);
  return evidenceOf(source, {
    sectionNumber: section,
    title: matter.title,
    body: body?.range,
    meetingDate: matter.item.meeting.dateRange,
    caseNumber: caseNumber?.range,
    proposalPoints: points.range,
    outcome: outcome?.range,
    unanimous: unanimity?.range,
    forwardedTo: forwardedTo?.range,
    decisionText: contents("decision"),
    proposalText: contents("proposal"),
  });
}

function assemblePart(source: SourceText, part: SourcePart): ItemPart {
  return {
    kind: part.kind,
    label: part.label ? foldedAt(source.text, part.label) : null,
    text: foldedAt(source.text, part.content),
    span: source.span(part.range),
    textSpan: source.span(part.content),
  };
}
