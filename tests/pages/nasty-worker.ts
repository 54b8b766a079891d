import { createApp } from "../../src/app";
import { createStore } from "../../src/store/create-store";
import { inventedArticle } from "../fixtures/invented-article";
import { correctedArticle } from "./corrected-article";
import { hostileArticle } from "./hostile-article";

/** Without the quote that no typeface has the characters for: its picture is an error, as it should be. */
const drawableArticle = {
  ...inventedArticle,
  quotes: inventedArticle.quotes.filter(({ id }) => id !== "undrawable"),
};

const twoQuotes = drawableArticle.quotes.filter(({ id }) => id === "split" || id === "polish");

/** In a language that the card's own few words are known in, with words in others. */
const germanArticle = { ...drawableArticle, slug: "german", language: "de", quotes: twoQuotes };

/** In one that they are not known in. */
const polishArticle = { ...drawableArticle, slug: "polish", language: "pl", quotes: twoQuotes };

const ARTICLES = [drawableArticle, correctedArticle, hostileArticle, germanArticle, polishArticle];

/** The service over articles that no newsroom would publish. */
export default createApp(() => createStore(ARTICLES));
