import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the demo prints, spaces folded. */
function demo(...files: readonly string[]): string {
  const args = [path("../node_modules/tsx/dist/cli.mjs"), path("../examples/read-minutes.ts"), ...files];
  return execFileSync(process.execPath, args, { encoding: "utf8" }).replace(/[\s\u00a0]+/g, " ");
}

test("the demo prints what the sample minutes say, quotes them, and computes the fee", () => {
  const printed = demo();
  for (const line of [
    "kuhmo-network-tiers.txt · minutes · fi · Kuhmo",
    "network Hyvän arjen kunnat “Hyvän arjen kunnat -verkostoon”",
    "season no. 3, 2024–2025",
    "fee 2 400 € per year “2 400 euroa vuodessa”",
    "contact Aino Lehtosaari, hyvinvointikoordinaattori",
    "calculated 2 400 € per year, 4 800 € for the season",
    "check the stated fee is the calculated one",
    "kitee-project-cofunding.txt · minutes · fi · Kitee",
    "vote 7 for, 2 against, 1 blank",
    "own total 12 000 €",
    "representative Pirkko Humalajoki, elinkeinoasiamies",
    "narpes-network-tabled.txt · minutes · sv · Närpes",
    "outcome tabled, unanimously",
    "action continue; takes part: undecided",
  ])
    expect(printed).toContain(line);
});

test("the demo reads a file that is given", () => {
  const printed = demo(path("../examples/minutes/narpes-network-tabled.txt"));
  expect(printed).toContain("§ 203 Deltagande i nätverket Levande småstäder");
  expect(printed).not.toContain("Kuhmo");
});
