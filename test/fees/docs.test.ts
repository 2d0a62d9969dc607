import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calculateFee } from "../../src/fees/calculate-fee";
import { checkSchedule } from "../../src/fees/check-schedule";
import { explainFee } from "../../src/fees/explain-fee";
import type { FeeRule } from "../../src/model/fee-rule";
import { eur, scheduleOf, tier, tiersOf } from "./tariffs";

const page = readFileSync(new URL("../../docs/fees.md", import.meta.url), "utf8");
const below = { maxInclusive: false };

test("the rules on the page charge 4 000 inhabitants what it says", () => {
  const rules: readonly FeeRule[] = [
    { kind: "flat", money: eur(250) },
    tiersOf(tier(null, 3000, 150, below), tier(3000, null, 200)),
    tiersOf(tier(null, 3000, 0, { ...below, rate: "0.50" }), tier(3000, null, 0, { rate: "0.40" })),
    {
      kind: "graduated",
      brackets: [
        { threshold: 0, rate: "0.50" },
        { threshold: 3000, rate: "0.40" },
      ],
    },
    { kind: "per-inhabitant", rate: "0.50", base: eur(100) },
    { kind: "share", total: eur(1_000_000), parts: [{ measure: "population", portion: "1", whole: 5_000_000 }] },
  ];
  const stated = [...page.matchAll(/^\| `([a-z-]+)`.*\| ([\d ]+) € \|$/gm)].map(([, kind, fee]) => [
    kind,
    Number(fee?.replace(" ", "")),
  ]);
  const calculated = rules.map((rule) => {
    const result = calculateFee(scheduleOf(rule), { population: 4000 });
    return [rule.kind, result.ok && result.fee.cents / 100];
  });
  expect(stated).toEqual(calculated);
});

test("the total that falls on the page does", () => {
  const falling = tiersOf(tier(null, 3000, 0, { ...below, rate: "0.50" }), tier(3000, null, 0, { rate: "0.40" }));
  const fees = [2999, 3000].map((population) => {
    const result = calculateFee(scheduleOf(falling), { population });
    return result.ok && result.fee.cents / 100;
  });
  expect(fees).toEqual([1499.5, 1200]);
  expect(page).toContain("2 999 pay 1 499.50 €, 3 000 pay 1 200 €");
});

test("the example on the page gives what its comments say", () => {
  const schedule = scheduleOf(tiersOf(tier(null, 3000, 150, below), tier(3000, 5000, 200), tier(5000, null, 300)));
  const [message] = checkSchedule(schedule).map((finding) => finding.message);
  const sentence = explainFee(calculateFee(schedule, { population: 4000 }), "fi").at(2);
  expect(page).toContain(`// ["${message}"]`);
  expect(page).toContain(`// "${sentence?.replaceAll("\u00a0", " ")}"`);
});
