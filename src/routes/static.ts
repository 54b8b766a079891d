import { Hono } from "hono";
import files from "web-files";
import { CACHE_RULES } from "../http/cache-rules";
import { OPEN_TO_ALL } from "../http/open-to-all";
import { pageNotFound } from "../http/problem";
import { webFileUrl } from "../http/web-file-url";
import { FONT_STYLESHEET, FONTS_URL, findFontFile } from "../pages/page-fonts";

/** `/static/{file}`: styles, scripts and typefaces of the pages. Names change with what they name, so they may be kept for ever. */
export const staticFiles = new Hono().get("/:file", (c) => {
  const path = `/static/${c.req.param("file")}`;
  if (path === FONTS_URL) return send(FONT_STYLESHEET, "text/css; charset=utf-8");
  const font = findFontFile(c.req.param("file"));
  if (font) return send(font.woff, "font/woff");
  const name = Object.keys(files).find((candidate) => webFileUrl(candidate) === path);
  const file = name === undefined ? undefined : files[name];
  if (!file) throw pageNotFound(c.req.raw);
  return send(file.text, file.type);
});

function send(body: string | ArrayBuffer, type: string): Response {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "Content-Length": String(bytes.length),
      ...OPEN_TO_ALL,
      ...CACHE_RULES.hashed,
    },
  });
}
