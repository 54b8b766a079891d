import { formatWhen } from "../cards/dates";
import type { Article } from "../model/article";

/** Who published an article, when, and how many cards it has: one line. */
export function ArticleFacts({ article }: { article: Article }) {
  const { publisher, datePublished, language, quotes, events } = article;
  return (
    <p class="soft facts-line">
      <span>{publisher.name}</span>
      {datePublished !== undefined && (
        <time datetime={datePublished} lang={language}>
          {formatWhen({ start: datePublished.slice(0, 10), precision: "day" }, language)}
        </time>
      )}
      <span>{count(quotes.length, "quote")}</span>
      <span>{count(events.length, "event")}</span>
    </p>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
