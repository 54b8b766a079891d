import { describe, expect, test } from "vitest";
import { listPictures } from "../../src/cards/pictures";
import { SIZES } from "../../src/design/sizes";
import { parsePictureName } from "../../src/http/picture-options";
import { articleUrl, cardUrls, pictureUrl, readCardPage, schemaUrl } from "../../src/model/card-urls";

const ORIGIN = "https://cards.example";
const ADDRESS = { article: "invented", id: "short", revision: "0123456789ab", size: "og", theme: "dark" };

describe("addresses", () => {
  test("of a card", () => {
    expect(cardUrls(ORIGIN, "invented", "short")).toEqual({
      page: "https://cards.example/cards/invented/short",
      json: "https://cards.example/cards/invented/short.json",
      jsonLd: "https://cards.example/cards/invented/short.jsonld",
      png: "https://cards.example/cards/invented/short.png",
      svg: "https://cards.example/cards/invented/short.svg",
      embed: "https://cards.example/embed/invented/short",
    });
  });

  test.for([
    ["a PNG", { format: "png" }, "og-dark.png"],
    ["a PNG for sharp screens", { format: "png", scale: 2 }, "og-dark@2x.png"],
    ["an SVG", { format: "svg" }, "og-dark.svg"],
    ["an SVG, which has no pixels to scale", { format: "svg", scale: 2 }, "og-dark.svg"],
  ] as const)("of %s", ([, look, file]) => {
    expect(pictureUrl(ORIGIN, { ...ADDRESS, ...look })).toBe(
      `https://cards.example/cards/invented/short/0123456789ab/${file}`,
    );
  });

  test("of an article and of the schemas", () => {
    expect(articleUrl(ORIGIN, "invented")).toBe("https://cards.example/articles/invented");
    expect(schemaUrl(ORIGIN, "article")).toBe("https://cards.example/schema/article.json");
    expect(schemaUrl(ORIGIN, "fact-card")).toBe("https://cards.example/schema/fact-card.json");
  });
});

describe("the pictures of a card", () => {
  const pictures = listPictures(ORIGIN, "invented", "short", "0123456789ab");

  test("are every size in every theme, once", () => {
    expect(pictures.map(({ size, theme }) => `${size}-${theme}`)).toEqual([
      "og-light",
      "og-dark",
      "square-light",
      "square-dark",
      "portrait-light",
      "portrait-dark",
      "story-light",
      "story-dark",
    ]);
  });

  test.for(pictures)("have addresses that are read back as they were written: $url", (picture) => {
    const { size, theme, url, width, height } = picture;
    const name = /^https:\/\/cards\.example\/cards\/invented\/short\/0123456789ab\/(.+)\.png$/.exec(url)?.[1];
    expect(parsePictureName(name ?? "")).toEqual({ size, theme, scale: 1 });
    expect({ width, height }).toEqual({ width: SIZES[size].width, height: SIZES[size].height });
  });
});

describe("the card whose page an address names", () => {
  test.for([
    "https://cards.example/cards/talks/tough",
    "http://cards.example/cards/talks/tough",
    "https://CARDS.example:443/cards/talks/tough?utm_source=feed#words",
    "https://cards.example/articles/../cards/talks/tough",
  ])("is found: %s", (address) => {
    expect(readCardPage(address, ORIGIN)).toEqual({ article: "talks", id: "tough" });
  });

  test.for([
    "https://other.example/cards/talks/tough",
    "https://cards.example:8443/cards/talks/tough",
    "https://cards.example@other.example/cards/talks/tough",
    "https://someone@cards.example/cards/talks/tough",
    "ftp://cards.example/cards/talks/tough",
    "https://cards.example/cards/talks",
    "https://cards.example/cards/talks/tough/",
    "https://cards.example/cards/talks/tough.png",
    "https://cards.example/embed/talks/tough",
    "/cards/talks/tough",
    "",
  ])("is none: '%s'", (address) => {
    expect(readCardPage(address, ORIGIN)).toBeUndefined();
  });
});
