/**
 * A stretch of the normalised text: UTF-16 offsets, end exclusive. It lives inside the library only;
 * callers see a `Span` of their own string, which `SourceText.span` alone makes.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}
