import MarkdownIt from "markdown-it";
import { readHtmlFragment } from "../html/read-html";
import { completeArticle } from "../reading/complete-article";
import { tellKinds } from "../reading/tell-kinds";
import type { SavedArticle } from "../saved-article";
import { dropScripts } from "./drop-scripts";
import { readFrontMatter } from "./read-front-matter";

/** An image, and words in italics below it: Markdown has no captions of its own. */
const CAPTION =
  /<p>((?:<a [^>]*>)?<img [^>]*>(?:<\/a>)?)(?:<\/p>\s*<p>|\s*)<em>((?:(?!<\/?(?:em|p)>).)*)<\/em><\/p>/gs;

const markdown = new MarkdownIt({ html: true });

/**
 * Reads an article in Markdown, with or without front matter.
 * @throws {UnreadableArticle} bad-front-matter or nested-too-deep
 */
export function readMarkdown(source: string): SavedArticle {
  const { known, body } = readFrontMatter(source);
  const html = dropScripts(markdown.render(body)).replace(
    CAPTION,
    "<figure>$1<figcaption>$2</figcaption></figure>",
  );
  const blocks = tellKinds(readHtmlFragment(html), { hasHeadline: known.headline !== undefined });
  const headline = known.headline;
  return completeArticle(
    known,
    headline === undefined || blocks.some(({ kind }) => kind === "headline")
      ? blocks
      : [{ kind: "headline", text: headline }, ...blocks],
  );
}
