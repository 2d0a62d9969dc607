import { defineConfig } from "vitest/config";

/**
 * The tests that `npm run mutation` runs: those of the mutated rooms, without the ones that go through very many populations.
 * Stryker's own `testFiles` would do, but with it no mutant of a constant is ever active (vitest-runner 9.6.1).
 */
export default defineConfig({
  test: {
    include: ["test/fees/*.test.ts", "test/values/*.test.ts"],
    exclude: [
      "test/fees/properties.test.ts",
      "test/fees/every-population.test.ts",
      "test/fees/docs.test.ts",
      "test/fees/register.test.ts",
    ],
  },
});
