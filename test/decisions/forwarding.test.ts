import { describe, expect, it } from "vitest";
import { itemOf, textOf, type Written } from "./minutes-of";

const passed = (proposal: string, decision = "Ehdotus hyväksyttiin."): Written => ({ proposal, decision });
const decided = (decision: string): Written => ({ proposal: "Katto korjataan.", decision });
const sv = (proposal: string, decision = "Förslaget godkändes."): Written => ({ lang: "sv", proposal, decision });

describe("the body that a decision is a proposal to", () => {
  it.each<readonly [string, string, Written]>([
    ["Kaupunginvaltuusto", "council", decided("Ehdotus hyväksyttiin edelleen kaupunginvaltuustolle.")],
    ["Kunnanhallitus", "executive", decided("Hyväksyttiin ja lähetettiin edelleen kunnanhallitukselle.")],
    ["Kunnanvaltuusto", "council", passed("Kunnanhallitus esittää kunnanvaltuustolle, että katto korjataan.")],
    ["Kunnanvaltuusto", "council", passed("Kunnanhallitus ehdottaa kunnanvaltuustolle, että katto korjataan.")],
    [
      "Kunnanvaltuusto",
      "council",
      passed("Kunnanhallitus päättää esittää edelleen kunnanvaltuustolle, että katto korjataan."),
    ],
    ["Kunnanvaltuusto", "council", decided("Kunnanhallitus esitti kunnanvaltuustolle, että ehdotus hyväksytään.")],
    ["Sivistyslautakunta", "committee", passed("Jaosto esittää sivistyslautakunnalle, että katto korjataan.")],
    ["Tarkastusvaliokunta", "committee", passed("Jaosto esittää tarkastusvaliokunnalle, että katto korjataan.")],
    ["Henkilöstöjaosto", "division", passed("Toimikunta ehdottaa henkilöstöjaostolle, että katto korjataan.")],
    ["Johtokunta", "management-board", passed("Toimikunta ehdottaa johtokunnalle, että katto korjataan.")],
    ["Yhtymäkokous", "council", passed("Yhtymähallitus esittää yhtymäkokoukselle, että katto korjataan.")],
    ["Kunnanvaltuusto", "council", passed("Kunnanhallitus esittää, että kunnanvaltuusto hyväksyy katon.")],
    ["Stadsfullmäktige", "council", sv("Stadsstyrelsen föreslår att stadsfullmäktige godkänner taket.")],
    ["Kommunfullmäktige", "council", sv("Kommunstyrelsen föreslår kommunfullmäktige att taket repareras.")],
    ["Kommunfullmäktige", "council", sv("Kommunstyrelsen föreslår för kommunfullmäktige att taket repareras.")],
    ["Kommunfullmäktige", "council", sv("Kommunstyrelsen beslutar föreslå kommunfullmäktige att taket repareras.")],
    ["Stadsstyrelsen", "executive", sv("Nämnden föreslår inför stadsstyrelsen att taket repareras.")],
    ["Bildningsnämnden", "committee", sv("Sektionen framställer till bildningsnämnden att taket repareras.")],
    [
      "Kommunfullmäktige",
      "council",
      sv("Taket repareras.", "Förslaget godkändes och går vidare till kommunfullmäktige."),
    ],
  ])("%s (%s): %j", (name, kind, written) => {
    const { forwardedTo, evidence } = itemOf(written);
    expect(forwardedTo).toEqual({ name, kind });
    const [span] = evidence.forwardedTo ?? [];
    expect(textOf(written).slice(span?.start, span?.end).slice(0, 5).toLowerCase()).toBe(
      name.slice(0, 5).toLowerCase(),
    );
  });

  it.each<readonly [string, Written]>([
    ["tabled", passed("Kunnanhallitus esittää kunnanvaltuustolle, että katto korjataan.", "Jätettiin pöydälle.")],
    [
      "returned",
      passed("Kunnanhallitus esittää kunnanvaltuustolle, että katto korjataan.", "Palautettiin valmisteluun."),
    ],
    ["rejected", passed("Kunnanhallitus esittää kunnanvaltuustolle, että katto korjataan.", "Ehdotus hylättiin.")],
    ["not decided", { proposal: "Kunnanhallitus esittää kunnanvaltuustolle, että katto korjataan." }],
    ["for information", decided("Hyväksyttiin. Päätös annetaan edelleen kunnanvaltuustolle tiedoksi.")],
    [
      "a proposal of another body in the reasons",
      { ...decided("Hyväksyttiin."), reasons: "Lautakunta esittää kunnanhallitukselle korjausta." },
    ],
    [
      "what another body proposes to the one that decides",
      passed("Lautakunta esittää, että kunnanhallitus korjaa katon."),
    ],
    ["to a person", passed("Kunnanhallitus esittää johtajalle kiitokset.")],
    ["Swedish, for information", sv("Taket repareras.", "Godkändes. Går vidare till kommunfullmäktige för kännedom.")],
    ["Swedish, tabled", sv("Kommunstyrelsen föreslår kommunfullmäktige att taket repareras.", "Bordlades.")],
  ])("none: %s", (_, written) => {
    const { forwardedTo, evidence } = itemOf(written);
    expect(forwardedTo).toBeNull();
    expect(evidence.forwardedTo).toBeUndefined();
  });
});
