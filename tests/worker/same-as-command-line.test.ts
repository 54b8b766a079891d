import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RenderResult } from "../../src/cli/render/render-result";
import { runFactcard } from "../cli/run-factcard";
import { ask } from "./ask";
import { shippedArticle } from "./shipped-article";

const folder = mkdtempSync(join(tmpdir(), "factcard-"));
const drawn: RenderResult["pictures"] = [];

async function render(...args: string[]) {
  const { code, stdout } = await runFactcard([
    "render",
    ...args,
    "--format",
    "all",
    "--out",
    folder,
    "--json",
  ]);
  expect(code).toBe(0);
  drawn.push(...RenderResult.parse(JSON.parse(stdout)).pictures);
}

beforeAll(async () => {
  const { slug } = shippedArticle;
  await render(slug);
  // Few words, two parts, and an event.
  const some = ["sullivan-tough-and-direct", "yang-long-arm-jurisdiction", "alaska-talks"];
  await render(...some.map((id) => `${slug}/${id}`), "--size", "all", "--theme", "all", "--scale", "all");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command line draws what the Worker answers, byte for byte, in files named as its addresses", () => {
  test.for(["png", "svg"] as const)("as %s", async (format) => {
    const pictures = drawn.filter((picture) => picture.format === format);
    expect(pictures.length).toBeGreaterThan(40);
    const different: string[] = [];
    for (const { file } of pictures) {
      const answer = await ask(`/${file}`);
      // Only the current revision is kept for an hour.
      expect(answer.headers.get("Cloudflare-CDN-Cache-Control")).toContain("max-age=3600");
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (!bytes.equals(readFileSync(join(folder, file)))) different.push(file);
    }
    expect(different).toEqual([]);
  });
});
