import type { MinutesItem } from "../../src/model/item";
import type { Minutes } from "../../src/model/minutes";
import type { Span } from "../../src/model/span";
import { align, type Pair } from "./align";
import { compareParts } from "./compare-parts";
import { type Finding, falseFind, hit, miss, wrong } from "./finding";
import type { Gold, GoldItem, Json, JsonObject } from "./gold";
import { foldText, isList, isNothing, isObject, isSet, sameValue } from "./same-value";

/** Objects whose fields are counted one by one. Any other object is one value, right when all that gold states of it is. */
const containers = ["participation", "cofunding", "body", "network", "project"];
/** Of these, the ones that also count as a value themselves: whether the item decides on such a thing at all. */
const decisions = ["participation", "cofunding"];
const unscored = ["meta", "items", "parts", "layout", "features", "origin"];

/** Compares what was read with gold, value by value, as the corpus's FORMAT.md says. */
export function compareMinutes(gold: Gold, minutes: Minutes): readonly Finding[] {
  const document = compareFields(gold, asObject(minutes), { path: "", item: null, spans: [] });
  if (gold.items === undefined) return document;
  return [...document, ...alignItems(gold.items, minutes.items).flatMap((pair) => compareItem(pair, gold, minutes))];
}

/** By position; when the numbers of items differ, by section number and title, so that one item too few spoils no other. */
function alignItems(gold: readonly GoldItem[], found: readonly MinutesItem[]): readonly Pair[] {
  if (gold.length === found.length) return gold.map((_, index) => ({ gold: index, found: index }));
  return align(gold, found, isSameItem);
}

function isSameItem(gold: GoldItem, found: MinutesItem): boolean {
  const sameTitle = typeof gold.title === "string" && foldText(gold.title) === foldText(found.title ?? "");
  return sameTitle || (typeof gold.sectionNumber === "number" && gold.sectionNumber === found.sectionNumber);
}

function compareItem(pair: Pair, gold: Gold, minutes: Minutes): readonly Finding[] {
  const item = pair.gold ?? pair.found ?? 0;
  const left = pair.gold === null ? undefined : gold.items?.[pair.gold];
  const right = pair.found === null ? undefined : minutes.items[pair.found];
  const counts = left === undefined ? falseFind : right === undefined ? miss : hit;
  const spans = right === undefined ? [] : [right.span];
  const presence = { field: "items", item, gold: nameOf(left), found: nameOf(right), spans, counts };
  if (left === undefined) return [presence];
  return [
    presence,
    ...compareFields(left, asObject(right), { path: "", item, spans: [] }),
    ...compareParts(left.parts ?? [], right?.parts ?? [], item),
  ];
}

interface Place {
  readonly path: string;
  readonly item: number | null;
  /** What supports the value here as a whole. */
  readonly spans: readonly Span[];
}

function compareFields(gold: JsonObject, found: JsonObject | undefined, place: Place): readonly Finding[] {
  return Object.keys(gold)
    .filter((key) => !unscored.includes(key))
    .flatMap((key) => compareField(key, gold[key] ?? null, found, place));
}

function compareField(key: string, gold: Json, parent: JsonObject | undefined, place: Place): readonly Finding[] {
  const path = place.path === "" ? key : `${place.path}.${key}`;
  const own = spansOf(parent, key);
  const here = { path, item: place.item, spans: own.length > 0 ? own : place.spans };
  const found = parent?.[key] ?? null;
  if (isList(gold)) return compareList(gold, isList(found) ? found : [], here);
  if (isObject(gold) && containers.includes(key)) return compareContainer(key, gold, found, here);
  return compareValue(gold, found, here);
}

function compareContainer(key: string, gold: JsonObject, found: Json, place: Place): readonly Finding[] {
  const right = isObject(found) ? found : undefined;
  const presence = decisions.includes(key) ? compareValue("decided", right && "decided", place) : [];
  return [...presence, ...compareFields(gold, right, place)];
}

/** Each entry counts as a value, right when all that gold states of it is. */
function compareList(gold: readonly Json[], found: readonly Json[], place: Place): readonly Finding[] {
  const pairs = isSet(gold) ? pairSet(gold, found) : align(gold, found, sameValue);
  return pairs.flatMap((pair) => {
    const entry = pick(found, pair.found);
    const own = spansIn(entry);
    return compareValue(pick(gold, pair.gold), entry, own.length > 0 ? { ...place, spans: own } : place);
  });
}

function pairSet(gold: readonly Json[], found: readonly Json[]): readonly Pair[] {
  const pairs = gold.map((entry, index) => {
    const at = found.findIndex((other) => sameValue(entry, other));
    return { gold: index, found: at < 0 ? null : at };
  });
  const extra = found.map((_, index) => index).filter((index) => !pairs.some((pair) => pair.found === index));
  return [...pairs, ...extra.map((index) => ({ gold: null, found: index }))];
}

function compareValue(gold: Json, found: Json | undefined, place: Place): readonly Finding[] {
  if (isNothing(gold) && isNothing(found)) return [];
  const finding = { field: place.path, item: place.item, gold, found: found ?? null, spans: place.spans };
  if (isNothing(gold)) return [{ ...finding, counts: falseFind }];
  if (isNothing(found)) return [{ ...finding, counts: miss }];
  return [{ ...finding, counts: sameValue(gold, found) ? hit : wrong }];
}

/** A value's own span, else its parent's evidence for it. */
function spansOf(parent: JsonObject | undefined, key: string): readonly Span[] {
  const own = spansIn(parent?.[key] ?? null);
  if (own.length > 0) return own;
  const evidence = parent?.evidence;
  const spans = isObject(evidence) ? evidence[key] : undefined;
  return isList(spans) ? (spans as unknown as readonly Span[]) : [];
}

function spansIn(value: Json): readonly Span[] {
  return isObject(value) && isObject(value.span) ? [value.span as unknown as Span] : [];
}

function nameOf(item: GoldItem | MinutesItem | undefined): Json {
  if (item === undefined) return null;
  return `§ ${item.sectionNumber ?? "–"} ${item.title ?? ""}`;
}

function pick(list: readonly Json[], index: number | null): Json {
  return index === null ? null : (list[index] ?? null);
}

function asObject(value: Minutes | MinutesItem | undefined): JsonObject | undefined {
  return value as unknown as JsonObject | undefined;
}
