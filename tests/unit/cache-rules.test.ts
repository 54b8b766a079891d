import { describe, expect, test } from "vitest";
import { CACHE_RULES, type CacheRuleName, cacheTags } from "../../src/http/cache-rules";

/** Directives by name; seconds as numbers. */
function directives(header: string | undefined): Record<string, number | true> {
  return Object.fromEntries(
    (header ?? "").split(",").map((directive) => {
      const [name = "", seconds] = directive.trim().split("=");
      return [name, seconds === undefined ? true : Number(seconds)];
    }),
  );
}

const browsers = (name: CacheRuleName) => directives(CACHE_RULES[name]["Cache-Control"]);

const HOUR = 3600;
const DAY = 24 * HOUR;

describe("the cache rules", () => {
  test("let an alias be kept for a short time, and shown while a new one is fetched", () => {
    const { public: isPublic, ...rule } = browsers("alias");
    expect(isPublic).toBe(true);
    expect(rule["max-age"]).toBeGreaterThanOrEqual(60);
    expect(rule["max-age"]).toBeLessThanOrEqual(HOUR);
    expect(rule["stale-while-revalidate"]).toBe(DAY);
    expect(CACHE_RULES.alias).not.toHaveProperty("Cloudflare-CDN-Cache-Control");
  });

  test("let a permanent picture be kept for a day by browsers, and an hour where a change purges it", () => {
    expect(browsers("permanent")).toMatchObject({ public: true, "max-age": DAY });
    expect(directives(CACHE_RULES.permanent["Cloudflare-CDN-Cache-Control"])).toMatchObject({
      public: true,
      "max-age": HOUR,
    });
  });

  test("let a drawing be kept for ever: its name is a hash of all that it shows", () => {
    expect(browsers("drawing")).toEqual({ public: true, "max-age": 365 * DAY, immutable: true });
  });

  test("never call a picture immutable: a correction has to reach everybody", () => {
    const { hashed, drawing: _, ...others } = CACHE_RULES;
    for (const rule of Object.values(others)) expect(Object.values(rule).join()).not.toContain("immutable");
    // Styles, scripts and typefaces: their addresses change with them.
    expect(hashed["Cache-Control"]).toContain("immutable");
  });

  test("let a picture at another revision's address be kept for less than an alias", () => {
    const other = browsers("otherRevision")["max-age"];
    expect(other).toBeGreaterThan(0);
    expect(other).toBeLessThan(Number(browsers("alias")["max-age"]));
    expect(CACHE_RULES.otherRevision).not.toHaveProperty("Cloudflare-CDN-Cache-Control");
  });

  test("let nobody keep what went wrong", () => {
    expect(CACHE_RULES.never).toEqual({ "Cache-Control": "no-store" });
  });
});

describe("cache tags", () => {
  test("name the article and the card", () => {
    expect(cacheTags("invented", "short")).toEqual({ "Cache-Tag": "article:invented,card:invented/short" });
  });

  test("name the revision of a picture too", () => {
    expect(cacheTags("invented", "short", "0123456789ab")["Cache-Tag"]).toBe(
      "article:invented,card:invented/short,revision:0123456789ab",
    );
  });

  test("name the article alone where there is no card", () => {
    expect(cacheTags("invented")).toEqual({ "Cache-Tag": "article:invented" });
  });

  test("stay below Cloudflare's 1,024 characters each, for the longest ids", () => {
    const { "Cache-Tag": tags } = cacheTags("a".repeat(80), "b".repeat(80));
    for (const tag of tags.split(",")) {
      expect(tag.length).toBeLessThanOrEqual(1024);
      expect(tag).not.toMatch(/\s/);
    }
  });
});
