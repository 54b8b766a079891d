import { describe, expect, inject, test } from "vitest";
import { copyOf, revisionOfCopy } from "../../src/cards/copy";
import { cardId } from "../../src/model/card";
import { GOLDENS } from "../golden/golden-cards";
import { readGolden } from "../golden/golden-files";

const shipped = GOLDENS.filter(({ card }) => card.article.slug === "us-china-alaska-talks");

describe("the Worker draws in workerd what the goldens drew in Node, byte for byte", () => {
  test.for(shipped)("$name", async ({ name, card, size, theme, scale }) => {
    const revision = revisionOfCopy(copyOf(card));
    const path = `/cards/${card.article.slug}/${cardId(card)}/${revision}/${size}-${theme}`;
    const [png, svg] = await Promise.all(
      [scale === 1 ? ".png" : `@${scale}x.png`, ".svg"].map(async (ending) => {
        const answer = await fetch(new URL(path + ending, inject("workerUrl")));
        // Only the current revision is kept for an hour: Node and workerd agree on it.
        expect(answer.headers.get("Cloudflare-CDN-Cache-Control")).toContain("max-age=3600");
        return Buffer.from(await answer.arrayBuffer());
      }),
    );
    expect(readGolden(`${name}.png`)?.equals(png ?? Buffer.alloc(0))).toBe(true);
    expect(readGolden(`${name}.svgz`)?.equals(svg ?? Buffer.alloc(0))).toBe(true);
  });
});
