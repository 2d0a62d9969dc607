import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as finders from "../../src/mentions/find-mentions";
import { findNamedPersons } from "../../src/mentions/named-persons";
import { findPersons } from "../../src/mentions/persons";
import type { Found } from "../../src/mentions/recogniser";

type Find = (text: string) => readonly Found<unknown>[];

const all: readonly (readonly [string, Find])[] = [
  ...Object.entries(finders),
  ["findPersons", (text: string) => findPersons(text)],
  ["findNamedPersons", (text: string) => findNamedPersons(text)],
];

/** Texts of the pieces that the rules look for, in any order, and of anything else. */
const pieces = fc.constantFrom(
  ..."5|45 000|9.000|12,50|2023|31.12.|–|-|/|.| |\n|  |euroa|€|e|milj.|noin |alle |yli |asukasta|vuodessa|kausi|kaudesta |seitsemäs |".split(
    "|",
  ),
  ...":|,|(|)|%|prosenttia|kolme |vuotta|marraskuuta |ABDno-|Dnro |HEL |USO|talousjohtaja |Maija |Malli|nimetään |m@kunta.fi|puh. |040 123 4567|ja ".split(
    "|",
  ),
);
const text = fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ maxLength: 3, unit: "grapheme" })), {
  maxLength: 40,
});

describe.each(all)("%s", (_, find) => {
  test("finds in text order, without overlaps, and inside the text", () => {
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join("");
        let end = 0;
        for (const { range } of find(joined)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(joined.length);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "5",
    "5 ",
    "111 ",
    "5-",
    "2023-",
    "5.",
    " ",
    "\n",
    " \n",
    "a",
    "A",
    "Aa ",
    "a-",
    "kausi ",
    "asukasluku ",
    "5 euroa / ",
    "5 (alv ",
  ])("reads a long run of %j in time that grows with its length", (unit) => {
    const start = performance.now();
    find(unit.repeat(Math.ceil(100_000 / unit.length)));
    find(`5 euroa${unit.repeat(Math.ceil(100_000 / unit.length))}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
