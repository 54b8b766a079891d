import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ask } from "./ask";
import { loadCard } from "./load-card";
import { CARD_IDS, CARDS, shippedArticle } from "./shipped-article";

const { quotes, events, people, source } = shippedArticle;

const sha256 = (text: string) => `sha256-${createHash("sha256").update(text, "utf8").digest("hex")}`;

describe.each(quotes)("the fact card of the quote $id", (quote) => {
  const speaker = people.find(({ id }) => id === quote.speaker);
  const event = events.find(({ id }) => id === quote.event);

  test("has the article's words, part by part", async () => {
    const card = await loadCard(quote.id);
    const parts = quote.parts.map(({ exact }) => exact);
    expect(card).toMatchObject({ type: "quote", verbatim: true, partial: quote.partial, parts });
    expect(card.text.split("\n")).toEqual(parts);
    for (const part of parts) expect(card.alt).toContain(part);
  });

  test("says who spoke, in which role, and about what", async () => {
    const card = await loadCard(quote.id);
    expect(card.speaker).toMatchObject({ id: quote.speaker, name: speaker?.name });
    expect(card.speaker?.role).toBe(speaker?.role);
    expect(card.context).toBe(quote.context);
    expect(card.alt).toContain(speaker?.name);
    expect(card.event).toMatchObject({ id: quote.event, name: event?.name });
  });

  test("says when and where, and whether the article says so of the words or of their event", async () => {
    const card = await loadCard(quote.id);
    expect(card.when).toEqual(quote.when ?? event?.when);
    expect(card.whenFrom).toBe(quote.when ? "quote" : "event");
    expect(card.where).toBe(quote.where ?? event?.where);
    if (card.where !== undefined) expect(card.whereFrom).toBe(quote.where === undefined ? "event" : "quote");
  });

  test("proves the words: where they stand, how often, and their digest", async () => {
    const card = await loadCard(quote.id);
    expect(card.target.map(({ selector }) => selector)).toEqual(
      quote.parts.map(({ exact, prefix, suffix, start, end }) => [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start, end },
      ]),
    );
    expect(card.check).toEqual({
      result: "verbatim",
      matches: quote.parts.map(({ matches }) => matches),
      quoteDigest: sha256(quote.parts.map(({ exact }) => exact).join("\n")),
      articleDigest: source.digest,
      checkedAt: source.checkedAt,
    });
  });
});

describe.each(events)("the fact card of the event $id", (event) => {
  test("tells it in our words, and says that they are not the article's", async () => {
    const card = await loadCard(event.id);
    expect(card).toMatchObject({ type: "event", verbatim: false, when: event.when });
    expect(card.text).toBe(`${event.name}\n${event.summary}`);
    expect(card.where).toBe(event.where);
    for (const words of [event.name, event.summary]) expect(card.alt).toContain(words);
    expect(card).not.toHaveProperty("parts");
    expect(card).not.toHaveProperty("speaker");
  });

  test("names who took part and what was said there", async () => {
    const card = await loadCard(event.id);
    const names = event.participants.map((participant) =>
      "group" in participant ? participant.group : people.find(({ id }) => id === participant.person)?.name,
    );
    expect(card.participants).toEqual(names);
    for (const name of names) expect(card.alt).toContain(name);
    const said = quotes.filter((quote) => quote.event === event.id).map(({ id }) => id);
    expect(card.quotes?.map(({ id }) => id)).toEqual(said);
  });

  test("proves the stretch that it rests on", async () => {
    const card = await loadCard(event.id);
    const { exact, prefix, suffix, start, end, matches } = event.basis;
    expect(card.target.map(({ selector }) => selector)).toEqual([
      [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start, end },
      ],
    ]);
    expect(card.check).toMatchObject({ matches: [matches], quoteDigest: sha256(exact) });
  });
});

describe.each(CARD_IDS)("the fact card %s", (id) => {
  test("names itself, its article and its source, and invents no address for it", async () => {
    const card = await loadCard(id);
    expect(card).toMatchObject({ id, article: shippedArticle.slug, status: "current", language: "en" });
    expect(card.corrections).toEqual([]);
    expect(card.source).toEqual({
      headline: "US and China Conclude ‘Tough’ Alaska Talks",
      authors: ["Dave DeCamp"],
      publisher: { name: "Antiwar.com", url: "https://antiwar.com/" },
    });
    expect(JSON.stringify(card)).not.toContain(":~:");
  });

  test("points into the text by a name made of the text's digest, at the time it was checked", async () => {
    const card = await loadCard(id);
    for (const { source: name, state } of card.target) {
      const digest = /^ni:\/\/\/sha-256;([\w-]{43})$/.exec(name)?.[1] ?? "";
      expect(`sha256-${Buffer.from(digest, "base64url").toString("hex")}`).toBe(source.digest);
      expect(state).toEqual({ type: "TimeState", sourceDate: source.checkedAt });
    }
  });

  test("is what the card's own address answers", async () => {
    const card = await loadCard(id);
    const own = await ask(card.url, { headers: { Accept: "application/json" } });
    expect(own.headers.get("Content-Type")).toBe("application/json");
    expect(await own.json()).toEqual(card);
  });

  test("prints addresses that answer", async () => {
    const card = await loadCard(id);
    const addresses = [card.$schema, card.url, card.event?.url, ...(card.quotes ?? []).map(({ url }) => url)];
    for (const address of addresses) {
      if (address !== undefined) expect((await ask(address)).status, address).toBe(200);
    }
  });
});

test("every card has a revision of its own", async () => {
  const revisions = (await Promise.all(CARD_IDS.map(loadCard))).map(({ revision }) => revision);
  expect(revisions.filter((revision) => !/^[0-9a-f]{8,}$/.test(revision))).toEqual([]);
  expect(new Set(revisions).size).toBe(CARD_IDS.length);
});

test("the split quote keeps its parts apart, and the article's elision stays", async () => {
  const split = await loadCard("yang-long-arm-jurisdiction");
  expect(split.parts).toHaveLength(2);
  expect(split.target).toHaveLength(2);
  expect(split.check.matches).toEqual([1, 1]);
  const elided = await loadCard("zhao-smell-of-gunpowder");
  expect(elided.text).toContain("the US side that … provoked");
});

test("JSON is sent as JSON in UTF-8, for people to read too", async () => {
  const answer = await ask(`${CARDS}/wang-defend-territory.json`);
  expect(answer.headers.get("Content-Type")).toBe("application/json");
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await answer.arrayBuffer());
  expect(text).toContain("China’s determination");
  expect(text).toMatch(/^\{\n {2}"/);
  expect(text.endsWith("}\n")).toBe(true);
});
