import type { Range } from "./range";

/** A recorded change: the characters of `range` in the input became `replacement`. */
export interface Edit {
  readonly range: Range;
  readonly replacement: string;
}

/** A text after its edits, and the way back. */
export interface EditedText {
  readonly text: string;
  /** The range of the input that a range of the edited text came from. Text deleted at its borders is left out. */
  inputRange(range: Range): Range;
}

/** Applies edits, which are in text order and don't overlap. */
export function applyEdits(input: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return { text: input, inputRange: (range) => range };
  const pieces: string[] = [];
  const outputStarts: number[] = [];
  let taken = 0;
  let length = 0;
  for (const { range, replacement } of edits) {
    pieces.push(input.slice(taken, range.start), replacement);
    length += range.start - taken;
    outputStarts.push(length);
    length += replacement.length;
    taken = range.end;
  }
  pieces.push(input.slice(taken));
  const inputOffset = (offset: number, edge: "start" | "end"): number => {
    const index = lastBefore(outputStarts, edge === "start" ? offset : offset - 1);
    const edit = edits[index];
    if (!edit) return offset;
    const outputEnd = (outputStarts[index] as number) + edit.replacement.length;
    if (edge === "start" ? offset < outputEnd : offset <= outputEnd) return edit.range[edge];
    return edit.range.end + offset - outputEnd;
  };
  return {
    text: pieces.join(""),
    inputRange: (range) => {
      const start = inputOffset(range.start, "start");
      return { start, end: range.end > range.start ? inputOffset(range.end, "end") : start };
    },
  };
}

/** Index of the last of the ascending `offsets` that is at most `limit`; -1 when none is. */
function lastBefore(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
