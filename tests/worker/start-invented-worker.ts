import { join } from "node:path";
import { createTestHarness } from "wrangler";

/** The PUBLIC_ORIGIN of that Worker. */
export const PUBLIC_ORIGIN = "https://cards.example";

/** Starts the Worker over the invented article, for one test file alone. */
export async function startInventedWorker() {
  const server = createTestHarness({
    workers: [{ configPath: join(import.meta.dirname, "../fixtures/invented-worker.toml") }],
  });
  const { url } = await server.listen();
  return { server, origin: url.origin };
}
