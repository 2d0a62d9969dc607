import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", municipalities: "src/municipalities.ts", schemas: "src/schemas.ts" },
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
});
