import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RenderResult } from "../../src/cli/render/render-result";
import { runFactcard } from "../cli/run-factcard";
import { ask } from "./ask";
import { shippedArticle } from "./shipped-article";

const folder = mkdtempSync(join(tmpdir(), "factcard-"));
let drawn: RenderResult["pictures"] = [];

beforeAll(async () => {
  const looks = ["--size", "all", "--theme", "all", "--scale", "all", "--format", "all"];
  const args = ["render", shippedArticle.slug, "--out", folder, ...looks, "--json"];
  const { code, stdout } = await runFactcard(args);
  expect(code).toBe(0);
  drawn = RenderResult.parse(JSON.parse(stdout)).pictures;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command line draws what the Worker answers, byte for byte, in files named as its addresses", () => {
  test.for(["png", "svg"] as const)("as %s", async (format) => {
    const pictures = drawn.filter((picture) => picture.format === format);
    expect(pictures.length).toBeGreaterThan(100);
    const different: string[] = [];
    for (const { file } of pictures) {
      const answer = await ask(`/${file}`);
      // Only the current revision is kept for a year.
      expect(answer.headers.get("Cloudflare-CDN-Cache-Control")).toBe("public, max-age=31536000");
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (!bytes.equals(readFileSync(join(folder, file)))) different.push(file);
    }
    expect(different).toEqual([]);
  });
});
