import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { sourceName } from "../../src/model/source-name";
import { inventedArticle } from "../fixtures/invented-article";

test("a source is named by the article's address", () => {
  expect(sourceName(inventedArticle)).toBe("https://www.mail.example/2031/05/ferry?edition=1");
});

test("a source without an address is named by its digest, as RFC 6920 writes it", () => {
  const { url: _, ...unpublished } = inventedArticle;
  const name = sourceName(unpublished);
  expect(name).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
  const hex = Buffer.from(name.slice("ni:///sha-256;".length), "base64url").toString("hex");
  expect(`sha256-${hex}`).toBe(inventedArticle.source.digest);
});

test("RFC 6920's own example gets the name that the RFC gives it", () => {
  const digest = "sha256-7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";
  const { url: _, ...unpublished } = inventedArticle;
  expect(sourceName({ ...unpublished, source: { ...inventedArticle.source, digest } })).toBe(
    "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk",
  );
});
