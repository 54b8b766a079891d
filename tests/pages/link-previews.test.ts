import ogs from "open-graph-scraper";
import { beforeAll, describe, expect, test } from "vitest";
import type { FactCard } from "../../src/model/fact-card";
import { readPng } from "../fixtures/read-png";
import type { Listing } from "../worker/load-card";
import { addressOf, loadHtml, SHARE_PAGES } from "./all-pages";

/** The characters that may not reach a feed, where they would turn other words around; and all white space as one space. */
const asOneLine = (text: string) => text.replace(/\p{Bidi_Control}/gu, "").replace(/\s+/g, " ");

/** What no site cuts. */
const isShort = (title: string) => Buffer.byteLength(title) <= 70;

/** From the fact card alone: a title that sites would cut gives its words to the description, every one. */
function expectedDescription({ parts, embed: { printed } }: FactCard, hasWords: boolean): string {
  if (parts === undefined) return printed.summary ?? "";
  const speaker = [printed.name, printed.role].filter(Boolean).join(", ");
  const words = parts.map((part) => printed.quotationMarks?.join(part)).join(" ");
  const first = hasWords ? `${printed.context} · ${speaker}` : `${words} — ${speaker}`;
  return [first, printed.when].filter(Boolean).join(" · ");
}

type Preview = Awaited<ReturnType<typeof ogs>>["result"];

describe.each(SHARE_PAGES)("a preview of $name ($path)", (tested) => {
  let html: string;
  let preview: Preview;
  let card: FactCard;

  beforeAll(async () => {
    html = await loadHtml(tested);
    ({ result: preview } = await ogs({ html }));
    card = await (await fetch(`${addressOf(tested)}.json`)).json();
  });

  test("has the words of the fact card, character for character", async () => {
    const listing: Listing = await (await fetch(new URL(`/articles/${card.article}.json`, card.url))).json();
    const title = asOneLine(listing.cards.find(({ id }) => id === card.id)?.title ?? "");
    if (isShort(title)) expect(preview.ogTitle).toBe(title);
    else expect(preview.ogTitle).toSatisfy(isShort);
    expect(preview.ogDescription).toBe(asOneLine(expectedDescription(card, isShort(title))));
    expect(preview.ogUrl).toBe(card.url);
    expect(preview.ogSiteName).toBe(asOneLine(card.source.publisher.name));
    expect(preview.ogType).toBe("article");
    expect(preview.twitterCard).toBe("summary_large_image");
  });

  test("has one picture, which is there and as large as it says", async () => {
    expect(preview.ogImage).toHaveLength(1);
    const [image] = preview.ogImage ?? [];
    const permanent = card.images.find(({ size, theme }) => size === "og" && theme === "light");
    expect(image).toMatchObject({ url: permanent?.url, type: "image/png", alt: asOneLine(card.alt) });
    const answer = await fetch(image?.url ?? "");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    const { width, height } = readPng(Buffer.from(await answer.arrayBuffer()));
    expect({ width: String(image?.width), height: String(image?.height) }).toEqual({
      width: String(width),
      height: String(height),
    });
  });

  test("stays within what crawlers read", () => {
    // Discord shows no preview with more than these (its link preview documentation).
    expect(preview.ogImage?.[0]?.alt?.length).toBeLessThanOrEqual(4096);
    expect(preview.ogUrl?.length).toBeLessThanOrEqual(2048);
    expect(preview.ogImage?.[0]?.url.length).toBeLessThanOrEqual(2048);
    // Browsers look for the character set in this many bytes, Slack for tags (HTML, 4.2.5.4).
    expect(Buffer.from(html).subarray(0, 1024).toString()).toContain('<meta charset="utf-8"');
    const end = html.indexOf("</head>");
    expect(Buffer.byteLength(html.slice(0, html.indexOf("twitter:card")))).toBeLessThan(32_768);
    expect(Buffer.byteLength(html.slice(0, end))).toBeLessThan(300_000);
  });

  test("names no tag twice", () => {
    const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)"/g)].map(([, name]) => name);
    const once = tags.filter((name) => name !== "theme-color");
    expect(once.filter((name, index) => once.indexOf(name) !== index)).toEqual([]);
  });

  test("has the structured data that .jsonld answers, or none where that is gone", async () => {
    const answer = await fetch(`${addressOf(tested)}.jsonld`);
    const found = (preview as { jsonLD?: object[] }).jsonLD ?? [];
    if (card.status === "withdrawn") {
      expect(answer.status).toBe(410);
      expect(found).toEqual([]);
    } else {
      expect(found).toEqual([await answer.json()]);
    }
  });
});
