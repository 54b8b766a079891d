import { altText, cardTitle, cardWords } from "../cards/alt-text";
import type { Copy } from "../cards/copy";
import { SIZES } from "../design/sizes";
import { escapeXml } from "../model/escape-xml";

/*
 * The code that a newsroom pastes into its pages. Every form holds the words
 * themselves, so they stay when scripts, frames or pictures do not load.
 */

export interface EmbedAddresses {
  /** The card's page, and the iframe's. */
  page: string;
  embed: string;
  script: string;
  /** Permanent pictures of the default size. */
  light: string;
  dark: string;
}

/** CSS pixels that an iframe has until it has told its height: most cards need no more. */
export const IFRAME_HEIGHT = 380;

/** The words with their speaker and a link to the card's page: HTML that needs nothing else. */
export function blockquoteCode(copy: Copy, page: string): string {
  const words = copy.kind === "quote" ? copy.parts.map((part) => copy.marks.join(part)) : paragraphs(copy);
  const by = copy.kind === "quote" ? `— ${[copy.name, copy.role].filter(Boolean).join(", ")}, ` : "";
  return [
    `<blockquote cite="${escapeXml(page)}">`,
    ...words.map((text) => `  <p lang="${escapeXml(copy.language)}">${escapeXml(text)}</p>`),
    `  <p>${escapeXml(by)}<a href="${escapeXml(page)}">${escapeXml(copy.publisher)}</a></p>`,
    "</blockquote>",
  ].join("\n");
}

function paragraphs(copy: Exclude<Copy, { kind: "quote" }>): string[] {
  return copy.kind === "event" ? [copy.name, copy.summary] : [copy.title, copy.reason];
}

/** The web component around the blockquote, and the script that defines it. */
export function componentCode(
  article: string,
  id: string,
  copy: Copy,
  { page, script }: EmbedAddresses,
): string {
  const words = blockquoteCode(copy, page).replace(/^/gm, "  ");
  return [
    `<fact-card article="${escapeXml(article)}" card="${escapeXml(id)}">`,
    words,
    "</fact-card>",
    `<script src="${escapeXml(script)}" async></script>`,
  ].join("\n");
}

/** The iframe. Its title says what is in it. */
export function iframeCode(
  copy: Copy,
  { embed }: Pick<EmbedAddresses, "embed">,
  width = "100%",
  height = IFRAME_HEIGHT,
): string {
  return `<iframe src="${escapeXml(embed)}" title="${escapeXml(cardTitle(copy))}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** The picture with its dark twin, linked to the card's page. */
export function pictureCode(copy: Copy, { page, light, dark }: EmbedAddresses): string {
  const { width, height } = SIZES.og;
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
