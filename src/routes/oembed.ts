import { Hono } from "hono";
import { cardTitle } from "../cards/alt-text";
import { type Copy, copyOf } from "../cards/copy";
import { frameHeight } from "../cards/frame-height";
import { picturesOf } from "../cards/pictures";
import { SIZE_NAMES, SIZES } from "../design/sizes";
import { DEFAULT_THEME } from "../design/themes";
import { cacheTags } from "../http/cache-rules";
import { type OembedOptions, parseOembedOptions } from "../http/oembed-options";
import { publicOrigin } from "../http/origin";
import { Problem } from "../http/problem";
import { sendJson } from "../http/send";
import { sendFile } from "../http/send-file";
import { type Card, cardId } from "../model/card";
import { cardUrls, readCardPage } from "../model/card-urls";
import { escapeXml } from "../model/escape-xml";
import { COLUMN_WIDTH, iframeCode } from "../pages/embed-code";
import type { AppEnv } from "./app-env";
import { loadCard } from "./load";

/** CSS pixels. A narrower or lower frame would show a card by the word. */
const NARROWEST = 240;
const LOWEST = 160;

/** Seconds for which consumers may keep an answer: a correction reaches them within the hour. */
const CACHE_AGE = 3600;

type Oembed = Record<string, string | number>;

/**
 * `/oembed?url=…&maxwidth=&maxheight=&format=json|xml`: oEmbed 1.0 for the
 * pages of cards. Pictures, JSON and embedded pages are no pages of cards, and
 * 404 like everything else. Every card is public, so the specification's 401
 * for private ones does not arise; a withdrawn card answers with its notice.
 * @see https://oembed.com/
 */
export const oembed = new Hono<AppEnv>().get("/", async (c) => {
  const options = parseOembedOptions(new URL(c.req.url).searchParams);
  const origin = publicOrigin(c.env, c.req.raw);
  const found = readCardPage(options.url, origin);
  if (!found) {
    throw new Problem(404, {
      code: "card-not-found",
      detail: `'url' is no page of a card; those begin with ${origin}/cards/`,
    });
  }
  const card = await loadCard(c.var.store, found.article, found.id);
  const body = describe(card, copyOf(card), origin, options);
  const letter = { cache: "alias", headers: cacheTags(found.article, found.id) } as const;
  return options.format === "json"
    ? sendJson(c.req.raw, body, { ...letter, contentType: "application/json" })
    : sendFile(c.req.raw, writeXml(body), { ...letter, contentType: "text/xml; charset=utf-8" });
});

function describe(card: Card, copy: Copy, origin: string, { maxWidth, maxHeight }: OembedOptions): Oembed {
  const { authors, publisher } = card.article;
  const [author, ...others] = authors;
  return {
    version: "1.0",
    ...frame(card, copy, origin, { maxWidth, maxHeight }),
    title: cardTitle(copy),
    ...(author && { author_name: authors.map(({ name }) => name).join(", ") }),
    // One address cannot stand for several people.
    ...(author?.url !== undefined && others.length === 0 && { author_url: author.url }),
    provider_name: publisher.name,
    provider_url: publisher.url,
    cache_age: CACHE_AGE,
    ...thumbnail(card, copy, origin, { maxWidth, maxHeight }),
  };
}

interface Room {
  maxWidth: number;
  maxHeight: number;
}

/** The card as `rich` content; a `link` where there is no room for its words. */
function frame(card: Card, copy: Copy, origin: string, { maxWidth, maxHeight }: Room): Oembed {
  if (maxWidth < NARROWEST || maxHeight < LOWEST) return { type: "link" };
  const width = Math.min(maxWidth, COLUMN_WIDTH);
  // A frame that is too low for its card scrolls.
  const height = Math.min(maxHeight, frameHeight(copy, width));
  const urls = cardUrls(origin, card.article.slug, cardId(card));
  return { type: "rich", html: iframeCode(copy, urls, { width, maxHeight }), width, height };
}

/** The first picture that fits, with its width and height: the specification wants all three or none. */
function thumbnail(card: Card, copy: Copy, origin: string, { maxWidth, maxHeight }: Room): Oembed {
  const size = SIZE_NAMES.find((name) => SIZES[name].width <= maxWidth && SIZES[name].height <= maxHeight);
  if (size === undefined) return {};
  const { width, height } = SIZES[size];
  const url = picturesOf(card, copy, origin)(size, DEFAULT_THEME);
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height };
}

/** The same data as XML: an element for each field. */
function writeXml(body: Oembed): string {
  const fields = Object.entries(body).map(
    ([name, value]) => `  <${name}>${escapeXml(String(value))}</${name}>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    "<oembed>",
    ...fields,
    "</oembed>",
    "",
  ].join("\n");
}
