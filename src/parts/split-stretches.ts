import type { SourceItem } from "../items/source-item";
import type { PartKind } from "../model/item";
import { BODY_NAME } from "../patterns/body";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import type { Range } from "../text/range";
import { authorityNouns } from "../vocabulary/heading-words";
import type { Label } from "./label";
import type { Heading } from "./read-heading";

/** A stretch of an item between two borders: a label, a header, the end of the heading, a rule. Stretches are adjacent. */
export interface Stretch {
  readonly range: Range;
  readonly kind: PartKind;
  readonly label: Label | null;
  /** Index of the earlier handling that it quotes. */
  readonly handling: number | null;
}

type Border = Omit<Stretch, "range"> & { readonly at: number };

const RULE = /^[ ]*_{3,}[ ]*$/;
const BLANK_LINE = pattern(() => /\n[ ]*\n/g);
/** A page foot at the end: `Joroisten kunta⏎Kunnanhallitus 29.01.2024`. */
const FOOT = pattern(
  () => `\\n[^\\n.]{1,60} ${oneOf(authorityNouns.map((row) => row.word))}[ ]*\\n[ ]*${BODY_NAME}[ ,]+[\\d.]+\\s*$`,
  "iu",
);
const FOOT_LIMIT = 200;
const OWN_LINE = pattern(() => `^[ ]*${BODY_NAME}[ ,]+[\\d.]+[ ]*$`, "iu");
/** A column is at most this far from its label. */
const DASH_REACH = 60;

/** Cuts an item at all its borders. What no label claims is heading above the heading's end and description below it. */
export function splitStretches(text: string, item: SourceItem, labels: readonly Label[], heading: Heading): Stretch[] {
  const plain = (at: number, kind: PartKind): Border => ({ at, kind, label: null, handling: null });
  const unlabelled = (at: number): Border => plain(at, at < heading.end ? "heading" : "description");
  const borders: Border[] = [
    unlabelled(item.range.start),
    ...(heading.title ? [plain(heading.title.start, "heading")] : []),
    ...item.headers.map((header) => plain(header.range.start, "heading")),
    unlabelled(heading.end),
    ...item.handlings.flatMap(({ range }, index): Border[] => [
      { at: range.start, kind: "history", label: null, handling: index },
      unlabelled(range.end),
      ...ownLine(text, range.end).map((at) => (at === range.end ? plain(at, "heading") : unlabelled(at))),
    ]),
    ...labels.flatMap((label) => endOfDash(text, label) ?? []).map(unlabelled),
    ...endsOfLists(text, labels, heading.end).map((at) => plain(at, "heading")),
    ...rulesOf(text, item, heading.end).map((at) => plain(at, "other")),
    ...footOf(text, item, heading.end).map((at) => plain(at, "other")),
    ...labels.map((label): Border => ({ at: label.start, kind: label.kind, label, handling: null })),
  ];
  // At the same place the later border wins: a label says more than the end of the heading.
  const sorted = borders.filter(({ at }) => at >= item.range.start && at < item.range.end).sort((a, b) => a.at - b.at);
  return sorted.map(({ at, ...border }, index) => ({
    ...border,
    range: { start: at, end: sorted[index + 1]?.at ?? item.range.end },
  }));
}

/** Behind an earlier handling: the line that names the deciding body and its meeting is heading, what follows is text. */
function ownLine(text: string, at: number): number[] {
  const line = text.slice(at, endOfLine(text, at));
  return OWN_LINE.test(line) ? [at, at + line.length] : [];
}

/** `Tiivistelmä: -` says that there is none: what follows is not its content. */
function endOfDash(text: string, label: Label): number | undefined {
  if (!/[ –-]/.test(text[label.end] ?? "")) return undefined;
  const end = endOfLine(text, label.end);
  return /^ *[-–] *$/.test(text.slice(label.end, Math.min(end, label.end + DASH_REACH))) ? end : undefined;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Attachments and those disqualified, listed above the title, end at the first empty line. */
function endsOfLists(text: string, labels: readonly Label[], headingEnd: number): number[] {
  return labels
    .filter((label) => (label.kind === "attachments" || label.kind === "recusal") && label.start < headingEnd)
    .map((label) => BLANK_LINE.exec(text, label.end)?.index ?? headingEnd);
}

/** A rule ends what stands above it, but for an earlier handling, which its next header ends. */
function rulesOf(text: string, item: SourceItem, headingEnd: number): number[] {
  const rules: number[] = [];
  for (let at = text.indexOf("___", headingEnd); at >= 0 && at < item.range.end; at = text.indexOf("___", at + 1)) {
    const start = text.lastIndexOf("\n", at) + 1;
    const end = endOfLine(text, at);
    const isInHandling = item.handlings.some(({ range }) => at >= range.start && at < range.end);
    if (start >= headingEnd && !isInHandling && RULE.test(text.slice(start, end))) rules.push(start);
    at = end;
  }
  return rules;
}

function footOf(text: string, item: SourceItem, headingEnd: number): number[] {
  const start = Math.max(headingEnd, item.range.end - FOOT_LIMIT);
  const foot = FOOT.exec(text.slice(start, item.range.end));
  return foot ? [start + foot.index] : [];
}
