import { type Context, Hono } from "hono";
import { copyOf, revisionOfCopy } from "../cards/copy";
import { factCard } from "../cards/fact-card";
import { jsonLd } from "../cards/json-ld";
import { type CacheRuleName, cacheTags } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import { type PictureOptions, parsePictureName, parsePictureOptions } from "../http/picture-options";
import { Problem } from "../http/problem";
import { SVG_POLICY } from "../http/security-headers";
import { notModified, sendJson, sendPicture } from "../http/send";
import { sendPage } from "../http/send-page";
import { serverTiming } from "../http/server-timing";
import { VARIES, wantedForm } from "../http/wanted-form";
import { type Card, cardId } from "../model/card";
import { SharePage } from "../pages/share-page";
import type { AppEnv } from "./app-env";
import { cardPicture, type PictureFormat } from "./card-picture";
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
    const card = await loadCard(c.var.store, c.req.param("article"), id);
    return sendDrawing(c, card, options, format);
  })
  .get("/:article/:id/:revision/:file{[^/]+\\.(?:png|svg)}", async (c) => {
    const [name, format] = splitFormat(c.req.param("file"));
    const options = parsePictureName(name);
    const card = await loadCard(c.var.store, c.req.param("article"), c.req.param("id"));
    return sendDrawing(c, card, options, format, c.req.param("revision"));
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

/** The card's picture as it is now, whatever revision was asked for; that one only decides how long it may be kept. */
async function sendDrawing(
  c: Context<AppEnv>,
  card: Card,
  options: PictureOptions,
  format: PictureFormat,
  askedRevision?: string,
) {
  const copy = copyOf(card);
  const revision = revisionOfCopy(copy);
  const picture = cardPicture(card, copy, options, format);
  const envelope = {
    contentType: format === "png" ? "image/png" : "image/svg+xml; charset=utf-8",
    tag: picture.tag,
    cache: cacheRule(revision, askedRevision),
    headers: {
      ...cacheTags(card.article.slug, cardId(card)),
      ...(format === "svg" ? { "Content-Security-Policy": SVG_POLICY } : {}),
    },
  };
  const unchanged = notModified(c.req.raw, envelope);
  if (unchanged) return unchanged;

  const drawing = await picture.draw();
  return sendPicture(c.req.raw, drawing.bytes, {
    ...envelope,
    headers: { ...envelope.headers, "Server-Timing": serverTiming(drawing.timings, drawing.path) },
  });
}

function cacheRule(revision: string, asked: string | undefined): CacheRuleName {
  if (asked === undefined) return "alias";
  return asked === revision ? "permanent" : "otherRevision";
}

function stem(file: string, extension: string): string {
  return file.slice(0, -extension.length);
}

function splitFormat(file: string): [stem: string, format: PictureFormat] {
  return [file.slice(0, -4), file.endsWith(".svg") ? "svg" : "png"];
}
