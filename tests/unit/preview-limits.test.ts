import { describe, expect, test } from "vitest";
import { SIZES } from "../../src/design/sizes";
import { cutOff, judge, type SharedLink } from "../../src/preview/judge";
import { LIMITS, type Limit, limitsOf } from "../../src/preview/limits";
import { PLATFORM_NAMES, platformNamed } from "../../src/preview/platforms";

const SOURCE = { url: "https://platform.example/limits", grade: "official", otherwise: "it is cut" } as const;

const link: SharedLink = {
  title: "“it simply floats” — Dr Brandt",
  description: "On the ferry that was seen under water.",
  siteName: "The Ilse Mail & Echo",
  alt: "On the ferry: “it simply floats”",
  address: "https://cards.example/cards/invented/short/0123456789ab/og-light.png",
  width: 1200,
  height: 630,
  format: "PNG",
  weight: 31_234,
  head: 6_100,
};

const judged = (limit: object, changed: Partial<SharedLink> = {}) =>
  judge({ ...limit, ...SOURCE } as Limit, { ...link, ...changed });

describe("every platform", () => {
  test.each(PLATFORM_NAMES)("%s shows the picture and the title once, and has limits", (name) => {
    const { parts } = platformNamed(name);
    expect(parts.filter((part) => part === "picture")).toHaveLength(1);
    expect(parts.filter((part) => part === "title")).toHaveLength(1);
    expect(limitsOf(name).length).toBeGreaterThan(0);
  });

  test.each(Object.entries(LIMITS))(
    "%s: each limit has a source over HTTPS and says what comes of it",
    (_, limits) => {
      for (const { url, otherwise } of limits) {
        expect(new URL(url).protocol).toBe("https:");
        expect(otherwise).toMatch(/^[a-z].*[^.]$/);
      }
    },
  );

  test.each(PLATFORM_NAMES)("%s: a plain card keeps every limit", (name) => {
    for (const limit of limitsOf(name)) expect(judge(limit, link), limit.of).toMatchObject({ isKept: true });
  });

  test("a number that is a limit is itself allowed, and one beyond is not", () => {
    for (const limit of PLATFORM_NAMES.flatMap((name) => limitsOf(name))) {
      switch (limit.of) {
        case "width":
        case "height":
        case "weight":
        case "head":
          for (const [edge, beyond] of [
            [limit.least, -1],
            [limit.most, 1],
          ] as const) {
            if (edge === undefined) continue;
            expect(judge(limit, { ...link, [limit.of]: edge }).isKept).toBe(true);
            expect(judge(limit, { ...link, [limit.of]: edge + beyond }).isKept).toBe(false);
          }
          break;
        case "title":
        case "description":
        case "siteName":
        case "alt":
        case "address":
          expect(judge(limit, { ...link, [limit.of]: "x".repeat(limit.most) }).isKept).toBe(true);
          expect(judge(limit, { ...link, [limit.of]: "x".repeat(limit.most + 1) }).isKept).toBe(false);
          break;
      }
    }
  });
});

describe("a judgement says what is asked and what the card has", () => {
  test.each([
    [{ of: "width", least: 600 }, {}, "at least 600 px", "1,200 px", true],
    [{ of: "width", least: 300, most: 4096 }, { width: 5000 }, "300 to 4,096 px", "5,000 px", false],
    [{ of: "weight", most: 600_000 }, {}, "at most 600 KB", "32 KB", true],
    [{ of: "weight", most: 5_000_000 }, { weight: 5_000_001 }, "at most 5 MB", "5.1 MB", false],
    [{ of: "format", allowed: ["JPG", "PNG"] }, {}, "JPG, PNG", "PNG", true],
    [{ of: "format", allowed: ["JPG"] }, {}, "JPG", "PNG", false],
    [{ of: "shape", most: 4 }, {}, "at most 4:1", "1.90:1", true],
    [{ of: "title", most: 70, unit: "bytes" }, { title: "ż".repeat(36) }, "at most 70 bytes", "72", false],
    [
      { of: "title", most: 70, unit: "characters" },
      { title: "ż".repeat(36) },
      "at most 70 characters",
      "36",
      true,
    ],
  ] as const)("%j", (limit, changed, asks, has, isKept) => {
    expect(judged(limit, changed)).toMatchObject({ asks, has, isKept, url: SOURCE.url, grade: "official" });
  });
});

describe("a picture that is cut to a shape", () => {
  test.each([
    [1200 / 630, { sides: 0, ends: 0 }],
    [2, { sides: 0, ends: 15 }],
    [1, { sides: 285, ends: 0 }],
  ])("%d loses this on each side", (ratio, lost) => {
    expect(cutOff(SIZES.og, ratio)).toEqual(lost);
  });

  test("passes while it loses no more than the card's empty edges", () => {
    expect(judged({ of: "crop", ratio: 2 })).toMatchObject({
      isKept: true,
      has: "loses 15 px above and below",
    });
    expect(judged({ of: "crop", ratio: 1.91 })).toMatchObject({
      isKept: true,
      has: "loses 1 px above and below",
    });
    expect(judged({ of: "crop", ratio: 1200 / 630 })).toMatchObject({ isKept: true, has: "loses nothing" });
    expect(judged({ of: "crop", ratio: 2.4 })).toMatchObject({ isKept: false });
    expect(judged({ of: "crop", ratio: 1 })).toMatchObject({
      isKept: false,
      has: "loses 285 px left and right",
    });
  });
});
