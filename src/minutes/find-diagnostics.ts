import type { Decision } from "../decisions/read-decision";
import type { Diagnostic } from "../model/diagnostic";
import type { DocumentKind } from "../model/minutes";
import type { SourceText } from "../text/source-text";
import { formatMoney } from "../values/money";

/** A text that was cut before it was read. */
export interface Cut {
  /** Length of the text that the caller passed, in UTF-16 code units. */
  readonly length: number;
  readonly maxLength: number;
}

/** Finds what is odd about a text as a whole and about each of its items. */
export function findDiagnostics(
  source: SourceText,
  decisions: readonly Decision[],
  documentKind: DocumentKind | null,
  cut: Cut | null,
): Diagnostic[] {
  return [
    ...(cut ? [cutDiagnostic(cut)] : []),
    ...(decisions.length === 0 ? checkEmpty(source, documentKind) : []),
    ...(documentKind === "minutes" ? decisions.flatMap((decision) => checkDecided(source, decision)) : []),
    ...decisions.flatMap((decision) => [...checkSeasons(source, decision), ...checkSums(source, decision)]),
  ];
}

function cutDiagnostic({ length, maxLength }: Cut): Diagnostic {
  const message = `Only the first ${maxLength} of ${length} code units were read.`;
  return { code: "input-cut", severity: "warning", message, span: null };
}

function checkEmpty(source: SourceText, documentKind: DocumentKind | null): Diagnostic[] {
  const noItems: Diagnostic = {
    code: "no-items",
    severity: "warning",
    message: "No item was found in the text.",
    span: null,
  };
  const notMinutes: Diagnostic = {
    code: "not-minutes",
    severity: "error",
    message: source.text.trim() === "" ? "The text is empty." : "The text does not look like minutes or an agenda.",
    span: null,
  };
  return documentKind === null ? [notMinutes, noItems] : [noItems];
}

function checkDecided(source: SourceText, { outcome, matter }: Decision): Diagnostic[] {
  if (outcome) return [];
  const section = matter.item.headers.findLast((header) => header.section !== null)?.section;
  const message = `The item${section ? ` § ${section}` : ""} holds no decision.`;
  return [{ code: "no-decision", severity: "info", message, span: source.span(matter.item.range) }];
}

function checkSeasons(source: SourceText, { participation }: Decision): Diagnostic[] {
  const season = participation?.season;
  return (season?.conflicts ?? []).map(({ startYear, endYear, range }) => ({
    code: "conflicting-seasons",
    severity: "warning",
    message: `The season is ${season?.season.startYear}–${season?.season.endYear} in one place and ${startYear}–${endYear} in another.`,
    span: source.span(range),
  }));
}

/** A yearly share over the stated duration has to give the stated total; a hedged share need not. */
function checkSums(source: SourceText, { cofunding }: Decision): Diagnostic[] {
  const { share, total } = cofunding?.share ?? {};
  const months = cofunding?.durationMonths?.value;
  if (!share || !total || !months || share.per !== "year" || share.approximate) return [];
  const twelfths = share.money.cents * months;
  if (twelfths === total.money.cents * MONTHS_IN_YEAR) return [];
  const message = `A share of ${euros(share.money.cents)} a year over ${months} months is not the stated total of ${euros(total.money.cents)}.`;
  return [{ code: "sum-mismatch", severity: "warning", message, span: source.span(total.range) }];
}

const MONTHS_IN_YEAR = 12;

const euros = (cents: number): string => formatMoney({ currency: "EUR", cents }, "en");
