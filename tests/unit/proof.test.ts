import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Article } from "../../src/model/article";
import { proveArticle } from "../../src/model/proof";
import { normaliseText } from "../../src/model/source-text";
import { changeAt } from "../fixtures/change-at";
import { inventedArticle, SOURCE_TEXT, WORDS } from "../fixtures/invented-article";

const text = normaliseText(SOURCE_TEXT);
const codePoints = [...text];

const pathsOf = (article: Article, source: string) => proveArticle(article, source).map(({ path }) => path);

const changed = (pointer: string, value: unknown) => Article.parse(changeAt(inventedArticle, pointer, value));

describe("the invented article is proved", () => {
  test.for([
    ["as it is", SOURCE_TEXT],
    ["normalised", text],
    ["in one paragraph", SOURCE_TEXT.replaceAll("\n\n", " ")],
    ["re-wrapped at every word", SOURCE_TEXT.replaceAll(" ", "\n")],
    ["with Windows line ends", SOURCE_TEXT.replaceAll("\n", "\r\n")],
    ["with no-break spaces for spaces", SOURCE_TEXT.replaceAll(" ", "\u00A0")],
    ["with spaces at its ends", `\uFEFF\n ${SOURCE_TEXT} \n`],
    ["decomposed", SOURCE_TEXT.normalize("NFD")],
  ] as const)("by its text %s", ([, source]) => {
    expect(proveArticle(inventedArticle, source)).toEqual([]);
  });

  test("by its text wrapped in any way", () => {
    const space = fc.constantFrom(" ", "\n", "\n\n", "\u00A0", "\t", "\r\n", "\u2009", "  \u202F");
    const words = text.split(" ");
    fc.assert(
      fc.property(fc.array(space, { minLength: words.length, maxLength: words.length }), (spaces) => {
        const source = words.flatMap((word, index) => [word, spaces[index] ?? " "]).join("");
        expect(proveArticle(inventedArticle, source)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

test("words that overlap themselves are counted at every place", () => {
  const [endless] = inventedArticle.quotes[9]?.parts ?? [];
  if (!endless) throw new Error("the endless word is gone");
  const end = endless.end - 1;
  const part = {
    ...endless,
    exact: endless.exact.slice(0, -1),
    suffix: codePoints.slice(end, end + 24).join(""),
    end,
  };
  expect(proveArticle(changed("/quotes/9/parts/0", { ...part, matches: 2 }), SOURCE_TEXT)).toEqual([]);
  expect(pathsOf(changed("/quotes/9/parts/0", { ...part, matches: 1 }), SOURCE_TEXT)).toEqual([
    "/quotes/9/parts/0/matches",
  ]);
});

describe("what the text does not bear out is reported", () => {
  test("by the pointer to each field, and what stands there instead", () => {
    const article = changed("/quotes/0/parts/0/exact", "it simply bloats");
    expect(proveArticle(article, SOURCE_TEXT)).toEqual([
      { path: "/quotes/0/parts/0/exact", problem: "the text reads 'it simply floats' there" },
      { path: "/quotes/0/parts/0/matches", problem: "the words stand 0 times in the text" },
      { path: "/quotes/0/parts/0", problem: "prefix, words and suffix select 0 places" },
    ]);
  });

  test.for([
    ["a wrong digest", "/source/digest", `sha256-${"0".repeat(64)}`, ["/source/digest"]],
    ["a wrong length", "/source/codePoints", inventedArticle.source.codePoints + 1, ["/source/codePoints"]],
    ["a wrong count", "/quotes/10/parts/0/matches", 1, ["/quotes/10/parts/0/matches"]],
    [
      "a wrong prefix",
      "/quotes/0/parts/0/prefix",
      "she wrote: “",
      ["/quotes/0/parts/0/prefix", "/quotes/0/parts/0"],
    ],
    [
      "a wrong suffix",
      "/quotes/0/parts/0/suffix",
      "” she wrote",
      ["/quotes/0/parts/0/suffix", "/quotes/0/parts/0"],
    ],
    [
      "a wrong suffix of an event's stretch",
      "/events/0/basis/suffix",
      " And so on.",
      ["/events/0/basis/suffix", "/events/0/basis"],
    ],
  ] as const)("%s", ([, pointer, value, paths]) => {
    expect(pathsOf(changed(pointer, value), SOURCE_TEXT)).toEqual(paths);
  });

  test("words that stand twice, with nothing around them to tell which", () => {
    const part = inventedArticle.quotes[10]?.parts[0];
    const article = changed("/quotes/10/parts/0", { ...part, prefix: "", suffix: "" });
    expect(proveArticle(article, SOURCE_TEXT)).toEqual([
      { path: "/quotes/10/parts/0", problem: "prefix, words and suffix select 2 places" },
    ]);
  });

  test("a prefix that reaches before the start of the text", () => {
    const exact = "Ferry";
    const basis = { exact, prefix: "The ", suffix: " ‘Fine’", start: 0, end: 5, matches: 1 };
    expect(pathsOf(changed("/events/0/basis", basis), SOURCE_TEXT)).toEqual([
      "/events/0/basis/prefix",
      "/events/0/basis",
    ]);
  });

  test("a quote moved by any number of characters", () => {
    const parts = inventedArticle.quotes.flatMap((quote, index) =>
      quote.parts.map((part, partIndex) => ({ part, pointer: `/quotes/${index}/parts/${partIndex}` })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.integer({ min: -40, max: 40 }), ({ part, pointer }, by) => {
        const { start, end } = part;
        fc.pre(by !== 0 && start + by >= 0 && end + by <= codePoints.length);
        const article = Object.assign(structuredClone(inventedArticle), {
          ...Object(changeAt(inventedArticle, pointer, { ...part, start: start + by, end: end + by })),
        });
        expect(pathsOf(article, SOURCE_TEXT)).toContain(`${pointer}/exact`);
      }),
    );
  });

  test("any single character changed inside any quote", () => {
    const places = inventedArticle.quotes.flatMap((quote, index) =>
      quote.parts.flatMap(({ start, end }, partIndex) =>
        Array.from({ length: end - start }, (_, offset) => ({
          at: start + offset,
          pointer: `/quotes/${index}/parts/${partIndex}`,
        })),
      ),
    );
    // The endless word alone has more places than all others together.
    const isEndless = ({ pointer }: { pointer: string }) => pointer === "/quotes/9/parts/0";
    const place = fc.oneof(
      fc.constantFrom(...places.filter(isEndless)),
      fc.constantFrom(...places.filter((candidate) => !isEndless(candidate))),
    );
    fc.assert(
      fc.property(place, fc.constantFrom("x", "Q", "ж", "?", "👍"), ({ at, pointer }, character) => {
        fc.pre(codePoints[at] !== character);
        const source = codePoints.with(at, character).join("");
        const paths = pathsOf(inventedArticle, source);
        expect(paths).toContain(`${pointer}/exact`);
        expect(paths).toContain("/source/digest");
      }),
    );
  });

  test("any single character taken out of any quote", () => {
    const words = Object.values(WORDS).flat();
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), (exact, place) => {
        const at = place % exact.length;
        fc.pre(exact[at] !== " " && /^[\x20-\x7E]+$/.test(exact));
        const source = SOURCE_TEXT.replace(exact, () => exact.slice(0, at) + exact.slice(at + 1));
        const paths = pathsOf(inventedArticle, source);
        expect(paths).toContain("/source/codePoints");
        expect(paths.some((path) => /^\/quotes\/\d+\/parts\/\d+\/exact$/.test(path))).toBe(true);
      }),
    );
  });

  test("an empty text, which bears out nothing", () => {
    const paths = pathsOf(inventedArticle, "");
    const stretches = inventedArticle.quotes.flatMap((quote) => quote.parts).length + 1;
    expect(paths.filter((path) => path.endsWith("/exact"))).toHaveLength(stretches);
  });
});
