import { describe, expect, test } from "vitest";
import type { Minutes } from "../../src/model/minutes";
import { compareMinutes } from "./compare";
import { f1, isRight } from "./finding";
import { findBelow, raiseFloor } from "./floor";
import type { Gold, GoldItem, Json } from "./gold";
import { countsOf, scoresOf } from "./result";

/** What the parser would give; only the fields that gold names are looked at. */
function minutesOf(...items: object[]): Minutes {
  return { language: "fi", items } as unknown as Minutes;
}

/** Hits, false finds and misses by field, of one item. */
function compareItem(gold: object, found: object): Record<string, readonly [number, number, number]> {
  const findings = compareMinutes({ items: [gold as GoldItem] }, minutesOf(found));
  const fields = [...new Set(findings.map((finding) => finding.field))].filter((field) => field !== "items");
  return Object.fromEntries(
    fields.map((field) => {
      const { hits, falseFinds, misses } = countsOf(findings.filter((finding) => finding.field === field));
      return [field, [hits, falseFinds, misses]];
    }),
  );
}

const person = (name: string, phone: Json = null) => ({ name, title: "johtaja", phone, span: { start: 0, end: 1 } });
const tier = (minPopulation: number, cents: number) => ({ minPopulation, money: { currency: "EUR", cents } });

describe("one value", () => {
  test.each<[string, object, object, Record<string, readonly [number, number, number]>]>([
    ["the same", { sectionNumber: 9 }, { sectionNumber: 9 }, { sectionNumber: [1, 0, 0] }],
    ["folded and in another case", { title: "Uuden  tien\nnimi" }, { title: " uuden tien nimi" }, { title: [1, 0, 0] }],
    ["another value", { sectionNumber: 9 }, { sectionNumber: 8 }, { sectionNumber: [0, 1, 1] }],
    ["missed", { caseNumber: "1/2" }, { caseNumber: null }, { caseNumber: [0, 0, 1] }],
    ["found where nothing is stated", { caseNumber: null }, { caseNumber: "1/2" }, { caseNumber: [0, 1, 0] }],
    ["rightly not found", { caseNumber: null }, { caseNumber: null }, {}],
    ["not scored", {}, { caseNumber: "1/2" }, {}],
    ["zero is a value", { proposalPoints: 0 }, { proposalPoints: 0 }, { proposalPoints: [1, 0, 0] }],
    ["false is a value", { unanimous: false }, { unanimous: null }, { unanimous: [0, 0, 1] }],
    [
      "an object's fields one by one",
      { body: { name: "Valtuusto", kind: "council" } },
      { body: { name: "Valtuusto", kind: "other" } },
      { "body.name": [1, 0, 0], "body.kind": [0, 1, 1] },
    ],
    ["no such object", { body: null }, { body: { name: "Valtuusto", kind: "council" } }, { body: [0, 1, 0] }],
    [
      "fee as a whole, its span unscored",
      { participation: { fee: { money: { currency: "EUR", cents: 100 }, per: null } } },
      { participation: { fee: { money: { currency: "EUR", cents: 100 }, per: null, span: { start: 0, end: 1 } } } },
      { participation: [1, 0, 0], "participation.fee": [1, 0, 0] },
    ],
    [
      "fee with another period",
      { participation: { fee: { money: { currency: "EUR", cents: 100 }, per: null } } },
      { participation: { fee: { money: { currency: "EUR", cents: 100 }, per: "year" } } },
      { participation: [1, 0, 0], "participation.fee": [0, 1, 1] },
    ],
    [
      "a decision missed with all its fields",
      { participation: { network: { id: "uso" }, action: "join", season: null } },
      { participation: null },
      { participation: [0, 0, 1], "participation.network.id": [0, 0, 1], "participation.action": [0, 0, 1] },
    ],
    ["a decision that is none", { cofunding: null }, { cofunding: { total: 1 } }, { cofunding: [0, 1, 0] }],
  ])("%s", (_, gold, found, expected) => expect(compareItem(gold, found)).toEqual(expected));
});

describe("lists", () => {
  test.each<[string, object, object, readonly [number, number, number] | undefined]>([
    ["in order", { list: [person("A"), person("B")] }, { list: [person("A"), person("B")] }, [2, 0, 0]],
    ["out of order", { list: [person("A"), person("B")] }, { list: [person("B"), person("A")] }, [1, 1, 1]],
    ["one too many", { list: [person("A")] }, { list: [person("B"), person("A")] }, [1, 1, 0]],
    ["one too few", { list: [person("A"), person("B")] }, { list: [person("B")] }, [1, 0, 1]],
    ["one field of an entry wrong", { list: [person("A")] }, { list: [person("A", "040")] }, [0, 1, 1]],
    ["nothing stated, something found", { list: [] }, { list: [person("A")] }, [0, 1, 0]],
    ["nothing stated, nothing found", { list: [] }, { list: [] }, undefined],
    ["years in any order", { list: [2024, 2023] }, { list: [2023, 2024] }, [2, 0, 0]],
    [
      "codes in any order",
      { list: [{ code: "614" }, { code: "320" }] },
      {
        list: [
          { code: "320", name: "Kemijärvi" },
          { code: "614", name: "Posio" },
        ],
      },
      [2, 0, 0],
    ],
    ["tiers in order", { list: [tier(1, 2), tier(3, 4)] }, { list: [tier(3, 4), tier(1, 2)] }, [1, 1, 1]],
  ])("%s", (_, gold, found, expected) => expect(compareItem(gold, found).list).toEqual(expected));
});

