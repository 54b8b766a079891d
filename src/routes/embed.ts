import { Hono } from "hono";
import files from "web-files";
import { THEME_NAMES } from "../design/themes";
import { cacheTags } from "../http/cache-rules";
import { OPEN_TO_ALL } from "../http/open-to-all";
import { publicOrigin } from "../http/origin";
import { readOption } from "../http/picture-options";
import { sendFile } from "../http/send-file";
import { sendPage } from "../http/send-page";
import { cardId } from "../model/card";
import { EmbedPage } from "../pages/embed-page";
import type { AppEnv } from "./app-env";
import { loadCard } from "./load";

/** `/embed/{article}/{id}` for iframes, and `/embed.js`, which defines `<fact-card>`. */
export const embed = new Hono<AppEnv>()
  .get("/embed.js", (c) => {
    const file = files["embed.js"];
    if (!file) throw new Error("src/web makes no 'embed.js'");
    return sendFile(c.req.raw, file.text, { contentType: file.type, cache: "alias" });
  })
  .get("/embed/:article/:id", async (c) => {
    const theme = readOption(new URL(c.req.url).searchParams, "theme", THEME_NAMES, undefined);
    const card = await loadCard(c.var.store, c.req.param("article"), c.req.param("id"));
    const page = EmbedPage({ card, origin: publicOrigin(c.env, c.req.raw), theme });
    return sendPage(c.req.raw, page, {
      policy: "embed",
      cache: "alias",
      // Pages that are isolated from others may frame only what lets them.
      headers: { ...OPEN_TO_ALL, ...cacheTags(card.article.slug, cardId(card)) },
    });
  });
