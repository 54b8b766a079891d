import { Hono } from "hono";
import { NAME, PURPOSE } from "../brand/brand";
import { writeSitemap } from "../cards/sitemap";
import { THEMES } from "../design/themes";
import { LIST_TAG } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import { SVG_POLICY } from "../http/security-headers";
import { sendFile } from "../http/send-file";
import { ICON_PIXELS, iconPng, iconSvg } from "../render/icon";
import type { AppEnv } from "./app-env";

/** The newest articles of the sitemap: with twenty cards each they come near its 50,000 addresses. */
const MOST_LISTED = 2500;

/** The files that browsers and crawlers look for at fixed addresses. */
export const siteFiles = new Hono<AppEnv>()
  .get("/robots.txt", (c) => {
    // Everything may be crawled: a card that nobody finds proves nothing (RFC 9309).
    const text = `User-agent: *\nAllow: /\n\nSitemap: ${publicOrigin(c.env, c.req.raw)}/sitemap.xml\n`;
    return sendFile(c.req.raw, text, { contentType: "text/plain; charset=utf-8", cache: "alias" });
  })
  .get("/sitemap.xml", async (c) => {
    const { items } = await c.var.store.listOutlines({ most: MOST_LISTED });
    const xml = writeSitemap(items, publicOrigin(c.env, c.req.raw));
    return sendFile(c.req.raw, xml, {
      contentType: "application/xml; charset=utf-8",
      cache: "alias",
      headers: LIST_TAG,
    });
  })
  .get("/favicon.svg", (c) =>
    sendFile(c.req.raw, iconSvg(), {
      contentType: "image/svg+xml; charset=utf-8",
      cache: "alias",
      headers: { "Content-Security-Policy": SVG_POLICY },
    }),
  )
  .get("/favicon.ico", (c) =>
    // Browsers that take no SVG look here, and go by the type of what they get.
    sendFile(c.req.raw, iconPng(TAB_PIXELS), { contentType: "image/png", cache: "alias" }),
  )
  .get("/apple-touch-icon.png", (c) =>
    sendFile(c.req.raw, iconPng(ICON_PIXELS), { contentType: "image/png", cache: "alias" }),
  )
  .get("/manifest.webmanifest", (c) =>
    sendFile(c.req.raw, `${JSON.stringify(MANIFEST, null, 2)}\n`, {
      contentType: "application/manifest+json",
      cache: "alias",
    }),
  );

/** Pixels of the picture for a browser's tab: 16 CSS pixels on the sharpest screens. */
const TAB_PIXELS = 48;

/** How the gallery looks on a home screen (https://www.w3.org/TR/appmanifest/). */
const MANIFEST = {
  name: `${NAME}: ${PURPOSE}`,
  short_name: NAME,
  lang: "en",
  dir: "ltr",
  id: "/",
  start_url: "/",
  scope: "/",
  display: "minimal-ui",
  theme_color: THEMES.light.paper,
  background_color: THEMES.light.paper,
  icons: [
    { src: "/favicon.svg", type: "image/svg+xml", sizes: "any", purpose: "any" },
    {
      src: "/apple-touch-icon.png",
      type: "image/png",
      sizes: `${ICON_PIXELS}x${ICON_PIXELS}`,
      purpose: "any",
    },
  ],
};
