/**
 * A stretch of the text that the caller passed: UTF-16 offsets, end exclusive, so that
 * `text.slice(span.start, span.end)` is the supporting text.
 *
 * It is the `TextPositionSelector` of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#text-position-selector), counted in UTF-16 code units.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans that support each field of an object. A field that the text does not state has no entry;
 * a field that was derived from other fields has none either.
 */
export type Evidence<Field extends string> = { readonly [F in Field]?: readonly Span[] };
