import usChinaAlaskaTalks from "../../assets/articles/us-china-alaska-talks.json";
import type { Article } from "../model/article";
import { createStore } from "./create-store";

/** Every file in assets/articles. A content test holds the list against the folder. */
const FILES = [usChinaAlaskaTalks];

/**
 * The articles that are part of the Worker itself, so that it runs with nothing else.
 * The schema was held against them when the Worker was built, see build/check-articles.ts.
 */
export const bundledArticles = FILES as unknown as Article[];

/** A store of these alone. */
export const bundledStore = createStore(bundledArticles);
