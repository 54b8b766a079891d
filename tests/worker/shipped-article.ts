import file from "../../assets/articles/us-china-alaska-talks.json";
import { Article } from "../../src/model/article";

/** The article that the Worker brings along, as its file stands in the repository. */
export const shippedArticle = Article.parse(file);

export const CARDS = `/cards/${shippedArticle.slug}`;
export const QUOTE_IDS = shippedArticle.quotes.map(({ id }) => id);
export const EVENT_IDS = shippedArticle.events.map(({ id }) => id);
export const CARD_IDS = [...QUOTE_IDS, ...EVENT_IDS];

/** One quote for tests that need any card. */
export const ANY_ID = "sullivan-tough-and-direct";
export const ANY_CARD = `${CARDS}/${ANY_ID}`;
