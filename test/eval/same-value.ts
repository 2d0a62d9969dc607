import type { Json, JsonObject } from "./gold";

/** Whether a found value matches gold: strings folded, objects by gold's keys alone, lists of years and codes as sets, others in order. */
export function sameValue(gold: Json, found: Json): boolean {
  if (isNothing(gold) || isNothing(found)) return isNothing(gold) && isNothing(found);
  if (typeof gold === "string") return typeof found === "string" && foldText(gold) === foldText(found);
  if (isList(gold)) return isList(found) && (isSet(gold) ? sameSet(gold, found) : sameList(gold, found));
  if (isObject(gold)) return isObject(found) && Object.keys(gold).every((key) => sameField(gold, found, key));
  return gold === found;
}

/** Not stated: `null`, `[]`, or no such key. */
export function isNothing(value: Json | undefined): value is null | undefined | readonly [] {
  return value === null || value === undefined || (isList(value) && value.length === 0);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** Years, words and municipalities by their code stand in no order. */
export function isSet(list: readonly Json[]): boolean {
  return list.every((entry) => !isObject(entry) || Object.keys(entry).join() === "code");
}

/** White space folded to one space, trimmed, case left out. */
export function foldText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

function sameField(gold: JsonObject, found: JsonObject, key: string): boolean {
  return sameValue(gold[key] ?? null, found[key] ?? null);
}

function sameList(gold: readonly Json[], found: readonly Json[]): boolean {
  return gold.length === found.length && gold.every((entry, index) => sameValue(entry, found[index] ?? null));
}

function sameSet(gold: readonly Json[], found: readonly Json[]): boolean {
  return gold.length === found.length && gold.every((entry) => found.some((other) => sameValue(entry, other)));
}
