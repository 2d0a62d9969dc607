import type { Body } from "../model/body";
import type { Outcome } from "../model/outcome";
import { type Pattern, pattern } from "../patterns/pattern";
import { oneOf, WORD_END } from "../patterns/words";
import type { Range } from "../text/range";
import { bodyAllatives, forInformation, forwardingClauses, forwardingPhrases } from "../vocabulary/outcome-words";
import { type Matter, partsOf } from "./matter";
import { flexible } from "./phrases";
import { kindOf } from "./read-body";

const ALLATIVE = `(?<body>[\\p{L}-]*(?:${bodyAllatives.map((row) => row.allative).join("|")}))${WORD_END}`;
const FOR_INFORMATION = `(?![^.]{0,20}${oneOf(forInformation.map((row) => row.word))})`;
const forwarding = (where: "decision" | "proposal"): Pattern =>
  pattern(
    () =>
      `${oneOf(forwardingPhrases.filter((row) => row.where === where).map((row) => flexible(row.before)))}\\s+${ALLATIVE}${FOR_INFORMATION}`,
    "diu",
  );
const IN_DECISION = forwarding("decision");
const IN_PROPOSAL = forwarding("proposal");
/** `esittää, että kunnanvaltuusto hyväksyy`: the body is the subject of what is proposed. */
const AS_SUBJECT = pattern(
  () =>
    `${oneOf(forwardingPhrases.filter((row) => row.where === "proposal").map((row) => flexible(row.before)))},?\\s+${oneOf(forwardingClauses.map((row) => row.word))}\\s+(?<body>[\\p{L}-]*(?:${bodyAllatives.map((row) => row.base).join("|")}))${WORD_END}`,
  "diu",
);
const PASSES: ReadonlySet<Outcome> = new Set(["approved", "approved-revised", "approved-amended"]);

/** A body that a decision is a proposal to. */
export interface Forwarding {
  readonly body: Body;
  readonly range: Range;
}

/** Reads to which body the decision goes as a proposal: told in the decision, or in the proposal that was approved, to which body or what that body is to do. */
export function readForwarding(
  matter: Matter,
  outcome: Outcome | null,
  deciding: Body | undefined,
): Forwarding | undefined {
  if (outcome === null || !PASSES.has(outcome)) return undefined;
  const sent = find(matter, "decision", IN_DECISION);
  if (sent) return sent;
  const found =
    find(matter, "decision", IN_PROPOSAL) ??
    find(matter, "proposal", IN_PROPOSAL) ??
    find(matter, "proposal", AS_SUBJECT);
  // What another body proposed to this one is not sent on.
  return found && !isSame(found.body, deciding) ? found : undefined;
}

function isSame(body: Body, deciding: Body | undefined): boolean {
  return body.name === deciding?.name || (body.kind === "council" && deciding?.kind === "council");
}

function find(matter: Matter, kind: "decision" | "proposal", pattern: Pattern): Forwarding | undefined {
  for (const { content } of partsOf(matter, [kind])) {
    const body = pattern.exec(matter.text.slice(content.start, content.end))?.indices?.groups?.body;
    if (body) return forwardingAt(matter.text, { start: content.start + body[0], end: content.start + body[1] });
  }
  return undefined;
}

function forwardingAt(text: string, range: Range): Forwarding {
  const written = text.slice(range.start, range.end);
  const row = bodyAllatives.find(({ allative }) => written.toLowerCase().endsWith(allative));
  const name = row ? written.slice(0, written.length - row.allative.length) + row.base : written;
  return { body: { name: name.charAt(0).toUpperCase() + name.slice(1), kind: kindOf(name.toLowerCase()) }, range };
}
