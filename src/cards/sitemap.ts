import { articleUrl, cardUrls } from "../model/card-urls";
import { escapeXml } from "../model/escape-xml";
import type { ArticleOutline } from "./article-outline";

/** Most addresses that a sitemap may list. @see https://www.sitemaps.org/protocol.html */
export const MOST_ADDRESSES = 50_000;

interface Place {
  address: string;
  /** When it last changed: a date, or a date and time with its offset (W3C Datetime). */
  changed?: string;
}

/** The sitemap: the gallery, the documentation, and every article with its cards, in the order of the articles. */
export function writeSitemap(articles: readonly ArticleOutline[], origin: string): string {
  const places = [
    { address: `${origin}/` },
    { address: `${origin}/docs` },
    ...articles.flatMap((article) => placesOf(article, origin)),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...places.slice(0, MOST_ADDRESSES).map(writePlace),
    "</urlset>\n",
  ].join("\n");
}

function placesOf({ slug, changed, cards }: ArticleOutline, origin: string): Place[] {
  return [
    { address: articleUrl(origin, slug), changed },
    ...cards.map((card) => ({ address: cardUrls(origin, slug, card.id).page, changed: card.changed })),
  ];
}

function writePlace({ address, changed }: Place): string {
  const lastmod = changed === undefined ? "" : `<lastmod>${escapeXml(changed)}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${lastmod}</url>`;
}
