import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as brand from "../../src/brand/brand";
import { type Brand, checkBrand } from "../../src/brand/check-brand";
import { brandFiles } from "../../src/build/write-brand";
import { changeAt } from "../fixtures/change-at";

const ROOT = join(import.meta.dirname, "../..");

test("the shipped brand can be used", () => {
  expect(checkBrand(brand)).toEqual([]);
});

test.each([
  ["/COLOURS/light/soft", "#999999", /light\.soft on paper has a contrast of 2\.\d+:1; 4\.5:1/],
  ["/COLOURS/light/raised", "#808080", /light\.accent on raised/],
  ["/COLOURS/dark/accent", "#A6202B", /dark\.accent on paper/],
  ["/COLOURS/dark/paper", "#FFFFFF", /dark\.paper is not dark/],
  ["/COLOURS/light/paper", "white", /'white'; write it as #RRGGBB/],
  ["/COLOURS/light/hairline", "#D8D1C480", /write it as #RRGGBB/],
  ["/NAME", "  ", /NAME/],
  ["/NAME", "The Amalgamated Evening Standard of Port Ilse", /NAME/],
  ["/TYPEFACES/words/family", "Serif", /words has the name of a generic family/],
  ["/SIGN/path", "m24,15c1,2,3,4,5,6z", /SIGN/],
])("a brand with another %s, '%s', is refused with a reason", (pointer, value, reason) => {
  const changed = changeAt({ ...brand }, pointer, value) as Brand;
  expect(checkBrand(changed).join("\n")).toMatch(reason);
});

test("what the brand makes is written: run 'npm run brand'", () => {
  for (const [path, text] of Object.entries(brandFiles()))
    expect(readFileSync(join(ROOT, path), "utf8"), path).toBe(text);
});
