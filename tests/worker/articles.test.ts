import { describe, expect, test } from "vitest";
import { ask } from "./ask";
import { type Listing, loadCard, loadListing } from "./load-card";
import { CARD_IDS, EVENT_IDS, QUOTE_IDS, shippedArticle } from "./shipped-article";

const ARTICLE = `/articles/${shippedArticle.slug}`;

test("to who wants JSON, the front door, /articles and /articles.json list the articles alike", async () => {
  const lists = await Promise.all(
    ["/", "/articles", "/articles.json"].map(async (path) => {
      const answer = await ask(path, { headers: { Accept: "application/json" } });
      expect(answer.headers.get("Content-Type")).toBe("application/json");
      return answer.json<{ articles: Listing[] }>();
    }),
  );
  expect(lists[1]).toEqual(lists[0]);
  expect(lists[2]).toEqual(lists[0]);
  expect(lists[0]?.articles).toMatchObject([
    {
      slug: shippedArticle.slug,
      headline: "US and China Conclude ‘Tough’ Alaska Talks",
      language: "en",
      publisher: { name: "Antiwar.com" },
      quotes: QUOTE_IDS.length,
      events: EVENT_IDS.length,
    },
  ]);
  for (const article of lists[0]?.articles ?? []) {
    for (const address of [article.url, article.json]) expect((await ask(address)).status).toBe(200);
  }
});

describe.each([ARTICLE, `${ARTICLE}.json`])("%s", (path) => {
  const load = async () => (await ask(path, { headers: { Accept: "application/json" } })).json<Listing>();

  test("lists every card once: quotes first, then events, each in the article's order", async () => {
    const { cards } = await load();
    expect(cards.map(({ id }) => id)).toEqual(CARD_IDS);
    expect(cards.filter(({ type }) => type === "quote").map(({ id }) => id)).toEqual(QUOTE_IDS);
    expect(cards.filter(({ type }) => type === "event").map(({ id }) => id)).toEqual(EVENT_IDS);
  });

  test("says who is in the article and what proves it, and invents no address", async () => {
    const listing = await load();
    expect(listing.people).toEqual(shippedArticle.people);
    const { digest, checkedAt } = shippedArticle.source;
    expect(listing.source).toEqual({ digest, checkedAt });
  });
});

test("each listed card is titled by its own words and its speaker, or by the event's name", async () => {
  const { cards } = await loadListing();
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  for (const { id, parts, speaker } of shippedArticle.quotes) {
    const title = titles.get(id);
    for (const { exact } of parts) expect(title).toContain(`“${exact}”`);
    expect(title).toContain(shippedArticle.people.find((person) => person.id === speaker)?.name);
  }
  for (const { id, name } of shippedArticle.events) expect(titles.get(id)).toBe(name);
});

test.each(CARD_IDS)("the listed addresses of %s answer with what they say", async (id) => {
  const { cards } = await loadListing();
  const listed = cards.find((card) => card.id === id);
  const card = await loadCard(id);
  expect(listed).toMatchObject({
    url: card.url,
    revision: card.revision,
    status: card.status,
    type: card.type,
  });
  expect(await (await ask(listed?.json ?? "")).json()).toEqual(card);
  expect(await (await ask(listed?.jsonld ?? "")).json()).toEqual(card.jsonld);
  expect((await ask(listed?.url ?? "")).status).toBe(200);

  const picture = await ask(listed?.image ?? "");
  expect(picture.status).toBe(200);
  expect(picture.headers.get("Content-Type")).toBe("image/png");
  // Only the current revision's address is kept for a year.
  expect(picture.headers.get("Cloudflare-CDN-Cache-Control")).toContain("max-age=3600");
  expect(listed?.image).toBe(card.images[0]?.url);
});
