import { compareWords, RESEMBLES } from "./compare-words";
import { isArticle, type JsonLd, textIn } from "./read-json-ld";

/** More articles than stand on any front page. */
const MOST_LOOKED_AT = 200;

/** Of the articles in a page's JSON-LD the one that is this page, by its address, else by its headline. */
export function chooseArticle(
  objects: readonly JsonLd[],
  { address, titles }: { address: string | undefined; titles: readonly string[] },
): JsonLd | undefined {
  const articles = objects.filter(isArticle).slice(0, MOST_LOOKED_AT);
  const page = address === undefined ? undefined : normaliseAddress(address);
  const addresses = (article: JsonLd) =>
    [article.url, article["@id"], article.mainEntityOfPage]
      .map(idOf)
      .map((id) => (id === undefined ? undefined : normaliseAddress(id, address)))
      .filter((id) => id !== undefined);
  const here = articles.find((article) => page !== undefined && addresses(article).includes(page));
  if (here) return here;
  const likeness = (article: JsonLd) => {
    const headline = textIn(article.headline);
    return headline === undefined ? 0 : Math.max(0, ...titles.map((title) => compareWords(headline, title)));
  };
  const [closest] = articles
    .map((article) => ({ article, like: likeness(article) }))
    .sort((a, b) => b.like - a.like);
  if (closest && closest.like >= RESEMBLES) return closest.article;
  // One that says another address, among others, is one of those that a page leads to.
  const own =
    articles.length > 1 && page !== undefined
      ? articles.filter((article) => addresses(article).length === 0)
      : articles;
  return own.find((article) => article.headline !== undefined) ?? own[0];
}

/** What `@id` says, or what stands in its place. */
export function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "@id" in value ? textIn(value["@id"]) : textIn(value);
}

/** An address without what makes no other page of it. */
function normaliseAddress(address: string, base?: string): string | undefined {
  const url = URL.parse(address, base);
  return url
    ? `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}${url.search}`
    : undefined;
}
