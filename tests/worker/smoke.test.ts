import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { createTestHarness } from "wrangler";

test("alive", async () => {
  const r = await fetch(new URL("/healthz", inject("workerUrl")));
  expect(r.status).toBe(200);
});
test("logs", async () => {
  const server = createTestHarness({
    workers: [{ configPath: join(import.meta.dirname, "../fixtures/invented-worker.toml") }],
  });
  const { url } = await server.listen();
  for (const id of ["undrawable", "endless", "long", "markup", "vietnamese", "cyrillic"]) {
    const r = await fetch(new URL(`/cards/invented/${id}.png`, url));
    console.log(id, r.status, r.headers.get("content-type"), (await r.arrayBuffer()).byteLength);
  }
  console.log(JSON.stringify(server.getLogs(), null, 1).slice(0, 1500));
  await server.close();
}, 60000);
