import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { copyOf, revisionOfCopy } from "../../src/cards/copy";
import { Manifest } from "../../src/cli/render/manifest";
import { RenderResult } from "../../src/cli/render/render-result";
import { findCard } from "../../src/model/card";
import { inventedArticle } from "../fixtures/invented-article";
import { readPng } from "../fixtures/read-png";
import { openNewsroom, plainArticle } from "./newsroom";
import { runFactcard, start } from "./run-factcard";

function revisionOf(id: string): string {
  const card = findCard(plainArticle, id);
  if (!card) throw new Error(`there is no card '${id}'`);
  return revisionOfCopy(copyOf(card));
}

/** All files below a folder, with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe("pictures", () => {
  test("go where the permanent addresses point, with a manifest", async () => {
    const cwd = openNewsroom();
    const args = ["render", "invented/short", "--out", "p", "--size", "og,story", "--theme", "all"];
    const ran = await runFactcard([...args, "--scale", "1,2", "--format", "png,svg"], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const folder = `cards/invented/short/${revisionOf("short")}`;
    const looks = ["og-dark", "og-light", "story-dark", "story-light"];
    const files = looks.flatMap((look) => [`${look}.png`, `${look}.svg`, `${look}@2x.png`]);
    expect(filesBelow(join(cwd, "p"))).toEqual(
      [...files.map((file) => `${folder}/${file}`), "manifest.json"].sort(),
    );

    const { pictures } = Manifest.parse(JSON.parse(readFileSync(join(cwd, "p/manifest.json"), "utf8")));
    expect(pictures).toHaveLength(files.length);
    for (const picture of pictures) {
      const bytes = readFileSync(join(cwd, "p", picture.file));
      expect(bytes.length).toBe(picture.bytes);
      expect(picture.alt).toContain("it simply floats");
      if (picture.format === "svg") continue;
      expect(readPng(bytes)).toMatchObject({ width: picture.width, height: picture.height });
    }
  });

  test("as SVG alone have no scale, and whoever asks for one is told", async () => {
    const args = ["render", "invented/short", "--out", "p", "--format", "svg", "--scale", "2"];
    const cwd = openNewsroom();
    const { code, stderr } = await runFactcard(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("an SVG has no pixels");
    expect(existsSync(join(cwd, "p"))).toBe(false);
  });

  test("of an article, and of all articles, are all of its cards'", async () => {
    const cwd = openNewsroom();
    const cards = plainArticle.quotes.length + plainArticle.events.length;
    for (const chosen of [["invented"], ["--all"], ["assets/articles/invented.json"]]) {
      const { code, stdout } = await runFactcard(["render", ...chosen, "--out", "p", "--json"], { cwd });
      expect(code).toBe(0);
      const { pictures, ok } = RenderResult.parse(JSON.parse(stdout));
      expect(ok).toBe(true);
      expect(new Set(pictures.map(({ card }) => card)).size).toBe(cards);
    }
  });

  test("named twice are drawn once", async () => {
    const cwd = openNewsroom();
    const args = ["render", "invented/short", "invented/short", "--size", "og,og", "--out", "p", "--json"];
    const { stdout } = await runFactcard(args, { cwd });
    expect(RenderResult.parse(JSON.parse(stdout)).pictures).toHaveLength(1);
  });

  test("that exist are kept, and one that differs is left alone until it is to be replaced", async () => {
    const cwd = openNewsroom();
    const args = ["render", "invented/short", "--out", "p"];
    await runFactcard(args, { cwd });
    const again = await runFactcard(args, { cwd });
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain("1 there already");

    const file = join(cwd, `p/cards/invented/short/${revisionOf("short")}/og-light.png`);
    const drawn = readFileSync(file);
    writeFileSync(file, "somebody's own");
    const differs = await runFactcard(args, { cwd });
    expect(differs.code).toBe(1);
    expect(differs.stdout).toContain("--force");
    expect(readFileSync(file, "utf8")).toBe("somebody's own");
    expect(Manifest.parse(JSON.parse(readFileSync(join(cwd, "p/manifest.json"), "utf8"))).pictures).toEqual(
      [],
    );

    expect((await runFactcard([...args, "--force"], { cwd })).code).toBe(0);
    expect(readFileSync(file).equals(drawn)).toBe(true);
  });

  test("are not drawn where somebody else's manifest stands", async () => {
    const cwd = openNewsroom({ "p/manifest.json": '{"name": "an app"}' });
    const { code, stderr } = await runFactcard(["render", "invented/short", "--out", "p"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("p/manifest.json");
    expect(filesBelow(join(cwd, "p"))).toEqual(["manifest.json"]);
  });

  test("of a card that the typefaces cannot set are refused by its name", async () => {
    const cwd = openNewsroom({ "assets/articles/invented.json": JSON.stringify(inventedArticle) });
    const { code, stderr } = await runFactcard(["render", "invented/undrawable", "--out", "p"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/the card invented\/undrawable cannot be drawn: no font .* U\+1F44D/);
    expect(existsSync(join(cwd, "p"))).toBe(false);
  });
});

test("Ctrl-C leaves whole pictures only, and says nothing", async () => {
  const cwd = openNewsroom();
  const child = start(
    ["render", "--all", "--out", "p", "--size", "all", "--theme", "all", "--scale", "all"],
    { cwd },
  );
  let noise = "";
  child.stderr.on("data", (data) => {
    noise += data;
  });
  const closed = new Promise((resolve) => child.on("close", resolve));
  for (let waited = 0; !existsSync(join(cwd, "p/cards")) && waited < 20_000; waited += 20)
    await setTimeout(20);
  child.kill("SIGINT");
  expect(await closed).toBe(130);
  expect(noise).toBe("");
  const files = filesBelow(join(cwd, "p"));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(file).toMatch(/\/[a-z]+-[a-z]+(?:@[\d.]+x)?\.png$/);
    // Every PNG ends in this chunk.
    expect(
      readFileSync(join(cwd, "p", file))
        .subarray(-8, -4)
        .toString("latin1"),
    ).toBe("IEND");
  }
});
