import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FactCard } from "../../src/model/fact-card";
import { normaliseText } from "../../src/model/source-text";
import { type HardCase, inventedArticle, SOURCE_TEXT, WORDS } from "../fixtures/invented-article";
import { PALETTE, readPng, readXmp } from "../fixtures/read-png";
import { followTextFragment } from "./follow-text-fragment";
import { requestRaw } from "./raw-request";
import { readXml, textOf } from "./read-xml";
import { startInventedWorker } from "./start-invented-worker";

const DRAWABLE = (Object.keys(WORDS) as HardCase[]).filter((name) => name !== "undrawable");
const [event] = inventedArticle.events;

let server: Awaited<ReturnType<typeof startInventedWorker>>["server"];
let origin: string;

beforeAll(async () => {
  ({ server, origin } = await startInventedWorker());
});
afterAll(() => server.close());

const load = async (name: string) => (await requestRaw(origin, `/cards/invented/${name}`)).body;
const loadCard = async (name: string) => JSON.parse((await load(`${name}.json`)).toString()) as FactCard;

describe.each(DRAWABLE)("%s words", (name) => {
  test("are in the JSON exactly as the article has them", async () => {
    const card = await loadCard(name);
    expect(card.parts).toEqual(WORDS[name]);
    expect(card.text).toBe(WORDS[name].join("\n"));
    expect(card.jsonld?.text).toBe(card.text);
    for (const words of WORDS[name]) expect(card.alt).toContain(words);
  });

  test("are marked in the article by a browser that follows the deep link", async () => {
    const { source, target } = await loadCard(name);
    const { deepLink = "" } = source;
    expect(deepLink.startsWith("https://www.mail.example/2031/05/ferry?edition=1#:~:text=")).toBe(true);
    // Nothing but the directive's own marks stays unencoded.
    expect(deepLink.slice(deepLink.indexOf("#"))).toMatch(/^#:~:text=[\w.!~*'()%,=&-]+$/);
    expect(followTextFragment(deepLink, normaliseText(SOURCE_TEXT))).toEqual(
      target.map(({ selector }) => {
        const position = selector.find((candidate) => candidate.type === "TextPositionSelector");
        return { start: position?.start, end: position?.end };
      }),
    );
  });

  test.each(["og", "story"])("are drawn as a light, palette-coloured %s picture", async (size) => {
    const answer = await requestRaw(origin, `/cards/invented/${name}.png?size=${size}`);
    expect(answer.status).toBe(200);
    expect(readPng(answer.body).colourType).toBe(PALETTE);
    expect(answer.body.length).toBeLessThanOrEqual(size === "og" ? 50_000 : 300_000);
  });

  test("are whole in what the files say about themselves, however short they are drawn", async () => {
    const { alt, check, speaker } = await loadCard(name);
    const svg = readXml((await load(`${name}.svg`)).toString());
    const xmp = readXml(readXmp(readPng(await load(`${name}.png`))));
    for (const title of [textOf(svg, "title"), textOf(xmp, "dc:title")]) {
      for (const words of WORDS[name]) expect(title).toContain(words);
      expect(title).toContain(speaker?.name);
    }
    expect(textOf(svg, "desc")).toBe(alt);
    expect(textOf(xmp, "Iptc4xmpCore:AltTextAccessibility")).toBe(alt);
    expect(textOf(xmp, "dc:identifier")).toBe(check.quoteDigest);
    expect(textOf(xmp, "dc:source")).toBe("https://www.mail.example/2031/05/ferry?edition=1");
    expect(textOf(xmp, "photoshop:Credit")).toBe("The Ilse Mail & Echo");
  });
});

test("markup in words stays words: escaped in the SVG and in the PNG's metadata", async () => {
  const svg = (await load("markup.svg")).toString();
  const xmp = readXmp(readPng(await load("markup.png")));
  for (const written of [svg, xmp]) {
    expect(written).toContain("&lt;script&gt;");
    expect(written).not.toMatch(/<\/?script/i);
    expect(written).not.toContain("]]>");
    expect(written).not.toContain("-->");
  }
});

test("an event with markup in its texts keeps it in JSON, and escapes it in the SVG", async () => {
  const card = await loadCard("inquiry");
  expect(card.text).toBe(`${event?.name}\n${event?.summary}`);
  expect(card.participants).toEqual(["Dr Ottilie “Otto” Brandt-Nguyễn", 'the town’s "other" ferry company']);
  const svg = (await load("inquiry.svg")).toString();
  expect(svg).not.toContain("<ferry>");
  expect(textOf(readXml(svg), "desc")).toBe(card.alt);
  expect(card.alt).toContain("the <ferry> was");
});

test("words that were translated say from what, and by whom", async () => {
  expect(await loadCard("cyrillic")).toMatchObject({
    language: "ru",
    translation: { from: "de", translator: "T. Anders" },
    jsonld: { inLanguage: "ru", translator: { "@type": "Person", name: "T. Anders" } },
  });
  expect(await loadCard("greek")).not.toHaveProperty("translation");
});
