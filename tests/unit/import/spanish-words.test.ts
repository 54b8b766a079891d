import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("Spanish words for who speaks, and how", () => {
  test.for([
    ["Ana Vela calló. En el municipio aseguran que era «un parche».", "el municipio"],
    ["Ana Vela dio cifras. Luis Roa dedujo que eso era «un parche».", "Luis Roa"],
    ["Ana Vela asintió. Luis Roa convino en que era «un parche».", "Luis Roa"],
    ["Ana Vela calló. Gruñó el párroco que era «un parche».", "el párroco"],
  ] as const)("%s", ([text, speaker]) => {
    expect(quotesOf("es", text)).toEqual([`${speaker}: un parche`]);
  });
});
