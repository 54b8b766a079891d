import type { Article, EventItem, Person, Quote } from "./article";
import type { Stretch } from "./selectors";
import type { When } from "./when";

/** A card: a quote or an event with what it needs from its article, all references resolved. */
export type Card = QuoteCard | EventCard;

export interface QuoteCard {
  kind: "quote";
  article: Article;
  quote: Quote;
  speaker: Person;
  /** The event it belongs to, if any, unless that was withdrawn: then the card says nothing of it. */
  event?: EventItem;
  /** When and where it was said: as the article says of the words, else of their event. */
  when?: When;
  where?: string;
}

export interface EventCard {
  kind: "event";
  article: Article;
  event: EventItem;
  /** Names of people and groups, in the article's order. */
  participants: string[];
  quotes: Quote[];
}

/** All cards of an article: its quotes, then its events, each in the article's order. */
export function listCards(article: Article): Card[] {
  return [
    ...article.quotes.map((quote) => quoteCard(article, quote)),
    ...article.events.map((event) => eventCard(article, event)),
  ];
}

export function findCard(article: Article, id: string): Card | undefined {
  const quote = article.quotes.find((candidate) => candidate.id === id);
  if (quote) return quoteCard(article, quote);
  const event = article.events.find((candidate) => candidate.id === id);
  return event && eventCard(article, event);
}

/** What a card shows, as the article's data has it. */
export function cardItem(card: Card): Quote | EventItem {
  return card.kind === "quote" ? card.quote : card.event;
}

export function cardId(card: Card): string {
  return cardItem(card).id;
}

/** Where a card's words, or what an event rests on, stand in the article. */
export function cardStretches(card: Card): readonly Stretch[] {
  return card.kind === "quote" ? card.quote.parts : [card.event.basis];
}

function quoteCard(article: Article, quote: Quote): QuoteCard {
  const belongsTo = quote.event === undefined ? undefined : need(article.events, quote.event);
  const event = belongsTo?.status === "withdrawn" ? undefined : belongsTo;
  return {
    kind: "quote",
    article,
    quote,
    speaker: need(article.people, quote.speaker),
    event,
    when: quote.when ?? event?.when,
    where: quote.where ?? event?.where,
  };
}

function eventCard(article: Article, event: EventItem): EventCard {
  return {
    kind: "event",
    article,
    event,
    participants: event.participants.map((participant) =>
      "person" in participant ? need(article.people, participant.person).name : participant.group,
    ),
    quotes: article.quotes.filter((quote) => quote.event === event.id),
  };
}

/** The schema has checked that references resolve; one that does not is a bug of ours. */
function need<T extends { id: string }>(items: readonly T[], id: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`an article that passed its schema names '${id}', which it does not hold`);
  return item;
}
