import { type Context, Hono } from "hono";
import { type FeedAddresses, type FeedEntry, writeAtomFeed, writeJsonFeed } from "../cards/correction-feed";
import { CORRECTIONS_TAG } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import { nextAddress, parsePageOptions } from "../http/page-options";
import { sendJson } from "../http/send";
import { sendFile } from "../http/send-file";
import type { AppEnv } from "./app-env";
import { readPage } from "./load";

/** Entries of a page of a feed: as many as feed readers keep. */
const MOST_ENTRIES = 50;

/** `/corrections.json` and `/corrections.atom`: what was corrected, withdrawn and restored, the latest first. */
export const corrections = new Hono<AppEnv>()
  .get("/corrections.json", async (c) => {
    const { entries, addresses } = await load(c, "/corrections.json");
    return sendJson(c.req.raw, writeJsonFeed(entries, addresses), {
      contentType: "application/feed+json",
      cache: "alias",
      headers: CORRECTIONS_TAG,
    });
  })
  .get("/corrections.atom", async (c) => {
    const { entries, addresses } = await load(c, "/corrections.atom");
    return sendFile(c.req.raw, writeAtomFeed(entries, addresses), {
      contentType: "application/atom+xml; charset=utf-8",
      cache: "alias",
      headers: CORRECTIONS_TAG,
    });
  });

async function load(
  c: Context<AppEnv>,
  path: string,
): Promise<{ entries: readonly FeedEntry[]; addresses: FeedAddresses }> {
  const origin = publicOrigin(c.env, c.req.raw);
  const request = parsePageOptions(new URL(c.req.url).searchParams, MOST_ENTRIES);
  const { items, next } = await readPage(() => c.var.store.listCorrections(request));
  const feed = origin + path;
  return {
    entries: items,
    addresses: {
      origin,
      self: nextAddress(feed, { after: request.after }) ?? feed,
      next: nextAddress(feed, { after: next }),
    },
  };
}
