import { readDate } from "../reading/read-date";
import { splitNames } from "../reading/split-names";
import { webAddress } from "../reading/web-address";
import type { ArticleMetadata } from "../saved-article";
import type { Page } from "./page";
import { isArticle, isObject, type JsonLd, readJsonLd } from "./read-json-ld";

/** What a page says about its article: in JSON-LD, else in meta tags, else in the elements that sites use for it. */
export function readMetadata(document: Page): ArticleMetadata {
  const tags = readMetaTags(document);
  const meta = (...names: string[]) => names.map((name) => tags.get(name)).find(Boolean);
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url", "twitter:url");
  const objects = readJsonLd(document);
  const article = chooseArticle(objects, address ?? undefined);
  const publisher = article && resolve(article.publisher, objects);
  const heading = document.querySelector("h1")?.textContent ?? undefined;
  const language =
    text(article?.inLanguage) ?? document.documentElement?.getAttribute("lang") ?? meta("og:locale");
  const authors = authorsOf(article, objects);
  const publisherName = text(publisher?.name) ?? meta("og:site_name", "application-name", "dc.publisher");
  const url = webAddress(text(article?.url) ?? idOf(article?.mainEntityOfPage)) ?? webAddress(address);
  const site = webAddress(text(publisher?.url)) ?? (url && `${new URL(url).origin}/`);
  return defined({
    headline:
      clean(heading) ??
      clean(text(article?.headline)) ??
      clean(meta("og:title", "twitter:title") ?? document.title),
    language: language?.replace("_", "-"),
    authors:
      authors.length > 0
        ? authors
        : splitNames(meta("author", "article:author", "dc.creator") ?? "").length > 0 &&
            !isPublisher(meta("author", "article:author", "dc.creator"), publisherName)
          ? splitNames(meta("author", "article:author", "dc.creator") ?? "").map((name) => ({ name }))
          : [...document.querySelectorAll('[rel="author"], [itemprop="author"], .byline a')]
              .flatMap((element) => splitNames(element.textContent ?? ""))
              .map((name) => ({ name })),
    publisher: publisherName || site ? defined({ name: clean(publisherName), url: site }) : undefined,
    url,
    datePublished:
      readDate(text(article?.datePublished)) ??
      readDate(
        meta(
          "article:published_time",
          "datePublished",
          "date",
          "dc.date",
          "dcterms.created",
          "parsely-pub-date",
        ),
      ) ??
      readDate(document.querySelector("time[datetime]")?.getAttribute("datetime") ?? undefined),
    dateModified:
      readDate(text(article?.dateModified)) ??
      readDate(meta("article:modified_time", "og:updated_time", "dateModified")),
  });
}

/** What meta tags say, by their names; the first of a name counts. */
function readMetaTags(document: Page): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute);
      if (name !== null && !tags.has(name)) tags.set(name, element.getAttribute("content")?.trim() ?? "");
    }
  }
  return tags;
}

/** Of several articles the one that is this page; related ones say another address. */
function chooseArticle(objects: readonly JsonLd[], address: string | undefined): JsonLd | undefined {
  const articles = objects.filter(isArticle);
  const isThis = (article: JsonLd) =>
    [article.url, article["@id"], idOf(article.mainEntityOfPage)].some(
      (id) => typeof id === "string" && address !== undefined && id.split("#")[0] === address.split("#")[0],
    );
  return articles.find(isThis) ?? articles.find((article) => article.headline !== undefined) ?? articles[0];
}

/** A value, or the object elsewhere on the page that it names by `@id`. */
function resolve(value: unknown, objects: readonly JsonLd[]): JsonLd | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return typeof first === "string" ? { name: first } : undefined;
  if (first.name !== undefined) return first;
  return objects.find((object) => object["@id"] === first["@id"] && object.name !== undefined) ?? first;
}

function authorsOf(article: JsonLd | undefined, objects: readonly JsonLd[]): ArticleMetadata["authors"] {
  return [article?.author].flat().flatMap((value) => {
    const author = resolve(value, objects);
    const url = webAddress(text(author?.url));
    return splitNames(text(author?.name) ?? "").map((name) => (url ? { name, url } : { name }));
  });
}

function isPublisher(author: string | undefined, publisher: string | undefined): boolean {
  return author !== undefined && author.toLowerCase() === publisher?.toLowerCase();
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? text(value["@id"]) : text(value);
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : undefined;
}

function clean(value: string | undefined): string | undefined {
  const cleaned = value
    ?.replace(/\u00AD/g, "")
    .replace(/\s+/gu, " ")
    .trim();
  return cleaned === "" ? undefined : cleaned;
}

/** Without the fields that nothing is known of. */
function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
