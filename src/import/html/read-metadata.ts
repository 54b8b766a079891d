import { readDate } from "../reading/read-date";
import { webAddress } from "../reading/web-address";
import type { ArticleMetadata } from "../saved-article";
import { chooseArticle, idOf } from "./choose-article";
import { chooseHeadline } from "./choose-headline";
import type { Page } from "./page";
import { readAuthors } from "./read-authors";
import { readJsonLd, resolve, textIn } from "./read-json-ld";
import { readWords } from "./read-words";

/** Pages that make a headline of every teaser have some twenty. */
const MOST_HEADINGS = 50;

/** Meta tags that give the day of publication. */
const PUBLISHED = [
  "article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "dcterms.created",
  "parsely-pub-date",
];

/** What a page says about its article: in JSON-LD, else in meta tags, else in the elements that sites use for it. */
export function readMetadata(document: Page): ArticleMetadata {
  const tags = readMetaTags(document);
  const meta = (...names: string[]) => clean(names.map((name) => tags.get(name)).find(Boolean));
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url", "twitter:url");
  const headings = [...document.querySelectorAll("h1")]
    .slice(0, MOST_HEADINGS)
    .map(readWords)
    .filter(Boolean);
  const shared = meta("og:title", "twitter:title");
  const title = clean(document.title);

  const objects = readJsonLd(document);
  const titles = [...headings, shared, title].filter((line) => line !== undefined);
  const article = chooseArticle(objects, { address, titles });
  const field = (name: string) => clean(textIn(article?.[name]));

  const organization = article && resolve(article.publisher, objects);
  const publisher =
    clean(textIn(organization?.name)) ?? meta("og:site_name", "application-name", "dc.publisher");
  const url = webAddress(field("url") ?? idOf(article?.mainEntityOfPage)) ?? webAddress(address);
  const site = webAddress(textIn(organization?.url)) ?? (url && `${new URL(url).origin}/`);
  const language = field("inLanguage") ?? document.documentElement?.getAttribute("lang") ?? meta("og:locale");
  return defined({
    headline: chooseHeadline(headings, { headline: field("headline"), shared, title, publisher }),
    language: language?.replace("_", "-"),
    authors: readAuthors(document, {
      article,
      objects,
      tag: meta("author", "article:author", "dc.creator"),
      publisher,
    }),
    publisher: publisher || site ? defined({ name: publisher, url: site }) : undefined,
    url,
    datePublished: readDate(field("datePublished")) ?? readDate(meta(...PUBLISHED)),
    dateModified:
      readDate(field("dateModified")) ??
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

function clean(value: string | null | undefined): string | undefined {
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
