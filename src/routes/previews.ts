import { Hono } from "hono";
import { altText } from "../cards/alt-text";
import { type Copy, copyOf } from "../cards/copy";
import { linkTitle } from "../cards/link-title";
import { picturesOf } from "../cards/pictures";
import { DEFAULT_SIZE, SIZES } from "../design/sizes";
import { DEFAULT_THEME, THEME_NAMES } from "../design/themes";
import { cacheTags } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import { sendPage } from "../http/send-page";
import { type Card, cardId } from "../model/card";
import { cardDescription } from "../pages/card-description";
import { metaText } from "../pages/meta-text";
import { PreviewLabPage } from "../pages/preview-lab-page";
import { SharePage } from "../pages/share-page";
import type { SharedLink } from "../preview/judge";
import type { AppEnv } from "./app-env";
import { cardPicture } from "./card-picture";
import { loadCard } from "./load";

/** `/preview/{article}/{id}`: how other sites show a card's link, and whether it keeps their limits. */
export const previews = new Hono<AppEnv>().get("/:article/:id", async (c) => {
  const card = await loadCard(c.var.store, c.req.param("article"), c.req.param("id"));
  const copy = copyOf(card);
  const origin = publicOrigin(c.env, c.req.raw);
  const asked = new URL(c.req.url).searchParams.get("theme");
  const page = PreviewLabPage({
    card,
    copy,
    origin,
    link: await measureLink(card, copy, origin),
    theme: THEME_NAMES.find((name) => name === asked),
  });
  return sendPage(c.req.raw, page, {
    cache: "alias",
    headers: cacheTags(card.article.slug, cardId(card)),
  });
});

/** What a crawler gets of a card: the texts of its tags, and the real weight of its picture and its page's head. */
async function measureLink(card: Card, copy: Copy, origin: string): Promise<SharedLink> {
  const look = { size: DEFAULT_SIZE, theme: DEFAULT_THEME } as const;
  const { bytes } = await cardPicture(card, copy, { ...look, scale: 1 }, "png").draw();
  const page = String(await SharePage({ card, origin }));
  const { width, height } = SIZES[DEFAULT_SIZE];
  return {
    title: metaText(linkTitle(copy)),
    description: metaText(cardDescription(copy)),
    siteName: metaText(card.article.publisher.name),
    alt: metaText(altText(copy)),
    address: picturesOf(card, copy, origin)(look.size, look.theme),
    width,
    height,
    format: "PNG",
    weight: bytes.length,
    head: new TextEncoder().encode(page.slice(0, page.indexOf("</head>"))).length,
  };
}
