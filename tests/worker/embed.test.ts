import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { THEME_NAMES, THEMES } from "../../src/design/themes";
import type { FactCard } from "../../src/model/fact-card";
import { ask } from "./ask";
import { readCacheControl } from "./cache-control";
import { expectProblem } from "./expect-problem";
import { loadCard } from "./load-card";
import { requestRaw } from "./raw-request";
import { ANY_CARD, ANY_ID, CARD_IDS, shippedArticle } from "./shipped-article";
import { startNastyWorker } from "./start-nasty-worker";

const EMBED = `/embed/${shippedArticle.slug}`;
const ANY_EMBED = `${EMBED}/${ANY_ID}`;

let server: Awaited<ReturnType<typeof startNastyWorker>>["server"];
let nasty: string;

beforeAll(async () => {
  ({ server, origin: nasty } = await startNastyWorker());
});
afterAll(() => server.close());

const pageOf = async (path: string) => (await ask(path)).text();
const nastyPage = async (path: string) => (await requestRaw(nasty, path)).body.toString();

/** The text of a page's body, entities read, white space run together. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .slice(html.indexOf("<body"))
    .replace(/<[^>]*>/g, " ")
    .replace(/&([#\w]+);/g, (_, name: string) => entities[name] ?? "?")
    .replace(/\s+/g, " ");
}

/** The start tags of an element's name. */
const tagsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => tag);

