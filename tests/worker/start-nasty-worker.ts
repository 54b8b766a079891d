import { join } from "node:path";
import { createTestHarness } from "wrangler";

/** Starts the Worker over invented, corrected and hostile articles, for one test file alone. */
export async function startNastyWorker() {
  const server = createTestHarness({
    workers: [{ configPath: join(import.meta.dirname, "../pages/nasty-worker.toml") }],
  });
  const { url } = await server.listen();
  return { server, origin: url.origin };
}
