import { describe, expect, it, vi } from "vitest";
import { isCapitalAt, isDigitAt, isLetterAt, isWordCharacterAt } from "../../src/patterns/letters";
import { pattern } from "../../src/patterns/pattern";

describe("a pattern", () => {
  it("is made when it is first searched with, and once", () => {
    const source = vi.fn(() => "katto");
    const roof = pattern(source, "u");
    expect(source).not.toHaveBeenCalled();
    expect(roof.test("talon katto")).toBe(true);
    expect(roof.test("talon seinä")).toBe(false);
    expect(source).toHaveBeenCalledTimes(1);
  });

  it("keeps no place between searches", () => {
    const letter = pattern(() => /a/g);
    expect([letter.test("a"), letter.test("a"), letter.exec("ba")?.index, letter.exec("ba")?.index]).toEqual([
      true,
      true,
      1,
      1,
    ]);
  });

  it("searches from a place on, or directly at it where it is sticky", () => {
    expect(pattern(() => /a/g).exec("aba", 1)?.index).toBe(2);
    expect(pattern(() => /a/y).exec("aba", 1)).toBeNull();
    expect(pattern(() => /a/y).exec("aba", 2)?.index).toBe(2);
  });

  it("tells where its match ends", () => {
    expect(pattern(() => /a+/y).end("baac", 1)).toBe(3);
    expect(pattern(() => /a+/y).end("baac", 0)).toBeUndefined();
  });

  it("finds all only with the flag g, instead of the first without end", () => {
    expect(() => pattern(() => /a/).all("a")).toThrow(TypeError);
  });

  it("finds all matches, empty ones too", () => {
    expect(
      pattern(() => /a+/g)
        .all("aabaca")
        .map(({ 0: match, index }) => [match, index]),
    ).toEqual([
      ["aa", 0],
      ["a", 3],
      ["a", 5],
    ]);
    expect(pattern(() => /x*/g).all("ab")).toHaveLength(3);
  });

  it("replaces by a string or by what is made of the match", () => {
    expect(pattern(() => /a/g).replace("abab", "c")).toBe("cbcb");
    expect(pattern(() => /(a)b/u).replace("abab", (_, letter) => `${letter}!`)).toBe("a!ab");
  });
});

describe("letters in a pattern", () => {
  it.each([
    ["\\p{L}", "aÅšŋ", "1-²΄×÷ж"],
    ["\\p{Ll}", "aåöß", "AÅ1"],
    ["\\p{Lu}", "AÅÖ", "aö1"],
    ["[\\p{Lu}-]", "A-", "a1"],
    ["[^\\p{Ll}]", "A1-", "aö"],
    ["\\p{N}", "7²½", "a-"],
    ["[\\p{L}\\p{N}]", "ä7", "-."],
    ["\\[\\p{L}", [..."aä"].map((letter) => `[${letter}`), ["[1", "[["]],
  ])("%s", (source, matching, others) => {
    const whole = pattern(() => `^(?:${source})$`, "u");
    expect([...matching].filter((text) => !whole.test(text))).toEqual([]);
    expect([...others].filter((text) => whole.test(text))).toEqual([]);
  });

  it("are those of Vietnamese names and of Skolt Sámi, too", () => {
    expect(pattern(() => /^\p{L}+$/u).test("Thảo")).toBe(true);
    expect(pattern(() => /^\p{L}+$/u).test("Nguyễnʒ")).toBe(true);
  });

  it("count as the same by their codes", () => {
    const letter = pattern(() => /\p{L}/u);
    const codes = [...Array(0x300).keys(), ...Array.from({ length: 0x200 }, (_, index) => 0x1d80 + index)];
    for (const code of codes) {
      const text = String.fromCharCode(code);
      expect([code, isLetterAt(text, 0)]).toEqual([code, letter.test(text)]);
      expect([code, isWordCharacterAt(text, 0)]).toEqual([code, letter.test(text) || /\d/.test(text)]);
      expect([code, isDigitAt(text, 0)]).toEqual([code, /\d/.test(text)]);
      expect([code, isCapitalAt(text, 0)]).toEqual([code, code < 0x100 && /\p{Lu}/u.test(text)]);
    }
    expect(isLetterAt("a", 1)).toBe(false);
    expect(isLetterAt("a", -1)).toBe(false);
  });
});
