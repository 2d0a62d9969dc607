import { type Counts, type Finding, f1, isRight, precision, recall } from "./finding";
import type { Json } from "./gold";
import { countsOf, isOfPart, type Result, type Scores } from "./result";
import { renderTable } from "./table";

/** The table of fields, and of the kinds of parts, whose numbers are words. */
export function reportFields(results: readonly Result[]): string {
  const findings = results.flatMap((result) => result.findings);
  const values = findings.filter((finding) => !isOfPart(finding));
  const parts = findings.filter(isOfPart);
  return renderTable([
    ["field", "found", "false", "missed", "precision", "recall", "F1"],
    ...rowsOf(values),
    row("ALL VALUES", countsOf(values)),
    ["", "", "", "", "", "", ""],
    ...rowsOf(parts),
    row("ALL PARTS (words)", countsOf(parts)),
  ]);
}

/** One line for each folder. */
export function reportScores(scores: ReadonlyMap<string, Scores>): string {
  return renderTable([
    ["folder", "values F1", "parts F1", "documents right", "participation and co-funding right"],
    ...[...scores].map(([folder, score]) => [
      folder,
      score.values.toFixed(4),
      score.parts.toFixed(4),
      `${score.right} of ${score.documents}`,
      `${score.decisions} of ${score.documents}`,
    ]),
  ]);
}

/** Each difference with the text that the result quotes for the found value. */
export function reportDifferences(results: readonly Result[]): string {
  return results
    .flatMap((result) => result.findings.filter((one) => !isRight(one)).map((one) => explain(one, result)))
    .join("\n");
}

/** One difference in a few lines. */
export function explain(finding: Finding, { case: { name, text } }: Result): string {
  const item = finding.item === null ? "" : ` items[${finding.item}]`;
  const quotes = finding.spans.map((span) => JSON.stringify(text.slice(span.start, span.end)));
  return [
    `${name}${item} ${finding.field}`,
    ...(isOfPart(finding)
      ? wordDifference(finding)
      : [`  gold   ${show(finding.gold)}`, `  found  ${show(finding.found)}`]),
    ...(finding.found === null ? [] : [`  quoted ${shorten(quotes.join(" … ") || "nothing")}`]),
  ].join("\n");
}

function wordDifference({ gold, found, counts }: Finding): readonly string[] {
  const missed = `  ${counts.misses} words missed, ${counts.falseFinds} too many`;
  return [missed, `  gold   ${shorten(String(gold ?? ""))}`, `  found  ${shorten(String(found ?? ""))}`];
}

function rowsOf(findings: readonly Finding[]): readonly (readonly string[])[] {
  const fields = [...new Set(findings.map((finding) => finding.field))].sort();
  return fields.map((field) => row(field, countsOf(findings.filter((finding) => finding.field === field))));
}

function row(name: string, counts: Counts): readonly string[] {
  const { hits, falseFinds, misses } = counts;
  const rates = [precision(counts), recall(counts), f1(counts)].map((rate) => rate.toFixed(3));
  return [name, String(hits), String(falseFinds), String(misses), ...rates];
}

function show(value: Json): string {
  return value === null
    ? "nothing"
    : JSON.stringify(value, (key, inner) => (key === "span" || key === "evidence" ? undefined : inner));
}

function shorten(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 200)} […] ${text.slice(-180)}`;
}
