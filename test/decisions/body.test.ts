import { describe, expect, it } from "vitest";
import { parseMinutes } from "../../src/index";

const bodyOf = (text: string) => parseMinutes(text).items[0]?.body ?? null;

describe("the body that decides, where no header names it", () => {
  it.each([
    [
      "the subject of the proposal",
      "Talon myynti\n\nPäätösehdotus\nKunnanhallitus päättää myydä talon.\n\nPäätös\nHyväksyttiin.",
      { name: "Kunnanhallitus", kind: "executive" },
    ],
    [
      "an officeholder by the label",
      "§ 12 Talon myynti\n\nPäätöksen tekijä\n\nTekninen johtaja\n\nPäätös\nMyydään talo.",
      { name: "Tekninen johtaja", kind: "officeholder" },
    ],
    [
      "an officeholder behind the label",
      "§ 12 Talon myynti\n\nPäätöksentekijä: Kunnanjohtaja\n\nPäätös\nMyydään talo.",
      { name: "Kunnanjohtaja", kind: "officeholder" },
    ],
    [
      "an officeholder at the head",
      "Strategiajohtaja\n\nPäätös\n\nStrategiajohtaja päätti myydä talon.",
      { name: "Strategiajohtaja", kind: "officeholder" },
    ],
    [
      "an officeholder as the subject",
      "§ 12 Talon myynti\n\nPäätös\nKansliapäällikkö päättää myydä talon.",
      { name: "Kansliapäällikkö", kind: "officeholder" },
    ],
    [
      "a Swedish officeholder by the label",
      "§ 12 Husets försäljning\n\nBeslutsfattare: Teknisk direktör\n\nBeslut\nHuset säljs.",
      { name: "Teknisk direktör", kind: "officeholder" },
    ],
    [
      "a Swedish officeholder as the subject",
      "§ 12 Husets försäljning\n\nBeslut\nStadsdirektören beslutade sälja huset.",
      { name: "Stadsdirektören", kind: "officeholder" },
    ],
    ["who proposes", "§ 12 Talon myynti\n\nKunnanjohtajan ehdotus\nTalo myydään.\n\nPäätös\nHyväksyttiin.", null],
    ["who prepares", "§ 12 Talon myynti\n\nValmistelija\nKunnanjohtaja\n\nPäätös\nHyväksyttiin.", null],
    [
      "an officeholder below the kind of decision",
      "Posion kunta\n\nViranhaltijapäätös\nSivistysjohtaja\n\nPäätöspöytäkirja   08.01.2025   § 3\n\nTalon myynti\n\nPäätös\nMyydään talo.",
      { name: "Sivistysjohtaja", kind: "officeholder" },
    ],
    [
      "an officeholder beside the date, below the letterhead's kind of decision",
      "Posion kunta      Viranhaltijan päätöspöytäkirja\n\nTekninen johtaja      28.03.2024\n\n§ 8\nTalon myynti\n\nPäätös\nMyydään talo.",
      { name: "Tekninen johtaja", kind: "officeholder" },
    ],
    [
      "whose meeting it is",
      "Kunnanhallituksen kokous 12.3.2024\n\n§ 12 Talon myynti\n\nPäätös\nHyväksyttiin.",
      { name: "Kunnanhallitus", kind: "executive" },
    ],
    [
      "whose minutes they are, in capitals",
      "KUNNANHALLITUKSEN PÖYTÄKIRJA 4/2024\n\n§ 12 Talon myynti\n\nPäätös\nHyväksyttiin.",
      { name: "Kunnanhallitus", kind: "executive" },
    ],
    [
      "whose meeting it is, in Swedish",
      "Tekniska nämndens sammanträde 12.3.2024 § 12\n\nHusets försäljning\n\nBeslut\nGodkändes.",
      { name: "Tekniska nämnden", kind: "committee" },
    ],
  ])("%s", (_, text, expected) => {
    expect(bodyOf(text)).toEqual(expected);
  });
});
