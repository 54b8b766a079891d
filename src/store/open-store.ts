import type { Archive } from "./archive";
import type { ArticleStore } from "./article-store";
import { bundledArticles, bundledStore } from "./bundled";
import { createStore } from "./create-store";
import { d1Archive } from "./d1-archive";
import { d1PurgeQueue, type PurgeQueue } from "./purge-queue";

/** A Worker may be deployed without. */
interface Database {
  DB?: D1Database;
}

/** The store that this Worker is set up with: what was published in front of what it brings along. */
export function openStore({ DB }: Database): ArticleStore {
  return DB ? createStore(bundledArticles, DB) : bundledStore;
}

/** Where articles are published to, where the Worker has a database. */
export function openArchive({ DB }: Database): Archive | undefined {
  return DB && d1Archive(DB, (slug) => bundledArticles.find((article) => article.slug === slug));
}

/** What caches have still to be told of, where the Worker has a database. */
export function openPurgeQueue({ DB }: Database): PurgeQueue | undefined {
  return DB && d1PurgeQueue(DB);
}
