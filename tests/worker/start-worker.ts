import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createTestHarness } from "wrangler";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built Worker answers, over HTTP. */
    workerUrl: string;
  }
}

/** Builds the Worker as a deployment would, and starts it once for all tests. */
export default async function startWorker(project: TestProject) {
  const worker = createTestHarness({
    workers: [
      {
        configPath: join(import.meta.dirname, "../../wrangler.toml"),
        // Whatever somebody's own .dev.vars says.
        secrets: { PUBLISH_TOKENS: "" },
      },
    ],
  });
  const { url } = await worker.listen();
  project.provide("workerUrl", url.href);
  return () => worker.close();
}
