import type { MinutesItem } from "../../src/model/item";
import type { Minutes } from "../../src/model/minutes";
import type { Span } from "../../src/model/span";

/** Something to be seen in the marked text: a stretch of it, or a point when the stretch is empty. */
interface Mark extends Span {
  readonly label: string;
}

/** Values that are as long as the text they stand in. */
const tooLong = ["decisionText", "proposalText", "proposalPoints"];

/**
 * The text with marks around what was read: `⟦fee 9000 €/year: 9 000 euroa / vuosi⟧`. An item begins with a line `⟦item § 9⟧`;
 * what is about the whole document stands in the first line, diagnostics in the last ones.
 */
export function markText(text: string, minutes: Minutes): string {
  const { language, documentKind, municipality, diagnostics } = minutes;
  const head = `⟦${[language, documentKind, municipality?.code, municipality?.name].map((one) => one ?? "–").join(" ")}⟧`;
  const odd = diagnostics.map(({ code, message }) => `⟦diagnostic ${code}: ${message}⟧`);
  return [head, insertMarks(text, mergeMarks(marksOf(minutes))), ...odd].join("\n");
}

function marksOf(minutes: Minutes): readonly Mark[] {
  return [...evidenceMarks(minutes, ""), ...minutes.items.flatMap(itemMarks)];
}

function itemMarks(item: MinutesItem): readonly Mark[] {
  const { participation, cofunding, span } = item;
  return [
    { start: span.start, end: span.start, label: `item § ${item.sectionNumber ?? "–"}` },
    ...item.parts.map((part) => ({ ...part.span, label: part.kind })),
    ...evidenceMarks(item, ""),
    ...listMarks({ preparer: item.preparers, presenter: item.presenters, vote: item.votes, recusal: item.recusals }),
    ...listMarks({ earlier: item.earlierHandlings }),
    ...evidenceMarks(participation ?? {}, "participation."),
    ...listMarks({ tier: participation?.feeTiers ?? [], contact: [participation?.contact] }),
    ...evidenceMarks(cofunding ?? {}, "cofunding."),
    ...listMarks({ representative: [cofunding?.representative] }),
  ];
}

/** A mark for each span that an object gives as the support of a field. */
function evidenceMarks(object: object, prefix: string): readonly Mark[] {
  const { evidence = {}, ...values } = object as {
    evidence?: Record<string, readonly Span[]>;
    [field: string]: unknown;
  };
  return Object.entries(evidence)
    .filter(([field]) => !tooLong.includes(field))
    .flatMap(([field, spans]) => spans.map((span) => ({ ...span, label: labelOf(prefix + field, values[field]) })));
}

/** A mark for each entity, which has a span itself. */
function listMarks(
  lists: Readonly<Record<string, readonly ({ readonly span: Span } | null | undefined)[]>>,
): readonly Mark[] {
  return Object.entries(lists).flatMap(([name, list]) =>
    list.flatMap((one) => (one ? [{ ...one.span, label: labelOf(name, one) }] : [])),
  );
}

function labelOf(name: string, value: unknown): string {
  const shown = show(value);
  return shown === "" ? name : `${name} ${shown}`;
}

/** The value where it is not what the text says in so many words. */
function show(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return /^[a-z-]+$|^\d{4}-/.test(value) ? value : "";
  if (Array.isArray(value)) return value.map((one) => (typeof one === "object" ? one.code : one)).join(" ");
  if (typeof value !== "object" || value === null) return "";
  const { money, per, cents, code, id, kind, approximate } = value as Record<string, never>;
  if (money) return `${approximate ? "~" : ""}${show(money)}${per ? `/${per}` : ""}`;
  if (cents !== undefined) return `${cents / 100} €`;
  return String(code ?? id ?? kind ?? "");
}

/** Marks of the same stretch become one. */
function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.start}-${mark.end}`;
    const label = [merged.get(key)?.label, mark.label].filter(Boolean).join(", ");
    merged.set(key, { ...mark, label });
  }
  return [...merged.values()];
}

/** The outer mark opens first and closes last. */
function insertMarks(text: string, marks: readonly Mark[]): string {
  const isPoint = (mark: Mark) => mark.end === mark.start;
  const opening = [...marks].sort(
    (a, b) => a.start - b.start || Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end,
  );
  const closing = marks.filter((mark) => !isPoint(mark)).sort((a, b) => a.end - b.end || b.start - a.start);
  let marked = "";
  let at = 0;
  const copyTo = (end: number) => {
    marked += text.slice(at, end);
    at = end;
  };
  let next = 0;
  for (const mark of opening) {
    for (let close = closing[next]; close && close.end <= mark.start; close = closing[++next]) {
      copyTo(close.end);
      marked += "⟧";
    }
    copyTo(mark.start);
    marked += isPoint(mark) ? `⟦${mark.label}⟧\n` : `⟦${mark.label}: `;
  }
  for (const close of closing.slice(next)) {
    copyTo(close.end);
    marked += "⟧";
  }
  return marked + text.slice(at);
}
