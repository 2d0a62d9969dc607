import type { Header, SourceItem } from "../items/source-item";
import type { Range } from "../text/range";
import type { Label } from "./label";
import { claimsOf, endOfLabelled, findUnclaimed, isTitle, linesOf } from "./title-blocks";

/** The title above an item's last header, nearest first, outside of what is labelled and of earlier handlings. */
export function titleAbove(
  text: string,
  { range, headers, handlings }: SourceItem,
  last: Header,
  labels: readonly Label[],
): Range | undefined {
  const above = headers.slice(0, headers.indexOf(last) + 1);
  for (let index = above.length - 1; index >= 0; index--) {
    const gap = {
      start: above[index - 1]?.range.end ?? range.start,
      end: above[index]?.range.start ?? range.end,
    };
    const claims = claimsOf(text, labels, gap);
    const title = findUnclaimed(text, gap, handlings, claims).at(-1) ?? titleUnderAttachments(text, labels, gap);
    if (title) return title;
  }
  return undefined;
}

/** The last line of a list of attachments that runs into the header: `Liitteet⏎Kartta⏎Title⏎Tekninen lautakunta 4.12.2025 § 53`. */
function titleUnderAttachments(text: string, labels: readonly Label[], range: Range): Range | undefined {
  const label = labels.findLast(({ start }) => start >= range.start && start < range.end);
  if (label?.kind !== "attachments" || endOfLabelled(text, label, range.end) < range.end) return undefined;
  const lines = [...linesOf(text, { start: label.end, end: range.end })].filter(
    ({ start, end }) => text.slice(start, end).trim() !== "",
  );
  const title = lines.length > 1 ? lines.at(-1) : undefined;
  return title && isTitle(text, title) ? title : undefined;
}
