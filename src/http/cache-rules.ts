/*
 * All cache rules. `Cache-Control` is for browsers and other people's caches,
 * which we cannot purge: short. `Cloudflare-CDN-Cache-Control` is for
 * Cloudflare's cache alone, which every change purges.
 * https://developers.cloudflare.com/cache/concepts/cdn-cache-control/
 */

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const YEAR = 31_536_000;

interface CacheRule {
  "Cache-Control": string;
  "Cloudflare-CDN-Cache-Control"?: string;
}

export const CACHE_RULES = {
  /** Addresses that show a card as it is now. No s-maxage: on Cloudflare it would switch stale-while-revalidate off. */
  alias: {
    "Cache-Control": `public, max-age=${5 * MINUTE}, stale-while-revalidate=${DAY}`,
  },
  /**
   * Addresses with the current revision. A correction still has to reach
   * everybody within a day, and within an hour where a purge failed: asking
   * again costs no drawing.
   */
  permanent: {
    "Cache-Control": `public, max-age=${DAY}`,
    "Cloudflare-CDN-Cache-Control": `public, max-age=${HOUR}, stale-while-revalidate=${HOUR}`,
  },
  /** Drawings, which only this Worker asks for, by a hash of all that they show. */
  drawing: {
    "Cache-Control": `public, max-age=${YEAR}, immutable`,
  },
  /** Addresses with a revision that is not the current one: they show what is current, for now. */
  otherRevision: {
    "Cache-Control": `public, max-age=${MINUTE}`,
  },
  /** Addresses whose answer depends on Accept, as their Vary says. */
  negotiated: {
    "Cache-Control": `public, max-age=${5 * MINUTE}, stale-while-revalidate=${DAY}`,
  },
  /** Addresses with the hash of what they answer. */
  hashed: {
    "Cache-Control": `public, max-age=${YEAR}, immutable`,
  },
  /** Liveness, and everything that went wrong. */
  never: {
    "Cache-Control": "no-store",
  },
} as const satisfies Record<string, CacheRule>;

export type CacheRuleName = keyof typeof CACHE_RULES;

/**
 * Headers by which Cloudflare's cache finds everything of an article, the
 * addresses of a card, and the pictures of one revision. An article's lists and its events repeat its quotes'
 * words, so a correction has to purge the article's tag.
 */
export function cacheTags(article: string, id?: string, revision?: string): { "Cache-Tag": string } {
  const tags = [
    `article:${article}`,
    ...(id === undefined ? [] : [`card:${article}/${id}`]),
    ...(revision === undefined ? [] : [`revision:${revision}`]),
  ];
  return { "Cache-Tag": tags.join(",") };
}

/** The tag of the list of all articles. */
export const LIST_TAG = { "Cache-Tag": "articles" } as const;

/** The tag of every answer to a search, and that of the feeds of corrections. */
export const SEARCH_TAG = { "Cache-Tag": "search" } as const;
export const CORRECTIONS_TAG = { "Cache-Tag": "corrections" } as const;
