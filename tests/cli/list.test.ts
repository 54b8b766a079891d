import { describe, expect, test } from "vitest";
import { ListResult } from "../../src/cli/list/list-result";
import { changeAt } from "../fixtures/change-at";
import { openNewsroom, plainArticle } from "./newsroom";
import { runFactcard } from "./run-factcard";

describe("factcard list", () => {
  test("names the articles, and of one its cards with their words", async () => {
    const cwd = openNewsroom();
    const all = await runFactcard(["list"], { cwd });
    expect(all).toMatchObject({ code: 0, stderr: "" });
    expect(all.stdout).toContain(plainArticle.headline);
    const one = await runFactcard(["list", "invented"], { cwd });
    expect(one.stdout).toMatch(/^ {2}short +“it simply floats” — Dr Ottilie/m);
  });

  test("says the same as one document", async () => {
    const { stdout } = await runFactcard(["list", "--json"], { cwd: openNewsroom() });
    const { articles } = ListResult.parse(JSON.parse(stdout));
    expect(articles.map(({ slug, cards }) => [slug, cards.length])).toEqual([
      ["invented", plainArticle.quotes.length + plainArticle.events.length],
    ]);
  });

  test("shows marks that turn a line around, instead of obeying them", async () => {
    // The schema lets these pass, as some scripts need them.
    const turned = changeAt(plainArticle, "/headline", "Ferry\u200F fine\u061C");
    const cwd = openNewsroom({ "assets/articles/invented.json": JSON.stringify(turned) });
    const { stdout } = await runFactcard(["list"], { cwd });
    expect(stdout).toContain("Ferry\\u{200F} fine\\u{61C}");
  });

  test("names the first fault of an article that is none, and how to see all", async () => {
    const wrong = JSON.stringify(changeAt(plainArticle, "/quotes/0/speaker", "nobody"));
    const cwd = openNewsroom({ "assets/articles/invented.json": wrong });
    const { code, stderr } = await runFactcard(["list"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("/quotes/0/speaker: no person has the id 'nobody'");
    expect(stderr).toContain("factcard verify");
  });

  test("lists what comes with factcard where there are no articles around", async () => {
    const { code, stdout } = await runFactcard(["list"], { cwd: "/" });
    expect(code).toBe(0);
    expect(stdout).toContain("us-china-alaska-talks");
  });
});
