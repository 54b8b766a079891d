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

const ARTICLES = [drawableArticle, correctedArticle, hostileArticle];

/** The service over articles that no newsroom would publish. */
export default createApp(() => createStore(ARTICLES));
