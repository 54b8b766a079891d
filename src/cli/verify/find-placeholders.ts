import { PLACEHOLDER_ADDRESS, PLACEHOLDER_LANGUAGE } from "../../import/draft/finding";
import type { Article } from "../../model/article";

/** A text that waits for an editor: `[In our own words: what is this about?]`. No article's own words look so. */
const PLACEHOLDER = /^\[[^\]]*\]$/;

/** Where an article's data still holds what the importer put in for an editor to replace. */
export function findPlaceholders(article: Article): { path: (string | number)[]; text: string }[] {
  const texts: [path: (string | number)[], text: string][] = [
    [["headline"], article.headline],
    [["publisher", "name"], article.publisher.name],
    ...article.people.map(({ name }, index): [(string | number)[], string] => [
      ["people", index, "name"],
      name,
    ]),
    ...article.quotes.map(({ context }, index): [(string | number)[], string] => [
      ["quotes", index, "context"],
      context,
    ]),
    ...article.events.flatMap(({ name, summary }, index): [(string | number)[], string][] => [
      [["events", index, "name"], name],
      [["events", index, "summary"], summary],
    ]),
  ];
  const { publisher, language, quotes } = article;
  const tags: [path: (string | number)[], tag: string][] = [
    [["language"], language],
    ...quotes.map(({ language }, index): [(string | number)[], string] => [
      ["quotes", index, "language"],
      language,
    ]),
  ];
  return [
    ...texts.filter(([, text]) => PLACEHOLDER.test(text)),
    ...tags.filter(([, tag]) => tag === PLACEHOLDER_LANGUAGE),
    ...(publisher.url === PLACEHOLDER_ADDRESS ? [[["publisher", "url"], publisher.url] as const] : []),
  ].map(([path, text]) => ({ path: [...path], text }));
}
