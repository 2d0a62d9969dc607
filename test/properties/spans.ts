import type { Span } from "../../src/model/span";

/** Every span anywhere in a result, with the way to it. */
export function spansOf(value: unknown, path = ""): readonly (readonly [path: string, span: Span])[] {
  if (typeof value !== "object" || value === null) return [];
  if (isSpan(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => spansOf(inner, `${path}.${key}`));
}

/** A result without its spans: what was read, wherever it stands. */
export function valuesOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, inner) => (isSpan(inner) ? "span" : inner)));
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && Object.keys(value).sort().join() === "end,start";
}
