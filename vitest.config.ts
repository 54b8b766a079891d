import { defineConfig } from "vitest/config";
import { binaryModules } from "./tests/binary-modules.ts";
import { webFiles } from "./tests/web-files.ts";

/** Tests of one folder that run in Node. */
function inNode(name: string) {
  return {
    extends: true as const,
    test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 },
  };
}

export default defineConfig({
  plugins: [binaryModules(), webFiles()],
  test: {
    // One for each core of a small machine; the default leaves one idle.
    maxWorkers: 2,
    projects: [
      inNode("unit"),
      inNode("content"),
      inNode("drawing"),
      inNode("golden"),
      {
        extends: true,
        test: {
          name: "cli",
          include: ["tests/cli/**/*.test.ts"],
          globalSetup: "tests/cli/build-command-line.ts",
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "worker",
          include: ["tests/worker/**/*.test.ts"],
          globalSetup: ["tests/worker/start-worker.ts", "tests/cli/build-command-line.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "smoke",
          include: ["tests/smoke/**/*.test.ts"],
          globalSetup: "tests/smoke/choose-worker.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "pages",
          include: ["tests/pages/**/*.test.ts"],
          globalSetup: [
            "tests/worker/start-worker.ts",
            "tests/pages/start-nasty-worker.ts",
            "tests/pages/start-browser.ts",
          ],
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
