import { defineConfig } from "vitest/config";
import { binaryModules } from "./tests/binary-modules.ts";

export default defineConfig({
  plugins: [binaryModules()],
  test: {
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      { extends: true, test: { name: "content", include: ["tests/content/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "golden", include: ["tests/golden/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "worker",
          include: ["tests/worker/**/*.test.ts"],
          globalSetup: "tests/worker/start-worker.ts",
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
