import { describe, expect, test } from "vitest";
import { VerifyResult } from "../../src/cli/verify/verify-result";
import { changeAt } from "../fixtures/change-at";
import { inventedArticle, SOURCE_TEXT } from "../fixtures/invented-article";
import { openNewsroom, plainArticle, takenFrom } from "./newsroom";
import { runFactcard } from "./run-factcard";

/** What verify finds of an article's file and a text, as its JSON document. */
async function verify(article: unknown, text = SOURCE_TEXT, more: string[] = []) {
  const cwd = openNewsroom({
    "assets/articles/invented.json": JSON.stringify(article, null, 2),
    "changed.txt": text,
  });
  const args = ["verify", "invented", "--source", "changed.txt", "--json", ...more];
  const { code, stdout, stderr } = await runFactcard(args, { cwd });
  expect(stderr).toBe("");
  const { ok, articles } = VerifyResult.parse(JSON.parse(stdout));
  const [result] = articles;
  if (!result) throw new Error("nothing was verified");
  expect(ok).toBe(code === 0);
  const codes = result.findings.map((finding) => `${finding.code} ${finding.path}`);
  return { code, codes, ...result };
}

/** The stretch of the card "elided". */
const [ELIDED] = plainArticle.quotes.find(({ id }) => id === "elided")?.parts ?? [];
const elidedAt = `/quotes/${plainArticle.quotes.findIndex(({ id }) => id === "elided")}/parts/0`;

