import { describe, expect, inject, test } from "vitest";
import { readPng } from "../fixtures/read-png";
import { loadCard } from "./load-card";
import { requestRaw } from "./raw-request";
import { CARDS } from "./shipped-article";

interface Crawler {
  name: string;
  /** What it sends. */
  headers: Record<string, string>;
  /** The heaviest picture that it takes. */
  mostBytes: number;
}

const CRAWLERS: Crawler[] = [
  {
    name: "Facebook",
    headers: {
      "User-Agent": "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
      "Accept-Encoding": "deflate, gzip",
      Range: "bytes=0-524288",
    },
    mostBytes: 8_000_000,
  },
  { name: "X", headers: { "User-Agent": "Twitterbot/1.0", Accept: "*/*" }, mostBytes: 5_000_000 },
  {
    name: "LinkedIn",
    headers: {
      "User-Agent": "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
    },
    mostBytes: 5_000_000,
  },
  {
    name: "Slack",
    headers: {
      "User-Agent": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
      Range: "bytes=0-32768",
    },
    mostBytes: 2_000_000,
  },
  {
    name: "Slack's image proxy",
    headers: { "User-Agent": "Slack-ImgProxy (+https://api.slack.com/robots)" },
    mostBytes: 2_000_000,
  },
  {
    name: "Discord",
    headers: { "User-Agent": "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)" },
    mostBytes: 8_000_000,
  },
  { name: "WhatsApp", headers: { "User-Agent": "WhatsApp/2.23.20.0 A" }, mostBytes: 300_000 },
  { name: "Telegram", headers: { "User-Agent": "TelegramBot (like TwitterBot)" }, mostBytes: 5_000_000 },
  {
    name: "Mastodon",
    headers: {
      "User-Agent": "Mastodon/4.5.0 (http.rb/5.3.1; +https://mastodon.example/) Bot",
      "Accept-Encoding": "gzip",
    },
    mostBytes: 1_000_000,
  },
  {
    name: "iMessage",
    headers: {
      "User-Agent":
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
    },
    mostBytes: 10_000_000,
  },
];

const [quote, event] = await Promise.all(["zhao-smell-of-gunpowder", "alaska-talks"].map(loadCard));

describe.each(CRAWLERS)("$name", ({ headers, mostBytes }) => {
  test.each([
    `${CARDS}/zhao-smell-of-gunpowder.png`,
    `${CARDS}/zhao-smell-of-gunpowder/${quote?.revision}/og-light.png`,
    `${CARDS}/alaska-talks/${event?.revision}/square-dark.png?fbclid=IwAR0-abc`,
    // A share from last month carries last month's revision.
    `${CARDS}/alaska-talks/0123456789ab/og-dark.png`,
  ])("gets a picture it can show from %s", async (path) => {
    const answer = await requestRaw(inject("workerUrl"), path, { headers });
    expect(answer.status).toBe("Range" in headers ? 206 : 200);
    expect(answer.headers["content-type"]).toBe("image/png");
    expect(answer.headers["content-length"]).toBe(String(answer.body.length));
    for (const name of ["location", "content-disposition", "content-encoding", "x-robots-tag"])
      expect(answer.headers).not.toHaveProperty(name);

    const total = Number(answer.headers["content-range"]?.split("/")[1] ?? answer.body.length);
    expect(total).toBeLessThanOrEqual(Math.min(mostBytes, 300_000));
    if (answer.body.length === total) expect(readPng(answer.body).width).toBeGreaterThanOrEqual(1080);
    // The first bytes alone tell the size.
    expect(answer.body.toString("latin1", 12, 16)).toBe("IHDR");
    expect(answer.body.readUInt32BE(16)).toBeGreaterThanOrEqual(1080);
  });
});
