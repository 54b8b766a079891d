import { Readability } from "@mozilla/readability";
import { completeArticle } from "../reading/complete-article";
import { UnreadableArticle } from "../reading/unreadable-article";
import type { ArticleMetadata, Block, SavedArticle } from "../saved-article";
import { lettersOf } from "./compare-words";
import { dropFurniture } from "./drop-furniture";
import { gatherBody } from "./gather-body";
import { measureMarkup } from "./measure-markup";
import { type Page, type PageNode, parsePage } from "./page";
import { readBlocks } from "./read-blocks";
import { readMetadata } from "./read-metadata";
import { readPageDates } from "./read-page-dates";
import { settleLanguage } from "./settle-language";

/** Pages that people write nest some 40 deep; a parser and its readers that call themselves stand some thousand. */
const DEEPEST_NESTING = 500;

/** Long live blogs have some 10,000; what reads them takes longer than it is worth beyond. */
const MOST_ELEMENTS = 20_000;

/** As 20,000 elements 22 deep, which take some two seconds. */
const MOST_LOAD = 10_000_000;

/** Readability's own measure of when a page has no article. */
const FEWEST_CHARACTERS = 20;

/**
 * Reads a saved page: what it says about itself from JSON-LD, meta tags and
 * byline, and the article's blocks as Mozilla's Readability finds them.
 * @throws {UnreadableArticle} nested-too-deep or no-article
 */
export function readHtml(html: string): SavedArticle {
  try {
    const page = parseShallowPage(html);
    if (!page.documentElement || !page.body) throw noArticle();
    const metadata = readMetadata(page);
    const { published, first } = readPageDates(page);
    const blocks = readArticleBlocks(page, metadata);
    const { datePublished = published } = metadata;
    const article = completeArticle(
      {
        ...metadata,
        ...settleLanguage(metadata.language, blocks),
        ...(datePublished ? { datePublished } : {}),
      },
      blocks,
    );
    // A time somewhere in the text counts less than the byline's day.
    if (first !== undefined) article.metadata.datePublished ??= first;
    return article;
  } catch (error) {
    // The parser and Readability call themselves; markup made for it exhausts them.
    if (error instanceof RangeError) throw noArticle();
    throw error;
  }
}

/** Reads HTML of which every word is the article's. */
export function readHtmlFragment(html: string): Block[] {
  const document = parseShallowPage(html);
  return document.body ? readBlocks(document.body) : [];
}

function parseShallowPage(html: string): Page {
  const { tags, deepest, load } = measureMarkup(html);
  if (deepest > DEEPEST_NESTING || load > MOST_LOAD) {
    const what =
      deepest > DEEPEST_NESTING ? `its tags more than ${DEEPEST_NESTING}` : "too many of its tags too";
    throw new UnreadableArticle("nested-too-deep", `nests ${what} deep, as no article does`);
  }
  if (tags > MOST_ELEMENTS) {
    throw new UnreadableArticle("too-large", `holds more than ${MOST_ELEMENTS} elements, as no article does`);
  }
  // The parser makes no elements of its own: a fragment needs a page around it.
  if (/<html[\s>]/i.test(html)) return gatherBody(parsePage(html));
  return gatherBody(parsePage(`<html>${html}</html>`));
}

function noArticle(): UnreadableArticle {
  return new UnreadableArticle("no-article", "has no text that reads like an article");
}

function readArticleBlocks(document: Page, metadata: ArticleMetadata): Block[] {
  dropFurniture(document);
  const body = new Readability<PageNode>(document, { keepClasses: true, serializer: (node) => node }).parse()
    ?.content;
  const blocks = body ? readBlocks(body) : [];
  const words = blocks.filter(
    ({ kind }) => kind === "paragraph" || kind === "blockquote" || kind === "list-item",
  );
  if (words.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_CHARACTERS) {
    throw noArticle();
  }
  return withHeadline(blocks, metadata.headline);
}

/** Readability makes a heading of the headline, or leaves it out where it is the page's title too. */
function withHeadline(blocks: readonly Block[], headline: string | undefined): Block[] {
  if (headline === undefined) return [...blocks];
  const start = blocks.findIndex(({ kind }) => kind === "paragraph");
  const isHeadline = ({ kind, text }: Block, index: number) =>
    kind === "heading" && index < start && lettersOf(text).endsWith(lettersOf(headline));
  const place = Math.max(0, blocks.findIndex(isHeadline));
  const others = blocks.filter((block, index) => !isHeadline(block, index));
  return [...others.slice(0, place), { kind: "headline", text: headline }, ...others.slice(place)];
}
