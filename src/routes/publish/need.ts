import { Problem } from "../../http/problem";
import type { EventItem, Quote } from "../../model/article";
import { findItem } from "../../model/change-item";
import type { ArchivedArticle } from "../../store/archive";

/** The article, or the problem that says that it is not there, or no longer. */
export function needArticle(slug: string, found: ArchivedArticle | undefined): ArchivedArticle {
  if (!found) throw articleNotFound(slug);
  const { withdrawn } = found.article;
  if (withdrawn) {
    const detail = `withdrawn on ${withdrawn.date}: ${withdrawn.note}`;
    throw new Problem(410, { code: "article-withdrawn", detail });
  }
  return found;
}

/** The data of a card, or the problem that says that it is not there. */
export function needItem({ article }: ArchivedArticle, id: string): Quote | EventItem {
  const found = findItem(article, id);
  if (found) return found.item;
  const detail = `the article '${article.slug}' has no card '${id.slice(0, 80).toWellFormed()}'`;
  throw new Problem(404, { code: "card-not-found", detail });
}

export function articleNotFound(slug: string): Problem {
  const detail = `there is no article '${slug.slice(0, 80).toWellFormed()}'`;
  return new Problem(404, { code: "article-not-found", detail });
}
