import { altText, cardTitle, cardWords } from "../cards/alt-text";
import type { Copy } from "../cards/copy";
import { frameHeight } from "../cards/frame-height";
import { picturesOf } from "../cards/pictures";
import { DEFAULT_SIZE, SIZES } from "../design/sizes";
import { type Card, cardId } from "../model/card";
import { cardUrls, embedScriptUrl } from "../model/card-urls";
import { escapeXml } from "../model/escape-xml";

/*
 * The code that a newsroom pastes into its pages. Every form holds the words
 * themselves, so they stay when scripts, frames or pictures do not load.
 */

export interface EmbedAddresses {
  /** What `<fact-card>` names the card by. */
  article: string;
  id: string;
  /** The card's page, and the iframe's. */
  page: string;
  embed: string;
  script: string;
  /** Permanent pictures of the default size. */
  light: string;
  dark: string;
}

export function embedAddresses(card: Card, copy: Copy, origin: string): EmbedAddresses {
  const { page, embed } = cardUrls(origin, card.article.slug, cardId(card));
  const picture = picturesOf(card, copy, origin);
  return {
    article: card.article.slug,
    id: cardId(card),
    page,
    embed,
    script: embedScriptUrl(origin),
    light: picture(DEFAULT_SIZE, "light"),
    dark: picture(DEFAULT_SIZE, "dark"),
  };
}

/** CSS pixels of the column that most articles are set in. */
export const COLUMN_WIDTH = 600;

/** The words with their speaker and a link to the card's page: HTML that needs nothing else. */
export function blockquoteCode(copy: Copy, page: string): string {
  return blockquote(copy, page, "");
}

function blockquote(copy: Copy, page: string, attributes: "" | ' inert=""'): string {
  const words = copy.kind === "quote" ? copy.parts.map((part) => copy.marks.join(part)) : paragraphs(copy);
  const by = copy.kind === "quote" ? `— ${[copy.name, copy.role].filter(Boolean).join(", ")}, ` : "";
  return [
    `<blockquote cite="${escapeXml(page)}"${attributes}>`,
    ...words.map((text) => `  <p lang="${escapeXml(copy.language)}">${escapeXml(text)}</p>`),
    `  <p>${escapeXml(by)}<a href="${escapeXml(page)}">${escapeXml(copy.publisher)}</a></p>`,
    "</blockquote>",
  ].join("\n");
}

function paragraphs(copy: Exclude<Copy, { kind: "quote" }>): string[] {
  return copy.kind === "event" ? [copy.name, copy.summary] : [copy.title, copy.reason];
}

/**
 * The web component around the blockquote, and the script that defines it. The
 * height is reserved from the start, so that nothing moves when the card comes.
 */
export function componentCode(copy: Copy, { article, id, page, script }: EmbedAddresses): string {
  const height = frameHeight(copy, COLUMN_WIDTH);
  return [
    `<fact-card article="${escapeXml(article)}" card="${escapeXml(id)}" style="display:block;min-height:${height}px">`,
    indent(blockquoteCode(copy, page)),
    "</fact-card>",
    `<script src="${escapeXml(script)}" async></script>`,
  ].join("\n");
}

/**
 * The iframe, its title saying what is in it, laid over a blockquote with the
 * words: where frames are taken out, those stay; where they are not, nobody
 * meets the words twice (`inert`). The blockquote comes first, as WordPress
 * wants it. `width` is CSS pixels, without it all there is; `maxHeight` cuts.
 * @see https://html.spec.whatwg.org/multipage/interaction.html#the-inert-attribute
 */
export function iframeCode(
  copy: Copy,
  { page, embed }: Pick<EmbedAddresses, "page" | "embed">,
  { width, maxHeight = Number.POSITIVE_INFINITY }: { width?: number; maxHeight?: number } = {},
): string {
  const wanted = frameHeight(copy, width ?? COLUMN_WIDTH);
  const height = Math.min(wanted, maxHeight);
  // Words that are all there is, in larger type than ours, may need more.
  const room = height < wanted ? `height:${height}px;overflow:hidden` : `min-height:${height}px`;
  const side = width === undefined ? "" : `max-width:${width}px;`;
  return [
    `<div style="position:relative;overflow-wrap:break-word;${side}${room}">`,
    indent(blockquote(copy, page, ' inert=""')),
    `  <iframe src="${escapeXml(embed)}" title="${escapeXml(cardTitle(copy))}" width="${width ?? "100%"}" height="${height}" loading="lazy" style="position:absolute;left:0;top:0;width:100%;height:100%;border:0"></iframe>`,
    "</div>",
  ].join("\n");
}

function indent(code: string): string {
  return code.replace(/^/gm, "  ");
}

/** The picture with its dark twin, linked to the card's page. */
export function pictureCode(copy: Copy, { page, light, dark }: EmbedAddresses): string {
  const { width, height } = SIZES[DEFAULT_SIZE];
  return [
    `<a href="${escapeXml(page)}">`,
    "  <picture>",
    `    <source srcset="${escapeXml(dark)}" media="(prefers-color-scheme: dark)">`,
    `    <img src="${escapeXml(light)}" width="${width}" height="${height}" alt="${escapeXml(altText(copy))}" loading="lazy" style="max-width:100%;height:auto">`,
    "  </picture>",
    "</a>",
  ].join("\n");
}

/** The words as plain text with who said them, where they stand, and the card's page. */
export function quoteWithAttribution(copy: Copy, page: string): string {
  if (copy.kind !== "quote") return [...paragraphs(copy), copy.publisher, page].join("\n");
  const by = [copy.name, copy.role].filter(Boolean).join(", ");
  return `${cardWords(copy)}\n— ${by}\n${copy.publisher}, ${page}`;
}
