import { Hono } from "hono";
import files from "web-files";
import { CACHE_RULES } from "../http/cache-rules";
import { OPEN_TO_ALL } from "../http/open-to-all";
import { Problem } from "../http/problem";
import { FONTS_URL, findFontFile, fontStylesheet } from "../pages/page-fonts";
import { webFileUrl } from "../pages/web-file-url";

/** `/static/{file}`: styles, scripts and typefaces of the pages. Names hold a hash, so they may be kept for ever. */
export const staticFiles = new Hono().get("/:file", (c) => {
  const path = `/static/${c.req.param("file")}`;
  if (path === FONTS_URL) return send(fontStylesheet(), "text/css; charset=utf-8");
  const font = findFontFile(c.req.param("file"));
  if (font) return send(font.woff, "font/woff");
  const name = Object.keys(files).find((candidate) => webFileUrl(candidate) === path);
  const file = name === undefined ? undefined : files[name];
  if (!file)
    throw new Problem(404, { code: "page-not-found", detail: `nothing stands at '${path.slice(0, 200)}'` });
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
