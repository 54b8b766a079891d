import { DEFAULT_THEME } from "../design/themes";
import type { Article, EventItem, Person } from "../model/article";
import { type Card, cardId, cardItem, type EventCard, type QuoteCard } from "../model/card";
import { cardUrls } from "../model/card-urls";
import { quotedText } from "../model/quoted-text";
import type { When } from "../model/when";
import { altText, cardWords } from "./alt-text";
import type { Copy } from "./copy";
import { listPictures } from "./pictures";

/**
 * A card that is not withdrawn, in schema.org's terms: a Quotation or an Event, based on a
 * NewsArticle, with its pictures.
 * @see https://schema.org/Quotation (pending) and https://schema.org/Event
 */
export function jsonLd(card: Card, copy: Copy, origin: string, revision: string): Record<string, unknown> {
  const { article } = card;
  const { corrections } = cardItem(card);
  const { page } = cardUrls(origin, article.slug, cardId(card));
  return {
    "@context": "https://schema.org",
    ...(card.kind === "quote" ? quotation(card, origin) : event(card, origin)),
    url: page,
    identifier: `${article.slug}/${cardId(card)}`,
    correction: corrections.map(({ date, note }) => ({
      "@type": "CorrectionComment",
      datePublished: date,
      text: note,
    })),
    image: listPictures(origin, article.slug, cardId(card), revision)
      .filter(({ theme }) => theme === DEFAULT_THEME)
      .map(({ url, width, height, encodingFormat }) => ({
        "@type": "ImageObject",
        contentUrl: url,
        width,
        height,
        encodingFormat,
        caption: altText(copy),
        embeddedTextCaption: copy.kind === "quote" ? cardWords(copy) : altText(copy),
        creditText: article.publisher.name,
        digitalSourceType: "https://schema.org/DataDrivenMediaDigitalSource",
      })),
  };
}

function quotation({ article, quote, speaker, event: said }: QuoteCard, origin: string) {
  const { page } = cardUrls(origin, article.slug, quote.id);
  return {
    "@type": "Quotation",
    "@id": page,
    text: quotedText(quote),
    abstract: quote.context,
    inLanguage: quote.language,
    spokenByCharacter: person(speaker),
    creator: person(speaker),
    dateCreated: quote.when && isoDate(quote.when),
    locationCreated: place(quote.where),
    translator: quote.translator && { "@type": "Person", name: quote.translator },
    isBasedOn: newsArticle(article),
    recordedAt: said && namedEvent(article, said, origin),
  };
}

function event({ article, event, quotes, participants }: EventCard, origin: string) {
  const { page } = cardUrls(origin, article.slug, event.id);
  const larger = article.events.find(({ id, status }) => id === event.partOf && status !== "withdrawn");
  return {
    "@type": "Event",
    "@id": page,
    name: event.name,
    description: event.summary,
    inLanguage: article.language,
    startDate: isoDate(event.when),
    endDate: event.when.precision === "day" ? (event.when.end ?? event.when.start) : undefined,
    location: place(event.where),
    attendee: event.participants.map((participant, index) => {
      const known = "person" in participant && article.people.find(({ id }) => id === participant.person);
      return known ? person(known) : { "@type": "Organization", name: participants[index] };
    }),
    superEvent: larger && namedEvent(article, larger, origin),
    subjectOf: newsArticle(article),
    recordedIn: quotes
      .filter(({ status }) => status !== "withdrawn")
      .map((quote) => ({
        "@type": "Quotation",
        "@id": cardUrls(origin, article.slug, quote.id).page,
        text: quotedText(quote),
        isBasedOn: newsArticle(article),
      })),
  };
}

function namedEvent(article: Article, item: EventItem, origin: string) {
  return {
    "@type": "Event",
    "@id": cardUrls(origin, article.slug, item.id).page,
    name: item.name,
    startDate: isoDate(item.when),
    location: place(item.where),
  };
}

function person({ name, role, organization, sameAs, nativeName }: Person) {
  return {
    "@type": "Person",
    name,
    alternateName: nativeName,
    jobTitle: role,
    affiliation: organization && { "@type": "Organization", name: organization },
    sameAs,
  };
}

function newsArticle({
  headline,
  language,
  url,
  authors,
  publisher,
  datePublished,
  dateModified,
  dateline,
}: Article) {
  return {
    "@type": "NewsArticle",
    headline,
    inLanguage: language,
    url,
    datePublished,
    dateModified,
    dateline,
    author: authors.map(({ name, url }) => ({ "@type": "Person", name, url })),
    publisher: { "@type": "NewsMediaOrganization", ...publisher },
  };
}

function place(name: string | undefined) {
  return name === undefined ? undefined : { "@type": "Place", name };
}

/** An ISO 8601 date, no more exact than it is known: a week is given as its month. */
function isoDate({ start, precision }: When): string {
  const digits = { day: 10, week: 7, month: 7, year: 4 };
  return start.slice(0, digits[precision]);
}
