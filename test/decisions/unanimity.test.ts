import { describe, expect, it } from "vitest";
import { itemOf, textOf, type Written } from "./minutes-of";

const proposal = "Kunnanhallitus päättää, että katto korjataan.";
const handled = (handling: string, decision: string): Written => ({ proposal, handling, decision });
const decided = (decision: string): Written => ({ proposal, decision });
const beslut = (decision: string): Written => ({ lang: "sv", proposal: "Taket repareras.", decision });

describe("whether a decision was unanimous", () => {
  it.each<readonly [boolean | null, Written]>([
    [true, decided("Hyväksyttiin yksimielisesti.")],
    [true, decided("Päätös oli yksimielinen.\nEhdotus hyväksyttiin.")],
    [true, decided("Kunnanhallitus päätti yksimielisesti jättää asian pöydälle.")],
    [true, handled("Kunnanhallitus päätti yksimielisesti palauttaa asian.", "Asia palautettiin valmisteltavaksi.")],
    [true, handled("Asia päätettiin yksimielisesti jättää pöydälle.", "Asia jätettiin pöydälle.")],
    [
      true,
      handled("Kunnanjohtaja muutti ehdotustaan. Se hyväksyttiin yksimielisesti.", "Hyväksyttiin muutettu ehdotus."),
    ],
    [true, beslut("Godkändes enhälligt.")],
    [true, beslut("Beslutet var enhälligt. Godkändes.")],
    [true, beslut("Enstämmigt godkändes förslaget.")],
    [false, handled("Annettiin 6 jaa-ääntä ja 3 ei-ääntä.", "Ehdotus hyväksyttiin.")],
    [
      false,
      handled("Äänestysesitys hyväksyttiin yksimielisesti. Annettiin 6 jaa-ääntä ja 3 ei-ääntä.", "Hyväksyttiin."),
    ],
    [false, decided("Ehdotus hyväksyttiin äänten enemmistöllä.")],
    [false, decided("Kunnanhallitus äänestyksen jälkeen päätti korjata katon.")],
    [false, decided("Hyväksyttiin äänin 6 vastaan 1.")],
    [false, beslut("Kommunstyrelsen beslöt efter omröstning godkänna förslaget.")],
    [false, beslut("Förslaget godkändes med rösterna åtta mot tre.")],
    [false, beslut("Förslaget godkändes med 8 röster.")],
    [null, decided("Hyväksyttiin.")],
    [null, decided("Hyväksyttiin. Päätös ei ollut yksimielinen.")],
    [null, handled("Ponsi hyväksyttiin yksimielisesti.", "Ehdotus hyväksyttiin.")],
    [null, decided("Ehdotus hyväksyttiin. Ponsi hyväksyttiin yksimielisesti.")],
    [null, decided("Ehdotus hyväksyttiin. Äänestystapa hyväksyttiin yksimielisesti.")],
    [null, handled("Lautakunta oli asiasta yksimielinen.", "Ehdotus hyväksyttiin.")],
    [null, { proposal, reasons: "Lautakunta hyväksyi sen yksimielisesti.", decision: "Ehdotus hyväksyttiin." }],
    [null, { proposal: "Kunnanhallitus päättää yksimielisesti." }],
    [null, beslut("Godkändes.")],
    [null, beslut("Godkändes. Beslutet var inte enhälligt.")],
    [null, beslut("Godkändes. Klämmen godkändes enhälligt.")],
  ])("%s: %j", (unanimous, written) => {
    const item = itemOf(written);
    expect(item.unanimous).toBe(unanimous);
    expect(item.evidence.unanimous?.length ?? 0).toBe(unanimous === null ? 0 : 1);
  });

  it("its evidence is the sentence that says so", () => {
    const written = decided("Ehdotus hyväksyttiin yksimielisesti. Tauko pidettiin klo 12.");
    const [span] = itemOf(written).evidence.unanimous ?? [];
    expect(textOf(written).slice(span?.start, span?.end)).toBe("Ehdotus hyväksyttiin yksimielisesti.");
  });
});
