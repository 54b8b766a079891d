import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { FACTCARD } from "./run-factcard";

/** The parts of the bundle that are loaded whatever the command: what the first one imports, and what those import. */
function loadedAtStart(): string[] {
  const loaded = new Set([FACTCARD]);
  // What is added on the way is visited too.
  for (const file of loaded) {
    for (const [, next = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\b[^;]*?"(\.\/[^"]+)";$/gm,
    ))
      loaded.add(join(dirname(file), next));
  }
  return [...loaded].map((file) => readFileSync(file, "utf8"));
}

test("help loads no schemas, no fonts and no reader of pages", () => {
  const source = loadedAtStart().join("\n");
  expect(source).toContain("Usage:");
  for (const heavy of ["node_modules/zod/", "satori", "linkedom", "harfbuzz", ".woff"])
    expect(source).not.toContain(heavy);
  // commander is most of it.
  expect(source.length).toBeLessThan(220_000);
});
