import { describe, expect, it } from "vitest";
import { parseMinutes } from "../../src/index";
import { minutesOf, textOf, type Written } from "../decisions/minutes-of";

const roof: Written = { proposal: "Katto korjataan, ja se on hyvä.", decision: "Ehdotus hyväksyttiin." };
const tak: Written = { lang: "sv", proposal: "Taket repareras och det är bra.", decision: "Förslaget godkändes." };

describe("the authority that decides", () => {
  it.each<readonly [string, { code: string | null; name: string } | null, Written]>([
    ["a letterhead", { code: "541", name: "Nurmes" }, { ...roof, letterhead: "Nurmeksen kaupunki" }],
    ["a letterhead in capitals", { code: "541", name: "Nurmes" }, { ...roof, letterhead: "NURMEKSEN KAUPUNKI" }],
    [
      "a letterhead before a sign",
      { code: "541", name: "Nurmes" },
      { ...roof, letterhead: "Nurmeksen kaupunki – Pöytäkirja" },
    ],
    [
      "the client of a document service",
      { code: "541", name: "Nurmes" },
      { ...roof, letterhead: "Dynasty tietopalvelu Haku RSS Nurmeksen kaupunki" },
    ],
    ["a Swedish letterhead", { code: "499", name: "Korsholm" }, { ...tak, letterhead: "KORSHOLMS KOMMUN" }],
    [
      "a letterhead before what the text names more often",
      { code: "541", name: "Nurmes" },
      { ...roof, letterhead: "Nurmeksen kaupunki", reasons: "Lieksan kaupunki, Lieksan kaupunki ja Lieksan kaupunki." },
    ],
    [
      "a joint authority",
      { code: null, name: "Itärannan kuntayhtymä" },
      { ...roof, letterhead: "ITÄRANNAN KUNTAYHTYMÄ" },
    ],
    [
      "a wellbeing county",
      { code: null, name: "Itärannan hyvinvointialue" },
      { ...roof, letterhead: "Itärannan hyvinvointialue" },
    ],
    ["a regional council", { code: null, name: "Itärannan liitto" }, { ...roof, letterhead: "Itärannan liitto" }],
    [
      "a Swedish joint authority",
      { code: null, name: "Östkustens samkommun" },
      { ...tak, letterhead: "Östkustens samkommun" },
    ],
    [
      "a Swedish county",
      { code: null, name: "Östkustens välfärdsområde" },
      { ...tak, letterhead: "ÖSTKUSTENS VÄLFÄRDSOMRÅDE" },
    ],
    [
      "of a joint authority's two names the text's language",
      { code: null, name: "Östkustens välfärdsområde" },
      { ...tak, letterhead: "ITÄRANNIKON HYVINVOINTIALUE\nÖSTKUSTENS VÄLFÄRDSOMRÅDE" },
    ],
    [
      "the subject of the proposal",
      { code: "541", name: "Nurmes" },
      { ...roof, proposal: "Nurmeksen kaupunki korjaa katon." },
    ],
    [
      "the most named, its own form counting more",
      { code: "541", name: "Nurmes" },
      { ...roof, reasons: "Lieksassa ja Lieksalla on katto.", proposal: "Nurmeksen kaupunki korjaa katon." },
    ],
    [
      "the domain of an address",
      { code: "541", name: "Nurmes" },
      { ...roof, reasons: "Lisätietoja: aila.salo@nurmes.example" },
    ],
    [
      "a domain with its word",
      { code: "541", name: "Nurmes" },
      { ...roof, reasons: "Lisätietoja: aila.salo(at)nurmeskaupunki.example" },
    ],
    [
      "a Swedish domain with its word",
      { code: "499", name: "Korsholm" },
      { ...tak, reasons: "Mera: aila.strand@korsholmkommun.example" },
    ],
    [
      "a host below a person's domain",
      { code: "541", name: "Nurmes" },
      { ...roof, reasons: "Lisätietoja: aila.salo(a)luottamus.nurmes.example" },
    ],
    [
      "the host of a page",
      { code: "541", name: "Nurmes" },
      { ...roof, letterhead: "https://nurmes.pilvi.example/kokous/12" },
    ],
    [
      "named in the text before the host of a page",
      { code: "422", name: "Lieksa" },
      { ...roof, proposal: "Lieksan kaupunki korjaa katon.", reasons: "Kuvat: https://nurmes.example/katto" },
    ],
    [
      "the prefix of the case number",
      { code: "541", name: "Nurmes" },
      { ...roof, title: "Katto\n\nNurmesDno-2024-215" },
    ],
    [
      "a numbered host",
      { code: "235", name: "Kauniainen" },
      { ...roof, rest: "https://kauniainen10.service.example/x" },
    ],
    ["a prefix that several have", null, { ...roof, title: "Katto\n\nMänDno-2024-215" }],
    ["nobody", null, roof],
    ["a domain of nobody", null, { ...roof, reasons: "Lisätietoja: aila.salo@posti.example" }],
  ])("%s", (_, expected, written) => {
    const { municipality, evidence } = minutesOf(written);
    expect(municipality).toEqual(expected);
    const [span] = evidence.municipality ?? [];
    const quote = span && textOf(written).slice(span.start, span.end);
    expect(quote?.toLowerCase()).toEqual(
      expected === null ? undefined : expect.stringContaining(expected.name.slice(0, 5).toLowerCase()),
    );
  });

  it("the caller's goes before all, and has no place in the text", () => {
    const { municipality, evidence } = minutesOf(
      { ...roof, letterhead: "Nurmeksen kaupunki" },
      { municipality: "422" },
    );
    expect(municipality).toEqual({ code: "422", name: "Lieksa" });
    expect(evidence.municipality).toBeUndefined();
  });

  it("the caller's language tells the name's", () => {
    expect(minutesOf(roof, { municipality: "499" }).municipality?.name).toBe("Mustasaari");
    expect(minutesOf(roof, { municipality: "499", language: "sv" }).municipality?.name).toBe("Korsholm");
  });

  it("is each decision's", () => {
    const { items } = minutesOf({
      letterhead: "Nurmeksen kaupunki",
      title: "Liikkuva arki -verkosto",
      proposal: "Kaupunki liittyy Liikkuva arki -verkostoon.",
      decision: "Ehdotus hyväksyttiin.",
    });
    expect(items[0]?.participation?.municipality).toEqual({ code: "541", name: "Nurmes" });
  });
});

