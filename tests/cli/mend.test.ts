import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editJson } from "../../src/cli/files/edit-json";
import { Article } from "../../src/model/article";
import { proveArticle } from "../../src/model/proof";
import { changeAt } from "../fixtures/change-at";
import { SOURCE_TEXT } from "../fixtures/invented-article";
import { openNewsroom, plainArticle } from "./newsroom";
import { runFactcard } from "./run-factcard";

/** Mends an article's file by a text: the exit code, and the file before and after. */
async function mend(text: string, article: unknown = plainArticle) {
  const before = `${JSON.stringify(article, null, 1)}\n`;
  const cwd = openNewsroom({ "assets/articles/invented.json": before, "now.txt": text });
  const { code, stdout } = await runFactcard(["verify", "invented", "--source", "now.txt", "--mend"], {
    cwd,
  });
  return { code, stdout, before, after: readFileSync(join(cwd, "assets/articles/invented.json"), "utf8") };
}

describe("--mend", () => {
  test("takes over where words moved to, so that they are proved, and leaves all else as it was", async () => {
    const text = `An editor’s note 👍🏽 in front.\n\n${SOURCE_TEXT.replace("Ferry ‘Fine’", "Ferry ‘Quite Fine’")}`;
    const { code, stdout, before, after } = await mend(text);
    expect(code).toBe(0);
    expect(stdout).toMatch(/mended \d+ stretches/);
    expect(proveArticle(Article.parse(JSON.parse(after)), text)).toEqual([]);
    const fields = /"(?:prefix|suffix|start|end|matches|digest|codePoints|checkedAt)"/;
    const [old, now] = [before.split("\n"), after.split("\n")];
    expect(now).toHaveLength(old.length);
    now.forEach((line, index) => {
      if (line !== old[index]) expect(line).toMatch(fields);
    });
  });

  test("mends wrong surroundings of words that stand where they should", async () => {
    const { code, after } = await mend(SOURCE_TEXT, changeAt(plainArticle, "/quotes/0/parts/0/matches", 7));
    expect(code).toBe(0);
    expect(proveArticle(Article.parse(JSON.parse(after)), SOURCE_TEXT)).toEqual([]);
  });

  test("writes nothing where all is well", async () => {
    const { code, before, after, stdout } = await mend(SOURCE_TEXT);
    expect(code).toBe(0);
    expect(after).toBe(before);
    expect(stdout).not.toContain("mended");
  });

  test("writes nothing where a single word has changed", async () => {
    const { code, before, after } = await mend(`Note. ${SOURCE_TEXT.replace("it simply", "it merely")}`);
    expect(code).toBe(1);
    expect(after).toBe(before);
  });

  test("writes nothing where the same words stand twice, and between others than before", async () => {
    const words = plainArticle.quotes[0]?.parts[0]?.exact ?? "";
    const text = SOURCE_TEXT.replace(`“${words}”`, `mostly ${words}, or ${words}, at least`);
    const { code, before, after } = await mend(text);
    expect(code).toBe(1);
    expect(after).toBe(before);
  });

  test("needs a text", async () => {
    const { code, stderr } = await runFactcard(["verify", "--mend"], { cwd: openNewsroom() });
    expect(code).toBe(2);
    expect(stderr).toContain("--source");
  });
});

test("JSON is edited in place", () => {
  const json = '{"a":  [1,\n\t"two" ], "b": {"c": "\\u0041"}}';
  const edits = [
    { path: ["a", 1], value: "2\n" },
    { path: ["b", "c"], value: 3 },
    { path: ["a", 0], value: 1000 },
  ];
  expect(editJson(json, edits)).toBe('{"a":  [1000,\n\t"2\\n" ], "b": {"c": 3}}');
  expect(() => editJson(json, [{ path: ["x"], value: 1 }])).toThrow(RangeError);
});
