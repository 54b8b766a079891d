import { Readability } from "@mozilla/readability";
import { completeArticle } from "../reading/complete-article";
import { UnreadableArticle } from "../reading/unreadable-article";
import type { ArticleMetadata, Block, SavedArticle } from "../saved-article";
import { dropFurniture } from "./drop-furniture";
import { nestsDeeperThan } from "./nesting-depth";
import { type Page, type PageNode, parsePage } from "./page";
import { readBlocks } from "./read-blocks";
import { readMetadata } from "./read-metadata";

/** Pages that people write nest some 40 deep; a parser and its readers that call themselves stand some thousand. */
const DEEPEST_NESTING = 500;

/** Readability's own measure of when a page has no article. */
const FEWEST_CHARACTERS = 20;

/**
 * Reads a saved page: what it says about itself from JSON-LD, meta tags and
 * byline, and the article's blocks as Mozilla's Readability finds them.
 * @throws {UnreadableArticle} nested-too-deep or no-article
 */
export function readHtml(html: string): SavedArticle {
  const document = parseShallowPage(html);
  const metadata = readMetadata(document);
  return completeArticle(metadata, readArticleBlocks(document, metadata));
}

/** Reads HTML of which every word is the article's. */
export function readHtmlFragment(html: string): Block[] {
  const document = parseShallowPage(`<!doctype html><html><body>${html}</body></html>`);
  return readBlocks(document.body);
}

function parseShallowPage(html: string): Page {
  if (nestsDeeperThan(html, DEEPEST_NESTING)) {
    throw new UnreadableArticle(
      "nested-too-deep",
      `nests its tags more than ${DEEPEST_NESTING} deep, as no article does`,
    );
  }
  return parsePage(html);
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
    throw new UnreadableArticle("no-article", "has no text that reads like an article");
  }
  return metadata.headline === undefined || blocks.some(({ kind }) => kind === "headline")
    ? blocks
    : [{ kind: "headline", text: metadata.headline }, ...blocks];
}
