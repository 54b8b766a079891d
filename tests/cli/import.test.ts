import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ImportResult } from "../../src/cli/import/import-result";
import { VerifyResult } from "../../src/cli/verify/verify-result";
import { Article } from "../../src/model/article";
import { digestText, normaliseText } from "../../src/model/source-text";
import { openNewsroom } from "./newsroom";
import { runFactcard } from "./run-factcard";

const PAGE = readFileSync(join(import.meta.dirname, "../../assets/samples/lighthouse-vote.html"), "utf8");

/** An article as plain text. */
const TEXT = `Ferry Back in Service

PORT ILSE – “We are glad to see her float,” said Mayor Ingrid Solheim on Friday.

The ferry had been missing for a week.
`;

function newsroom() {
  return openNewsroom({ "page.html": PAGE, "ferry.txt": TEXT, "ferry.md": `# ${TEXT}` });
}

async function importJson(args: string[], input?: string) {
  const cwd = newsroom();
  const { code, stdout, stderr } = await runFactcard(["import", ...args, "--json"], { cwd, input });
  expect(stderr).toBe("");
  return { cwd, code, result: ImportResult.parse(JSON.parse(stdout)) };
}

describe("a saved page", () => {
  test("is drafted into a file that the schema takes, by the name of its headline", async () => {
    const { cwd, code, result } = await importJson(["page.html"]);
    expect(code).toBe(1);
    expect(result.out).toBe("port-ilse-votes-to-keep-its-lighthouse-lit.json");
    const article = Article.parse(JSON.parse(readFileSync(join(cwd, result.out ?? ""), "utf8")));
    expect(article).toEqual(result.article);
    expect(article.publisher.name).toBe("The Ilse Mail");
    expect(article.quotes.map(({ speaker, parts }) => [speaker, parts[0]?.exact])).toContainEqual([
      "ingrid-solheim",
      "A town that turns off its light has stopped expecting anyone",
    ]);
    expect(Object.keys(result.confidence).sort()).toEqual(
      [...article.quotes, ...article.events].map(({ id }) => id).sort(),
    );
  });

  test("is proved by verify from the same file, which names what waits for an editor", async () => {
    const { cwd, result } = await importJson(["page.html", "--out", "a/draft.json"]);
    const args = ["verify", "a/draft.json", "--source", "page.html", "--json"];
    const { code, stdout } = await runFactcard(args, { cwd });
    expect(code).toBe(1);
    const [verified] = VerifyResult.parse(JSON.parse(stdout)).articles;
    expect(verified?.stretches.map((stretch) => stretch.result)).toEqual(
      verified?.stretches.map(() => "verbatim"),
    );
    const contexts = result.findings.filter(({ code, level }) => code === "placeholder" && level === "must");
    expect(verified?.findings.filter(({ level }) => level === "problem").map(({ code }) => code)).toEqual(
      contexts.map(() => "placeholder"),
    );
  });

  test.for([
    ["page", PAGE],
    ["page.xhtml", PAGE],
    ["ferry.markdown", `# ${TEXT}`],
    ["ferry.txt", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
  ] as const)("is read by verify as import read it: %s", async ([file, content]) => {
    const cwd = openNewsroom({ [file]: content });
    await runFactcard(["import", file, "--out", "draft.json"], { cwd });
    const { stdout } = await runFactcard(["verify", "draft.json", "--source", file, "--json"], { cwd });
    const [verified] = VerifyResult.parse(JSON.parse(stdout)).articles;
    expect(
      new Set(verified?.findings.filter(({ level }) => level === "problem").map(({ code }) => code)),
    ).toEqual(new Set(["placeholder"]));
    expect(verified?.stretches.map(({ result }) => result)).toContain("verbatim");
  });

  test("that says neither its publisher's address nor its language has neither for verify", async () => {
    const cwd = openNewsroom({ "short.txt": "Krk\n\n“Zvon,” Krk.\n" });
    await runFactcard(["import", "short.txt", "--out", "draft.json"], { cwd });
    const { stdout } = await runFactcard(["verify", "draft.json", "--json"], { cwd });
    const [verified] = VerifyResult.parse(JSON.parse(stdout)).articles;
    const waiting = verified?.findings.filter(({ code }) => code === "placeholder").map(({ path }) => path);
    expect(waiting).toEqual(expect.arrayContaining(["/publisher/url", "/language"]));
  });

  test("tells each finding by the line of the draft it is about", async () => {
    const { cwd, result } = await importJson(["page.html", "--out", "draft.json"]);
    const lines = readFileSync(join(cwd, "draft.json"), "utf8").split("\n");
    const contexts = result.findings.filter(({ path }) => path.endsWith("/context"));
    expect(contexts.length).toBeGreaterThan(0);
    for (const { line } of contexts) expect(lines[(line ?? 0) - 1]).toContain('"context"');
  });

  test("takes the slug that it is given, and no other than a slug", async () => {
    expect((await importJson(["page.html", "--slug", "lamp"])).result.out).toBe("lamp.json");
    const { code, stderr } = await runFactcard(["import", "page.html", "--slug", "../lamp"], {
      cwd: newsroom(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain("lower-case letters");
  });

  test("does not replace a file unless told to", async () => {
    const cwd = newsroom();
    const args = ["import", "page.html", "--out", "ferry.txt"];
    const { code, stderr } = await runFactcard(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/ferry\.txt: is there already\n.*--force/);
    expect(readFileSync(join(cwd, "ferry.txt"), "utf8")).toBe(TEXT);
    expect((await runFactcard([...args, "--force"], { cwd })).code).toBe(1);
    expect(Article.safeParse(JSON.parse(readFileSync(join(cwd, "ferry.txt"), "utf8"))).success).toBe(true);
  });

  test("goes to standard output alone, with all that is told on standard error", async () => {
    const cwd = newsroom();
    const { stdout, stderr } = await runFactcard(["import", "page.html", "--out", "-"], { cwd });
    expect(Article.safeParse(JSON.parse(stdout)).success).toBe(true);
    expect(stderr).toContain("To be done before it is published");
  });
});

test.for([
  ["ferry.txt", undefined],
  ["ferry.md", undefined],
  ["-", TEXT],
] as const)("%s is drafted too", async ([file, input]) => {
  const { result } = await importJson([file, "--slug", "ferry"], input);
  expect(result.source.digest).toBe(digestText(normaliseText(TEXT)));
  expect(result.drafted.quotes).toBe(1);
});

test("a person reads what was drafted, what is left, and how to go on", async () => {
  const { code, stdout } = await runFactcard(["import", "page.html", "--slug", "lamp"], { cwd: newsroom() });
  expect(code).toBe(1);
  expect(stdout).toMatch(/drafted {2}\d+ quotes, \d+ events, \d+ people/);
  expect(stdout).toMatch(/lamp\.json:\d+ {2}\/quotes\/0\/context/);
  expect(stdout).toContain("factcard verify lamp.json --source page.html");
});

test("what the page says never reaches a terminal raw", async () => {
  const hostile = PAGE.replaceAll("Solheim", "Sol\u001B[31mheim\u202E").replaceAll(
    "Lighthouse",
    "Light\u009Bhouse",
  );
  const cwd = openNewsroom({ "page.html": hostile });
  for (const more of [[], ["--json"], ["--out", "-"]]) {
    const { stdout, stderr } = await runFactcard(
      ["import", "page.html", "--slug", "lamp", "--force", ...more],
      { cwd },
    );
    expect(`${stdout}${stderr}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  }
});

test.for([
  ["empty.html", "", /empty\.html: is empty/],
  ["binary.html", Uint8Array.from([0, 1, 2, 3]), /binary\.html: is not text/],
  ["latin1.txt", Uint8Array.from([0x61, 0x0a, 0xfc]), /latin1\.txt:2: /],
  ["huge.html", new Uint8Array(6_000_000).fill(0x61), /huge\.html: is .* MB/],
] as const)("%s is refused by its name", async ([file, content, told]) => {
  const cwd = openNewsroom({ [file]: content });
  const { code, stdout, stderr } = await runFactcard(["import", file, "--slug", "x"], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(told);
  expect(existsSync(join(cwd, "x.json"))).toBe(false);
});