describe("the authority that an item alone tells", () => {
  it.each<readonly [string, { code: string; name: string } | null, string]>([
    [
      "Helsinki's prefix",
      { code: "091", name: "Helsinki" },
      "§ 12 Katto\n\nHEL 2024-000049\n\nPäätös\nKatto korjataan.",
    ],
    [
      "a joint body's, whatever municipality its text names",
      null,
      "Hallitus\nPöytäkirja 03.05.2024/Pykälä 12\n\nKatto\n\nVantaan katto vuotaa.\n\nPäätös\nHyväksyttiin.",
    ],
  ])("%s", (_, expected, text) => {
    expect(parseMinutes(text).municipality).toEqual(expected);
  });
});

describe("the language", () => {
  it.each([
    ["fi", "Katto ja seinät korjataan, mutta ovi ei ole uusi."],
    ["sv", "Taket och väggarna repareras, men dörren är inte ny."],
    ["sv", "Ehdotus\nTaket och väggarna repareras, och det är bra att dörren målas för barnen."],
    ["fi", "Förslag\nKatto ja seinät korjataan, ja on hyvä, että ovi maalataan sekä kunnan aita."],
    ["fi", "Kunnanhallitus 20.5.2024 § 1\n\nPäätösehdotus\nTodetaan.\n\nPäätös\nTodettiin."],
    ["sv", "Kommunstyrelsen 20.5.2024 § 1\n\nFörslag\nKonstateras.\n\nBeslut\nKonstaterades."],
    [null, "12 34 56"],
    [null, ""],
  ])("%s: %s", (language, text) => {
    expect(parseMinutes(text).language).toBe(language);
  });

  it("is the caller's where the caller knows it", () => {
    expect(parseMinutes("Katto ja seinät", { language: "sv" }).language).toBe("sv");
  });
});

describe("the kind of a document", () => {
  const item = "§ 12\n\nVanhan koulun katto\n\nEhdotus\nKatto korjataan.";

  it.each([
    ["minutes", `Pöytäkirja 3/2024\n\n${item}`, "Pöytäkirja"],
    ["minutes", `Protokoll 3/2024\n\n${item}`, "Protokoll"],
    ["minutes", `Viranhaltijapäätös\n\n${item}`, "Viranhaltijapäätös"],
    ["agenda", `ESITYSLISTA 3/2024\n\n${item}`, "ESITYSLISTA"],
    ["agenda", `Asialista\n\n${item}`, "Asialista"],
    ["agenda", `Föredragningslista 3/2024\n\n${item}`, "Föredragningslista"],
    ["agenda", `Ärendelista\n\n${item}`, "Ärendelista"],
    ["minutes", `Esityslista\n\n${item}\n\nPäätös\nHyväksyttiin.`, "Hyväksyttiin"],
    ["minutes", `${item}\n\nPäätös\nHyväksyttiin.`, "Hyväksyttiin"],
    [null, item, undefined],
    [null, `${item}\n\nPöytäkirjaan merkitään asia.`, undefined],
    [null, `Kokouskutsu esityslistoineen on toimitettu jäsenille.\n\n${item}`, undefined],
    ["minutes", `Pöytäkirja nro 3\n\n${item}`, "Pöytäkirja"],
  ])("%s: %j", (kind, text, quote) => {
    const { documentKind, evidence } = parseMinutes(text);
    const [span] = evidence.documentKind ?? [];
    expect([documentKind, span && text.slice(span.start, span.end)]).toEqual([kind, quote]);
  });
});
