import { describe, expect, it, test } from "vitest";
import { baseFormOfName, baseFormOfTitle } from "../../src/mentions/base-forms";

describe("surnames", () => {
  test.each<[string, string]>([
    ["Virtanen", "Virtanen"],
    ["Virtasen", "Virtanen"],
    ["Virtaselle", "Virtanen"],
    ["Salmiseksi", "Salminen"],
    ["Moilanen-Korholan", "Moilanen-Korhola"],
    ["Kivelän", "Kivelä"],
    ["Kivelälle", "Kivelä"],
    ["Ylitalon", "Ylitalo"],
    ["Harjun", "Harju"],
    ["Niskakankaan", "Niskakangas"],
    ["Mäen", "Mäki"],
    ["Lehtimäen", "Lehtimäki"],
    ["Myllyjoen", "Myllyjoki"],
    ["Isolahden", "Isolahti"],
    ["Lammen", "Lampi"],
    ["Suokorven", "Suokorpi"],
    ["Hietaniemen", "Hietaniemi"],
    ["Järven", "Järvi"],
    ["Honkakosken", "Honkakoski"],
    ["Vuoren", "Vuori"],
    ["Laineen", "Laine"],
    ["Virran", "Virta"],
    ["Rannan", "Ranta"],
    ["Huotarin", "Huotari"],
    ["Kurtin", "Kurtti"],
    ["Niskakoski", "Niskakoski"],
    ["Kangas", "Kangas"],
    ["Lindholmin", "Lindholm"],
    ["Johanssonin", "Johansson"],
    ["Johansson", "Johansson"],
    ["Bergman", "Bergman"],
    ["Wallin", "Wallin"],
    ["Lindén", "Lindén"],
    ["Andersen", "Andersen"],
    ["Valle", "Valle"],
  ])("%s is %s", (form, base) => {
    expect(baseFormOfName(`Maija ${form}`)).toBe(`Maija ${base}`);
  });

  it("prefers a known name, and only the same person's", () => {
    expect(baseFormOfName("Maija Kuusen", ["Matti Kuusinen", "Maija Kuuse"])).toBe("Maija Kuuse");
    expect(baseFormOfName("Maija Kuusen", ["Matti Kuuse", "Maija Lehto"])).toBe("Maija Kuusi");
  });
});

describe("titles", () => {
  test.each(
    [
      ["asiantuntija", "koordinaattori", "suunnittelija", "insinööri", "tarkastaja", "tuottaja", "neuvoja", "ohjaaja"],
      ["kehittäjä", "kirjanpitäjä", "kamreeri", "esihenkilö", "mestari", "lääkäri", "rehtori", "juristi", "vastaava"],
    ].flat(),
  )("Finnish %s in the genitive", (title) => {
    expect(baseFormOfTitle(`${title}n`)).toBe(title);
  });

  test.each([
    ["teknikon", "teknikko"],
    ["assistentin", "assistentti"],
    ["intendentin", "intendentti"],
    ["geodeetin", "geodeetti"],
    ["esimiehen", "esimies"],
    ["biologin", "biologi"],
    ["projektkoordinatorn", "projektkoordinator"],
    ["samordnaren", "samordnare"],
    ["planeraren", "planerare"],
    ["ledaren", "ledare"],
    ["handläggaren", "handläggare"],
    ["inspektören", "inspektör"],
    ["ingenjören", "ingenjör"],
    ["arkitekten", "arkitekt"],
    ["stadsgeodeten", "stadsgeodet"],
    ["hamnfogden", "hamnfogde"],
    ["juristen", "jurist"],
    ["rektorn", "rektor"],
    ["producenten", "producent"],
    ["sakkunnigens", "sakkunnig"],
  ])("%s is %s", (form, base) => {
    expect(baseFormOfTitle(form)).toBe(base);
  });

  test.each<[string, string]>([
    ["hallintojohtaja", "hallintojohtaja"],
    ["hallintojohtajan", "hallintojohtaja"],
    ["hallintojohtajaksi", "hallintojohtaja"],
    ["kunnanjohtajalle", "kunnanjohtaja"],
    ["kehittämispäällikön", "kehittämispäällikkö"],
    ["kehittämispäälliköksi", "kehittämispäällikkö"],
    ["kehittämispäällikköä", "kehittämispäällikkö"],
    ["hallintosihteerin", "hallintosihteeri"],
    ["vs. rakennustarkastajana", "vs. rakennustarkastaja"],
    ["kaupunginarkkitehdin", "kaupunginarkkitehti"],
    ["kaupunginlakimiehen", "kaupunginlakimies"],
    ["controllerin", "controller"],
    ["stadsdirektören", "stadsdirektör"],
    ["kulturchefens", "kulturchef"],
    ["sekreteraren", "sekreterare"],
    ["yleismies", "yleismies"],
  ])("%s is %s", (form, base) => {
    expect(baseFormOfTitle(form)).toBe(base);
  });
});
