import type { Diagnostic } from "./diagnostic";
import type { MinutesItem } from "./item";
import type { Organization } from "./municipality";
import type { Evidence } from "./span";

/** Language of a body text: Finnish or Swedish. */
export type Language = "fi" | "sv";

/** `minutes` (*pöytäkirja*, *protokoll*) hold decisions, an `agenda` (*esityslista*, *föredragningslista*) proposals only. */
export type DocumentKind = "minutes" | "agenda";

/** What was read out of the text of minutes. Plain JSON. */
export interface Minutes {
  /** Language of the body text, whatever the page furniture's; null when it can't be told. */
  readonly language: Language | null;
  /** Null when it can't be told. */
  readonly documentKind: DocumentKind | null;
  /** The authority that decides; its code is null for a joint authority or wellbeing services county; null when not named. */
  readonly municipality: Organization | null;
  /** In text order. */
  readonly items: readonly MinutesItem[];
  readonly diagnostics: readonly Diagnostic[];
  readonly evidence: Evidence<"documentKind" | "municipality">;
}

/** What the caller of `parseMinutes` knows beforehand. */
export interface ParseOptions {
  /** Three-digit register code of the municipality whose minutes these are. */
  readonly municipality?: string;
  readonly language?: Language;
  /** Longest text to read, in UTF-16 code units; what is beyond is not read, and a diagnostic says so. */
  readonly maxLength?: number;
}
