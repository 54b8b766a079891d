/** What a change makes old in caches: the tags of everything that shows the article, and of the lists. */
export function changedTags(article: string, card?: string): string[] {
  const own = card === undefined ? [] : [`card:${article}/${card}`];
  return [`article:${article}`, ...own, "articles", "corrections", "search"];
}

/**
 * Tells the caches what changes made old that were committed with their tags.
 * It never throws: the change stands, and what came of the telling is part of
 * the answer.
 */
export type AnnounceChange = () => Promise<Announcement>;

/** What came of it. Without a cache there is nothing to tell. */
export type Announcement = { state: "purged" | "no-cache" | "failed"; reason?: string };
