import { beforeAll, describe, expect, test } from "vitest";
import { SCALES, SIZE_NAMES } from "../../src/design/sizes";
import { THEME_NAMES } from "../../src/design/themes";
import { ask, bytesOf } from "./ask";
import { loadCard } from "./load-card";
import { ANY_CARD, ANY_ID, CARD_IDS, CARDS } from "./shipped-article";

/** The ETag of an address, without anything being drawn for it. */
async function tagOf(address: string): Promise<string> {
  const answer = await ask(address, { headers: { "If-None-Match": "*" } });
  expect(answer.status).toBe(304);
  return answer.headers.get("ETag") ?? "";
}

let revision: string;

beforeAll(async () => {
  ({ revision } = await loadCard(ANY_ID));
});

describe("one picture has one ETag and the same bytes at every address", () => {
  test.each([
    "alias?size=og",
    "alias?theme=light&size=og&scale=1",
    "alias?scale=1&size=og&theme=light",
    "alias?fbclid=IwAR0-abc&utm_source=feed&utm_source=again&size=og",
    "alias?SIZE=huge&sizes=2&size%5B%5D=story",
    "alias?%ZZ=%00&&==&",
    `alias?x=${"y".repeat(7000)}`,
    "permanent.png",
    "permanent@1x.png",
    "permanent.png?fbclid=IwAR0-abc&utm_campaign=x",
    "permanent.png?size=story&theme=dark&scale=2",
    "older.png",
    "older.png?utm_medium=email",
  ])("%s", async (address) => {
    const expected = await ask(`${ANY_CARD}.png`);
    const answer = await ask(
      address
        .replace("alias", `${ANY_CARD}.png`)
        .replace("permanent", `${ANY_CARD}/${revision}/og-light`)
        .replace("older", `${ANY_CARD}/0123456789ab/og-light`),
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get("ETag")).toBe(expected.headers.get("ETag"));
    expect(await bytesOf(answer)).toEqual(await bytesOf(expected));
  });

  test.each(SIZE_NAMES.flatMap((size) => THEME_NAMES.map((theme) => ({ size, theme }))))(
    "$size-$theme by its alias and by its permanent address, at every scale",
    async ({ size, theme }) => {
      for (const scale of SCALES) {
        const suffix = scale === 1 ? "" : `@${scale}x`;
        const alias = `${ANY_CARD}.png?size=${size}&theme=${theme}&scale=${scale}`;
        const permanent = `${ANY_CARD}/${revision}/${size}-${theme}${suffix}.png`;
        expect(await tagOf(permanent)).toBe(await tagOf(alias));
      }
    },
  );
});

test("asked for many times at once, a picture is the same each time", async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => ask(`${CARDS}/zhao-remarks.png?theme=dark`).then(bytesOf)),
  );
  for (const bytes of answers) expect(bytes).toEqual(answers[0]);
});

test("no two pictures share an ETag: card, size, theme, scale and format all count", async () => {
  const addresses = CARD_IDS.flatMap((id) =>
    SIZE_NAMES.flatMap((size) =>
      THEME_NAMES.flatMap((theme) => {
        const picture = (format: string) => `${CARDS}/${id}.${format}?size=${size}&theme=${theme}`;
        return [picture("png"), `${picture("png")}&scale=2`, `${picture("png")}&scale=0.5`, picture("svg")];
      }),
    ),
  );
  const tags = await Promise.all(addresses.map(tagOf));
  expect(tags.filter((tag) => !/^"[^"]+"$/.test(tag))).toEqual([]);
  expect(new Set(tags).size).toBe(addresses.length);
});
