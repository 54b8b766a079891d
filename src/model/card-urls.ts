/*
 * The one place that writes the service's addresses, so that what pages, JSON
 * and pictures print is what the routes answer.
 */

interface PictureAddress {
  article: string;
  id: string;
  revision: string;
  size: string;
  theme: string;
  scale?: number;
  format: "png" | "svg";
}

export function cardUrls(origin: string, article: string, id: string) {
  const card = `${origin}/cards/${article}/${id}`;
  return {
    page: card,
    json: `${card}.json`,
    jsonLd: `${card}.jsonld`,
    png: `${card}.png`,
    svg: `${card}.svg`,
    embed: `${origin}/embed/${article}/${id}`,
  };
}

/** A picture's permanent address. Older revisions keep answering, with the card as it is now. */
export function pictureUrl(
  origin: string,
  { article, id, revision, size, theme, scale = 1, format }: PictureAddress,
): string {
  const suffix = scale !== 1 && format === "png" ? `@${scale}x` : "";
  return `${origin}/cards/${article}/${id}/${revision}/${size}-${theme}${suffix}.${format}`;
}

export function articleUrl(origin: string, article: string): string {
  return `${origin}/articles/${article}`;
}

/** The page that shows how other sites print a card's link. */
export function previewUrl(origin: string, article: string, id: string): string {
  return `${origin}/preview/${article}/${id}`;
}

/**
 * The card whose page an address names, if it is one of this service's: query
 * and fragment say nothing about it, and links of old may begin with `http`.
 */
export function readCardPage(address: string, origin: string): { article: string; id: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password, pathname } = new URL(address);
  const isOurs = /^https?:$/.test(protocol) && host === new URL(origin).host && username + password === "";
  const [, article, id] = (isOurs && /^\/cards\/([^/.]+)\/([^/.]+)$/.exec(pathname)) || [];
  return article === undefined || id === undefined ? undefined : { article, id };
}

/** Where the oEmbed data of a card is, in one of its two formats. */
export function oembedUrl(origin: string, page: string, format: "json" | "xml"): string {
  return `${origin}/oembed?url=${encodeURIComponent(page)}&format=${format}`;
}

/** The script that defines `<fact-card>`. */
export function embedScriptUrl(origin: string): string {
  return `${origin}/embed.js`;
}

export function schemaUrl(origin: string, schema: "article" | "fact-card"): string {
  return `${origin}/schema/${schema}.json`;
}
