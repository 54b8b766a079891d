import { describe, expect, test } from "vitest";
import { SIZE_NAMES, SIZES } from "../../src/design/sizes";
import { ask } from "./ask";
import { loadCard, loadListing } from "./load-card";
import { allElements, readXml, textOf } from "./read-xml";
import { CARD_IDS, CARDS } from "./shipped-article";

/** Elements that only draw. Nothing here can run, fetch or link. */
const DRAWING_ELEMENTS = new Set([
  ...["svg", "title", "desc", "defs", "g", "mask", "clipPath", "rect", "path"],
  ...["circle", "ellipse", "line", "polygon", "polyline", "linearGradient", "radialGradient", "stop"],
]);

describe.each(CARD_IDS)("the SVG of %s", (id) => {
  test("is described: a role, a title and a description with every word", async () => {
    const [svg, card, { cards }] = await Promise.all([
      ask(`${CARDS}/${id}.svg`).then((answer) => answer.text()),
      loadCard(id),
      loadListing(),
    ]);
    const root = readXml(svg);
    expect(root.attributes).toMatchObject({ role: "img", lang: "en" });
    const byId = new Map(allElements(root).map((element) => [element.attributes.id, element.name]));
    const labels = (root.attributes["aria-labelledby"] ?? "").split(" ").map((label) => byId.get(label));
    expect(labels).toEqual(["title", "desc"]);
    expect(textOf(root, "title")).toBe(cards.find((listed) => listed.id === id)?.title);
    expect(textOf(root, "desc")).toBe(card.alt);
    for (const part of card.parts ?? []) expect(textOf(root, "title")).toContain(part);
  });

  test("draws, and can do nothing else", async () => {
    const svg = await (await ask(`${CARDS}/${id}.svg?size=square&theme=dark`)).text();
    const elements = allElements(readXml(svg));
    const names = new Set(elements.map((element) => element.name));
    expect(names.difference(DRAWING_ELEMENTS)).toEqual(new Set());
    expect(names).toContain("path");
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^on|href$|^src$|^style$/i.test(name))).toEqual([]);
    // References may point into the file itself, and the only address is the name of the format.
    expect(attributes.filter(([, value]) => /url\((?!#)/i.test(value))).toEqual([]);
    expect(attributes.filter(([, value]) => value.includes("//"))).toEqual([
      ["xmlns", "http://www.w3.org/2000/svg"],
    ]);
  });
});

test.each(SIZE_NAMES)("an SVG of size %s has that size", async (size) => {
  const answer = await ask(`${CARDS}/alaska-talks.svg?size=${size}`);
  expect(answer.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
  const { width, height } = SIZES[size];
  expect(readXml(await answer.text()).attributes).toMatchObject({
    xmlns: "http://www.w3.org/2000/svg",
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
  });
});

test("an SVG opened as a page may show itself and nothing more", async () => {
  const { revision } = await loadCard("alaska-talks");
  for (const address of [`${CARDS}/alaska-talks.svg`, `${CARDS}/alaska-talks/${revision}/og-light.svg`]) {
    const policy = (await ask(address)).headers.get("Content-Security-Policy") ?? "";
    const directives = policy.split(";").map((directive) => directive.trim());
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("sandbox");
    expect(policy).not.toMatch(/script-src|allow-|https?:|\*/);
  }
});

test("an SVG has no pixels: its scale is checked, and changes nothing", async () => {
  const [single, double, triple] = await Promise.all(
    [1, 2, 3].map((scale) => ask(`${CARDS}/alaska-talks.svg?scale=${scale}`)),
  );
  expect(double?.headers.get("ETag")).toBe(single?.headers.get("ETag"));
  expect(await double?.text()).toBe(await single?.text());
  expect(triple?.status).toBe(400);
});
