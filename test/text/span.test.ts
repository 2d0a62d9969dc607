import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "../../src/text/read-source";

/** Pieces that the edits look for, and plain words between them. */
const piece = fc.constantFrom(
  "Talo ",
  "vä-\nhennys ",
  "ELY-\nkeskus ",
  "\u00a0",
  "\u00ad\n",
  "&nbsp;",
  "&amp;",
  "a\u0308",
  "\r\n",
  "\n\n",
  "Sivu 3\n",
  "Stäng\n",
  "Pöytäkirja 2/2020 3\n",
  "§ 12\n",
  "(USO) -\nverkosto",
  "\ufeff",
  "Yli-\nSalo ",
);
const document = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("the way back to the caller's text", () => {
  it("is a range of it, in the same order, for every range of the text read", () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (input, first, second) => {
        const source = readSource(input);
        const [start, end] = [first % (source.text.length + 1), second % (source.text.length + 1)].sort(
          (a, b) => a - b,
        ) as [number, number];
        const span = source.span({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(input.length);
        const later = source.span({ start: end, end: source.text.length });
        expect(later.start).toBeGreaterThanOrEqual(span.start);
      }),
    );
  });

  it("leads a word to itself, whatever stands around it", () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const input = `${before}\n\nsanomalehti\n\n${after}`;
        const source = readSource(input);
        const start = source.text.indexOf("sanomalehti");
        const span = source.span({ start, end: start + 11 });
        expect(input.slice(span.start, span.end)).toBe("sanomalehti");
      }),
    );
  });

  it.each([
    ["vä-\nhennys", "vähennys", "vä-\nhennys"],
    ["9\u00a0000", "9 000", "9\u00a0000"],
    ["&auml;iti", "äiti", "&auml;iti"],
    ["Kuntaliitto-\nkonserni", "Kuntaliitto-konserni", "Kuntaliitto-\nkonserni"],
    ["a\u0308iti", "äiti", "a\u0308iti"],
    ["hyväk\u00adsy", "hyväksy", "hyväk\u00adsy"],
  ])("%j is read as %s and spans what was written", (written, read, spanned) => {
    const input = `Alku ${written} loppu`;
    const source = readSource(input);
    const start = source.text.indexOf(read);
    const span = source.span({ start, end: start + read.length });
    expect(input.slice(span.start, span.end)).toBe(spanned);
  });

  it("gives an empty range an empty span", () => {
    const source = readSource("vä-\nhennys");
    expect(source.span({ start: 4, end: 4 })).toMatchObject({ start: expect.any(Number) });
    const span = source.span({ start: 4, end: 4 });
    expect(span.end).toBe(span.start);
  });
});

describe("reading again", () => {
  it("changes nothing more in what has no pages", () => {
    const word = fc.constantFrom("Talo ", "vä-\nhennys ", "\u00a0", "\n\n", "&nbsp;", "ELY-\nkeskus ");
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }).map((words) => words.join("")),
        (input) => {
          const once = readSource(input).text;
          expect(readSource(once).text).toBe(once);
        },
      ),
    );
  });
});
