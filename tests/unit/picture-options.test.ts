import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SCALES, SIZE_NAMES } from "../../src/design/sizes";
import { THEME_NAMES } from "../../src/design/themes";
import { type PictureOptions, parsePictureName, parsePictureOptions } from "../../src/http/picture-options";
import { Problem } from "../../src/http/problem";
import { nastyText } from "../fixtures/nasty-text";

const ALLOWED = { size: SIZE_NAMES, theme: THEME_NAMES, scale: SCALES } as const;

const OPTIONS = SIZE_NAMES.flatMap((size) =>
  THEME_NAMES.flatMap((theme) => SCALES.map((scale) => ({ size, theme, scale }))),
);

const read = (query: string) => parsePictureOptions(new URLSearchParams(query));

function problemOf(parse: () => PictureOptions): Problem {
  try {
    parse();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Holds for whatever is asked: an allowed picture, or a 400 that names what is allowed. */
function expectAnswer(parse: () => PictureOptions) {
  let options: PictureOptions | undefined;
  try {
    options = parse();
  } catch {
    const { status, details } = problemOf(parse);
    expect(status).toBe(400);
    expect(details.code).toBe("invalid-option");
    expect(Object.keys(ALLOWED)).toContain(details.option);
    expect(details.allowed).toEqual(ALLOWED[details.option as keyof typeof ALLOWED]);
    for (const value of details.allowed ?? []) expect(details.detail).toContain(String(value));
    expect(details.detail.isWellFormed()).toBe(true);
    expect(details.detail.length).toBeLessThan(160);
  }
  if (options) expect(OPTIONS).toContainEqual(options);
}

describe("a query", () => {
  test.for([
    ["", { size: "og", theme: "light", scale: 1 }],
    ["size=story", { size: "story", theme: "light", scale: 1 }],
    ["scale=0.5", { size: "og", theme: "light", scale: 0.5 }],
    ["theme=dark&scale=2", { size: "og", theme: "dark", scale: 2 }],
    ["scale=2&theme=light&size=square", { size: "square", theme: "light", scale: 2 }],
    ["fbclid=1&utm_source=a&size=portrait", { size: "portrait", theme: "light", scale: 1 }],
    ["Size=story&SIZE=&sizes=x", { size: "og", theme: "light", scale: 1 }],
  ] as const)("'%s' asks for %o", ([query, options]) => {
    expect(read(query)).toEqual(options);
  });

  test.for([
    ["size=huge", "'size' is 'huge'; allowed are og, square, portrait, story"],
    ["size=", "'size' is ''; allowed are og, square, portrait, story"],
    ["size=OG", "'size' is 'OG'; allowed are og, square, portrait, story"],
    ["size=og%20", "'size' is 'og '; allowed are og, square, portrait, story"],
    ["theme=blue", "'theme' is 'blue'; allowed are light, dark"],
    ["scale=3", "'scale' is '3'; allowed are 0.5, 1, 2"],
    ["scale=0", "'scale' is '0'; allowed are 0.5, 1, 2"],
    ["scale=1.0", "'scale' is '1.0'; allowed are 0.5, 1, 2"],
    ["scale=1e0", "'scale' is '1e0'; allowed are 0.5, 1, 2"],
    ["scale=-1", "'scale' is '-1'; allowed are 0.5, 1, 2"],
    ["scale=NaN", "'scale' is 'NaN'; allowed are 0.5, 1, 2"],
    ["size=og&size=og", "'size' is given 2 times; allowed are og, square, portrait, story"],
    ["theme=light&theme=dark&theme=", "'theme' is given 3 times; allowed are light, dark"],
    ["size=toString", "'size' is 'toString'; allowed are og, square, portrait, story"],
    ["size=__proto__", "'size' is '__proto__'; allowed are og, square, portrait, story"],
  ] as const)("'%s' is refused: %s", ([query, detail]) => {
    const { status, details } = problemOf(() => read(query));
    expect(status).toBe(400);
    expect(details).toMatchObject({ code: "invalid-option", detail });
  });

  test("repeats no more of a long value than its beginning", () => {
    const { details } = problemOf(() => read(`size=${"x".repeat(5000)}`));
    expect(details.detail).toBe(`'size' is '${"x".repeat(40)}'; allowed are og, square, portrait, story`);
  });

  test("of any kind asks for an allowed picture, or is refused with what is allowed", () => {
    const names = fc.constantFrom("size", "theme", "scale", "Size", "utm_source");
    const good = fc.constantFrom("og", "square", "portrait", "story", "light", "dark", "1", "2");
    const values = fc.oneof(good, good, nastyText, fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values), { maxLength: 5 }), (pairs) => {
        expectAnswer(() => parsePictureOptions(new URLSearchParams(pairs)));
      }),
      { numRuns: 1000 },
    );
  });

  test("of any characters does so too", () => {
    fc.assert(fc.property(fc.webQueryParameters(), (query) => expectAnswer(() => read(query))));
  });
});

describe("the name of a permanent picture", () => {
  test.for(OPTIONS)("asks for %o", (options) => {
    const { size, theme, scale } = options;
    expect(parsePictureName(`${size}-${theme}${scale === 1 ? "" : `@${scale}x`}`)).toEqual(options);
  });

  test.for([
    ["", "size", ""],
    ["og", "theme", ""],
    ["og-", "theme", ""],
    ["-light", "size", ""],
    ["og-blue", "theme", "blue"],
    ["huge-light", "size", "huge"],
    ["og_light", "size", "og_light"],
    ["og-light-dark", "theme", "light-dark"],
    ["og-light@3x", "scale", "3"],
    ["og-light@x", "scale", ""],
    ["og-light@2x@2x", "scale", "2x@2"],
    ["og-light@02x", "scale", "02"],
    ["OG-light", "size", "OG"],
    ["og-light\n", "theme", "light\n"],
  ] as const)("'%s' is refused for its %s '%s'", ([name, option, value]) => {
    const { status, details } = problemOf(() => parsePictureName(name));
    expect(status).toBe(400);
    expect(details).toMatchObject({ option, allowed: ALLOWED[option] });
    expect(details.detail).toContain(`'${value}'`);
  });

  test.for(["og-light@2", "og-light2x", "og-light@"])("'%s' is refused", (name) => {
    expect(problemOf(() => parsePictureName(name)).status).toBe(400);
  });

  test("of any kind asks for an allowed picture, or is refused with what is allowed", () => {
    const piece = fc.oneof(
      fc.constantFrom("og", "story", "light", "dark", "-", "@", "2", "x", "1", "@2x"),
      nastyText,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expectAnswer(() => parsePictureName(pieces.join("")));
      }),
      { numRuns: 1000 },
    );
  });

  test("of any text does so too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => expectAnswer(() => parsePictureName(name))),
    );
  });
});
