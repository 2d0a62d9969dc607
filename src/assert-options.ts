import type { ParseOptions } from "./model/minutes";

/**
 * Longest text that is read when the caller sets no other limit: a year of a city's minutes is about 10 million code units,
 * and what is longer is more likely another kind of file.
 */
export const DEFAULT_MAX_LENGTH = 20_000_000;

const OPTIONS: ReadonlySet<string> = new Set([
  "municipality",
  "language",
  "maxLength",
] satisfies (keyof ParseOptions)[]);

/** Throws a `TypeError` that names the argument when a caller's arguments are not what the types say. */
export function assertOptions(text: unknown, options: unknown): void {
  if (typeof text !== "string") throw new TypeError(`text must be a string, not ${nameOf(text)}`);
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options must be an object, not ${nameOf(options)}`);
  const unknown = Object.keys(options).find((key) => !OPTIONS.has(key));
  if (unknown !== undefined) throw new TypeError(`options.${unknown} is not an option`);
  const { municipality, language, maxLength } = options as ParseOptions;
  if (municipality !== undefined && !(typeof municipality === "string" && /^\d{3}$/.test(municipality)))
    throw new TypeError(`options.municipality must be a three-digit code, not ${nameOf(municipality)}`);
  if (language !== undefined && language !== "fi" && language !== "sv")
    throw new TypeError(`options.language must be "fi" or "sv", not ${nameOf(language)}`);
  if (maxLength !== undefined && !(Number.isSafeInteger(maxLength) && maxLength >= 0))
    throw new TypeError(`options.maxLength must be a whole number of at least 0, not ${nameOf(maxLength)}`);
}

function nameOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number"
    ? JSON.stringify(value)
    : value === null
      ? "null"
      : typeof value;
}
