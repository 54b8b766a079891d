import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ProblemResult } from "../../src/cli/problem-result";
import { changeAt } from "../fixtures/change-at";
import { openNewsroom, plainArticle } from "./newsroom";
import { type Ran, runFactcard, start } from "./run-factcard";

const NASTY = {
  "empty.json": "",
  "spaces.json": " \n ",
  "cut.json": '{\n  "slug": "a",\n  "headline": "b\n}',
  "short.json": "{,}",
  "binary.json": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]),
  "zeros.txt": "words\nwords\0words",
  "latin1.txt": Uint8Array.from([0x61, 0x0a, 0xfc, 0x62]),
  "utf16.txt": Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x62]),
  "page.pdf": "%PDF-1.7",
  "huge.json": new Uint8Array(10_000_001).fill(0x20),
  "deep.json": `${"[".repeat(300_000)}`,
};

function expectProblem({ code, stdout, stderr }: Ran, told: RegExp, fix?: RegExp) {
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^error: /);
  expect(stderr).toMatch(told);
  if (fix) expect(stderr).toMatch(fix);
  // A stack would be a bug of ours.
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe("a file that is no article is refused with its name, the line and what to do", () => {
  test.for([
    ["verify nothing.json", /nothing\.json: there is no such file/],
    ["verify emty.json", /emty\.json: there is no such file/, /Did you mean 'empty\.json'/],
    ["verify ./assets", /assets: is a folder/, /Name a file in it/],
    ["verify empty.json", /empty\.json: is empty/],
    ["verify spaces.json", /spaces\.json: is empty/],
    ["verify cut.json", /cut\.json:3: is not JSON/, /Mend it there/],
    ["verify binary.json", /binary\.json:1: is not UTF-8 text/],
    ["verify huge.json", /huge\.json: is larger than 10 MB/],
    ["verify short.json", /short\.json:1: is not JSON/],
    ["verify deep.json", /deep\.json.*: is not JSON/],
    ["verify invented --source zeros.txt", /zeros\.txt:2: holds bytes of zero/],
    ["verify invented --source latin1.txt", /latin1\.txt:2: is not UTF-8/, /saved as UTF-8/],
    ["verify invented --source utf16.txt", /utf16\.txt:1: is not UTF-8/, /saved as UTF-8/],
    ["verify invented --source page.pdf", /page\.pdf: has an ending that is not known: '\.pdf'/, /\.txt/],
    ["verify invented --source assets", /assets: the folder has no text of 'invented'/, /invented\.txt/],
    ["verify inventd", /no article 'inventd'/, /Did you mean 'invented'/],
    ["verify --articles elsewhere", /elsewhere: there is no such folder/, /--articles/],
    ["list inventde", /no article 'inventde'/, /Did you mean 'invented'/],
    ["render invented/shrt --out p", /has no card 'shrt'/, /Did you mean 'short'/],
    ["render --out p", /no card is named/, /--all/],
    ["render invented/short --out invented.txt", /a file stands where a folder has to be/, /folder/],
  ] as const)("%s", async ([line, told, fix]) => {
    const cwd = openNewsroom(NASTY);
    expectProblem(await runFactcard(line.split(" "), { cwd }), told, fix);
  });

  test("a text cannot be that of two articles", async () => {
    const other = JSON.stringify(changeAt(plainArticle, "/slug", "other"));
    const cwd = openNewsroom({ "assets/articles/other.json": other });
    expectProblem(await runFactcard(["verify", "--source", "invented.txt"], { cwd }), /that of 2 articles/);
  });

  test("a link to nowhere is no file", async () => {
    const cwd = openNewsroom();
    symlinkSync("nowhere", join(cwd, "link.json"));
    expectProblem(await runFactcard(["verify", "link.json"], { cwd }), /no such file/);
  });

  test("--json tells the same as one document, and people still read it on standard error", async () => {
    const cwd = openNewsroom(NASTY);
    const { code, stdout, stderr } = await runFactcard(["verify", "cut.json", "--json"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("cut.json:3");
    const { problem } = ProblemResult.parse(JSON.parse(stdout));
    expect(problem).toMatchObject({ code: "not-json", file: "cut.json", line: 3 });
    const usage = await runFactcard(["verify", "--nonsense", "--json"], { cwd });
    expect(ProblemResult.parse(JSON.parse(usage.stdout)).problem.code).toBe("usage");
  });
});

describe("a file that may not be touched", async () => {
  // Root may read everything, so the process runs as somebody else, if that one may read this repository.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const canRun = process.platform !== "win32" && (await runFactcard(["--version"], nobody)).code === 0;

  test.skipIf(!canRun)("is named, with what to do", async () => {
    const { chmodSync } = await import("node:fs");
    const cwd = openNewsroom({ "secret.json": "{}" });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "secret.json"), 0o000);
    expectProblem(
      await runFactcard(["verify", "secret.json"], { cwd, ...nobody }),
      /may not be read/,
      /chmod/,
    );
    chmodSync(cwd, 0o555);
    const drawn = await runFactcard(["render", "invented/short", "--out", "p"], { cwd, ...nobody });
    expectProblem(drawn, /cannot be written: you may not write there/, /folder/);
    chmodSync(cwd, 0o755);
  });
});

describe("an end that was meant makes no noise", () => {
  test("a reader that has seen enough", async () => {
    const child = start(["list", "--json"], { cwd: openNewsroom() });
    child.stdout.destroy();
    let noise = "";
    child.stderr.on("data", (data) => {
      noise += data;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, noise }).toEqual({ code: 0, noise: "" });
  });
});
