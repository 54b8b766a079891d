import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftArticle } from "../fixtures/draft-article";
import { readPng } from "../fixtures/read-png";
import { expectProblem } from "./expect-problem";
import { publishClient } from "./publish-client";
import { textOf } from "./read-gallery";
import { allElements, readXml, textOf as xmlText } from "./read-xml";
import { startPublishingWorker } from "./start-publishing-worker";

let worker: Awaited<ReturnType<typeof startPublishingWorker>>;
let client: ReturnType<typeof publishClient>;
beforeAll(async () => {
  worker = await startPublishingWorker();
  client = publishClient(worker.origin);
});
afterAll(() => worker.server.close());

interface Card {
  revision: string;
  status: string;
  alt: string;
  text: string;
  url: string;
  images: { url: string; size: string; width: number; height: number }[];
  corrections: { note: string; kind?: string }[];
  jsonld?: { correction: { text: string }[] };
}

const get = (path: string, accept = "*/*") =>
  fetch(new URL(path, worker.origin), { headers: { Accept: accept } });
const loadJson = async <T>(path: string) => (await get(path)).json<T>();
const loadText = async (path: string) => (await get(path, "text/html")).text();
const svgTitle = (svg: string) =>
  [/<title[^>]*>(.*?)<\/title>/s, /<desc[^>]*>(.*?)<\/desc>/s].map((part) => part.exec(svg)?.[1]).join(" ");

/** Publishes an article with two quotes, and gives the first one's card as it is before anything happened. */
async function publish(slug: string) {
  const body = draftArticle({
    slug,
    quotes: { ferry: "The ferry sinks on Sundays.", bridge: "We build the bridge." },
  });
  await client.create(body);
  return { body, card: await loadJson<Card>(`/cards/${slug}/ferry.json`) };
}

const today = () => new Date().toISOString().slice(0, 10);
const NOTE = "The mayor spoke of Mondays.";

describe("a card that was corrected", () => {
  let before: Card;
  beforeAll(async () => {
    ({ card: before } = await publish("corrected"));
    const answer = await client.send("POST", "/api/articles/corrected/cards/ferry/corrections", {
      body: { note: NOTE, was: "On ferry", now: "On the timetable", change: { context: "On the timetable" } },
    });
    expect(answer.status).toBe(201);
  });

  test("says so in its JSON, alt text and JSON-LD, under a new revision", async () => {
    const card = await loadJson<Card>("/cards/corrected/ferry.json");
    expect(card.revision).not.toBe(before.revision);
    expect(card).toMatchObject({ status: "corrected", context: "On the timetable" });
    expect(card.corrections).toEqual([
      { date: today(), kind: "correction", note: NOTE, was: "On ferry", now: "On the timetable" },
    ]);
    expect(card.alt).toMatch(/^Corrected /);
    expect((await loadJson<Card["jsonld"]>("/cards/corrected/ferry.jsonld"))?.correction[0]?.text).toBe(NOTE);
  });

  test("shows the mark and the note on its page, in its embed and in the gallery", async () => {
    const page = await loadText("/cards/corrected/ferry");
    expect(page).toMatch(/<p class="status">Corrected /);
    expect(page).toContain(NOTE);
    expect(page).toContain('id="correction-1"');
    expect(await loadText("/embed/corrected/ferry")).toMatch(/<p class="status">Corrected /);
    expect(await loadText("/articles/corrected")).toMatch(/<strong lang="en">Corrected /);
  });

  test("shows the corrected card at old picture addresses too, and lets nobody keep those for long", async () => {
    const after = await loadJson<Card>("/cards/corrected/ferry.json");
    for (const [index, { url }] of before.images.entries()) {
      const [old, now] = await Promise.all([get(url), get(after.images[index]?.url ?? "")]);
      expect(old.status).toBe(200);
      expect(old.headers.get("ETag")).toBe(now.headers.get("ETag"));
      expect(Buffer.from(await old.arrayBuffer())).toEqual(Buffer.from(await now.arrayBuffer()));
      expect(old.headers.get("Cache-Control")).toBe("public, max-age=60");
    }
    const svg = await (await get(before.images[0]?.url.replace(/\.png$/, ".svg") ?? "")).text();
    expect(svgTitle(svg)).toContain("Corrected");
  });

  test("is found by its new words", async () => {
    const ids = async (words: string) =>
      (await loadJson<{ cards: { id: string }[] }>(`/search.json?q=${words}`)).cards.map(({ id }) => id);
    expect(await ids("timetable")).toEqual(["ferry"]);
  });

  test("says the same in oEmbed", async () => {
    const { html } = await loadJson<{ html: string }>(`/oembed?url=${encodeURIComponent(before.url)}`);
    expect(html).toContain("The ferry sinks on Sundays.");
  });
});