describe("of an article and its text", () => {
  test("nothing is found where all is well", async () => {
    const { code, codes, stretches, cards, source } = await verify(plainArticle);
    expect({ code, codes }).toEqual({ code: 0, codes: [] });
    expect(stretches.map(({ result }) => result)).toEqual(stretches.map(() => "verbatim"));
    expect(source).toEqual({
      file: "changed.txt",
      digest: plainArticle.source.digest,
      codePoints: plainArticle.source.codePoints,
    });
    expect(cards).toHaveLength(plainArticle.quotes.length + plainArticle.events.length);
    for (const { pictures, contrast, digest } of cards) {
      expect(pictures).toHaveLength(8);
      expect(contrast).toBeGreaterThanOrEqual(4.5);
      expect(digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    }
  });

  test("words that moved are found again, with a selector that is right", async () => {
    const text = `The paper adds 👍🏽 a note in front.\n\n${SOURCE_TEXT}`;
    const before = [..."The paper adds 👍🏽 a note in front. "].length;
    const { code, codes, stretches } = await verify(plainArticle, text);
    expect(code).toBe(1);
    expect(codes).toContain("digest-differs /source/digest");
    expect(codes).toContain("length-differs /source/codePoints");
    const moved = stretches.find(({ path }) => path === elidedAt);
    expect(moved?.result).toBe("moved");
    expect(moved?.found).toEqual({
      ...ELIDED,
      start: before + (ELIDED?.start ?? 0),
      end: before + (ELIDED?.end ?? 0),
    });
  });

  test("a word that was changed is told word by word", async () => {
    const text = SOURCE_TEXT.replace("said nothing, and said it twice", "said little, and said it twice");
    const { code, stretches, findings } = await verify(plainArticle, text);
    expect(code).toBe(1);
    const changed = stretches.find(({ path }) => path === elidedAt);
    expect(changed?.result).toBe("changed");
    expect(changed?.found?.exact).toBe("The harbour master … said little, and said it twice.");
    expect(changed?.diff?.filter(({ change }) => change !== "same")).toEqual([
      { change: "removed", text: "nothing" },
      { change: "added", text: "little" },
    ]);
    expect(findings.find(({ path }) => path === elidedAt)).toMatchObject({
      level: "problem",
      code: "changed",
      card: "elided",
      line: expect.any(Number),
    });
  });

  test("words that are gone are missing", async () => {
    const text = SOURCE_TEXT.split("\n\n")
      .filter((paragraph) => !paragraph.includes("harbour master"))
      .join("\n\n");
    const { code, codes, stretches } = await verify(plainArticle, text);
    expect(code).toBe(1);
    expect(codes).toContain(`missing ${elidedAt}`);
    expect(stretches.find(({ path }) => path === elidedAt)?.found).toBeUndefined();
  });

  test("words that are right between others than they say are told", async () => {
    const wrong = changeAt(plainArticle, `${elidedAt}/prefix`, "quite other words: “");
    const { code, codes } = await verify(wrong);
    expect({ code, codes }).toEqual({ code: 1, codes: [`surroundings-differ ${elidedAt}`] });
  });

  test("a digest of another text is told, whatever the words", async () => {
    const { code, codes } = await verify(plainArticle, `${SOURCE_TEXT} The end.`);
    expect(code).toBe(1);
    expect(codes).toEqual(["digest-differs /source/digest", "length-differs /source/codePoints"]);
  });

  test("the text it says to be taken from is found in a folder by the article's slug", async () => {
    const cwd = openNewsroom();
    const { code, stdout } = await runFactcard(["verify", "--source", "."], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("verbatim");
    expect(stdout).toContain("0 problems, 0 notes");
  });
});

test("a text may come through a pipe", async () => {
  const args = ["verify", "invented", "--source", "-"];
  const { code, stdout } = await runFactcard(args, { cwd: openNewsroom(), input: SOURCE_TEXT });
  expect(code).toBe(0);
  expect(stdout).toContain("0 problems");
});

describe("of cards", () => {
  test("one that the typefaces cannot set is a problem", async () => {
    const { code, codes, cards } = await verify(inventedArticle);
    expect(code).toBe(1);
    const undrawable = inventedArticle.quotes.findIndex(({ id }) => id === "undrawable");
    expect(codes).toContain(`not-drawable /quotes/${undrawable}`);
    expect(cards.find(({ id }) => id === "undrawable")?.pictures).toEqual([]);
  });

  test("words that are shortened in some sizes are a note, which counts when it is asked to", async () => {
    const endless = {
      ...inventedArticle,
      quotes: inventedArticle.quotes.filter(({ id }) => id === "endless"),
    };
    const { code, codes, cards } = await verify(endless);
    expect(code).toBe(0);
    expect(codes).toContain("shortened /quotes/0");
    expect(cards[0]?.pictures.find(({ size }) => size === "og")?.shortened).toBe(true);
    expect((await verify(endless, SOURCE_TEXT, ["--strict"])).code).toBe(1);
  });

  test("an alt text longer than X takes is a note", async () => {
    const long = { ...inventedArticle, quotes: inventedArticle.quotes.filter(({ id }) => id === "long") };
    const { code, findings } = await verify(long);
    expect(code).toBe(0);
    expect(findings.find(({ code }) => code === "long-alt-text")?.message).toMatch(/X takes 420/);
  });
});

describe("of a file that the schema refuses", () => {
  test("all faults are listed, with pointer and line", async () => {
    const wrong = [
      ["/headline", ""],
      ["/quotes/0/speaker", "nobody"],
      ["/quotes/1/status", "fine"],
      ["/people/0/id", undefined],
      ["/colour", "red"],
    ].reduce<unknown>((article, [pointer, value]) => changeAt(article, String(pointer), value), plainArticle);
    const json = JSON.stringify(wrong, null, 2);
    const lines = json.split("\n");
    const { code, findings } = await verify(wrong);
    expect(code).toBe(1);
    const at = new Map(findings.map(({ path, line }) => [path, lines[(line ?? 0) - 1]]));
    expect(at.get("/headline")).toContain('"headline"');
    expect(at.get("/quotes/1/status")).toContain('"status": "fine"');
    // What is missing is told where it should stand.
    expect(at.get("/people/0/id")).toContain("{");
    expect(at.get("/colour")).toContain('"colour"');
    expect(findings.every(({ code, level }) => code === "schema" && level === "problem")).toBe(true);
  });

  test("references that lead nowhere are told too", async () => {
    const { findings } = await verify(changeAt(plainArticle, "/quotes/0/speaker", "nobody"));
    expect(findings.map(({ path }) => path)).toEqual(["/quotes/0/speaker"]);
  });
});

test("a correction that is dated into the future is a problem, at its date", async () => {
  const dated = (date: string) =>
    changeAt(
      changeAt(plainArticle, "/quotes/0/corrections", [{ date, note: "A word was wrong." }]),
      "/quotes/0/status",
      "corrected",
    );
  const { code, findings } = await verify(dated("2999-01-01"));
  expect(code).toBe(1);
  expect(findings.filter(({ level }) => level === "problem")).toEqual([
    expect.objectContaining({
      code: "future-correction",
      path: "/quotes/0/corrections/0/date",
      line: expect.any(Number),
      message: expect.stringContaining("is in the future"),
    }),
  ]);
  expect((await verify(dated("2026-05-11"))).code).toBe(0);
});

test("a person reads file, line, pointer, the change and what to do", async () => {
  const cwd = openNewsroom({
    "changed.txt": SOURCE_TEXT.replace("it simply floats", "it merely floats"),
  });
  const { code, stdout } = await runFactcard(["verify", "invented", "--source", "changed.txt"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain("it [-simply-]{+merely+} floats");
  expect(stdout).toMatch(/assets\/articles\/invented\.json:\d+ at \/quotes\/0\/parts\/0/);
  expect(stdout).toContain("Correct the card");
});

test("what the text says never reaches a terminal raw", async () => {
  const hostile = "it \u001B[2J\u202Emerely\u009B31m floats";
  const text = SOURCE_TEXT.replace("it simply floats", hostile);
  const cwd = openNewsroom({
    "assets/articles/invented.json": JSON.stringify(takenFrom(text)),
    "hostile.txt": text,
  });
  for (const more of [[], ["--json"]]) {
    const { code, stdout } = await runFactcard(["verify", "invented", "--source", "hostile.txt", ...more], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stdout).toContain("merely");
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  }
});

test("nor do names of fields and files", async () => {
  const name = "\u001B]0;title\u0007.json";
  const cwd = openNewsroom({ [name]: JSON.stringify({ "\u001B[31mslug": 1 }) });
  const found = await runFactcard(["verify", name], { cwd });
  const refused = await runFactcard(["verify", `x${name}`], { cwd });
  expect([found.code, refused.code]).toEqual([1, 2]);
  expect(`${found.stdout}${refused.stderr}`.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});
