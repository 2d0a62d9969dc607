import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findCaseNumbers,
  findDates,
  findMoney,
  findMunicipalities,
  findPeriods,
  findPopulationRanges,
  parseMinutes,
} from "../src/index";
import type { Minutes } from "../src/model/minutes";
import { minutesSchema } from "../src/schemas.ts";
import { cardinals } from "../src/vocabulary/numerals";
import { disturbances } from "./properties/disturbances";
import { readSamples } from "./properties/samples";
import { spansOf, valuesOf } from "./properties/spans";

const samples = readSamples();
const finders = { findCaseNumbers, findDates, findMoney, findMunicipalities, findPeriods, findPopulationRanges };

/** Any UTF-16 string, lone surrogates and control characters included. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
  .map((units) => String.fromCharCode(...units));

/** Lines of real-looking minutes in any order, cut and glued anywhere. */
const lines = samples.flatMap((sample) => sample.text.split(/(?<=\n)/));
const scrambled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...lines),
      fc.constantFrom(...lines).chain((line) => fc.nat(line.length).map((at) => line.slice(at))),
    ),
    {
      maxLength: 40,
    },
  )
  .map((some) => some.join(""));

function expectMinutes(text: string, minutes: Minutes): void {
  expect(minutesSchema.safeParse(minutes).error).toBeUndefined();
  expect(JSON.parse(JSON.stringify(minutes))).toStrictEqual(minutes);
  expect(parseMinutes(text)).toEqual(minutes);
  for (const [path, { start, end }] of spansOf(minutes)) {
    expect(start >= 0 && start <= end && end <= text.length, `${path} ${start}–${end} of ${text.length}`).toBe(true);
    expect(splitsPair(text, start) || splitsPair(text, end), `${path} splits a surrogate pair`).toBe(false);
  }
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

function expectPartitions(minutes: Minutes): void {
  for (const { span, parts } of minutes.items) {
    expect([parts[0]?.span.start, parts.at(-1)?.span.end]).toEqual([span.start, span.end]);
    for (const [index, part] of parts.entries()) {
      expect(part.span.start).toBe(index === 0 ? span.start : parts[index - 1]?.span.end);
      expect(part.textSpan.start).toBeGreaterThanOrEqual(part.span.start);
      expect(part.textSpan.end).toBeLessThanOrEqual(part.span.end);
    }
  }
}

describe("any text gives minutes", () => {
  test.each([
    ["any string", anyString],
    ["scrambled minutes", scrambled],
  ])("%s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const minutes = parseMinutes(text);
        expectMinutes(text, minutes);
        expectPartitions(minutes);
      }),
      { numRuns: 300 },
    );
  });

  test.each(samples)("$name", ({ text }) => {
    const minutes = parseMinutes(text);
    expect(minutes.items.length).toBeGreaterThan(0);
    expectMinutes(text, minutes);
    expectPartitions(minutes);
  });
});

describe("any text can be searched", () => {
  test.each(Object.entries(finders))("%s", (_, find) => {
    fc.assert(
      fc.property(fc.oneof(anyString, scrambled), (text) => {
        for (const { span } of find(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("what a reader does not see changes nothing, and the spans follow", () => {
  const choice = fc.tuple(fc.constantFrom(...samples), fc.infiniteStream(fc.boolean()));

  test.each(disturbances)("$name", ({ apply, takeBack }) => {
    fc.assert(
      fc.property(choice, ([sample, coins]) => {
        const disturbed = apply(sample.text, () => coins.next().value);
        const before = parseMinutes(sample.text);
        const after = parseMinutes(disturbed);
        expect(valuesOf(after)).toEqual(valuesOf(before));
        const plain = ([path, quote]: readonly [string, string]) => [path, takeBack(quote)];
        expect(quotes(disturbed, after).map(plain)).toEqual(quotes(sample.text, before).map(plain));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test("astral characters between sentences", () => {
    const ends = (text: string) =>
      [...text.matchAll(/(?<=\p{Ll}{4}\.) (?=\p{Lu}\p{Ll})/gu)].map((match) => match.index);
    const prose = samples.filter(({ text }) => ends(text).length > 2);
    expect(prose.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...prose), fc.nat(), ({ text }, random) => {
        const at = ends(text)[random % ends(text).length] ?? 0;
        const disturbed = `${text.slice(0, at)} 😀${text.slice(at)}`;
        const [before, after] = [figuresOf(text), figuresOf(disturbed)];
        expect(valuesOf(after)).toEqual(valuesOf(before));
        expect(quotes(disturbed, after)).toEqual(quotes(text, before));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

/** What stands in the text whatever the sentences around it are. */
function figuresOf(text: string) {
  return parseMinutes(text).items.map(({ mentions: { persons: _, ...figures } }) => figures);
}

/** What each span of a result quotes. */
function quotes(text: string, minutes: object): readonly (readonly [string, string])[] {
  return spansOf(minutes).map(([path, { start, end }]) => [path, text.slice(start, end)]);
}

describe("a value is supported by the text that its span quotes", () => {
  const digits = (text: string) => text.replace(/\D/g, "");

  test.each(samples)("$name", ({ text }) => {
    for (const item of parseMinutes(text).items) {
      const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      for (const { span } of item.mentions.money)
        expect(quote(span)).toMatch(/\d|maksu|ilmai|avgift|gratis|kost|euro|cent|sent/i);
      for (const { date, span } of item.mentions.dates) expect(quote(span)).toContain(String(Number(date.slice(8))));
      for (const { caseNumber, span } of item.mentions.caseNumbers)
        expect(digits(quote(span))).toBe(digits(caseNumber));
      for (const { name, span } of item.mentions.persons)
        expect(shareWord(name ?? quote(span), quote(span))).toBe(true);
      for (const { for: yes, against, span } of item.votes)
        for (const count of [yes, against]) expect(quote(span)).toMatch(numberOf(count));
    }
  });

  /** A number of votes in digits or, up to ten, in words. */
  function numberOf(count: number): RegExp {
    const words = cardinals.flatMap(({ values }) => values[count]?.split(" ") ?? []);
    return new RegExp([`(?<!\\d)${count}(?!\\d)`, ...words].join("|"), "i");
  }

  function shareWord(left: string, right: string): boolean {
    const fold = (text: string) => text.replace(/[-\s\u00ad]+/g, "").toLowerCase();
    return fold(right).includes(fold(left).slice(0, 4));
  }
});

describe("maxLength", () => {
  test("a longer text is cut, and a diagnostic says so", () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(6000), fc.integer({ min: -1, max: 1 }), ({ text }, any, near) => {
        const maxLength = any % 3 === 0 ? text.length + near : any;
        const minutes = parseMinutes(text, { maxLength });
        const cut = minutes.diagnostics.some((diagnostic) => diagnostic.code === "input-cut");
        expect(cut).toBe(text.length > maxLength);
        for (const [, { end }] of spansOf(minutes.items)) expect(end).toBeLessThanOrEqual(maxLength);
      }),
    );
  });
});
