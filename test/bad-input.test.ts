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
import { minutesSchema } from "../src/schemas.ts";

const million = 1_000_000;
/** Reproducible noise: a linear congruential generator over all 16-bit units. */
const noise = (length: number) => {
  let state = 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return String.fromCharCode(state >> 15);
  };
  return Array.from({ length }, next).join("");
};
const english = "The committee met on Monday and discussed the budget of the county. It was resolved to adjourn. ";

describe("what is no minutes gives minutes with a diagnostic, quickly", () => {
  test.each<[string, string]>([
    ["an empty string", ""],
    ["white space", " \n\t\u00a0\n"],
    ["5 MB of one letter", "a".repeat(5 * million)],
    ["5 MB of one capital", "A".repeat(5 * million)],
    ["5 MB of one digit", "1".repeat(5 * million)],
    ["1 MB of digits and spaces", "1 ".repeat(million / 2)],
    ["1 MB of hyphens", "-".repeat(million)],
    ["1 MB of § signs", "§".repeat(million)],
    ["1 MB of empty lines", "\n".repeat(million)],
    ["1 MB of spaces before one word", `${" ".repeat(million)}a`],
    ["1 MB of full stops", ".".repeat(million)],
    ["1 MB of words in capitals", "Aa Bb ".repeat(million / 6)],
    ["1 MB of opening brackets", "(".repeat(million)],
    ["binary noise", noise(million)],
    ["lone surrogates", "\ud800\udc00\udc00\ud800".repeat(1000)],
    ["HTML", `<!doctype html><html><body>${"<div class='a'><p>Lorem</p></div>".repeat(2000)}</body></html>`],
    ["English", english.repeat(2000)],
    ["JSON", JSON.stringify(Array.from({ length: 5000 }, (_, id) => ({ id, name: "x" })))],
  ])("%s", (_, text) => {
    const start = performance.now();
    const minutes = parseMinutes(text);
    const seconds = (performance.now() - start) / 1000;
    expect(minutesSchema.safeParse(minutes).error).toBeUndefined();
    expect(minutes.diagnostics.map((diagnostic) => diagnostic.code)).toContain("not-minutes");
    // Twice what a loaded machine takes; quadratic time is far above it.
    expect(seconds).toBeLessThan(1 + (2 * text.length) / million);
  });
});

describe("long minutes are read in a time that grows with them", () => {
  const head = (section: number) => `Kunnanhallitus 3.2.2023 § ${section}\n\nTien nimi\n\n`;
  const body = "Päätösehdotus\n\nHyväksytään nimi.\n\nPäätös\n\nHyväksyttiin.\n\n";
  test.each<[string, string, number]>([
    ["two thousand items", Array.from({ length: 2000 }, (_, index) => head(index + 1) + body).join(""), 2000],
    ["one item with its head on each of two hundred pages", (head(7) + body).repeat(200), 1],
    ["one header with a decision, three thousand times", `${head(7)}Päätös\nHyväksyttiin.\n\n`.repeat(3_000), 1],
    ["one item without an end", head(7) + body + "Maksu on 9 000 euroa vuodessa vuosina 2023–2024. ".repeat(10_000), 1],
  ])("%s", (_, text, items) => {
    const start = performance.now();
    expect(parseMinutes(text).items).toHaveLength(items);
    expect((performance.now() - start) / 1000).toBeLessThan(4);
  });
});

describe("one item that says the same thousands of times is read in a time that grows with it", () => {
  const item = (said: string) =>
    `Posion kunta\n\nKunnanhallitus 3.5.2024 § 12\n\nKestävä kylä -hankkeen rahoitus\n\n${said}\n\nPäätösehdotus\nKunta rahoittaa Kestävä kylä -hanketta.\n${said}\n\nPäätös\nHyväksyttiin.\n`;
  test.each([
    ["rows of a table", "Lemi 3 100 €\n"],
    ["fees in one sentence", "jäsenmaksu 900 euroa vuodessa, "],
    ["shares", "Kunnan osuus on 900 euroa. "],
    ["tiers", "alle 5 000 asukasta 900 euroa, "],
    ["a project's name", "Kestävä kylä -hanke on hyvä. "],
    ["votes", "Salon ehdotus sai 3 ääntä ja "],
    ["names", "Aila Salo "],
    ["organisations", "Koillismaan Kehitys Oy hallinnoi hanketta. "],
    ["preparers", "\nValmistelija kunnanjohtaja Aila Salo"],
    ["proposals and decisions", "\n\nEhdotus\nx.\n\nPäätös\nJoo."],
  ])("%s", (_, said) => {
    const text = item(said.repeat(100_000 / said.length));
    const start = performance.now();
    expect(parseMinutes(text).items).toHaveLength(1);
    expect((performance.now() - start) / 1000).toBeLessThan(3);
  });
});

describe("a wrong argument throws a TypeError that names it", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["bytes", new Uint8Array(3)],
    ["a String object", Object("text")],
  ])("%s for the text", (_, text) => {
    const finders = { findCaseNumbers, findDates, findMoney, findMunicipalities, findPeriods, findPopulationRanges };
    for (const read of [parseMinutes, ...Object.values(finders)]) {
      expect(() => read(text as string)).toThrow(TypeError);
      expect(() => read(text as string)).toThrow(/\btext\b/);
    }
  });

  test.each<[string, unknown, RegExp]>([
    ["options that are no object", "fi", /options/],
    ["options that are null", null, /options/],
    ["an unknown option", { lang: "fi" }, /lang/],
    ["an unknown language", { language: "en" }, /language/],
    ["a municipality that is no code", { municipality: "Kuhmo" }, /municipality/],
    ["a municipality that is a number", { municipality: 290 }, /municipality/],
    ["a length that is no number", { maxLength: "9" }, /maxLength/],
    ["a length below 0", { maxLength: -1 }, /maxLength/],
    ["a length that is not whole", { maxLength: 1.5 }, /maxLength/],
    ["a length that is not a number", { maxLength: Number.NaN }, /maxLength/],
  ])("%s", (_, options, name) => {
    expect(() => parseMinutes("", options as never)).toThrow(TypeError);
    expect(() => parseMinutes("", options as never)).toThrow(name);
  });
});
