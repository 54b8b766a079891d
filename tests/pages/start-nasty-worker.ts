import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createTestHarness } from "wrangler";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the Worker over invented and hostile articles answers. */
    nastyUrl: string;
  }
}

/** Starts the Worker over articles that are invented to be hard. It needs what the real Worker's build makes. */
export default async function startNastyWorker(project: TestProject) {
  const worker = createTestHarness({
    workers: [{ configPath: join(import.meta.dirname, "nasty-worker.toml") }],
  });
  const { url } = await worker.listen();
  project.provide("nastyUrl", url.href);
  return () => worker.close();
}
