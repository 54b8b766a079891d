import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/import/read-article";
import { UnreadableArticle } from "../../../src/import/reading/unreadable-article";

function refusal(file: Uint8Array | string, name: string) {
  try {
    readArticle(typeof file === "string" ? new TextEncoder().encode(file) : file, name);
  } catch (error) {
    if (error instanceof UnreadableArticle) return error;
    throw error;
  }
  return undefined;
}

describe("a file that is no article is refused by name", () => {
  test.for([
    ["empty", "", "a.txt", "empty"],
    ["only white space", " \n\u00A0\n", "a.md", "empty"],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "a.html",
      "binary",
    ],
    ["larger than 5 MB", new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61), "a.txt", "too-large"],
    [
      "Latin-1 that says it is nothing",
      Uint8Array.from([0x5a, 0x6f, 0xe9, 0x20, 0x0a]),
      "a.txt",
      "wrong-encoding",
    ],
    ["an encoding that nobody knows", '<meta charset="klingon"><p>x</p>', "a.html", "unknown-encoding"],
    ["tags in tags in tags", "<div>".repeat(40_000), "a.html", "nested-too-deep"],
    [
      "too many nests",
      `<p>x${`${"<div>".repeat(240)}a${"</div>".repeat(240)}`.repeat(8)}`,
      "a.html",
      "nested-too-deep",
    ],
    ["more text than can be published", "“No.” ".repeat(100_000), "a.txt", "too-large"],
    ["too many tags", "<p>x".repeat(50_000), "a.html", "too-large"],
    ["a page without an article", "<html><body><nav>Home</nav></body></html>", "a.html", "no-article"],
    ["angle brackets", "<".repeat(200_000), "a.html", "no-article"],
    ["front matter that is no YAML", "---\na: [1\n---\n\nIt holds.", "a.md", "bad-front-matter"],
    ["front matter with an alias", "---\na: &b 1\nc: *b\n---\n\nIt holds.", "a.md", "bad-front-matter"],
    ["front matter in TOML", '+++\ntitle = "T"\n+++\n\nIt holds.', "a.md", "bad-front-matter"],
    ["endless front matter", `---\n${"a: 1\n".repeat(20_000)}---\n\nIt holds.`, "a.md", "bad-front-matter"],
  ] as const)("%s", ([, file, name, code]) => {
    expect(refusal(file, name)?.code).toBe(code);
  });

  test("with the line where its bytes break, and what to do", () => {
    const error = refusal(Uint8Array.from([0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x20]), "a.txt");
    expect(error).toMatchObject({ code: "wrong-encoding", line: 3 });
    expect(error?.message).toMatch(/UTF-8/);
  });
});