describe("a card that was withdrawn", () => {
  const REASON = "The mayor never said this.";
  const WORDS = "sinks on Sundays";
  let before: Card;
  let body: Awaited<ReturnType<typeof publish>>["body"];
  beforeAll(async () => {
    ({ card: before, body } = await publish("withdrawn"));
    const answer = await client.send("POST", "/api/articles/withdrawn/cards/ferry/withdrawal", {
      body: { reason: REASON },
    });
    expect(answer.status).toBe(201);
  });

  test("answers JSON with its status and the reason, and repeats nothing", async () => {
    const text = await (await get("/cards/withdrawn/ferry.json")).text();
    expect(JSON.parse(text)).toMatchObject({ status: "withdrawn", check: { result: "withdrawn" } });
    expect(text).toContain(REASON);
    expect(text).not.toContain(WORDS);
  });

  test("answers 410 as structured data", async () => {
    const answer = await get("/cards/withdrawn/ferry.jsonld");
    const { detail } = expectProblem(answer, await answer.text(), { status: 410, code: "card-withdrawn" });
    expect(detail).toContain(REASON);
  });

  test("shows a notice at every picture address of old, in the size that was asked for", async () => {
    const notice = await loadJson<Card>("/cards/withdrawn/ferry.json");
    for (const { url, width, height, size } of before.images) {
      const answer = await get(url);
      expect(answer.status).toBe(200);
      const png = readPng(Buffer.from(await answer.arrayBuffer()));
      expect({ width: png.width, height: png.height }).toEqual({ width, height });
      const now = notice.images.find((image) =>
        image.url.endsWith(new URL(url).pathname.split("/").at(-1) ?? ""),
      );
      expect(answer.headers.get("ETag")).toBe((await get(now?.url ?? "")).headers.get("ETag"));
      const svg = await (await get(`/cards/withdrawn/ferry.svg?size=${size}`)).text();
      expect(svgTitle(svg)).toContain(REASON);
      expect(svgTitle(svg)).not.toContain(WORDS);
    }
  });

  test("says it on its page, in its embed, in oEmbed, in the lists and in the previews of its link", async () => {
    const oembed = await (await get(`/oembed?url=${encodeURIComponent(before.url)}`)).text();
    for (const text of [
      await loadText("/cards/withdrawn/ferry"),
      await loadText("/embed/withdrawn/ferry"),
      await loadText("/articles/withdrawn"),
      await loadText("/preview/withdrawn/ferry"),
      oembed,
    ]) {
      expect(textOf(text)).toContain("This card has been withdrawn");
      expect(text).not.toContain(WORDS);
    }
    expect(await loadText("/cards/withdrawn/ferry")).toContain(REASON);
    expect(await loadText("/cards/withdrawn/bridge")).not.toContain(WORDS);
  });

  test("is not found by what it said, but by its notice", async () => {
    const ids = async (words: string) =>
      (
        await loadJson<{ cards: { id: string; article: { slug: string } }[] }>(`/search.json?q=${words}`)
      ).cards
        .filter(({ article }) => article.slug === "withdrawn")
        .map(({ id }) => id);
    expect(await ids("sundays")).toEqual([]);
    expect(await ids("never%20said")).toEqual(["ferry"]);
  });

  test("cannot be corrected nor withdrawn for another reason; the same reason again changes nothing", async () => {
    const path = "/api/articles/withdrawn/cards/ferry";
    const again = await client.send("POST", `${path}/withdrawal`, { body: { reason: REASON } });
    expect([again.status, (await again.json<{ changed: boolean }>()).changed]).toEqual([200, false]);
    for (const [what, sent] of [
      ["withdrawal", { reason: "For fun." }],
      ["corrections", { note: "A comma." }],
    ] as const) {
      const answer = await client.send("POST", `${path}/${what}`, { body: sent });
      expectProblem(answer, await answer.text(), { status: 409, code: "card-is-withdrawn" });
    }
  });

  test("comes back only with the text that proves it, and says that it was away", async () => {
    const path = "/api/articles/withdrawn/cards/ferry/withdrawal";
    const note = "The recording was found.";
    const refused = await client.send("DELETE", path, { body: { note, sourceText: "Another text." } });
    const { problems } = expectProblem(refused, await refused.text(), {
      status: 422,
      code: "change-refused",
    });
    expect(new Set(problems?.map(({ pointer }) => pointer))).toEqual(new Set(["/sourceText"]));
    const restored = await client.send("DELETE", path, { body: { note, sourceText: body.sourceText } });
    expect(restored.status).toBe(200);
    const card = await loadJson<Card>("/cards/withdrawn/ferry.json");
    expect(card).toMatchObject({ status: "corrected", parts: ["The ferry sinks on Sundays."] });
    expect(card.corrections.map(({ kind }) => kind)).toEqual(["withdrawal", "restoration"]);
    const repeated = await client.send("DELETE", path, { body: { note, sourceText: body.sourceText } });
    expect((await repeated.json<{ changed: boolean }>()).changed).toBe(false);
    const other = await client.send("DELETE", path, {
      body: { note: "Why not.", sourceText: body.sourceText },
    });
    expectProblem(other, await other.text(), { status: 409, code: "card-is-not-withdrawn" });
  });
});

