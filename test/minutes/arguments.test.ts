import { describe, expect, it } from "vitest";
import {
  findCaseNumbers,
  findDates,
  findMoney,
  findMunicipalities,
  findPeriods,
  findPopulationRanges,
  parseMinutes,
} from "../../src/index";

// biome-ignore lint/suspicious/noExplicitAny: callers without types pass anything
type Anything = any;

describe("wrong arguments", () => {
  it.each<readonly [Anything, Anything, string]>([
    [undefined, undefined, "text must be a string, not undefined"],
    [null, undefined, "text must be a string, not null"],
    [12, undefined, "text must be a string, not 12"],
    [["§ 1"], undefined, "text must be a string, not object"],
    ["", null, "options must be an object, not null"],
    ["", "fi", 'options must be an object, not "fi"'],
    ["", { lang: "fi" }, "options.lang is not an option"],
    ["", { municipality: 541 }, "options.municipality must be a three-digit code, not 541"],
    ["", { municipality: "54" }, 'options.municipality must be a three-digit code, not "54"'],
    ["", { municipality: "Nurmes" }, 'options.municipality must be a three-digit code, not "Nurmes"'],
    ["", { municipality: null }, "options.municipality must be a three-digit code, not null"],
    ["", { language: "en" }, 'options.language must be "fi" or "sv", not "en"'],
    ["", { maxLength: -1 }, "options.maxLength must be a whole number of at least 0, not -1"],
    ["", { maxLength: 1.5 }, "options.maxLength must be a whole number of at least 0, not 1.5"],
    ["", { maxLength: "9" }, 'options.maxLength must be a whole number of at least 0, not "9"'],
  ])("parseMinutes(%j, %j)", (text, options, message) => {
    expect(() => parseMinutes(text, options)).toThrow(new TypeError(message));
  });

  it.each<readonly [string, Anything]>([
    ["none", undefined],
    ["empty", {}],
    ["undefined each", { municipality: undefined, language: undefined, maxLength: undefined }],
    ["all", { municipality: "541", language: "sv", maxLength: 0 }],
  ])("options that are right: %s", (_, options) => {
    expect(() => parseMinutes("§ 1", options)).not.toThrow();
  });

  it.each([
    ["findCaseNumbers", findCaseNumbers],
    ["findDates", findDates],
    ["findMoney", findMoney],
    ["findMunicipalities", findMunicipalities],
    ["findPeriods", findPeriods],
    ["findPopulationRanges", findPopulationRanges],
  ])("%s", (_, find: (text: Anything) => unknown) => {
    for (const wrong of [undefined, null, 12, {}]) expect(() => find(wrong)).toThrow(/^text must be a string/);
    expect(() => find(12)).toThrow(TypeError);
    expect(find("")).toEqual([]);
  });
});
