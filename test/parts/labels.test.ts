import { describe, expect, it } from "vitest";
import { ownedLabels, partLabels } from "../../src/vocabulary/part-labels";
import { readItem, readParts } from "./read-parts";

const rows = partLabels.flatMap(({ kind, labels }) => labels.map((label) => [label, kind] as const));
/** In a line of their own these end the minutes, or a line end joins them with what follows. */
const alone = rows.filter(([label]) => !/^Allekirjoitukset$|^Underskrifter$|-$/.test(label));
/** What nothing but a label of its kind makes of a text: further information is preparation where there is no other. */
const kindIn = (kind: string): string => (kind === "contact" ? "preparation" : kind);
/** Content that no kind splits further. */
const CONTENT = "sovitaan myöhemmin erikseen";

describe("every row of the vocabulary is a label", () => {
  it.each(alone)("%s on its own line: %s", (label, kind) => {
    expect(readParts(`Alku.\n\n${label}\n${CONTENT}`)).toEqual([
      ["description", "Alku."],
      [kindIn(kind), CONTENT],
    ]);
  });

  it.each(rows)("%s before a colon, in capitals: %s", (label, kind) => {
    expect(readParts(`Alku.\n${label.toUpperCase()}: ${CONTENT}`).at(-1)).toEqual([kindIn(kind), CONTENT]);
  });

  it.each(rows)("%s in a column: %s", (label, kind) => {
    expect(readParts(`Alku.\n\n  • ${label}      ${CONTENT}`).at(-1)).toEqual([kindIn(kind), CONTENT]);
  });
});

describe("labels that name whose they are", () => {
  it.each(ownedLabels)("$word behind a body in the genitive: $kind", ({ lang, word, kind }) => {
    const body = lang === "fi" ? "Kunnanhallituksen" : "Kommunstyrelsens";
    expect(readParts(`Alku.\n\n${body} ${word}:\n${CONTENT}`).at(-1)).toEqual([kind, CONTENT]);
  });

  it.each([
    ["Kunnanjohtajan ehdotus:", "Kunnanjohtajan"],
    ["Vt. teknisen johtajan päätösehdotus:", "Vt. teknisen johtajan"],
    ["Kansliapäällikön muutettu ehdotus", "Kansliapäällikön"],
    ["Kaupunginsihteerin esitys", "Kaupunginsihteerin"],
    ["Stadsdirektörens förslag:", "Stadsdirektörens"],
    ["Tf. förvaltningschefens beslutsförslag", "Tf. förvaltningschefens"],
    ["KOMMUNDIREKTÖRENS FÖRSLAG", "KOMMUNDIREKTÖRENS"],
    ["Kunnanjohtaja Aila Salon ehdotus:", "Kunnanjohtaja"],
    ["Vs. kunnanjohtaja Aila Salon päätösehdotus", "Vs. kunnanjohtaja"],
    ["Kommundirektör Jenny Backlunds förslag:", "Kommundirektör"],
    ["Päätösehdotus (kaupunginjohtaja):", "kaupunginjohtaja"],
    ["Kaupunginjohtaja:", "Kaupunginjohtaja"],
    ["Stadsdirektörens ersättare:", "Stadsdirektörens ersättare"],
    ["Kommundirektören:", "Kommundirektören"],
  ])("%s has a presenter's title", (label, title) => {
    const item = readItem(`Alku.\n\n${label} \nLautakunta hyväksyy tilit.`);
    expect(item.parts.at(-1)).toEqual(["proposal", "Lautakunta hyväksyy tilit."]);
    expect(item.titles.at(-1)).toBe(title);
  });

  it.each([
    ["STADSSTYRELSEN:   Bordlades.", "decision", "Bordlades."],
    ["Kst: Godkändes.", "decision", "Godkändes."],
    ["Käsittely:\nKeskusteltiin.\n\nKommunstyrelsen:\n     Bordlades.", "decision", "Bordlades."],
    [
      "Hakemus ja sivistysjohtajan päätös\n\nJohtaja hylkäsi hakemuksen.",
      "description",
      "Alku. Hakemus ja sivistysjohtajan päätös Johtaja hylkäsi hakemuksen.",
    ],
    [
      "Stadsdirektör Mats Strand:\n\nStadsstyrelsen beslutar sälja huset.",
      "proposal",
      "Stadsstyrelsen beslutar sälja huset.",
    ],
    ["KH: Hyväksyttiin.", "decision", "Hyväksyttiin."],
    ["Lautakunnan päätös § 12: Hyväksyttiin.", "description", "Alku. Lautakunnan päätös § 12: Hyväksyttiin."],
  ])("%s", (line, kind, content) => {
    expect(readParts(`Alku.\n${line}`).at(-1)).toEqual([kind, content]);
  });
});

