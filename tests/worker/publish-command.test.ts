import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PublishResult } from "../../src/cli/publish/publish-result";
import { openNewsroom, plainArticle } from "../cli/newsroom";
import { runFactcard } from "../cli/run-factcard";
import { startPublishingWorker, TOKENS } from "./start-publishing-worker";

let worker: Awaited<ReturnType<typeof startPublishingWorker>>;

beforeAll(async () => {
  worker = await startPublishingWorker();
});
afterAll(() => worker?.server.close());

/** Publishes from a folder, and gives what became of its one article. */
async function publish(cwd: string, { token = TOKENS.desk as string, more = [] as string[] } = {}) {
  const args = ["publish", "invented", "--source", "invented.txt", "--to", worker.origin, "--json", ...more];
  const { code, stdout, stderr } = await runFactcard(args, { cwd, env: { FACTCARD_TOKEN: token } });
  if (code === 2) return { code, problem: JSON.parse(stdout).problem, stderr };
  return { code, article: PublishResult.parse(JSON.parse(stdout)).articles[0] };
}

/** Changes the article's file. */
function edit(cwd: string, change: (article: typeof plainArticle) => unknown): void {
  const file = join(cwd, "assets/articles/invented.json");
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8"))), null, 2));
}

const pageStatus = async () => (await fetch(new URL("/cards/invented/short", worker.origin))).status;

describe("publishing from the command line to the Worker", () => {
  const cwd = () => openNewsroom();

  test("sends nothing in a dry run, then publishes, then changes nothing", { timeout: 120_000 }, async () => {
    const folder = cwd();
    expect(await publish(folder, { more: ["--dry-run"] })).toMatchObject({
      code: 0,
      article: { outcome: "created" },
    });
    expect(await pageStatus()).toBe(404);

    const first = await publish(folder);
    expect(first).toMatchObject({
      code: 0,
      article: { outcome: "created", url: `${worker.origin}/articles/invented` },
    });
    expect(await pageStatus()).toBe(200);
    expect(await publish(folder)).toMatchObject({
      code: 0,
      article: { outcome: "unchanged", revision: first.article?.revision, cards: [], fields: [] },
    });

    // A headline may change as the article does; what a card states may not.
    edit(folder, (article) => ({ ...article, headline: "Another headline" }));
    expect(await publish(folder)).toMatchObject({
      code: 0,
      article: { outcome: "updated", fields: ["headline"] },
    });

    edit(folder, (article) => ({
      ...article,
      quotes: article.quotes.map((quote) =>
        quote.id === "short" ? { ...quote, context: "On something else" } : quote,
      ),
    }));
    const silent = await publish(folder);
    expect(silent).toMatchObject({
      code: 1,
      article: { outcome: "refused", cards: [{ id: "short", change: "restated" }] },
    });
    expect(silent.article?.findings).toEqual([
      expect.objectContaining({
        pointer: "/quotes/0/context",
        line: expect.any(Number),
        message:
          "makes the card 'short' state something else than what was published: that takes a correction",
        published: plainArticle.quotes[0]?.context,
        sent: "On something else",
      }),
    ]);
    const told = await runFactcard(
      ["publish", "invented", "--source", "invented.txt", "--to", worker.origin, "--dry-run"],
      { cwd: folder, env: { FACTCARD_TOKEN: TOKENS.desk } },
    );
    expect(told.stdout).toMatch(
      /invented\.json:\d+: \/quotes\/0\/context makes the card 'short' state something else/,
    );
    expect(told.stdout).toContain(`      published: ${plainArticle.quotes[0]?.context}\n`);
    expect(told.stdout).toContain("      sent:      On something else\n");

    const correct = (date: string) =>
      edit(folder, (article) => ({
        ...article,
        quotes: article.quotes.map((quote) =>
          quote.id === "short"
            ? { ...quote, status: "corrected", corrections: [{ date, note: "The subject was wrong." }] }
            : quote,
        ),
      }));
    correct("2999-01-02");
    expect(await publish(folder, { more: ["--dry-run"] })).toMatchObject({
      code: 1,
      article: { outcome: "refused", findings: [{ pointer: "/quotes/0/corrections/0/date" }] },
    });
    correct("2026-01-02");
    expect(await publish(folder, { token: TOKENS.publisher })).toMatchObject({
      code: 2,
      problem: { code: "token-refused" },
    });
    expect(await publish(folder)).toMatchObject({
      code: 0,
      article: { outcome: "updated", cards: [{ id: "short", change: "corrected" }] },
    });
    const card = await fetch(new URL("/cards/invented/short.json", worker.origin));
    expect(await card.json()).toMatchObject({ status: "corrected" });

    edit(folder, (article) => ({ ...article, quotes: article.quotes.filter(({ id }) => id !== "short") }));
    const lost = await publish(folder);
    expect(lost).toMatchObject({ code: 1, article: { outcome: "refused" } });
    expect(lost.article?.findings).toEqual([
      expect.objectContaining({ message: expect.stringContaining("lacks 'short', which is published") }),
    ]);
    expect(await pageStatus()).toBe(200);
  });

  test("with a token that the Worker does not know changes nothing", async () => {
    const { code, problem, stderr } = await publish(cwd(), { token: "nobody-has-this-token" });
    expect({ code, problem }).toMatchObject({ code: 2, problem: { code: "token-refused" } });
    expect(stderr + JSON.stringify(problem)).not.toContain("nobody-has-this-token");
  });
});
