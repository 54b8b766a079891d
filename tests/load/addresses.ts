import type { FactCard } from "../../src/model/fact-card";

/** An address and the status that it has to answer with. */
export interface Expected {
  path: string;
  status: number;
  headers?: Record<string, string>;
}

/** A mix of everything that a Worker answers: every card in some looks, pages, data, and what clients do wrong. */
export async function listAddresses(origin: string): Promise<Expected[]> {
  const read = async <T>(path: string): Promise<T> => (await fetch(new URL(path, origin))).json();
  const { articles } = await read<{ articles: { json: string }[] }>("/articles.json");
  const all: Expected[] = [
    ...["/", "/?q=talks", "/articles", "/articles.json", "/docs", "/openapi.json", "/healthz"],
    ...["/schema/article.json", "/schema/fact-card.json", "/robots.txt", "/sitemap.xml"],
    ...["/favicon.svg", "/apple-touch-icon.png", "/manifest.webmanifest", "/embed.js"],
  ].map((path) => ({ path, status: 200 }));
  for (const { json } of articles) {
    const { cards } = await read<{ cards: { json: string }[] }>(new URL(json).pathname);
    for (const { json: address } of cards)
      all.push(...cardAddresses(await read<FactCard>(new URL(address).pathname), address));
  }
  return all;
}

function cardAddresses({ images, url, status }: FactCard, json: string): Expected[] {
  const card = new URL(json).pathname.slice(0, -".json".length);
  const place = card.slice("/cards".length);
  const good = [
    ...[card, `${card}.json`, `${card}.png`, `${card}.svg`, `/embed${place}`, `/preview${place}`],
    ...images.map((image) => new URL(image.url).pathname),
    ...[`${card}.png?size=square&scale=2&fbclid=1`, `${card}/0123456789ab/og-dark.png`],
    `/oembed?url=${encodeURIComponent(url)}`,
  ].map((path) => ({ path, status: 200 }));
  return [
    ...good,
    { path: `${card}.jsonld`, status: status === "withdrawn" ? 410 : 200 },
    { path: `${card}.png`, status: 206, headers: { Range: "bytes=0-999" } },
    { path: `${card}.png`, status: 304, headers: { "If-None-Match": "*" } },
    { path: `${card}.png?size=huge`, status: 400 },
    { path: `${card}-none.png`, status: 404 },
  ];
}
