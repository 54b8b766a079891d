import { describe, expect, test } from "vitest";
import { ask } from "./ask";
import { loadCard } from "./load-card";
import { CARD_IDS, CARDS, shippedArticle } from "./shipped-article";

const { quotes, events, people } = shippedArticle;

const load = async (id: string) =>
  (await ask(`${CARDS}/${id}.jsonld`)).json<Record<string, unknown> & { image: Record<string, unknown>[] }>();

const NEWS_ARTICLE = {
  "@type": "NewsArticle",
  headline: "US and China Conclude ‘Tough’ Alaska Talks",
  inLanguage: "en",
  author: [{ "@type": "Person", name: "Dave DeCamp" }],
  publisher: { "@type": "NewsMediaOrganization", name: "Antiwar.com", url: "https://antiwar.com/" },
};

describe.each(CARD_IDS)("the JSON-LD of %s", (id) => {
  test("is linked data of its own, and part of the fact card", async () => {
    const answer = await ask(`${CARDS}/${id}.jsonld`);
    expect(answer.headers.get("Content-Type")).toBe("application/ld+json");
    const linked = await answer.json<Record<string, unknown>>();
    const card = await loadCard(id);
    expect(linked).toEqual(card.jsonld);
    expect(linked).toMatchObject({ "@context": "https://schema.org", "@id": card.url, url: card.url });
  });

  test("has its pictures as images that say which words they show, and whose they are", async () => {
    const [{ image }, card] = await Promise.all([load(id), loadCard(id)]);
    expect(image.map(({ contentUrl }) => contentUrl)).toEqual(
      card.images.filter(({ theme }) => theme === "light").map(({ url }) => url),
    );
    for (const picture of image) {
      const { width, height } = card.images.find(({ url }) => url === picture.contentUrl) ?? {};
      expect(picture).toMatchObject({ "@type": "ImageObject", encodingFormat: "image/png", width, height });
      expect(picture).toMatchObject({ caption: card.alt, creditText: "Antiwar.com" });
      const words = card.parts ?? [card.text.split("\n")[0]];
      for (const part of words) expect(picture.embeddedTextCaption).toContain(part);
    }
  });

  test("holds no address of the article, as it has none", async () => {
    const text = JSON.stringify(await load(id));
    const origin = new URL((await loadCard(id)).url).origin;
    const addresses = [...text.matchAll(/https?:\/\/[^"\s]+/g)].map(([address]) => address);
    const strangers = addresses.filter((address) => !address.startsWith(`${origin}/cards/`));
    expect(new Set(strangers)).toEqual(
      new Set([
        "https://schema.org",
        "https://schema.org/DataDrivenMediaDigitalSource",
        NEWS_ARTICLE.publisher.url,
      ]),
    );
  });
});

test.each(quotes)("$id is a quotation by its speaker, based on the article", async (quote) => {
  const linked = await load(quote.id);
  const name = people.find(({ id }) => id === quote.speaker)?.name;
  expect(linked).toMatchObject({
    "@type": "Quotation",
    text: quote.parts.map(({ exact }) => exact).join("\n"),
    inLanguage: "en",
    spokenByCharacter: { "@type": "Person", name },
    creator: { "@type": "Person", name },
    recordedAt: { "@type": "Event", name: events.find(({ id }) => id === quote.event)?.name },
  });
  expect(linked.isBasedOn).toEqual(NEWS_ARTICLE);
  // A date that the article gives only for the event is not a date of the words.
  expect(linked.dateCreated).toBe(quote.when?.start);
});

test.each(events)("$id is an event, with what the article recorded of it", async (event) => {
  const linked = await load(event.id);
  expect(linked).toMatchObject({ "@type": "Event", name: event.name, description: event.summary });
  expect(linked.subjectOf).toEqual(NEWS_ARTICLE);
  expect(linked.location).toEqual(
    event.where === undefined ? undefined : { "@type": "Place", name: event.where },
  );
  const said = quotes.filter((quote) => quote.event === event.id);
  expect(linked.recordedIn).toHaveLength(said.length);
  expect(linked.recordedIn).toMatchObject(
    said.map((quote) => ({
      "@type": "Quotation",
      text: quote.parts.map(({ exact }) => exact).join("\n"),
      isBasedOn: { "@type": "NewsArticle" },
    })),
  );
  expect(linked.attendee).toHaveLength(event.participants.length);
});

test("an event has the days it is known to have, and no others", async () => {
  expect(await load("alaska-talks")).toMatchObject({ startDate: "2021-03-18", endDate: "2021-03-19" });
  expect(await load("zhao-remarks")).toMatchObject({ startDate: "2021-03-19", endDate: "2021-03-19" });
  const week = await load("japan-south-korea-visit");
  expect(week.startDate).toBe("2021-03");
  expect(week).not.toHaveProperty("endDate");
});

test("an event that is part of another names it; people take part as what they are", async () => {
  expect(await load("opening-remarks")).toMatchObject({
    superEvent: { "@type": "Event", name: "US–China talks in Alaska" },
    attendee: [
      { "@type": "Person", name: "Antony Blinken" },
      { "@type": "Person", name: "Jake Sullivan" },
    ],
  });
});
