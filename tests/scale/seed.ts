import { articlePlace, publishedAt } from "../../src/store/places";
import { recordChange } from "../../src/store/record-change";
import { draftArticle } from "../fixtures/draft-article";

/** Words that stand in every card, in one of a hundred, and in one alone. */
export const COMMON = "council";
export const SOME = "lighthouse";
export const ONE = "xylophone";

const SUBJECTS = [
  "harbour",
  "bridge",
  "school",
  "budget",
  "tower",
  "market",
  "station",
  "library",
  "park",
  "theatre",
];
const VERBS = ["needs", "deserves", "will get", "has never had", "shall keep", "cannot wait for"];
const OBJECTS = [
  "a new roof",
  "more daylight",
  "better neighbours",
  "an honest account",
  "a second chance",
  "quiet nights",
];

/** The number-th article: nineteen quotes and an event, some 20 KB of JSON, a day of its own. */
export function makeArticle(number: number) {
  const quotes = Object.fromEntries(
    Array.from({ length: 19 }, (_, index) => {
      const pick = (list: readonly string[], salt: number) => list[(number * 7 + index * salt) % list.length];
      const rare = (number + index) % 100 === 0 ? ` by the ${SOME}` : "";
      const single = number === 77 && index === 3 ? ` with a ${ONE}` : "";
      const words = `The ${pick(SUBJECTS, 3)} ${pick(VERBS, 5)} ${pick(OBJECTS, 11)}${rare}${single}, and the ${COMMON} knows it, item ${number}-${index}.`;
      return [`quote-${index}`, words];
    }),
  );
  const day = new Date(Date.UTC(2000, 0, 1) + number * 3_600_000 * 5);
  return draftArticle({ slug: `article-${number}`, quotes, datePublished: day.toISOString() }).article;
}

/** Writes so many articles straight into the database, as the API would have, and tells how far it is. */
export async function seed(
  database: D1Database,
  from: number,
  to: number,
  tell: (done: number) => void = () => {},
): Promise<void> {
  const AT_ONCE = 20;
  for (let start = from; start < to; start += AT_ONCE) {
    const articles = Array.from({ length: Math.min(AT_ONCE, to - start) }, (_, index) =>
      makeArticle(start + index),
    );
    await database.batch(
      articles.flatMap((article) =>
        recordChange(
          database,
          { kind: "publish", author: "seed", at: publishedAt(article), article },
          1,
          '"1-0123456789abcdef"',
        ),
      ),
    );
    tell(start + articles.length);
  }
}

/** Where a list stands in the middle of so many articles. */
export function middlePlace(count: number): string {
  const article = makeArticle(Math.floor(count / 2));
  return articlePlace(publishedAt(article), article.slug);
}
