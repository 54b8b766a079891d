import { type Context, Hono } from "hono";
import { copyOf, revisionOfCopy } from "../cards/copy";
import { factCard } from "../cards/fact-card";
import { jsonLd } from "../cards/json-ld";
import { type CacheRuleName, cacheTags } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import {
  type PictureFormat,
  type PictureOptions,
  parsePictureName,
  parsePictureOptions,
  splitFormat,
} from "../http/picture-options";
import { Problem } from "../http/problem";
import { SVG_POLICY } from "../http/security-headers";
import { notModified, sendJson, sendPicture } from "../http/send";
import { sendPage } from "../http/send-page";
import { VARIES, wantedForm } from "../http/wanted-form";
import { type Card, cardId } from "../model/card";
import { SharePage } from "../pages/share-page";
import type { AppEnv } from "./app-env";
import { type CardPicture, cardPicture, findDrawing } from "./card-picture";
import { loadCard } from "./load";

/** `/cards/{article}/{id}` in every form: page, JSON, JSON-LD and pictures. */
export const cards = new Hono<AppEnv>()
  .get("/:article/:file{[^/]+\\.json}", async (c) => {
    const card = await loadCard(c.var.store, c.req.param("article"), stem(c.req.param("file"), ".json"));
    return sendFactCard(c, card, "alias");
  })
  .get("/:article/:file{[^/]+\\.jsonld}", async (c) => {
    const card = await loadCard(c.var.store, c.req.param("article"), stem(c.req.param("file"), ".jsonld"));
    const copy = copyOf(card);
    if (copy.kind === "withdrawn") {
      throw new Problem(410, { code: "card-withdrawn", detail: [copy.title, copy.reason].join(": ") });
    }
    const body = jsonLd(card, copy, publicOrigin(c.env, c.req.raw), revisionOfCopy(copy));
    return sendJson(c.req.raw, body, {
      contentType: "application/ld+json",
      cache: "alias",
      headers: cacheTags(card.article.slug, cardId(card)),
    });
  })
  .get("/:article/:file{[^/]+\\.(?:png|svg)}", async (c) => {
    const [id, format] = splitFormat(c.req.param("file"));
    const options = parsePictureOptions(new URL(c.req.url).searchParams);
    return sendDrawing(c, { article: c.req.param("article"), id }, options, format);
  })
  .get("/:article/:id/:revision/:file{[^/]+\\.(?:png|svg)}", async (c) => {
    const [name, format] = splitFormat(c.req.param("file"));
    const { article, id, revision } = c.req.param();
    return sendDrawing(c, { article, id, revision }, parsePictureName(name), format);
  })
  .get("/:article/:id", async (c) => {
    const card = await loadCard(c.var.store, c.req.param("article"), c.req.param("id"));
    if (wantedForm(c) === "json") return sendFactCard(c, card, "negotiated");
    const page = SharePage({ card, origin: publicOrigin(c.env, c.req.raw) });
    return sendPage(c.req.raw, page, {
      cache: "negotiated",
      headers: { ...VARIES, ...cacheTags(card.article.slug, cardId(card)) },
    });
  });

function sendFactCard(c: Context<AppEnv>, card: Card, cache: "alias" | "negotiated"): Response {
  const body = factCard(card, copyOf(card), publicOrigin(c.env, c.req.raw));
  return sendJson(c.req.raw, body, {
    contentType: "application/json",
    cache,
    headers: { ...(cache === "negotiated" ? VARIES : {}), ...cacheTags(card.article.slug, cardId(card)) },
  });
}

interface AskedPicture {
  article: string;
  id: string;
  /** Absent in an alias. Decides only how long the picture may be kept. */
  revision?: string;
}

/** Drawings of a card that changes all the while, before it is given up. */
const MOST_TRIES = 3;

/**
 * The card's picture as it is now. A correction may come while it is drawn;
 * what was drawn then is old, and no cache may keep it under this address.
 */
async function sendDrawing(
  c: Context<AppEnv>,
  { article, id, revision }: AskedPicture,
  options: PictureOptions,
  format: PictureFormat,
): Promise<Response> {
  const find = async () => cardPicture(await loadCard(c.var.store, article, id), options, format);
  let picture = await find();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const cache = cacheRule(picture.revision, revision);
    const envelope = pictureEnvelope({ article, id }, picture, format, cache);
    const unchanged = notModified(c.req.raw, envelope);
    if (unchanged) return unchanged;
    const drawing = await findDrawing(c, picture);
    const now = await find();
    if (drawing && now.tag === picture.tag) {
      const headers = { ...envelope.headers, "Server-Timing": drawing.serverTiming };
      return sendPicture(c.req.raw, drawing.bytes, { ...envelope, headers });
    }
    picture = now;
  }
  const detail = "the card changed while it was drawn; ask again in a second";
  throw new Problem(503, { code: "card-changing", detail }, { "Retry-After": "1" });
}

function pictureEnvelope(
  { article, id }: AskedPicture,
  { tag, revision }: CardPicture,
  format: PictureFormat,
  cache: CacheRuleName,
) {
  return {
    contentType: format === "png" ? "image/png" : "image/svg+xml; charset=utf-8",
    tag,
    cache,
    headers: {
      ...cacheTags(article, id, revision),
      ...(format === "svg" ? { "Content-Security-Policy": SVG_POLICY } : {}),
    },
  };
}

function cacheRule(revision: string, asked: string | undefined): CacheRuleName {
  if (asked === undefined) return "alias";
  return asked === revision ? "permanent" : "otherRevision";
}

function stem(file: string, extension: string): string {
  return file.slice(0, -extension.length);
}
