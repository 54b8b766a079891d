import { LONGEST_SOURCE } from "../model/change-limits";
import { readHtml } from "./html/read-html";
import { readMarkdown } from "./markdown/read-markdown";
import { decodeBytes } from "./reading/decode-bytes";
import { UnreadableArticle } from "./reading/unreadable-article";
import { type SavedArticle, textOf } from "./saved-article";
import { readText } from "./text/read-text";

/** The longest newspaper articles are 200 KB of HTML, pages with everything inlined 3 MB. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export type ArticleForm = "html" | "markdown" | "text";

/** Headings, bold words, links and marks behind a backslash: what people write in Markdown alone. */
const MARKDOWN =
  /^#{1,6} \S|^ {0,3}> \S|(?<!\*)\*\*[^\s*][^*\n]{0,200}\*\*(?!\*)|\]\((?:https?:\/\/|\/)|[\p{L}\s.,!?]\\['"*_[\].-]/mu;

/**
 * Reads a saved article. The form is told by the file's name, else by its first
 * characters, as for what comes through a pipe.
 * @throws {UnreadableArticle} with a `code`, and a message that goes on from the file's name
 */
export function readArticle(bytes: Uint8Array, name?: string): SavedArticle {
  if (bytes.length > LARGEST_FILE) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
    throw new UnreadableArticle("too-large", `is ${megabytes} MB: no article is larger than 5 MB`);
  }
  const named = name === undefined ? undefined : formByName(name);
  const text = decodeBytes(bytes, named === undefined || named === "html" ? "html" : "text");
  if (text.trim() === "") throw new UnreadableArticle("empty", "is empty");
  const saved = FORMS[named ?? formByText(text)](text);
  // A draft of it could never be published.
  const { length } = textOf(saved);
  if (length > LONGEST_SOURCE) {
    throw new UnreadableArticle(
      "too-large",
      `has ${length} characters of text: the most are ${LONGEST_SOURCE}`,
    );
  }
  return saved;
}

const FORMS = { html: readHtml, markdown: readMarkdown, text: readText } satisfies Record<
  ArticleForm,
  (text: string) => SavedArticle
>;

function formByName(name: string): ArticleForm | undefined {
  if (/\.(?:x?html?|xht)$/i.test(name)) return "html";
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  return /\.te?xt$/i.test(name) ? "text" : undefined;
}

function formByText(text: string): ArticleForm {
  const start = text.slice(0, 2000).trimStart();
  if (/^(?:<!doctype html|<\?xml|<html|<head|<body|<article|<!--)/i.test(start)) return "html";
  return /^(?:---|\+\+\+)\r?\n/.test(start) || MARKDOWN.test(text) ? "markdown" : "text";
}
