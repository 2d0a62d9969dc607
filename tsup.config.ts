import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/municipalities.ts",
    "src/schemas.ts",
    // No entry points of the package: each keeps its own code in files of its own, so that a bundler leaves out the parser
    // where only fees are computed.
    "src/parse-minutes.ts",
    "src/find-in-text.ts",
    "src/participation-fees.ts",
    "src/registers/networks.ts",
  ],
  format: ["esm", "cjs"],
  dts: { entry: ["src/index.ts", "src/municipalities.ts", "src/schemas.ts"] },
  clean: true,
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: { moduleSideEffects: false },
});
