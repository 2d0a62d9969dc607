import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/model/outcome";
import { itemOf, textOf, type Written } from "./minutes-of";

interface Handled {
  readonly body: string;
  readonly on: string | null;
  readonly section: number | null;
  readonly outcome: Outcome | null;
}

const handled = (written: Written): readonly Handled[] =>
  itemOf(written).earlierHandlings.map(({ body, meetingDate, sectionNumber, outcome }) => ({
    body: body.name,
    on: meetingDate,
    section: sectionNumber,
    outcome,
  }));
const now = { proposal: "Kunnanhallitus päättää, että katto korjataan.", decision: "Ehdotus hyväksyttiin." };
const nu = { lang: "sv", proposal: "Taket repareras.", decision: "Förslaget godkändes." } as const;

describe("earlier handlings", () => {
  it.each<readonly [string, Written, readonly Handled[]]>([
    [
      "another body's",
      {
        ...now,
        history:
          "Tekninen lautakunta 12.3.2024 § 20\n\nKatto vuotaa.\n\nTeknisen johtajan ehdotus:\nLautakunta esittää korjausta.\n\nPäätös\nHyväksyttiin.\n\nKunnanhallitus 3.5.2024 § 12",
      },
      [{ body: "Tekninen lautakunta", on: "2024-03-12", section: 20, outcome: "approved" }],
    ],
    [
      "another body's of the same day, between the page head and the item's own header",
      {
        ...now,
        letterhead: "Posion kunta\n\nKunnanhallitus\nPöytäkirja 03.05.2024/Pykälä 12\n\nVanhan koulun katto",
        title: "",
        history:
          "Tekninen lautakunta 3.5.2024 § 6\n\nPäätösehdotus\nLautakunta esittää korjausta.\n\nPäätös\nHyväksyttiin.\n\nKunnanhallitus 3.5.2024 § 12",
      },
      [{ body: "Tekninen lautakunta", on: "2024-05-03", section: 6, outcome: "approved" }],
    ],
    [
      "one without a header before a proposal still open",
      {
        history:
          "Aikaisempi käsittely\n\nPerustelut\nKatto vuotaa.\n\nPäätösehdotus\nTekninen lautakunta esittää korjausta.\n\nPäätös\nHyväksyttiin.",
        proposal: "Kunnanhallitus päättää, että katto korjataan.",
      },
      [{ body: "Tekninen lautakunta", on: null, section: null, outcome: "approved" }],
    ],
    [
      "the same body's, tabled",
      {
        ...now,
        history:
          "Kunnanhallitus 12.4.2024 § 9\n\nKatto vuotaa.\n\nKunnanjohtajan ehdotus:\nKatto korjataan.\n\nPäätös\nJätettiin pöydälle.\n\nKunnanhallitus 3.5.2024 § 12",
      },
      [{ body: "Kunnanhallitus", on: "2024-04-12", section: 9, outcome: "tabled" }],
    ],
    [
      "two in a row",
      {
        ...now,
        history:
          "Tekninen lautakunta 12.3.2024 § 20\n\nKatto vuotaa.\n\nPäätös\nPalautettiin valmisteltavaksi.\n\nTekninen lautakunta 9.4.2024 § 31\n\nKatto vuotaa yhä.\n\nPäätös\nHyväksyttiin.\n\nKunnanhallitus 3.5.2024 § 12",
      },
      [
        { body: "Tekninen lautakunta", on: "2024-03-12", section: 20, outcome: "returned" },
        { body: "Tekninen lautakunta", on: "2024-04-09", section: 31, outcome: "approved" },
      ],
    ],
    [
      "Swedish",
      {
        ...nu,
        history:
          "Tekniska nämnden 12.3.2024 § 20\n\nTaket läcker.\n\nBeslut\nBordlades.\n\nKommunstyrelsen 3.5.2024 § 12",
      },
      [{ body: "Tekniska nämnden", on: "2024-03-12", section: 20, outcome: "tabled" }],
    ],
    [
      "without a header: the parts come twice",
      {
        ...now,
        history:
          "Katto vuotaa.\n\nEhdotus\nTekninen lautakunta päättää esittää kunnanhallitukselle, että katto korjataan.\n\nPäätös\nHyväksyttiin.",
        reasons: "Kunnanhallituksen käsittely.",
      },
      [{ body: "Tekninen lautakunta", on: null, section: null, outcome: "approved" }],
    ],
    ["a reference in prose", { ...now, reasons: "Tekninen lautakunta käsitteli asian 12.3.2024 § 20." }, []],
    ["none", now, []],
  ])("%s", (_, written, expected) => {
    expect(handled(written)).toEqual(expected);
  });

  it("the item is the last handling's", () => {
    const written: Written = {
      ...now,
      history:
        "Tekninen lautakunta 12.3.2024 § 20\n\nKatto vuotaa.\n\nEhdotus\nPäätetään\n1. korjata katto\n2. maalata.\n\nKäsittely\nAnnettiin 6 jaa-ääntä ja 3 ei-ääntä. Aila Salo oli esteellinen.\n\nPäätös\nPalautettiin valmisteltavaksi yksimielisesti.\n\nKunnanhallitus 3.5.2024 § 12",
    };
    const { sectionNumber, meetingDate, outcome, unanimous, votes, recusals, proposalPoints } = itemOf(written);
    expect({ sectionNumber, meetingDate, outcome, unanimous, votes, recusals, proposalPoints }).toEqual({
      sectionNumber: 12,
      meetingDate: "2024-05-03",
      outcome: "approved",
      unanimous: null,
      votes: [],
      recusals: [],
      proposalPoints: 0,
    });
  });

  it("each span begins at its heading line", () => {
    const written: Written = {
      ...now,
      history:
        "Tekninen lautakunta 12.3.2024 § 20\n\nKatto vuotaa.\n\nPäätös\nHyväksyttiin.\n\nKunnanhallitus 3.5.2024 § 12",
    };
    const [handling] = itemOf(written).earlierHandlings;
    const quote = textOf(written).slice(handling?.span.start, handling?.span.end);
    expect(quote).toMatch(/^Tekninen lautakunta 12\.3\.2024 § 20[\s\S]*Hyväksyttiin\.\s*$/);
  });
});
