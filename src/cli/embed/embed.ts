import { existsSync } from "node:fs";
import { type Copy, copyOf } from "../../cards/copy";
import { sourceLink } from "../../cards/source-link";
import { type Card, cardId } from "../../model/card";
import {
  blockquoteCode,
  componentCode,
  embedAddresses,
  iframeCode,
  pictureCode,
} from "../../pages/embed-code";
import { articleFolder, findNamed } from "../files/find-articles";
import { CommandProblem, EXIT } from "../problem";
import { sayCode } from "../terminal/say";
import type { FORMS } from "./command";

export interface EmbedOptions {
  /** Origin of the Worker. */
  to?: string;
  /** Folder of rendered pictures, as the page will name it. */
  pictures?: string;
  form: (typeof FORMS)[number];
  articles?: string;
}

/** `factcard embed`: HTML for a page, on standard output. */
export function embed(name: string, options: EmbedOptions): number {
  const card = findOne(name, articleFolder(options.articles));
  const copy = copyOf(card);
  if (options.pictures !== undefined) sayCode(rendered(card, copy, options.pictures));
  else if (options.to !== undefined) sayCode(served(card, copy, options.to, options.form));
  else {
    throw new CommandProblem("usage", "it is not said where the card is", {
      fix: "Give the Worker's address with --to, or a folder that render wrote with --pictures.",
    });
  }
  return EXIT.ok;
}

function findOne(name: string, folder: string): Card {
  const { cards, article } = findNamed(name, folder);
  const [card, ...more] = cards;
  if (card && more.length === 0) return card;
  throw new CommandProblem("usage", `'${name}' names ${cards.length} cards, and one is wanted`, {
    fix: `Name one of them, such as: ${name}/${card ? cardId(card) : article.slug}`,
  });
}

function served(card: Card, copy: Copy, origin: string, form: EmbedOptions["form"]): string {
  const addresses = embedAddresses(card, copy, origin);
  switch (form) {
    case "component":
      return componentCode(copy, addresses);
    case "iframe":
      return iframeCode(copy, addresses);
    case "picture":
      return pictureCode(copy, addresses);
    case "quote":
      return blockquoteCode(copy, addresses.page);
  }
}

/** The picture and its dark twin from a folder, linked to the words in the article. */
function rendered(card: Card, copy: Copy, folder: string): string {
  const addresses = embedAddresses(card, copy, folder.replace(/\/+$/, ""));
  const missing = [addresses.light, addresses.dark].find((file) => !existsSync(file));
  if (missing === undefined) {
    return pictureCode(copy, { ...addresses, page: sourceLink(card, copy) ?? card.article.publisher.url });
  }
  throw new CommandProblem("file-not-found", "this picture is not there", {
    file: missing,
    fix: `Draw it with: factcard render ${card.article.slug}/${cardId(card)} --out ${folder} --theme all`,
  });
}
