import type { SourceItem } from "../items/source-item";
import type { ItemPeople } from "../mentions/find-people";
import type { TextMentions } from "../mentions/find-text-mentions";
import type { PartKind } from "../model/item";
import type { SourcePart } from "../parts/source-part";
import type { Range } from "../text/range";
import { revisedLabels } from "../vocabulary/outcome-words";
import { anyPhrase } from "./phrases";
import { type Sentence, splitSentences } from "./sentence";

/** What the readers of a decision see of an item: its parts, sentences and mentions, all of its own stretch. */
export interface Matter {
  readonly text: string;
  readonly item: SourceItem;
  readonly title: Range | null;
  readonly parts: readonly SourcePart[];
  readonly sentences: readonly Sentence[];
  /** Those of title, proposal and decision: what the item decides, in that order. */
  readonly deciding: readonly Sentence[];
  readonly mentions: TextMentions;
  readonly people: ItemPeople;
  /** The earlier handlings that the item quotes. */
  readonly earlier: readonly Matter[];
}

/** Gathers what the stages before found of an item. */
export function gatherMatter(
  text: string,
  item: SourceItem,
  split: { readonly parts: readonly SourcePart[]; readonly title: Range | null },
  mentions: TextMentions,
  people: ItemPeople,
  earlier: readonly Matter[],
): Matter {
  const sentences = splitSentences(text, split.title, withoutReplaced(text, split.parts));
  const deciding = DECIDING.flatMap((kind) => sentences.filter((sentence) => sentence.kind === kind));
  return { text, item, ...split, mentions, people, earlier, sentences, deciding };
}

const DECIDING: readonly PartKind[] = ["heading", "proposal", "decision"];
const REVISED = anyPhrase(revisedLabels);

/** A proposal that one labelled as its revision follows (`Muutettu päätösehdotus`) is told, not decided. */
function withoutReplaced(text: string, parts: readonly SourcePart[]): SourcePart[] {
  const revision = parts.findLastIndex(
    ({ kind, label }) => kind === "proposal" && label !== null && REVISED.test(text.slice(label.start, label.end)),
  );
  return parts.map((part, index) =>
    part.kind === "proposal" && index < revision ? { ...part, kind: "handling" } : part,
  );
}

/** The parts of some kinds, in text order. */
export function partsOf(matter: Matter, kinds: readonly PartKind[]): SourcePart[] {
  return matter.parts.filter((part) => kinds.includes(part.kind));
}

/** The contents of the parts of a kind, joined. */
export function textOf(matter: Matter, kind: PartKind): string {
  return matter.parts
    .filter((part) => part.kind === kind)
    .map((part) => matter.text.slice(part.content.start, part.content.end))
    .join("\n\n");
}