describe("an article that was withdrawn as a whole", () => {
  const REASON = "None of this took place.";
  let before: Card;
  let body: Awaited<ReturnType<typeof publish>>["body"];
  beforeAll(async () => {
    ({ card: before, body } = await publish("removed"));
    await client.send("POST", "/api/articles/removed/cards/bridge/withdrawal", {
      body: { reason: "An error." },
    });
    const answer = await client.send("DELETE", "/api/articles/removed", {
      body: { reason: REASON },
      headers: { "If-Match": await client.tagOf("removed") },
    });
    expect(answer.status).toBe(200);
  });

  test("answers 410 with the reason, to people and to programs, and is in no list", async () => {
    for (const path of ["/articles/removed", "/articles/removed.json"]) {
      const answer = await get(path);
      const { detail } = expectProblem(answer, await answer.text(), {
        status: 410,
        code: "article-withdrawn",
      });
      expect(detail).toContain(REASON);
    }
    const page = await get("/articles/removed", "text/html");
    expect(page.status).toBe(410);
    expect(await page.text()).toContain("This article was withdrawn");
    for (const path of ["/articles.json", "/sitemap.xml", "/", "/search.json?q=ferry"])
      expect(await (await get(path)).text(), path).not.toContain("/removed");
  });

  test("leaves every card's addresses with the notice, each with its own reason", async () => {
    for (const { url } of before.images) expect((await get(url)).status).toBe(200);
    expect(await loadText("/cards/removed/ferry")).toContain(REASON);
    expect(await loadText("/cards/removed/bridge")).toContain("An error.");
    expect(await loadText("/cards/removed/meeting")).toContain(REASON);
    expect((await get("/cards/removed/ferry.jsonld")).status).toBe(410);
    const embed = await loadText("/embed/removed/ferry");
    expect(embed).toContain(REASON);
    expect(embed).not.toContain("sinks");
  });

  test("takes no more corrections, and the same removal again changes nothing", async () => {
    const answer = await client.send("POST", "/api/articles/removed/cards/ferry/corrections", {
      body: { note: "A comma." },
    });
    expectProblem(answer, await answer.text(), { status: 410, code: "article-withdrawn" });
    const again = await client.send("DELETE", "/api/articles/removed", {
      body: { reason: REASON },
      headers: { "If-Match": "*" },
    });
    expect(await again.json()).toMatchObject({ changed: false });
  });

  test("can be published again, with a note; cards that were withdrawn before stay so", async () => {
    const send = (more: object) =>
      client.send("PUT", "/api/articles/removed", {
        body: { ...body, ...more },
        headers: { "If-None-Match": "*" },
      });
    const refused = await send({});
    const { problems } = expectProblem(refused, await refused.text(), {
      status: 422,
      code: "change-refused",
    });
    expect(problems?.map(({ pointer }) => pointer)).toEqual(["/note"]);
    const answer = await send({ note: "It took place after all." });
    expect(answer.status).toBe(201);
    const card = await loadJson<Card>("/cards/removed/ferry.json");
    expect(card.status).toBe("corrected");
    expect(card.corrections.map(({ kind }) => kind)).toEqual(["removal", "restoration"]);
    expect((await loadJson<Card>("/cards/removed/bridge.json")).status).toBe("withdrawn");
    expect((await get("/articles/removed")).status).toBe(200);
  });
});

