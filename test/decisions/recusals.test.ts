import { describe, expect, it } from "vitest";
import { itemOf, textOf, type Written } from "./minutes-of";

const fi = (handling: string): Written => ({ proposal: "Katto korjataan.", handling, decision: "Hyväksyttiin." });
const sv = (handling: string): Written => ({
  lang: "sv",
  proposal: "Taket repareras.",
  handling,
  decision: "Godkändes.",
});
const recused = (written: Written) => itemOf(written).recusals.map(({ name }) => name);

describe("who was disqualified", () => {
  it.each<readonly [Written, readonly string[]]>([
    [fi("Aila Salo ilmoitti olevansa esteellinen ja poistui."), ["Aila Salo"]],
    [fi("Aila Salo ilmoitti olevansa asiassa esteellinen."), ["Aila Salo"]],
    [fi("Aila Salo oli esteellinen."), ["Aila Salo"]],
    [fi("Aila Salo ja Eero Maja olivat esteellisiä."), ["Aila Salo", "Eero Maja"]],
    [fi("Aila Salo poistui esteellisenä kokouksesta."), ["Aila Salo"]],
    [fi("Aila Salo ja Eero Maja poistuivat esteellisinä."), ["Aila Salo", "Eero Maja"]],
    [fi("Aila Salo todettiin esteelliseksi."), ["Aila Salo"]],
    [fi("Aila Salo ja Eero Maja todettiin esteellisiksi."), ["Aila Salo", "Eero Maja"]],
    [fi("Aila Salo ilmoitti esteellisyydestään."), ["Aila Salo"]],
    [fi("Aila Salo ilmoitti esteellisyytensä."), ["Aila Salo"]],
    [fi("Aila Salo poistui esteellisyyden vuoksi."), ["Aila Salo"]],
    [fi("Aila Salo ilmoitti jääväsi itsensä."), ["Aila Salo"]],
    [fi("Todettiin Aila Salon olevan esteellinen."), ["Aila Salon"]],
    [sv("Konstaterades att Aila Strand är jävig."), ["Aila Strand"]],
    [fi("Eero Maja oli paikalla klo 15.20–15.41. Aila Salo poistui esteellisenä."), ["Aila Salo"]],
    [fi("Aila Salo oli jäävi."), ["Aila Salo"]],
    [fi("Aila von Maja ja Kaj af Salo olivat esteellisiä."), ["Aila von Maja", "Kaj af Salo"]],
    [fi("Aila Salo ei ollut läsnä tätä asiaa käsiteltäessä (esteellinen, yhtiön osakas)."), ["Aila Salo"]],
    [fi("Aila Salo poistui esteel lisenä."), ["Aila Salo"]],
    [sv("Aila Strand deltog inte i behandlingen (jävig, delägare)."), ["Aila Strand"]],
    [fi("Aila Salo ja Eero Maja poistuivat jäävinä."), ["Aila Salo", "Eero Maja"]],
    [fi("Aila Salo on jäävännyt itsensä."), ["Aila Salo"]],
    [fi("Aila Salo-Maja ilmoitti olevansa esteellinen."), ["Aila Salo-Maja"]],
    [sv("Aila Strand anmälde jäv och avlägsnade sig."), ["Aila Strand"]],
    [sv("Aila Strand anmälde sig vara jävig."), ["Aila Strand"]],
    [sv("Aila Strand jävade sig."), ["Aila Strand"]],
    [sv("Aila Strand och Eero Maja var jäviga."), ["Aila Strand", "Eero Maja"]],
    [sv("Aila Strand avlägsnade sig som jävig."), ["Aila Strand"]],
    [sv("Aila Strand avlägsnade sig på grund av jäv."), ["Aila Strand"]],
    [{ ...fi("Keskusteltiin."), rest: "Esteellisyys\nAila Salo (yhtiön osakas)" }, ["Aila Salo"]],
    [{ ...fi("Keskusteltiin."), rest: "Esteelliset: Aila Salo, Eero Maja" }, ["Aila Salo", "Eero Maja"]],
    [{ ...sv("Diskuterades."), rest: "Jäv\nAila Strand" }, ["Aila Strand"]],
    [
      { proposal: "Katto korjataan.", decision: "Hyväksyttiin. Aila Salo oli esteellinen eikä osallistunut." },
      ["Aila Salo"],
    ],
    [fi("Aila Salo poistui esteellisenä. Eero Maja ilmoitti olevansa esteellinen."), ["Aila Salo", "Eero Maja"]],
    [fi("Aila Salo poistui esteellisenä. Aila Salo oli esteellinen."), ["Aila Salo"]],
  ])("%j", (written, names) => {
    expect(recused(written)).toEqual(names);
  });

  it.each([
    "Jäsen",
    "Jäsenet",
    "Varajäsen",
    "Valtuutettu",
    "Valtuutetut",
    "Varavaltuutettu",
    "Kaupunginvaltuutettu",
    "Kunnanvaltuutettu",
    "Puheenjohtaja",
    "Varapuheenjohtaja",
    "Pj",
    "Pj.",
    "Ledamot",
    "Ledamoten",
    "Ledamöterna",
    "Ersättaren",
    "Fullmäktigeledamot",
    "Styrelseledamot",
    "Ordförande",
    "Ordföranden",
  ])("the role %s is no part of a name", (role) => {
    expect(recused(fi(`${role} Aila Salo poistui esteellisenä.`))).toEqual(["Aila Salo"]);
  });

  it.each<Written>([
    fi("Aila Salo poistui kokouksesta klo 12."),
    fi("Aila Salo totesi, ettei ole esteellinen."),
    fi("Kukaan ei ilmoittanut olevansa esteellinen. Aila Salo poistui."),
    fi("Aila Salo ei ole esteellinen."),
    fi("Aila Salo kysyi, ei kuitenkaan esteellisyyttä."),
    { ...fi("Keskusteltiin."), reasons: "Aila Salo oli esteellinen lautakunnassa." },
    fi("Puheenjohtaja oli esteellinen."),
    sv("Aila Strand konstaterade att hon inte är jävig."),
    sv("Aila Strand ansågs inte vara jävig."),
    sv("Aila Strand anmälde jäv, men jäv förelåg inte."),
    sv("Aila Strand avlägsnade sig kl. 12."),
  ])("nobody: %j", (written) => {
    expect(recused(written)).toEqual([]);
  });

  it("each span is the name", () => {
    const written = fi("Jäsen Aila Salo ja Eero Maja poistuivat esteellisinä.");
    const quotes = itemOf(written).recusals.map(({ span }) => textOf(written).slice(span.start, span.end));
    expect(quotes).toEqual(["Aila Salo", "Eero Maja"]);
  });
});

describe("a dissent", () => {
  it.each<readonly [string, Written]>([
    ["Eriävä mielipide", { ...fi("Keskusteltiin."), rest: "Eriävä mielipide\nAila Salo jätti eriävän mielipiteen." }],
    ["Avvikande åsikt", { ...sv("Diskuterades."), rest: "Avvikande åsikt\nAila Strand reserverade sig." }],
    ["a paragraph of its own", { ...fi("Keskusteltiin."), rest: "Aila Salo jätti päätökseen eriävän mielipiteensä." }],
  ])("is a part and changes no outcome: %s", (_, written) => {
    const { parts, outcome, recusals } = itemOf(written);
    expect(parts.filter(({ kind }) => kind === "dissent")).toHaveLength(1);
    expect([outcome, recusals]).toEqual(["approved", []]);
  });

  it("words of disagreement in the reasons are none", () => {
    const { parts } = itemOf({ ...fi("Keskusteltiin."), reasons: "Asukkailla on katosta eri mielipiteitä." });
    expect(parts.filter(({ kind }) => kind === "dissent")).toEqual([]);
  });
});
