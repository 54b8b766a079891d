import { expect, test, vi } from "vitest";

type FontModules = typeof import("../../src/brand/font-modules");

// A newsroom's typeface for names that has capitals of Greek and nothing else, as those for headings may.
vi.mock("../../src/brand/font-modules", async (importShipped: () => Promise<FontModules>) => {
  const { FONT_MODULES } = await importShipped();
  const names = { ...FONT_MODULES.names, files: { greek: FONT_MODULES.names.files.greek } };
  return { FONT_MODULES: { ...FONT_MODULES, names } };
});

const { warmUp } = await import("../../src/warm-up");

test("a typeface without the letters of the samples keeps no Worker from starting", async () => {
  await expect(warmUp()).resolves.toBeUndefined();
});
