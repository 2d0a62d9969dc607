import { describe, expect, it } from "vitest";
import { findMoney, parseMinutes } from "../../src/index";
import { itemOf, type Written } from "./minutes-of";

const join = "Kunta liittyy Liikkuva arki -verkostoon.";
const fi = (more: Written): Written => ({
  letterhead: "Tornion kaupunki",
  title: "Liikkuva arki -verkosto",
  proposal: join,
  decision: "Hyväksyttiin.",
  ...more,
});

describe("what stands near a fee and is not the municipality's", () => {
  it.each([
    "Kemin kaupungin osallistumismaksu on 12 000 euroa vuodessa.",
    "Raahen kaupungin jäsenmaksu on 3 000 euroa vuodessa. Tornion maksua ei ole vahvistettu.",
    "Verkoston koordinaattorin palkkakustannukset ovat 45 000 euroa vuodessa.",
    "Verkoston jäsenmaksutulot ovat 80 000 euroa vuodessa.",
    "Maksusta annetaan 500 euron alennus.",
    "Osallistumismaksu ei ole 9 000 euroa vuodessa.",
    "Koulutus on osallistujille maksuton.",
    "Osallistumismaksu on 500 000 000 000 000 000 €.",
  ])("%s", (reasons) => {
    const { participation } = itemOf(fi({ reasons }));
    expect(participation?.action).toBe("join");
    expect(participation?.fee).toBeNull();
  });

  it("an amount too large for a number is none, not its last digits", () => {
    expect(findMoney("500 000 000 000 000 000 €")).toEqual([]);
    expect(findMoney("1 000 000 €")).toMatchObject([{ money: { cents: 100_000_000 } }]);
  });
});

describe("what stands near a decision on taking part and decides nothing", () => {
  it.each([
    "Pyydetään selvitys siitä, voiko kunta liittyä Liikkuva arki -verkostoon.",
    "Kunta osallistuu Liikkuva arki -verkoston kokoukseen.",
    "Valtuutetaan johtaja neuvottelemaan Liikkuva arki -verkostoon liittymisestä.",
    "Päätetään lykätä päätöksen tekoa osallistumisesta Liikkuva arki -verkostoon.",
    "Hylätään oikaisuvaatimus, joka koski osallistumista Liikkuva arki -verkostoon.",
  ])("%s", (proposal) => {
    expect(itemOf(fi({ proposal })).participation).toBeNull();
  });

  it("another municipality's membership", () => {
    const reasons = "Kemi on ollut mukana ensimmäisestä kaudesta lähtien.";
    expect(itemOf(fi({ reasons })).participation?.memberSinceSeason).toBeNull();
    expect(itemOf(fi({ reasons: reasons.replace("Kemi", "Tornio") })).participation?.memberSinceSeason).toBe(1);
  });
});

describe("what is near to tabling", () => {
  it.each([
    "Asiaa ei jätetty pöydälle, vaan ehdotus hyväksyttiin.",
    "Päätettiin, ettei asiaa oteta pöydälle. Ehdotus hyväksyttiin.",
    "Asia, joka jäi pöydälle, hyväksyttiin esityksen mukaisesti.",
    "Hyväksyttiin. Liite jaettiin pöydälle.",
  ])("%s", (decision) => {
    expect(itemOf(fi({ decision })).outcome).toBe("approved");
  });

  it.each(["Ärendet bordlades inte, utan förslaget godkändes.", "Ärendet återremitterades inte. Förslaget godkändes."])(
    "%s",
    (decision) => {
      expect(itemOf({ lang: "sv", proposal: "Taket repareras.", decision }).outcome).toBe("approved");
    },
  );
});

describe("a municipality that is none", () => {
  it("is a wrong argument", () => {
    expect(() => parseMinutes("Kunnanhallitus", { municipality: "999" })).toThrow(/municipality.*"999"/);
  });
});
