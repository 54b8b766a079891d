/** Secrets of the Worker, which wrangler.toml does not hold. */
interface Env {
  /** Who may publish, see http/publish-tokens.ts. Absent: nobody. */
  PUBLISH_TOKENS?: string;
}
