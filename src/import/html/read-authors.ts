import { NEWSROOM } from "../reading/bylines";
import { splitNames, tidyName } from "../reading/split-names";
import { webAddress } from "../reading/web-address";
import type { ArticleMetadata } from "../saved-article";
import type { Page } from "./page";
import { type JsonLd, resolve, textIn } from "./read-json-ld";
import { readWords } from "./read-words";

type Author = ArticleMetadata["authors"][number];

/** Who wrote an article: by its JSON-LD, else by the page's meta tag, else by the elements that sites use for it. */
export function readAuthors(
  document: Page,
  {
    article,
    objects,
    tag,
    publisher,
  }: {
    article: JsonLd | undefined;
    objects: readonly JsonLd[];
    tag: string | undefined;
    publisher: string | undefined;
  },
): Author[] {
  const isPublisher = (name: string) => name.toLowerCase() === publisher?.toLowerCase();
  const stated = [article?.author]
    .flat()
    .flatMap((value) => readStated(value, objects))
    .filter(({ name }) => !isPublisher(name));
  if (stated.length > 0) return stated;
  const tagged = tag === undefined || isPublisher(tag) ? [] : splitNames(tag);
  const shown = () =>
    [...document.querySelectorAll('[rel="author"], [itemprop="author"], .byline a')].flatMap((element) =>
      splitNames(readWords(element)),
    );
  return [...new Set(tagged.length > 0 ? tagged : shown())].map((name) => ({ name }));
}

/** One author of JSON-LD. What has a name of its own is one person, whatever the name looks like. */
function readStated(value: unknown, objects: readonly JsonLd[]): Author[] {
  const author = resolve(value, objects);
  const name = tidyName(textIn(author?.name) ?? "");
  const several = typeof value === "string" ? splitNames(name) : [];
  if (several.length > 0) return several.map((one) => ({ name: one }));
  if (name === "" || name.length > 100 || /^https?:|@/i.test(name) || NEWSROOM.test(name)) return [];
  const url = webAddress(textIn(author?.url));
  return [url ? { name, url } : { name }];
}