describe.each(CARD_IDS)("the page for an iframe of %s", (id) => {
  test("has the words, who published them, and the way to the card's own page", async () => {
    const { parts, speaker, source, url, embed } = await loadCard(id);
    const html = await pageOf(embed.url);
    const text = textOf(html);
    for (const part of [...(parts ?? [embed.printed.title]), speaker?.name, source.publisher.name])
      if (part !== undefined) expect(text).toContain(part);
    expect(html).toContain(`<a href="${url}" target="_blank" rel="noopener">`);
  });

  test("is the card's page to search engines, which need not list it twice", async () => {
    const { url, embed } = await loadCard(id);
    const html = await pageOf(embed.url);
    expect(html).toContain(`<link rel="canonical" href="${url}"/>`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });
});

describe("the page for an iframe", () => {
  test.each([
    ["whole", {}, 200],
    ["when it is known already", { "If-None-Match": "*" }, 304],
  ])("may be framed by any page: %s", async (_, headers, status) => {
    const answer = await requestRaw(inject("workerUrl"), ANY_EMBED, { headers });
    expect(answer.status).toBe(status);
    expect(answer.headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(answer.headers).not.toHaveProperty("x-frame-options");
    expect(answer.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  });

  test("may do nothing else that other pages may not", async () => {
    const { headers } = await ask(ANY_EMBED);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|data:|https:/);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.has("Set-Cookie")).toBe(false);
  });

  test.each([ANY_CARD, "/", `${ANY_CARD}.json`, "/embed.js", "/oembed", `${EMBED}/no-such-card`])(
    "is the only one that may be framed: %s",
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get("X-Frame-Options")).toBe("DENY");
      expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    },
  );

  test("needs no script to be read, and has none and no style of its own inside", async () => {
    for (const html of [await pageOf(ANY_EMBED), await nastyPage("/embed/hostile/quote-1")]) {
      expect(tagsOf(html, "script")).toEqual([
        expect.stringMatching(/^<script src="\/static\/embed-frame\.[0-9a-f]+\.js" defer="">$/),
      ]);
      expect(html).not.toMatch(/<style|<noscript|data-needs-script/);
      for (const tag of html.match(/<[a-z][^>]*>/g) ?? []) expect(tag).not.toMatch(/\s(?:style|on\w+)=[^"]/);
    }
  });

  test("loads nothing but this service's own files, which are there", async () => {
    const html = await pageOf(ANY_EMBED);
    const loaded = [...tagsOf(html, "link"), ...tagsOf(html, "script")]
      .filter((tag) => /stylesheet|<script/.test(tag))
      .map((tag) => /(?:href|src)="([^"]*)"/.exec(tag)?.[1] ?? "");
    expect(loaded).toHaveLength(3);
    for (const path of loaded) {
      expect(path).toMatch(/^\/static\//);
      const { status, headers } = await ask(path);
      expect(status, path).toBe(200);
      // A frame without an origin of its own asks for typefaces as a stranger.
      expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    }
  });

  test.each(["light", "dark"])("is %s where the page around wants it so", async (theme) => {
    expect(await pageOf(`${ANY_EMBED}?theme=${theme}`)).toContain(`<html lang="en" data-theme="${theme}">`);
  });

  test("follows the reader's setting where the page around says nothing", async () => {
    expect(await pageOf(ANY_EMBED)).toContain('<html lang="en">');
  });

  test.each(["theme=blue", "theme=", "theme=DARK", "theme=light&theme=dark", "theme=%22%3E%3Cscript%3E"])(
    "refuses a theme that there is not, and names those there are: %s",
    async (query) => {
      const answer = await ask(`${ANY_EMBED}?${query}`);
      const problem = expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
      expect(problem).toMatchObject({ option: "theme", allowed: ["light", "dark"] });
    },
  );

  test("is the same for a link with the parameters of trackers", async () => {
    const plain = await ask(ANY_EMBED);
    const tracked = await ask(`${ANY_EMBED}?utm_source=feed&fbclid=a&secret=b`);
    expect(tracked.headers.get("ETag")).toBe(plain.headers.get("ETag"));
    expect(await tracked.text()).toBe(await plain.text());
  });

  test("is kept shortly, and thrown away with its card or its article", async () => {
    const { headers } = await ask(ANY_EMBED);
    const rule = readCacheControl(headers.get("Cache-Control"));
    expect(rule["max-age"]).toBeLessThanOrEqual(3600);
    expect(headers.get("Cache-Tag")).toBe(
      `article:${shippedArticle.slug},card:${shippedArticle.slug}/${ANY_ID}`,
    );
    const again = await ask(ANY_EMBED, { headers: { "If-None-Match": headers.get("ETag") ?? "" } });
    expect(again.status).toBe(304);
  });

  test.each([
    ["/embed/no-such-article/card", "article-not-found"],
    [`${EMBED}/no-such-card`, "card-not-found"],
    [`${EMBED}/__proto__`, "card-not-found"],
    [`${EMBED}`, "page-not-found"],
    ["/embed", "page-not-found"],
    [`${ANY_EMBED}/`, "page-not-found"],
  ] as const)("is not found where nothing is: %s", async (path, code) => {
    const answer = await ask(path);
    expectProblem(answer, await answer.text(), { status: 404, code });
  });

  test("leads to the exact words where the article has an address, and invents none", async () => {
    const { source } = JSON.parse(await nastyPage("/cards/invented/split.json")) as FactCard;
    const link = source.deepLink?.replaceAll("&", "&amp;");
    expect(await nastyPage("/embed/invented/split")).toContain(
      `<a href="${link}" target="_blank" rel="noopener">`,
    );
    expect(await nastyPage("/embed/corrected/short")).not.toContain(":~:");
  });

  test.each([
    ["german", "de", "Den genauen Wortlaut lesen", "Quelle und Nachweis"],
    ["polish", "en", "Read the exact words", "Source and proof"],
  ])(
    "names its links in the language of the %s article where that is known: %s",
    async (slug, language, ...names) => {
      const html = await nastyPage(`/embed/${slug}/split`);
      const foot = html.slice(html.indexOf("<footer"));
      expect(foot).toContain(`<p class="links" lang="${language}">`);
      for (const name of names) expect(foot).toContain(`>${name}</a>`);
    },
  );

  test("says of a corrected card that it is", async () => {
    expect(textOf(await nastyPage("/embed/corrected/elided"))).toContain("Corrected May 12, 2031");
  });

  test.each([
    ["split", "The ferry never sank"],
    ["inquiry", "Parliament opens"],
  ])("shows the notice of the withdrawn card %s in place of its words", async (id, words) => {
    const html = await nastyPage(`/embed/corrected/${id}`);
    expect(textOf(html)).toContain("This card has been withdrawn");
    expect(textOf(html)).toContain("The harbour master did say something, once.");
    expect(html).not.toContain(words);
  });

  test("shows markup in an article's texts as text", async () => {
    for (let index = 0; index < 11; index++) {
      const path = `hostile/quote-${index}`;
      const card = JSON.parse(await nastyPage(`/cards/${path}.json`)) as FactCard;
      const html = await nastyPage(`/embed/${path}`);
      for (const part of card.parts ?? []) expect(textOf(html)).toContain(part.replace(/\s+/g, " "));
      expect(html).not.toMatch(/<(?:img|svg|b)\b/);
    }
  });
});

describe("the script that defines <fact-card>", () => {
  test("is a classic script for pages of any origin", async () => {
    const answer = await ask("/embed.js", { headers: { Origin: "https://other.example" } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    const script = await answer.text();
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain('customElements.define("fact-card"');
  });

  test("is small", async () => {
    const script = await pageOf("/embed.js");
    expect(gzipSync(script).length).toBeLessThanOrEqual(5 * 1024);
  });

  test("has the colours of the cards", async () => {
    const script = await pageOf("/embed.js");
    for (const theme of THEME_NAMES)
      for (const colour of Object.values(THEMES[theme])) expect(script).toContain(colour.toLowerCase());
  });

  test("has no way to read a text as markup or as a program", async () => {
    expect(await pageOf("/embed.js")).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTML|DOMParser|createContextualFragment|\beval\b|Function\(/,
    );
  });

  test("loads nothing from an address of its own", async () => {
    expect(await pageOf("/embed.js")).not.toMatch(/["'`]https?:\/\/|url\(|@import/);
  });

  test("is kept shortly, as newsrooms print its address for good", async () => {
    const { headers } = await ask("/embed.js");
    expect(readCacheControl(headers.get("Cache-Control"))["max-age"]).toBeLessThanOrEqual(3600);
    const tag = headers.get("ETag") ?? "";
    expect((await ask("/embed.js", { headers: { "If-None-Match": tag } })).status).toBe(304);
    expect((await ask("/embed.js?v=2")).headers.get("ETag")).toBe(tag);
  });
});

// The local server sends pages in chunks, whatever their length.
const FRAMING = ["content-length", "transfer-encoding", "date"];

test.each([ANY_EMBED, "/embed.js"])("HEAD answers as GET does: %s", async (path) => {
  const got = await requestRaw(inject("workerUrl"), path);
  const asked = await requestRaw(inject("workerUrl"), path, { method: "HEAD" });
  const lasting = (headers: Record<string, string>) =>
    Object.entries(headers).filter(([name]) => !FRAMING.includes(name));
  expect(lasting(asked.headers)).toEqual(lasting(got.headers));
  expect(asked.headers["content-length"]).toBe(String(got.body.length));
  expect(asked.body).toHaveLength(0);
});

describe("the fact card says how to embed it", () => {
  test.each(CARD_IDS)("at addresses that answer: %s", async (id) => {
    const { embed, oembed } = await loadCard(id);
    for (const address of [embed.url, embed.script, oembed.json, oembed.xml])
      expect((await ask(address)).status, address).toBe(200);
  });

  test("with the texts that a quote prints, as it prints them", async () => {
    const { embed } = await loadCard(ANY_ID);
    expect(embed.printed).toEqual({
      language: "en",
      context: "Describing the talks with China",
      quotationMarks: ["“", "”"],
      name: "Jake Sullivan",
      role: "US National Security Advisor",
      where: "Anchorage, Alaska",
      when: "March 18–19, 2021",
      links: { language: "en", exactWords: "Read the exact words", sourceAndProof: "Source and proof" },
    });
  });

  test("with what a withdrawn card prints in place of its words", async () => {
    const card = JSON.parse(await nastyPage("/cards/corrected/split.json")) as FactCard;
    expect(card).not.toHaveProperty("parts");
    expect(card.embed.printed).toEqual({
      language: "en",
      title: "This card has been withdrawn",
      summary: "The harbour master did say something, once.",
      when: "May 12, 2031",
      links: { language: "en", exactWords: "Read the exact words", sourceAndProof: "Source and proof" },
    });
  });
});
