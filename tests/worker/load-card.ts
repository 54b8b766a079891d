import type { FactCard } from "../../src/model/fact-card";
import { ask } from "./ask";
import { CARDS, shippedArticle } from "./shipped-article";

/** A card as an article's listing names it. */
export type ListedCard = Record<
  "id" | "type" | "title" | "status" | "revision" | "url" | "json" | "jsonld" | "image",
  string
>;

export interface Listing {
  slug: string;
  headline: string;
  url: string;
  json: string;
  quotes: number;
  events: number;
  source: { url?: string; digest: string; checkedAt: string };
  people: { id: string; name: string; role?: string }[];
  cards: ListedCard[];
}

const loaded = new Map<string, Promise<unknown>>();

/** What a path answers as JSON, asked for once in a test file. */
function loadOnce<T>(path: string): Promise<T> {
  const known = loaded.get(path) ?? ask(path).then((answer) => answer.json());
  loaded.set(path, known);
  return known as Promise<T>;
}

/** The fact card of a card of the shipped article. */
export function loadCard(id: string): Promise<FactCard> {
  return loadOnce(`${CARDS}/${id}.json`);
}

/** The shipped article's cards, as the Worker lists them. */
export function loadListing(): Promise<Listing> {
  return loadOnce(`/articles/${shippedArticle.slug}.json`);
}
