import { createStore } from "../../src/store/create-store";
import { QUERIES } from "../../src/store/queries";
import { matchQuery } from "../../src/store/search-query";
import { COMMON, middlePlace, ONE, SOME } from "./seed";

export interface Timing {
  name: string;
  /** Milliseconds: the median of all runs, and the least, which a busy machine changes least. */
  median: number;
  least: number;
}

const RUNS = 25;
/** Reads before those that count, for the engine to know the code. */
const WARM_UP = 10;

/** What readers ask of a store of so many articles, with how long it takes. */
export async function measureReads(database: D1Database, count: number): Promise<Timing[]> {
  const store = createStore([], database);
  const middle = `article-${Math.floor(count / 2)}`;
  const reads: Record<string, () => Promise<unknown>> = {
    card: () => store.findArticle(middle),
    "a card that is not there": () => store.findArticle("nothing"),
    "gallery, first page": () => store.listArticles({ most: 8 }),
    "gallery, in the middle": () => store.listArticles({ most: 8, after: middlePlace(count) }),
    "articles.json, first page": () => store.listOutlines({ most: 100 }),
    "articles.json, in the middle": () => store.listOutlines({ most: 100, after: middlePlace(count) }),
    [`search for what one card has ("${ONE}")`]: () => store.searchCards({ words: ONE }, { most: 50 }),
    [`search for what one in a hundred has ("${SOME}")`]: () =>
      store.searchCards({ words: SOME }, { most: 50 }),
    [`search for what every card has ("${COMMON}")`]: () =>
      store.searchCards({ words: COMMON }, { most: 50 }),
    "search for two words of every card": () => store.searchCards({ words: `the ${COMMON}` }, { most: 50 }),
    "search for a letter": () => store.searchCards({ words: "t" }, { most: 50 }),
    "search, events alone": () => store.searchCards({ words: "", kind: "event" }, { most: 48 }),
    sitemap: () => store.listOutlines({ most: 2500 }),
    corrections: () => store.listCorrections({ most: 50 }),
  };
  const timings: Timing[] = [];
  for (const [name, read] of Object.entries(reads)) {
    for (let run = 0; run < WARM_UP; run += 1) await read();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      await read();
      times.push(performance.now() - start);
    }
    times.sort((one, other) => one - other);
    timings.push({ name, median: times[Math.floor(RUNS / 2)] ?? 0, least: times[0] ?? 0 });
  }
  return timings;
}

/** Values that stand in a query for its plan. */
const VALUES: Record<keyof typeof QUERIES, (string | number)[]> = {
  findArticle: ["article-1"],
  findArticles: ['["article-1"]'],
  findShadowed: ['["article-1"]'],
  listArticles: ["~", "", 9],
  listOutlines: ["~", "", 101],
  searchCards: [matchQuery({ words: COMMON }) ?? "", Number.MAX_SAFE_INTEGER, 51],
  listCorrections: ["~", "", "", 0, 51],
  findCurrent: ["article-1"],
  listRevisions: ["article-1", 1e9, 101],
  findRevision: ["article-1", 1],
};

export interface Plan {
  name: string;
  steps: string[];
  /** Rows that the database read. Its clock stands still on this machine, so it tells no time. */
  rowsRead: number;
}

/** How the database goes about every query that reads. */
export async function explainQueries(database: D1Database): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const name of Object.keys(QUERIES) as (keyof typeof QUERIES)[]) {
    const query = database.prepare(QUERIES[name]).bind(...VALUES[name]);
    const explain = database.prepare(`EXPLAIN QUERY PLAN ${QUERIES[name]}`).bind(...VALUES[name]);
    const [plan, run] = await database.batch<{ detail: string }>([explain, query]);
    plans.push({
      name,
      steps: plan?.results.map(({ detail }) => detail) ?? [],
      rowsRead: run?.meta.rows_read ?? 0,
    });
  }
  return plans;
}
