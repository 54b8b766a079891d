import type { Article } from "../model/article";
import { cardId, cardItem, listCards } from "../model/card";
import { articleUrl, cardUrls } from "../model/card-urls";
import { escapeXml } from "../model/escape-xml";
import type { Correction } from "../model/status";

/** Most addresses that a sitemap may list. @see https://www.sitemaps.org/protocol.html */
const MOST_ADDRESSES = 50_000;

interface Place {
  address: string;
  /** When it last changed: a date, or a date and time with its offset (W3C Datetime). */
  changed?: string;
}

/** The sitemap: the gallery, the documentation, and every article with its cards, in the order of the articles. */
export function writeSitemap(articles: readonly Article[], origin: string): string {
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

function placesOf(article: Article, origin: string): Place[] {
  const { datePublished, dateModified } = article;
  const cards = listCards(article).map((card) => {
    const { corrections } = cardItem(card);
    return {
      address: cardUrls(origin, article.slug, cardId(card)).page,
      changed: latest([datePublished, dateModified, ...datesOf(corrections)]),
    };
  });
  // An article's page repeats what its cards say, and changes with them.
  const changed = latest([datePublished, dateModified, ...cards.map((card) => card.changed)]);
  return [{ address: articleUrl(origin, article.slug), changed }, ...cards];
}

function datesOf(corrections: readonly Correction[]): string[] {
  return corrections.map(({ date }) => date);
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .reduce<string | undefined>(
      (last, date) => (last === undefined || Date.parse(date) > Date.parse(last) ? date : last),
      undefined,
    );
}

function writePlace({ address, changed }: Place): string {
  const lastmod = changed === undefined ? "" : `<lastmod>${escapeXml(changed)}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${lastmod}</url>`;
}
