import type { Range } from "./range";

/** The line that an offset stands in, without its line break. */
export function lineAt(text: string, offset: number): Range {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end < 0 ? text.length : end };
}

/** Whether a line has nothing but white space. */
export function isBlank(text: string, line: Range): boolean {
  for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) > 0x20) return false;
  return true;
}