describe("what is corrected can be followed", () => {
  interface Feed {
    version: string;
    next_url?: string;
    items: { id: string; url: string; title: string; content_text: string; _factcard: { kind: string } }[];
  }

  test("in JSON and in Atom, the latest first, every entry once", async () => {
    await publish("followed");
    const path = "/api/articles/followed/cards/bridge/corrections";
    for (const note of ["First <note>.", "Second & last."])
      await client.send("POST", path, { body: { note } });
    const feed = await loadJson<Feed>("/corrections.json");
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.items.slice(0, 2)).toMatchObject([
      { content_text: "Second & last.", title: "Corrected: “We build the bridge.” — Ottilie Brandt" },
      { content_text: "First <note>." },
    ]);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    const kinds = new Set(feed.items.map(({ _factcard }) => _factcard.kind));
    expect(kinds).toEqual(new Set(["correction", "withdrawal", "restoration", "removal"]));

    const atom = readXml(await (await get("/corrections.atom")).text());
    expect(atom.name).toBe("feed");
    const entries = atom.children.filter(({ name }) => name === "entry");
    expect(entries.map((entry) => xmlText(entry, "id"))).toEqual(feed.items.map(({ id }) => id));
    expect(xmlText(entries[0] ?? atom, "content")).toBe("Second & last.");
    for (const name of ["id", "title", "updated"]) {
      for (const element of [atom, ...entries])
        expect(element.children.find((child) => child.name === name)?.text).toMatch(/\S/);
    }
    expect(allElements(atom).filter(({ name }) => name === "author")).toHaveLength(1);
  });

  test("by entries that lead to the place where they stand", async () => {
    const { items } = await loadJson<Feed>("/corrections.json");
    for (const { url, _factcard } of items) {
      const { pathname, hash } = new URL(url);
      const page = await get(pathname, "text/html");
      expect([200, 410]).toContain(page.status);
      if (_factcard.kind !== "removal" && pathname.startsWith("/cards/"))
        expect(await page.text()).toContain(`id="${hash.slice(1)}"`);
    }
  });

  test("page by page, and the pages tell of the feeds", async () => {
    const first = await loadJson<Feed>("/corrections.json?limit=2");
    expect(first.items).toHaveLength(2);
    const second = await loadJson<Feed>(first.next_url ?? "");
    const all = await loadJson<Feed>("/corrections.json");
    expect(second.items[0]?.id).toBe(all.items[2]?.id);
    for (const path of ["/", "/articles/followed", "/cards/followed/bridge"]) {
      const html = await loadText(path);
      expect(html).toContain('type="application/atom+xml" href="/corrections.atom"');
      expect(html).toContain('type="application/feed+json" href="/corrections.json"');
    }
    const wrong = await get("/corrections.json?after=yesterday");
    expectProblem(wrong, await wrong.text(), { status: 400, code: "invalid-option" });
  });

  test("of a card that is withdrawn now, no entry repeats what it said", async () => {
    await publish("silenced");
    const path = "/api/articles/silenced/cards/ferry";
    await client.send("POST", `${path}/corrections`, {
      body: { note: "A day.", was: "Saturdays!", now: "Sundays!" },
    });
    expect((await loadJson<Feed>("/corrections.json")).items[0]?.content_text).toContain("Was: Saturdays!");
    await client.send("POST", `${path}/withdrawal`, { body: { reason: "Never said." } });
    for (const feed of ["/corrections.json", "/corrections.atom"]) {
      const text = await (await get(feed)).text();
      expect(text).toContain("Never said.");
      expect(text).not.toMatch(/Saturdays!|Sundays!/);
    }
  });
});
