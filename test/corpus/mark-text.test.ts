import { expect, test } from "vitest";
import type { Minutes } from "../../src/model/minutes";
import { markText } from "./mark-text";

const text = "KH 9 §\nMaksu on noin 90 euroa vuodessa.\nPäätös: Hyväksyttiin.\n";

/** The stretch of the first occurrence of the words. */
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const fee = { money: { currency: "EUR", cents: 9000 }, per: "year", approximate: true, span: at("90 euroa vuodessa") };

const minutes = {
  language: "fi",
  documentKind: "minutes",
  municipality: { code: "290", name: "Kuhmo" },
  evidence: {},
  diagnostics: [{ code: "conflicting-seasons", message: "Two." }],
  items: [
    {
      sectionNumber: 9,
      outcome: "approved",
      unanimous: true,
      span: { start: 0, end: text.length },
      parts: [
        { kind: "description", span: { start: 0, end: text.indexOf("Päätös") } },
        { kind: "decision", span: { start: text.indexOf("Päätös"), end: text.length - 1 } },
      ],
      evidence: { sectionNumber: [at("9 §")], outcome: [at("Hyväksyttiin.")], unanimous: [at("Hyväksyttiin.")] },
      preparers: [],
      presenters: [],
      votes: [],
      recusals: [],
      earlierHandlings: [],
      participation: { fee, feeTiers: [], contact: null, evidence: { fee: [fee.span] } },
      cofunding: null,
    },
  ],
} as unknown as Minutes;

test("marks nest, share a stretch, and begin and end where the spans do", () => {
  expect(markText(text, minutes)).toBe(
    [
      "⟦fi minutes 290 Kuhmo⟧",
      "⟦item § 9⟧",
      "⟦description: KH ⟦sectionNumber 9: 9 §⟧",
      "Maksu on noin ⟦participation.fee ~90 €/year: 90 euroa vuodessa⟧.",
      "⟧⟦decision: Päätös: ⟦outcome approved, unanimous true: Hyväksyttiin.⟧⟧",
      "",
      "⟦diagnostic conflicting-seasons: Two.⟧",
    ].join("\n"),
  );
});
