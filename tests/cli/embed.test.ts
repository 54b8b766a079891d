import { describe, expect, test } from "vitest";
import { changeAt } from "../fixtures/change-at";
import { openNewsroom, plainArticle } from "./newsroom";
import { runFactcard } from "./run-factcard";

const embed = (args: readonly string[], cwd = openNewsroom()) => runFactcard(["embed", ...args], { cwd });

describe("the code for a page", () => {
  test.for([
    ["component", "<fact-card "],
    ["iframe", "<iframe "],
    ["picture", "<picture>"],
    ["quote", "<blockquote "],
  ] as const)("as %s holds the words and the Worker's address", async ([form, element]) => {
    const { code, stdout } = await embed([
      "invented/short",
      "--to",
      "https://cards.example/",
      "--form",
      form,
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(element);
    expect(stdout).toContain("it simply floats");
    expect(stdout).toContain('"https://cards.example/');
  });

  test("of rendered pictures names their files, and links to the words in the article", async () => {
    const cwd = openNewsroom();
    await runFactcard(["render", "invented/short", "--out", "p", "--theme", "all"], { cwd });
    const { code, stdout } = await embed(["invented/short", "--pictures", "p/"], cwd);
    expect(code).toBe(0);
    expect(stdout).toMatch(/src="p\/cards\/invented\/short\/[0-9a-f]{12}\/og-light\.png"/);
    expect(stdout).toMatch(/href="https:\/\/www\.mail\.example\/[^"]*#:~:text=it%20simply%20floats"/);
  });

  test("has no marks that would turn a terminal's line around", async () => {
    const turned = JSON.stringify(changeAt(plainArticle, "/publisher/name", "Mail\u200F & Echo"));
    const cwd = openNewsroom({ "assets/articles/invented.json": turned });
    const { stdout } = await embed(
      ["invented/short", "--to", "https://cards.example", "--form", "quote"],
      cwd,
    );
    expect(stdout).toContain("Mail&#x200F; &amp; Echo");
  });
});

test.for([
  [["invented", "--to", "https://a.example"], /names \d cards, and one is wanted/],
  [["invented/short"], /it is not said where the card is/],
  [
    ["invented/short", "--pictures", "nowhere"],
    /this picture is not there\n.*factcard render invented\/short/,
  ],
  [["invented/short", "--to", "cards.example"], /an address without a path/],
  [["invented/short", "--to", "https://a.example/x"], /an address without a path/],
  [["invented/short", "--to", "https://a.example", "--pictures", "p"], /cannot be used with/],
] as const)("%j is refused, with what to do", async ([args, told]) => {
  const { code, stdout, stderr } = await embed(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(told);
});