describe("forms of a label", () => {
  it.each([
    ["PäätösEhdotus hyväksyttiin.", "decision", "Ehdotus hyväksyttiin."],
    ["BeslutFörslaget godkändes.", "decision", "Förslaget godkändes."],
    ["Päätösehdotus Lautakunta päättää, että talo myydään.", "proposal", "Lautakunta päättää, että talo myydään."],
    ["Päätös § 42\nHyväksyttiin.", "decision", "Hyväksyttiin."],
    ["BESLUT KST § 103: Godkändes.", "decision", "Godkändes."],
    ["Beslut § 12: Godkändes.", "decision", "Godkändes."],
    ["Päätös - Beslut\nHyväksyttiin.", "decision", "Hyväksyttiin."],
    ["Beslut/Päätös: Godkändes.", "decision", "Godkändes."],
    ["Päätös (Beslut): Hyväksyttiin.", "decision", "Hyväksyttiin."],
    ["Förslag – Ehdotus: Nämnden beslutar om saken.", "proposal", "Nämnden beslutar om saken."],
    ["Liite 1: Kartta", "attachments", "Kartta"],
    ["Liite1 | Kartta", "attachments", "Kartta"],
    ["Bilaga A: Karta", "attachments", "Karta"],
    ["Liite 1Kartta", "attachments", "1Kartta"],
    ["Valmistelija/\nlisätiedot: Aila Salo", "preparation", "Aila Salo"],
  ])("%s", (line, kind, content) => {
    expect(readParts(`Alku.\n\n${line}`).at(-1)).toEqual([kind, content]);
  });

  it.each([
    "Päätös on ehdotuksen mukainen.",
    "Päätös tullut nähtäväksi 16.12.2019.",
    "Ehdotus, jonka lautakunta teki, on liitteenä.",
    "Esitys\u00adten määrä kasvoi.",
    "Päätöksen mukaan talo myydään.",
    "päätös: alku on pienellä.",
    "Puheenjohtaja: Aila Salo",
    "Tapahtuman johtaja: Aila Salo",
    "Selvitys - Päätös",
  ])("no label: %s", (line) => {
    const text = line.replace("\u00ad", "");
    expect(readParts(`Alku on tässä.\n${line}`)).toEqual([["description", `Alku on tässä. ${text}`]]);
  });
});

describe("a presenter's title alone on its line", () => {
  it("labels the proposal that begins with the body", () => {
    const item = readItem("Alku.\n\nKaupunginjohtaja\nKaupunginhallitus päättää myydä talon.\n\nPäätös\nHyväksyttiin.");
    expect(item.parts).toEqual([
      ["description", "Alku."],
      ["proposal", "Kaupunginhallitus päättää myydä talon."],
      ["decision", "Hyväksyttiin."],
    ]);
    expect(item.titles[1]).toBe("Kaupunginjohtaja");
  });

  it("is the presenter under the presenter's label", () => {
    expect(readParts("Alku.\n\nEsittelijä\nKaupunginjohtaja\nKaupunginhallitus päättää myydä talon.")).toContainEqual([
      "presenter",
      "Kaupunginjohtaja",
    ]);
  });

  it.each(["Talo on tyhjä.\nKaupunginjohtaja\nsaa valtuudet.", "Kaupunginjohtaja\n\nKaupunginhallitus päättää."])(
    "labels nothing in %j",
    (text) => {
      expect(readParts(`Alku.\n\n${text}`).map(([kind]) => kind)).toEqual(["description"]);
    },
  );
});
