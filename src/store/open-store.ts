import type { ArticleStore } from "./article-store";
import { bundledStore } from "./bundled";

/** The store that this Worker is set up with. So far there is one: the articles in the bundle. */
export function openStore(_env: Env): ArticleStore {
  return bundledStore;
}
