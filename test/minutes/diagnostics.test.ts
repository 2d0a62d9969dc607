import { describe, expect, it } from "vitest";
import { parseMinutes } from "../../src/index";
import type { DiagnosticCode } from "../../src/model/diagnostic";
import { minutesOf, textOf, type Written } from "../decisions/minutes-of";

const decision = "Ehdotus hyväksyttiin.";
const season = (reasons: string): Written => ({
  title: "Liikkuva arki -verkosto",
  reasons,
  proposal: "Kunta liittyy Liikkuva arki -verkoston 7. kaudelle 2023–2024.",
  decision,
});
const share = (proposal: string, duration = "Hanke kestää kaksi vuotta."): Written => ({
  title: "Rahoitusosuus Osaajat kotiin -hankkeeseen",
  reasons: duration,
  proposal,
  decision,
});
const codesOf = (text: string): readonly DiagnosticCode[] => parseMinutes(text).diagnostics.map(({ code }) => code);

describe("what is odd about a text", () => {
  it.each<readonly [readonly DiagnosticCode[], string, string]>([
    [[], "nothing", textOf({ proposal: "Katto korjataan.", decision })],
    [["not-minutes", "no-items"], "an empty text", ""],
    [["not-minutes", "no-items"], "white space", " \n\t\n"],
    [["not-minutes", "no-items"], "a recipe", "Vatkaa munat ja lisää jauhot. Paista tunti."],
    [["no-items"], "a cover alone", "PÖYTÄKIRJA\n\nLäsnä Aila Salo ja Eero Maja."],
    [[], "a decision that no label heads", "Tontin myynti\n\nTontti on kylässä.\n\nAsia poistettiin esityslistalta."],
    [["no-items"], "a Swedish cover alone", "PROTOKOLL\n\nNärvarande Aila Strand."],
    [
      ["no-decision"],
      "minutes with an item without a decision",
      `Pöytäkirja\n\n${textOf({ proposal: "Katto korjataan." })}`,
    ],
    [[], "an agenda, whose items have none", `Esityslista\n\n${textOf({ proposal: "Katto korjataan." })}`],
    [["conflicting-seasons"], "two seasons that overlap", textOf(season("USO 2022-2023 -kauden maksu on 900 euroa."))],
    [[], "an earlier season", textOf(season("USO 2021-2022 -kauden maksu oli 900 euroa."))],
    [[], "the same season twice", textOf(season("Kauden 2023–2024 maksu on 900 euroa."))],
    [
      ["sum-mismatch"],
      "a total that the rate and the duration do not give",
      textOf(share("Kunnan osuus Osaajat kotiin -hankkeesta on 3 000 euroa vuodessa eli yhteensä 9 000 euroa.")),
    ],
    [
      [],
      "a total that they give",
      textOf(share("Kunnan osuus Osaajat kotiin -hankkeesta on 3 000 euroa vuodessa eli yhteensä 6 000 euroa.")),
    ],
    [
      [],
      "a hedged rate",
      textOf(share("Kunnan osuus Osaajat kotiin -hankkeesta on noin 3 000 euroa vuodessa eli yhteensä 9 000 euroa.")),
    ],
    [
      [],
      "no duration",
      textOf(
        share(
          "Kunnan osuus Osaajat kotiin -hankkeesta on 3 000 euroa vuodessa eli yhteensä 9 000 euroa.",
          "Hanke alkaa.",
        ),
      ),
    ],
    [[], "a lump sum", textOf(share("Kunnan osuus Osaajat kotiin -hankkeesta on 9 000 euroa."))],
  ])("%j: %s", (codes, _, text) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it("a text longer than it may be is cut", () => {
    const text = textOf({ proposal: "Katto korjataan.", decision });
    const { diagnostics } = parseMinutes(text, { maxLength: text.length - 1 });
    expect(diagnostics).toEqual([
      {
        code: "input-cut",
        severity: "warning",
        message: `Only the first ${text.length - 1} of ${text.length} code units were read.`,
        span: null,
      },
    ]);
    expect(parseMinutes(text, { maxLength: text.length }).diagnostics).toEqual([]);
  });
});

describe("what a diagnostic says", () => {
  it.each([
    [
      "conflicting-seasons",
      "warning",
      "The season is 2023–2024 in one place and 2022–2023 in another.",
      "2022-2023",
      season("USO 2022-2023 -kauden maksu on 900 euroa."),
    ],
    [
      "sum-mismatch",
      "warning",
      expect.stringMatching(/3,000.* a year over 24 months is not the stated total of .*9,000/),
      "9 000 euroa",
      share("Kunnan osuus Osaajat kotiin -hankkeesta on 3 000 euroa vuodessa eli yhteensä 9 000 euroa."),
    ],
  ])("%s", (code, severity, message, quote, written) => {
    const [diagnostic] = minutesOf(written).diagnostics;
    expect(diagnostic).toEqual({ code, severity, message, span: expect.anything() });
    expect(textOf(written).slice(diagnostic?.span?.start, diagnostic?.span?.end)).toBe(quote);
  });

  it("no-decision names the section and is about the item", () => {
    const text = `Pöytäkirja\n\n${textOf({ proposal: "Katto korjataan." })}`;
    const { diagnostics, items } = parseMinutes(text);
    expect(diagnostics).toEqual([
      { code: "no-decision", severity: "info", message: "The item § 12 holds no decision.", span: items[0]?.span },
    ]);
  });

  it.each([
    ["", "The text is empty."],
    ["Vatkaa munat.", "The text does not look like minutes or an agenda."],
  ])("not-minutes of %j", (text, message) => {
    expect(parseMinutes(text).diagnostics).toEqual([
      { code: "not-minutes", severity: "error", message, span: null },
      { code: "no-items", severity: "warning", message: "No item was found in the text.", span: null },
    ]);
  });
});
