import { copyOf } from "../cards/copy";
import { type Card, cardId, listCards } from "../model/card";
import { articleUrl, cardUrls } from "../model/card-urls";
import { CardImage } from "./card-image";

/** Most cards that a page shows beside its own. */
const MOST_OTHERS = 9;

/** The next cards of the article, the first behind the last: one after the other leads to all. */
export function OtherCards({ card }: { card: Card }) {
  const all = listCards(card.article);
  const at = all.findIndex((other) => cardId(other) === cardId(card));
  const others = [...all.slice(at + 1), ...all.slice(0, at)].slice(0, MOST_OTHERS);
  if (others.length === 0) return null;
  return (
    <section class="wide" aria-labelledby="others">
      <h2 id="others">More from this article</h2>
      <ul class="others">
        {others.map((other) => (
          <li>
            <a href={cardUrls("", card.article.slug, cardId(other)).page}>
              <CardImage card={other} copy={copyOf(other)} listed />
            </a>
          </li>
        ))}
      </ul>
      <p class="all-cards">
        <a class="button" href={articleUrl("", card.article.slug)}>
          All {all.length} cards of this article
        </a>
      </p>
    </section>
  );
}
