import { Hono } from "hono";
import { summariseCard } from "../cards/card-summary";
import { SEARCH_TAG } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import { nextAddress } from "../http/page-options";
import { parseSearchOptions } from "../http/search-options";
import { sendJson } from "../http/send";
import type { FoundCards } from "../model/article-listing";
import { articleUrl } from "../model/card-urls";
import type { AppEnv } from "./app-env";
import { readPage } from "./load";

/** `/search.json?q=`: cards by their words, speakers, events and places. */
export const search = new Hono<AppEnv>().get("/", async (c) => {
  const origin = publicOrigin(c.env, c.req.raw);
  const { words, kind, most, after } = parseSearchOptions(new URL(c.req.url).searchParams);
  const { items, next } = await readPage(() => c.var.store.searchCards({ words, kind }, { most, after }));
  const body: FoundCards = {
    cards: items.map((card) => {
      const { slug, headline } = card.article;
      return { ...summariseCard(card, origin), article: { slug, headline, url: articleUrl(origin, slug) } };
    }),
    next: nextAddress(`${origin}/search.json`, { q: words, kind, limit: String(most), after: next }),
  };
  return sendJson(c.req.raw, body, { contentType: "application/json", cache: "alias", headers: SEARCH_TAG });
});
