import { expect, test } from "vitest";
import { shippedArticles } from "../fixtures/shipped-articles";

function find() {
  const article = shippedArticles.find(({ slug }) => slug === "us-china-alaska-talks");
  if (!article) throw new Error("the article is not in assets/articles");
  return article;
}

const { quotes, events, people, ...article } = find();

test("the talks have 12 quotes of 13 parts, of which one is split", () => {
  expect(quotes).toHaveLength(12);
  expect(quotes.flatMap(({ parts }) => parts)).toHaveLength(13);
  expect(quotes.filter(({ parts }) => parts.length > 1).map(({ id }) => id)).toEqual([
    "yang-long-arm-jurisdiction",
  ]);
});

test("the quotes say whose they are", () => {
  expect(quotes.map(({ speaker, parts }) => [speaker, parts[0]?.exact.slice(0, 24)])).toEqual([
    ["jake-sullivan", "tough and direct"],
    ["yang-jiechi", "direct, frank, and const"],
    ["wang-yi", "We hope the United State"],
    ["wang-yi", "China and the US should "],
    ["antony-blinken", "defensive response"],
    ["antony-blinken", "We certainly know and kn"],
    ["antony-blinken", "the rules-based order"],
    ["jake-sullivan", "economic and military co"],
    ["jake-sullivan", "assaults on basic values"],
    ["yang-jiechi", "The United States uses i"],
    ["zhao-lijian", "It was the US side that "],
    ["antony-blinken", "coercion and aggression"],
  ]);
});

test("the article's own elision is kept", () => {
  const zhao = quotes.find(({ id }) => id === "zhao-smell-of-gunpowder");
  expect(zhao?.parts[0]?.exact).toContain("that … provoked");
});

test("the words that stand twice are selected where they are quoted", () => {
  const twice = quotes.filter(({ parts }) => parts.some(({ matches }) => matches > 1));
  expect(twice.map(({ id }) => id)).toEqual(["blinken-defensive-response"]);
});

test("the talks have 7 events", () => {
  expect(events.map(({ id, when, partOf }) => [id, when.start, when.end, partOf])).toEqual([
    ["alaska-talks", "2021-03-18", "2021-03-19", undefined],
    ["opening-remarks", "2021-03-18", undefined, "alaska-talks"],
    ["yang-reply", "2021-03-18", undefined, "alaska-talks"],
    ["talks-conclude", "2021-03-19", undefined, "alaska-talks"],
    ["zhao-remarks", "2021-03-19", undefined, undefined],
    ["japan-south-korea-visit", "2021-03-15", undefined, undefined],
    ["sanctions-on-officials", "2021-03-17", undefined, undefined],
  ]);
});

test("the talks have everybody, in the role that the article gives", () => {
  expect(people.map(({ name, role }) => [name, role])).toEqual([
    ["Antony Blinken", "Secretary of State"],
    ["Jake Sullivan", "National Security Advisor"],
    ["Yang Jiechi", "China’s top diplomat"],
    ["Wang Yi", "Foreign Minister"],
    ["Zhao Lijian", "Chinese Foreign Ministry spokesman"],
    ["Lloyd Austin", "Secretary of Defense"],
    ["Biden", undefined],
  ]);
});

test("the article is named as its publisher names it", () => {
  expect(article).toMatchObject({
    headline: "US and China Conclude ‘Tough’ Alaska Talks",
    language: "en",
    authors: [{ name: "Dave DeCamp" }],
    publisher: { name: "Antiwar.com" },
  });
});
