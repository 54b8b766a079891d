import { cardTitle } from "../cards/alt-text";
import { copyOf } from "../cards/copy";
import type { Problem } from "../http/problem";
import type { Article } from "../model/article";
import { cardId, listCards } from "../model/card";
import { articleUrl, cardUrls } from "../model/card-urls";
import { metaText } from "./meta-text";
import { Page } from "./page";

interface NotFoundPageProps {
  problem: Problem;
  /** The article whose card was asked for, where it exists. */
  article?: Article;
}

/** An error for people: what is missing or wrong, and where to go from here. */
export function NotFoundPage({ problem: { status, details }, article }: NotFoundPageProps) {
  const title = titleOf(status, details.code);
  return (
    <Page title={title} head={<meta name="robots" content="noindex" />} stylesheet="notice.css">
      <div class="width notice">
        <p class="status">{status}</p>
        <h1>{title}</h1>
        <p class="detail">{asSentence(details.detail)}</p>
        {status >= 500 && <p>Please try again in a moment. Nothing that was published is lost.</p>}
        <ul class="ways">
          {article && (
            <li>
              <a class="button" href={articleUrl("", article.slug)}>
                All cards of this article
              </a>
            </li>
          )}
          <li>
            <a class="button" href="/">
              Go to the gallery
            </a>
          </li>
        </ul>
        {article && <OtherCards article={article} />}
      </div>
    </Page>
  );
}

/** Most cards that the page names. */
const MOST_CARDS = 8;

function OtherCards({ article }: { article: Article }) {
  const cards = listCards(article);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">Cards of “{article.headline}”</h2>
      <ul class="others">
        {cards.slice(0, MOST_CARDS).map((card) => (
          <li>
            <a href={cardUrls("", article.slug, cardId(card)).page} lang={article.language}>
              {cardTitle(copyOf(card))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf(status: Problem["status"], code: string): string {
  if (code === "article-not-found") return "There is no such article";
  if (code === "card-not-found") return "There is no such card";
  if (status === 404) return "There is no such page";
  if (status === 405) return "This address can only be read";
  if (code === "article-withdrawn") return "This article was withdrawn";
  if (status === 410) return "This card was withdrawn";
  return status >= 500 ? "Something went wrong" : "This address asks for something we do not have";
}

/**
 * A problem's detail as people write: a capital first, a full stop last. It
 * repeats what somebody sent, so nothing in it may turn the line around or break it.
 */
function asSentence(detail: string): string {
  const text = metaText(detail).replace(/\p{Cc}/gu, "\uFFFD");
  const end = /[.!?…]$/u.test(text) ? "" : ".";
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${end}`;
}
