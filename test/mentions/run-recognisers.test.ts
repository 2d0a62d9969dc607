import { expect, test } from "vitest";
import type { Recogniser } from "../../src/mentions/recogniser";
import { runRecognisers } from "../../src/mentions/run-recognisers";
import { pattern } from "../../src/patterns/pattern";

const rule = (name: string, form: RegExp): Recogniser<{ readonly by: string }> => ({
  name,
  pattern: pattern(() => form),
  read: (match) =>
    match[0].includes("!")
      ? undefined
      : { by: name, range: { start: match.index, end: match.index + match[0].length } },
});

const run = (text: string, ...rules: readonly Recogniser<{ readonly by: string }>[]) =>
  runRecognisers(text, rules).map(({ by, range }) => [by, text.slice(range.start, range.end)]);

test("longer wins, whichever begins first and whichever rule comes first", () => {
  const short = rule("short", /a+/gu);
  const long = rule("long", /ab+/gu);
  expect(run("xaabbb", short, long)).toEqual([["long", "abbb"]]);
  expect(run("xaaaab", short, long)).toEqual([["short", "aaaa"]]);
  expect(run("xabb", long, short)).toEqual([["long", "abb"]]);
});

test("at equal length the earlier rule wins", () => {
  const first = rule("first", /ab/gu);
  const second = rule("second", /ab|ba/gu);
  expect(run("ab", first, second)).toEqual([["first", "ab"]]);
  expect(run("ab", second, first)).toEqual([["second", "ab"]]);
  expect(run("aba", rule("later start", /ba/gu), first)).toEqual([["first", "ab"]]);
});

test("finds come in text order; a near miss is left out; patterns keep no place", () => {
  const b = rule("b", /b!?/gu);
  const a = rule("a", /a/gu);
  expect(run("b a b! a", a, b)).toEqual([
    ["b", "b"],
    ["a", "a"],
    ["a", "a"],
  ]);
  expect(run("b a b! a", a, b)).toHaveLength(3);
});
