import { cardTitle } from "../../cards/alt-text";
import { copyOf, revisionOfCopy } from "../../cards/copy";
import { cardId, listCards } from "../../model/card";
import { articleFolder, findArticleFile, listSlugs } from "../files/find-articles";
import { readArticle } from "../files/read-article";
import { EXIT } from "../problem";
import { say, sayJson } from "../terminal/say";
import type { ListResult } from "./list-result";

/** `factcard list`: all articles, or one with its cards. */
export function list(name: string | undefined, options: { articles?: string; json?: boolean }): number {
  const folder = articleFolder(options.articles);
  const names = name === undefined ? listSlugs(folder) : [name];
  const articles = names.map((each) => listArticle(findArticleFile(each, folder)));
  if (options.json) {
    sayJson({ command: "list", ok: true, articles } satisfies ListResult);
    return EXIT.ok;
  }
  for (const article of articles) {
    say({ text: article.slug, style: "bold" }, "  ", article.headline);
    if (name === undefined) {
      say({
        text: `  ${article.cards.length} cards; list them with: factcard list ${article.slug}`,
        style: "dim",
      });
    } else {
      tellCards(article.cards);
    }
  }
  return EXIT.ok;
}

function listArticle(file: string): ListResult["articles"][number] {
  const article = readArticle(file);
  const { slug, headline, language } = article;
  const cards = listCards(article).map((card) => {
    const copy = copyOf(card);
    return {
      id: cardId(card),
      type: card.kind,
      status: copy.status,
      revision: revisionOfCopy(copy),
      title: cardTitle(copy),
    };
  });
  return { slug, file, headline, language, cards };
}

function tellCards(cards: ListResult["articles"][number]["cards"]): void {
  const width = Math.max(...cards.map(({ id }) => id.length));
  for (const { id, status, title } of cards) {
    const mark = status === "current" ? "" : ` (${status})`;
    say("  ", { text: id.padEnd(width), style: "cyan" }, "  ", title, { text: mark, style: "yellow" });
  }
}
