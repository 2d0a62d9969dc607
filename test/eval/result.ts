import type { Minutes } from "../../src/model/minutes";
import type { Case } from "./cases";
import { compareMinutes } from "./compare";
import { addCounts, type Counts, type Finding, f1, isRight } from "./finding";

/** One text as it was read, beside its gold. */
export interface Result {
  readonly case: Case;
  readonly findings: readonly Finding[];
}

/** What a folder of texts comes to. */
export interface Scores {
  readonly documents: number;
  /** Documents without any difference, parts included. */
  readonly right: number;
  /** Documents whose participation and co-funding values are right in every field, their absence included. */
  readonly decisions: number;
  /** F1 over all values, parts left out. */
  readonly values: number;
  /** F1 over the words of all parts. */
  readonly parts: number;
}

export function readResult(one: Case, parse: (text: string) => Minutes): Result {
  return { case: one, findings: compareMinutes(one.gold, parse(one.text)) };
}

export function scoresOf(results: readonly Result[]): Scores {
  const findings = results.flatMap((result) => result.findings);
  return {
    documents: results.length,
    right: results.filter((result) => result.findings.every(isRight)).length,
    decisions: results.filter((result) => result.findings.filter(isOfDecision).every(isRight)).length,
    values: f1(countsOf(findings.filter((finding) => !isOfPart(finding)))),
    parts: f1(countsOf(findings.filter(isOfPart))),
  };
}

export function countsOf(findings: readonly Finding[]): Counts {
  return addCounts(findings.map((finding) => finding.counts));
}

export function isOfPart(finding: Finding): boolean {
  return finding.field.startsWith("parts.");
}

function isOfDecision(finding: Finding): boolean {
  return /^(participation|cofunding)(\.|$)/.test(finding.field);
}
