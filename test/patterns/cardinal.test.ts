import { describe, expect, test } from "vitest";
import { readCardinal } from "../../src/patterns/cardinal";

describe("cardinals", () => {
  test.each<[string, number]>([
    ["12", 12],
    ["1,5", 1.5],
    ["yksi", 1],
    ["Kolmen", 3],
    ["puolitoista", 1.5],
    ["kymmenen", 10],
    ["yksitoista", 11],
    ["kahdentoista", 12],
    ["yhdeksäntoista", 19],
    ["kaksikymmentä", 20],
    ["kahdenkymmenenviiden", 25],
    ["kahdeksankymmentäyksi", 81],
    ["sata", 100],
    ["satakaksi", 102],
    ["kolmesataaviisikymmentä", 350],
    ["tuhat", 1000],
    ["tuhat yhdeksänsataa", 1900],
    ["kymmenentuhatta", 10_000],
    ["kahdentoistatuhannen", 12_000],
    ["kaksisataakolmetuhatta neljä", 203_004],
    ["ett", 1],
    ["tjugotre", 23],
    ["hundra", 100],
    ["trehundrafemtio", 350],
    ["tolvhundra", 1200],
    ["fem tusen åttahundra", 5800],
    ["tvåhundratusen", 200_000],
  ])("%s is %d", (written, value) => {
    expect(readCardinal(written)).toBe(value);
  });

  test.each([
    "viisi tuhannen",
    "kaksi sadan",
    "kolme viiden",
    "kaksi kolme sataa",
    "kahden kolmen tuhannen",
    "kaksi kaksi",
    "tuhat tuhat",
    "sata tuhat sata tuhatta",
    "fem sju",
  ])("%j is two numerals, or none", (written) => {
    expect(readCardinal(written)).toBeUndefined();
  });

  test.each(["", "talo", "kolmas", "kahdetta", "fjärde", "toista", "enkel"])("%j is none", (written) => {
    expect(readCardinal(written)).toBeUndefined();
  });
});