describe("parts, by words", () => {
  const parts = (...texts: [string, string | null][]) => ({ parts: texts.map(([kind, text]) => ({ kind, text })) });
  test.each<[string, object, object, Record<string, readonly [number, number, number]>]>([
    [
      "the same",
      parts(["decision", "Asia hyväksyttiin."]),
      parts(["decision", "asia\nhyväksyttiin."]),
      { "parts.decision": [2, 0, 0] },
    ],
    [
      "a word more, a word less",
      parts(["decision", "a b c"]),
      parts(["decision", "b c d e"]),
      { "parts.decision": [2, 2, 1] },
    ],
    ["a word twice", parts(["decision", "a"]), parts(["decision", "a a"]), { "parts.decision": [1, 1, 0] }],
    [
      "parts of a kind joined",
      parts(["decision", "a"], ["decision", "b"]),
      parts(["decision", "b a"]),
      { "parts.decision": [2, 0, 0] },
    ],
    [
      "a kind that gold does not name",
      parts(["decision", "a"]),
      parts(["decision", "a"], ["proposal", "b"]),
      { "parts.decision": [1, 0, 0] },
    ],
    ["no such part", parts(["decision", null]), parts(["decision", "a b"]), { "parts.decision": [0, 2, 0] }],
    ["heading and other", parts(["heading", "a"], ["other", "b"]), parts(), {}],
  ])("%s", (_, gold, found, expected) => expect(compareItem(gold, found)).toEqual(expected));
});

describe("items", () => {
  const item = (sectionNumber: number, title: string) => ({ sectionNumber, title, outcome: "approved" });
  const three: Gold = { items: [item(1, "a"), item(2, "b"), item(3, "c")] };

  test("one item too few spoils no other", () => {
    const findings = compareMinutes(three, minutesOf(item(1, "a"), item(3, "c")));
    expect(findings.filter((finding) => !isRight(finding)).map(({ field, item }) => [field, item])).toEqual([
      ["items", 1],
      ["sectionNumber", 1],
      ["title", 1],
      ["outcome", 1],
    ]);
  });

  test("one item too many is one false find", () => {
    const findings = compareMinutes(three, minutesOf(item(9, "x"), item(1, "a"), item(2, "b"), item(3, "c")));
    expect(countsOf(findings)).toEqual({ hits: 12, falseFinds: 1, misses: 0 });
  });

  test("as many items as gold has are compared by position", () => {
    const findings = compareMinutes(three, minutesOf(item(1, "a"), item(7, "x"), item(3, "c")));
    expect(countsOf(findings)).toEqual({ hits: 10, falseFinds: 2, misses: 2 });
  });
});

test("a difference quotes the value's own span, else its parent's evidence, else the object's around it", () => {
  const gold: Gold = { items: [{ title: "a", preparers: [{ name: "A" }], body: { kind: "council" } }] };
  const evidence = { title: [{ start: 1, end: 2 }], body: [{ start: 5, end: 6 }] };
  const found = minutesOf({
    title: "b",
    preparers: [{ name: "B", span: { start: 3, end: 4 } }],
    body: { kind: "other" },
    evidence,
  });
  const quoted = compareMinutes(gold, found).filter((one) => one.found !== null && one.field !== "items");
  expect(quoted.map(({ field, spans }) => [field, spans[0]?.start])).toEqual([
    ["title", 1],
    ["preparers", 3],
    ["body.kind", 5],
  ]);
});

test("F1 of nothing to find and nothing found is 1", () => {
  expect(f1({ hits: 0, falseFinds: 0, misses: 0 })).toBe(1);
  expect(f1({ hits: 3, falseFinds: 1, misses: 1 })).toBe(0.75);
});

describe("scores of a folder", () => {
  const read = (gold: GoldItem, found: object) => ({
    case: { folder: "dev", name: "a", text: "", gold: { items: [gold] } },
    findings: compareMinutes({ items: [gold] }, minutesOf(found)),
  });
  const right = read({ title: "a", cofunding: null }, { title: "a", cofunding: null });
  const wrongTitle = read({ title: "a", cofunding: null }, { title: "b", cofunding: null });
  const wrongDecision = read({ title: "a", cofunding: null }, { title: "a", cofunding: {} });

  test("documents right, and right in participation and co-funding", () => {
    expect(scoresOf([right, wrongTitle, wrongDecision])).toMatchObject({ documents: 3, right: 1, decisions: 2 });
  });

  test("the floor names what is below it, and only rises", () => {
    const floor = { dev: { values: 0.9, parts: 1, right: 1, decisions: 1 } };
    const scores = { documents: 2, parts: 1, right: 0, decisions: 2, values: 0.95678 };
    expect(findBelow(floor, new Map([["dev", scores]]))).toEqual(["dev: right 0 is below the floor 1"]);
    expect(raiseFloor(floor, new Map([["dev", scores]]))).toEqual({
      dev: { values: 0.9567, parts: 1, right: 1, decisions: 2 },
    });
    expect(findBelow(floor, new Map([["elsewhere", scores]]))).toEqual([]);
  });
});
