import type { Article, EventItem } from "../model/article";
import { type Card, cardId, cardItem, cardStretches, type EventCard, type QuoteCard } from "../model/card";
import { cardUrls, embedScriptUrl, oembedUrl, schemaUrl } from "../model/card-urls";
import type { FactCard } from "../model/fact-card";
import { quotedText } from "../model/quoted-text";
import type { Stretch } from "../model/selectors";
import { sourceName } from "../model/source-name";
import type { Correction } from "../model/status";
import { wordsDigest } from "../model/words-digest";
import { altText, listNames } from "./alt-text";
import { type Copy, revisionOfCopy, type WithdrawnCopy } from "./copy";
import { jsonLd } from "./json-ld";
import { listPictures } from "./pictures";
import { sourceLink } from "./source-link";
import { wordingOf } from "./wording";

/** A card as JSON, with everything that proves it. `origin` is where this service answers. */
export function factCard(card: Card, copy: Copy, origin: string): FactCard {
  const { article } = card;
  const id = cardId(card);
  const revision = revisionOfCopy(copy);
  const { page, embed } = cardUrls(origin, article.slug, id);
  const isWithdrawn = copy.kind === "withdrawn";
  const stretches = isWithdrawn ? [] : cardStretches(card);
  return {
    $schema: schemaUrl(origin, "fact-card"),
    id,
    article: article.slug,
    type: card.kind,
    revision,
    status: copy.status,
    url: page,
    ...(isWithdrawn
      ? noticeFields(copy)
      : card.kind === "quote"
        ? quoteFields(card, origin)
        : eventFields(card, origin)),
    source: {
      headline: article.headline,
      url: article.url,
      deepLink: sourceLink(card, copy),
      authors: article.authors.map((author) => author.name),
      publisher: article.publisher,
      datePublished: article.datePublished,
      dateModified: article.dateModified,
    },
    target: stretches.map((stretch) => target(card, stretch)),
    check: {
      result: isWithdrawn ? "withdrawn" : "verbatim",
      matches: stretches.map((stretch) => stretch.matches),
      quoteDigest: wordsDigest(card),
      articleDigest: article.source.digest,
      checkedAt: article.source.checkedAt,
    },
    corrections: cardItem(card).corrections.map((entry) => (isWithdrawn ? withoutWords(entry) : entry)),
    alt: altText(copy),
    images: listPictures(origin, article.slug, id, revision),
    oembed: { json: oembedUrl(origin, page, "json"), xml: oembedUrl(origin, page, "xml") },
    embed: { url: embed, script: embedScriptUrl(origin), printed: printed(copy) },
    jsonld: isWithdrawn ? undefined : jsonLd(card, copy, origin, revision),
  };
}

/** A withdrawn card says that it is, and why. It repeats nothing it said. */
function noticeFields({ language, title, reason }: WithdrawnCopy) {
  return { language, text: `${title}\n${reason}`, verbatim: false } satisfies Partial<FactCard>;
}

/** A correction without what was said before and after it. */
function withoutWords({ date, kind, note }: Correction): Correction {
  return { date, kind, note };
}

function quoteFields({ article, quote, speaker, event, when, where }: QuoteCard, origin: string) {
  const { id, name, role, organization, country, sameAs, nativeName } = speaker;
  return {
    language: quote.language,
    text: quotedText(quote),
    parts: quote.parts.map((part) => part.exact),
    verbatim: true,
    partial: quote.partial,
    translation:
      quote.translatedFrom === undefined
        ? undefined
        : { from: quote.translatedFrom, translator: quote.translator },
    speaker: { id, name, role, organization, country, sameAs, nativeName },
    event: event && namedEvent(article, event, origin),
    when,
    whenFrom: when && (when === quote.when ? "quote" : "event"),
    where,
    whereFrom: where === undefined ? undefined : where === quote.where ? "quote" : "event",
    context: quote.context,
  } satisfies Partial<FactCard>;
}

function eventFields({ article, event, participants, quotes }: EventCard, origin: string) {
  const larger = article.events.find(({ id, status }) => id === event.partOf && status !== "withdrawn");
  return {
    language: article.language,
    text: `${event.name}\n${event.summary}`,
    verbatim: false,
    event: larger && namedEvent(article, larger, origin),
    when: event.when,
    where: event.where,
    participants,
    quotes: quotes.map(({ id }) => ({ id, url: cardUrls(origin, article.slug, id).page })),
  } satisfies Partial<FactCard>;
}

function namedEvent(article: Article, { id, name }: EventItem, origin: string) {
  return { id, name, url: cardUrls(origin, article.slug, id).page };
}

function target(
  { article }: Card,
  { exact, prefix, suffix, start, end }: Stretch,
): FactCard["target"][number] {
  return {
    source: sourceName(article),
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start, end },
    ],
    state: { type: "TimeState", sourceDate: article.source.checkedAt },
  };
}

/** A copy without what stands elsewhere in the fact card. */
function printed(copy: Copy): FactCard["embed"]["printed"] {
  const { language, mark, where, when } = copy;
  const { exactWords, sourceAndProof, language: linksLanguage } = wordingOf(language);
  const links = { language: linksLanguage, exactWords, sourceAndProof };
  const common = { language, mark, where, when, links };
  switch (copy.kind) {
    case "quote": {
      const { context, marks, name, role } = copy;
      return { ...common, context, quotationMarks: [...marks], name, role };
    }
    case "event":
      return { ...common, title: copy.name, summary: copy.summary, name: listNames(copy) || undefined };
    case "withdrawn":
      return { ...common, title: copy.title, summary: copy.reason };
  }
}
