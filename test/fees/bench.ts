/**
 * Calls of `calculateFee` per second of processor time, bundled as it is shipped (tsx wraps each function to keep its name):
 * `npx esbuild test/fees/bench.ts --bundle --format=esm --platform=node | node --input-type=module`
 */
import { calculateFee } from "../../src/fees/calculate-fee";
import type { FeeRequest } from "../../src/model/fee-result";
import type { FeeSchedule } from "../../src/model/fee-schedule";
import { eur, kotiseutuliitto2023, scheduleOf, uso7 } from "./tariffs";

const calls = 200_000;
const rate = scheduleOf(
  { kind: "per-inhabitant", rate: "0.375", base: eur(100) },
  { vat: { treatment: "excluded" }, adjustments: [{ kind: "factor", factor: "0.7", startYear: 2023, endYear: null }] },
);

const cases: readonly (readonly [string, FeeSchedule, Omit<FeeRequest, "population">])[] = [
  ["flat", scheduleOf({ kind: "flat", money: eur(250) }), {}],
  ["six tiers, a year", kotiseutuliitto2023, { year: 2023 }],
  ["one tier, a season of two years", uso7, {}],
  ["rate, factor, tax", rate, { year: 2023, vat: "included" }],
];

for (const [name, schedule, request] of cases) {
  const seconds = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    for (let population = 0; population < calls; population++) calculateFee(schedule, { ...request, population });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  console.log(
    `${name.padEnd(34)}${Math.round(calls / Math.min(...seconds))
      .toString()
      .padStart(10)} calls/s`,
  );
}
