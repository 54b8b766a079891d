import type { Copy } from "../cards/copy";
import { formatWhen } from "../cards/dates";
import { type Card, cardItem } from "../model/card";
import { cardUrls } from "../model/card-urls";

/** Where a card comes from: the article, its publisher, and when its words were checked. */
export function Proof({ card, copy }: { card: Card; copy: Copy }) {
  const { article } = card;
  const event = card.kind === "quote" ? card.event : undefined;
  const stated = card.kind === "quote" ? card.when?.stated : card.event.when.stated;
  return (
    <section aria-labelledby="source">
      <h2 id="source">Source</h2>
      <dl class="facts">
        <dt>Article</dt>
        <dd lang={article.language}>
          {article.url === undefined ? article.headline : <a href={article.url}>{article.headline}</a>}
        </dd>
        <dt>Publisher</dt>
        <dd>
          <a href={article.publisher.url}>{article.publisher.name}</a>
        </dd>
        {article.authors.length > 0 && (
          <>
            <dt>By</dt>
            <dd>{article.authors.map(({ name }) => name).join(", ")}</dd>
          </>
        )}
        {article.datePublished !== undefined && (
          <>
            <dt>Published</dt>
            <dd lang={article.language}>
              {formatWhen({ start: article.datePublished.slice(0, 10), precision: "day" }, article.language)}
            </dd>
          </>
        )}
        {event && (
          <>
            <dt>Event</dt>
            <dd lang={article.language}>
              <a href={cardUrls("", article.slug, event.id).page}>{event.name}</a>
            </dd>
          </>
        )}
        {stated !== undefined && copy.kind !== "withdrawn" && (
          <>
            <dt>When</dt>
            <dd>
              The article says “<span lang={article.language}>{stated}</span>”.
            </dd>
          </>
        )}
        <dt>Checked</dt>
        <dd>
          {copy.kind === "withdrawn"
            ? "Withdrawn: this card no longer stands for its words."
            : `${card.kind === "quote" ? "Word for word in the article" : "Rests on a passage of the article"}, ${formatWhen({ start: article.source.checkedAt.slice(0, 10), precision: "day" }, "en")}.`}
        </dd>
        <dt>Status</dt>
        <dd class="status">{cardItem(card).status}</dd>
      </dl>
    </section>
  );
}
