import { defineConfig } from "vitest/config";
import { binaryModules } from "./tests/binary-modules.ts";

export default defineConfig({
  plugins: [binaryModules()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"] },
      },
    ],
  },
});
