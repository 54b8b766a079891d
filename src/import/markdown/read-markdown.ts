import MarkdownIt from "markdown-it";
import { parseDocument } from "yaml";
import { readHtmlFragment } from "../html/read-html";
import { completeArticle } from "../reading/complete-article";
import { readDate } from "../reading/read-date";
import { splitNames } from "../reading/split-names";
import { tellKinds } from "../reading/tell-kinds";
import { UnreadableArticle } from "../reading/unreadable-article";
import type { ArticleMetadata, SavedArticle } from "../saved-article";

/** YAML between lines of three hyphens. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** An image, and words in italics below it: Markdown has no captions of its own. */
const CAPTION =
  /<p>((?:<a [^>]*>)?<img [^>]*>(?:<\/a>)?)(?:<\/p>\s*<p>|\s*)<em>((?:(?!<\/?(?:em|p)>).)*)<\/em><\/p>/gs;

const markdown = new MarkdownIt({ html: true });

/**
 * Reads an article in Markdown, with or without front matter.
 * @throws {UnreadableArticle} bad-front-matter or nested-too-deep
 */
export function readMarkdown(source: string): SavedArticle {
  const [all = "", yaml] = FRONT_MATTER.exec(source) ?? [];
  const known = yaml === undefined ? { authors: [] } : readFrontMatter(yaml);
  const html = markdown
    .render(source.slice(all.length))
    .replace(CAPTION, "<figure>$1<figcaption>$2</figcaption></figure>");
  const blocks = tellKinds(readHtmlFragment(html), { hasHeadline: known.headline !== undefined });
  const headline = known.headline;
  return completeArticle(
    known,
    headline === undefined || blocks.some(({ kind }) => kind === "headline")
      ? blocks
      : [{ kind: "headline", text: headline }, ...blocks],
  );
}

function readFrontMatter(yaml: string): ArticleMetadata {
  // Dates stay as they are written; aliases could make a small file unfold to a huge one.
  const document = parseDocument(yaml, { schema: "failsafe", prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    throw new UnreadableArticle(
      "bad-front-matter",
      `has front matter that is not YAML: ${error.message.split("\n")[0]}`,
      line,
    );
  }
  const fields: unknown = document.toJS({ maxAliasCount: 0 });
  const find = (...names: string[]) => {
    for (const name of names) {
      const value = typeof fields === "object" && fields !== null ? Reflect.get(fields, name) : undefined;
      if (value !== undefined && value !== null && value !== "") return value as unknown;
    }
    return undefined;
  };
  const text = (...names: string[]) => {
    const value = find(...names);
    return typeof value === "string" ? value.normalize("NFC").replace(/\s+/gu, " ").trim() : undefined;
  };
  const url = webAddress(text("url", "canonical", "canonical_url", "link"));
  const publisher = text("publisher", "source", "publication", "site");
  const site = webAddress(text("publisher_url", "site_url")) ?? (url && `${new URL(url).origin}/`);
  const authors = [find("authors", "author", "byline")].flat().flatMap(namesOf);
  const headline = text("headline", "title");
  const language = text("language", "lang");
  const datePublished = readDate(text("datePublished", "date", "published", "pubDate"));
  const dateModified = readDate(text("dateModified", "updated", "modified", "lastmod"));
  return {
    authors: authors.map((name) => ({ name })),
    ...(headline === undefined ? {} : { headline }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(dateModified === undefined ? {} : { dateModified }),
    ...(publisher === undefined && site === undefined
      ? {}
      : {
          publisher: {
            ...(publisher === undefined ? {} : { name: publisher }),
            ...(site === undefined ? {} : { url: site }),
          },
        }),
  };
}

function namesOf(value: unknown): string[] {
  if (typeof value === "string")
    return splitNames(value).length > 0 ? splitNames(value) : value.trim() === "" ? [] : [value.trim()];
  const name = typeof value === "object" && value !== null ? Reflect.get(value, "name") : undefined;
  return typeof name === "string" ? [name] : [];
}

function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:/i.test(value) && URL.canParse(value) ? value : undefined;
}
