import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Everything that is loaded when the Worker starts: what its modules import, and what those import. */
async function loadedAtStart(): Promise<Set<string>> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/index.ts"],
    bundle: true,
    packages: "external",
    format: "esm",
    write: false,
    metafile: true,
  });
  const loaded = new Set(["src/index.ts"]);
  // What is added on the way is visited too.
  for (const path of loaded) {
    for (const { path: next, kind } of metafile.inputs[path]?.imports ?? [])
      if (kind === "import-statement") loaded.add(next);
  }
  return loaded;
}

test("no schema is made when the Worker starts: that takes longer than drawing a card", async () => {
  const loaded = await loadedAtStart();
  expect(loaded).toContain("src/routes/openapi.ts");
  expect(loaded).toContain("hono");
  expect([...loaded].filter((path) => path.startsWith("zod"))).toEqual([]);
});
