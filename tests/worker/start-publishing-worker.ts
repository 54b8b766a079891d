import { createHash } from "node:crypto";
import { join } from "node:path";
import { createTestHarness } from "wrangler";

/** Tokens of the Worker that tests publish to, by the names that the archive knows them under. */
export const TOKENS = {
  desk: "desk-token-0123456789",
  publisher: "publisher-token-0123456789",
  corrector: "corrector-token-0123456789",
} as const;

const SCOPES = { desk: ["publish", "correct"], publisher: ["publish"], corrector: ["correct"] } as const;

export const PUBLISH_TOKENS = JSON.stringify(
  Object.entries(TOKENS).map(([name, token]) => ({
    name,
    sha256: createHash("sha256").update(token).digest("hex"),
    scopes: SCOPES[name as keyof typeof TOKENS],
  })),
);

/** Starts the Worker as it is deployed, with a database of its own and tokens, for one test file alone. */
export async function startPublishingWorker({ hasTables = true } = {}) {
  const server = createTestHarness({
    workers: [{ configPath: join(import.meta.dirname, "../../wrangler.toml"), secrets: { PUBLISH_TOKENS } }],
  });
  const { url } = await server.listen();
  const worker = server.getWorker<{ DB: D1Database }>();
  if (hasTables) await worker.applyD1Migrations("DB");
  const { DB } = await worker.getEnv();
  return { server, origin: url.origin, database: DB };
}
