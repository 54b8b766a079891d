import { copyOf } from "../../../src/cards/copy";
import { pictureMetadata } from "../../../src/cards/picture-metadata";
import { SIZE_NAMES } from "../../../src/design/sizes";
import { THEME_NAMES } from "../../../src/design/themes";
import { parsePictureOptions } from "../../../src/http/picture-options";
import { serverTiming } from "../../../src/http/server-timing";
import { cardId, findCard, listCards } from "../../../src/model/card";
import { drawPng } from "../../../src/render/draw";
import { bundledArticles } from "../../../src/store/bundled";
import { warmUp } from "../../../src/warm-up";
import { CARD } from "../the-card";

if (process.env.WARM_UP !== "off") await warmUp();

const articles = bundledArticles;

/** Draws a card from its data, anew for each request: our drawing without addresses, caches and kept pictures. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/ready") return new Response(null, { status: 204 });
    if (pathname === "/looks") return Response.json(listLooks());
    const { scale, ...look } = parsePictureOptions(searchParams);
    const id = searchParams.get("card") ?? CARD.id;
    const card = articles.map((article) => findCard(article, id)).find(Boolean);
    if (!card) return new Response("no such card", { status: 404 });
    const copy = copyOf(card);
    const { bytes, timings, path } = await drawPng(copy, look, scale, pictureMetadata(card, copy));
    const headers = { "Content-Type": "image/png", "Server-Timing": serverTiming(timings, path) };
    return new Response(bytes, { headers });
  },
};

/** Everything that there is to draw. */
function listLooks() {
  return { cards: articles.flatMap(listCards).map(cardId), sizes: SIZE_NAMES, themes: THEME_NAMES };
}
