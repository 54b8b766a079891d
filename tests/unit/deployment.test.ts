import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSettings, type Settings } from "../../src/deploy/check-settings";
import { deploy, type Ended } from "../../src/deploy/deployment";
import { withoutLimits } from "../../src/deploy/without-limits";

const SETTINGS: Settings = {
  name: "factcard",
  vars: { PUBLIC_ORIGIN: "https://cards.example.com" },
  routes: [{ pattern: "cards.example.com", custom_domain: true }],
  d1_databases: [{ binding: "DB", database_name: "factcard" }],
};

const DONE: Ended = { code: 0, output: "" };
const SECRETS: Ended = { code: 0, output: '[{"name":"PUBLISH_TOKENS","type":"secret_text"}]' };
const DATABASES: Ended = { code: 0, output: '[{"uuid":"0","name":"factcard"}]' };

/** Runs a deployment with hands that do nothing but answer, and tells what they were asked. */
async function tryOut(
  answers: Record<string, Ended> = {},
  { settings = SETTINGS, brand = [] as string[], checkOnly = false, smoke = true } = {},
) {
  const asked: string[] = [];
  const told: string[] = [];
  const all: Record<string, Ended> = {
    "secret list --format json": SECRETS,
    "d1 list --json": DATABASES,
    ...answers,
  };
  const isGood = await deploy(
    {
      wrangler: async (...args) => {
        asked.push(args.join(" "));
        return all[args.join(" ")] ?? DONE;
      },
      wranglerWithoutLimits: async (...args) => {
        asked.push(`${args.join(" ")} without limits`);
        return all[`${args.join(" ")} without limits`] ?? DONE;
      },
      smokeTest: async (url) => {
        asked.push(`smoke ${url}`);
        return smoke;
      },
      tell: (text) => told.push(text),
    },
    { settings, brand, checkOnly },
  );
  return { isGood, asked, told: told.join("\n") };
}

const CHECKS = ["whoami --json", "secret list --format json"];
const TABLES = ["d1 list --json", "d1 migrations apply DB --remote"];

describe("a deployment", () => {
  test("checks, brings the tables up to date, deploys, and tests, in this order", async () => {
    const { isGood, asked, told } = await tryOut();
    expect(isGood).toBe(true);
    expect(asked).toEqual([...CHECKS, ...TABLES, "deploy", "smoke https://cards.example.com"]);
    expect(told).toBe("Everything that a deployment needs is there.");
  });

  test("makes the database where there is none", async () => {
    const { asked } = await tryOut({ "d1 list --json": { code: 0, output: '[{"name":"factcard-old"}]' } });
    expect(asked).toContain("d1 create factcard");
    expect(asked.indexOf("d1 create factcard")).toBeLessThan(
      asked.indexOf("d1 migrations apply DB --remote"),
    );
  });

  test("tests the address that wrangler tells, where none is configured", async () => {
    const settings = { ...SETTINGS, vars: { PUBLIC_ORIGIN: "" }, routes: [] };
    const output = "Deployed factcard triggers\n  https://factcard.desk.workers.dev\nCurrent Version ID: 1";
    const { asked, told } = await tryOut({ deploy: { code: 0, output } }, { settings });
    expect(asked.at(-1)).toBe("smoke https://factcard.desk.workers.dev");
    expect(told).toContain("PUBLIC_ORIGIN is empty");
  });

  test("goes without a limit that the free plan refuses", async () => {
    const output = "CPU limits are not supported for the Free plan. [code: 100328]";
    const { isGood, asked } = await tryOut({ deploy: { code: 1, output } });
    expect(isGood).toBe(true);
    expect(asked.slice(-3)).toEqual(["deploy", "deploy without limits", "smoke https://cards.example.com"]);
  });

  test("does nothing but check where that is all it shall do", async () => {
    const { isGood, asked } = await tryOut({}, { checkOnly: true });
    expect(isGood).toBe(true);
    expect(asked).toEqual(CHECKS);
  });

  test("notes that nobody can publish yet, and how to change that", async () => {
    for (const secrets of [
      { code: 0, output: "[]" },
      { code: 1, output: "no such Worker [code: 10007]" },
    ]) {
      const { isGood, told } = await tryOut({ "secret list --format json": secrets });
      expect(isGood).toBe(true);
      expect(told).toMatch(/PUBLISH_TOKENS is not set.*npm run token.*secret put PUBLISH_TOKENS/);
    }
  });
});

describe("a deployment does nothing", () => {
  test("where nobody is logged in, and says how to", async () => {
    const { isGood, asked, told } = await tryOut({ "whoami --json": { code: 1, output: "" } });
    expect(isGood).toBe(false);
    expect(asked).toEqual(["whoami --json"]);
    expect(told).toMatch(/not logged in.*wrangler -- login/);
  });

  test("where the brand or an address is wrong, and names everything that is", async () => {
    const settings = { ...SETTINGS, vars: { PUBLIC_ORIGIN: "cards.example.com/cards" } };
    const { isGood, asked, told } = await tryOut({}, { settings, brand: ["NAME is too long"] });
    expect(isGood).toBe(false);
    expect(asked).toEqual(CHECKS);
    expect(told).toContain("src/brand/brand.ts: NAME is too long");
    expect(told).toContain("PUBLIC_ORIGIN is 'cards.example.com/cards'");
  });
});

describe("a deployment stops", () => {
  test.each([
    ["d1 list --json", "could not be listed", "d1 list --json"],
    ["d1 migrations apply DB --remote", "could not be brought up to date", "d1 migrations apply DB --remote"],
    ["deploy", "Nothing was deployed", "deploy"],
  ])("where '%s' fails, and tells what wrangler said", async (command, reason, last) => {
    const { isGood, asked, told } = await tryOut({ [command]: { code: 1, output: "the sky fell" } });
    expect(isGood).toBe(false);
    expect(asked.at(-1)).toBe(last);
    expect(told).toContain(reason);
    expect(told).toContain("the sky fell");
  });

  test("with a way back where the test of what was deployed fails", async () => {
    const { isGood, told } = await tryOut({}, { smoke: false });
    expect(isGood).toBe(false);
    expect(told).toMatch(/the test of https:\/\/cards\.example\.com failed.*rollback/);
  });
});

describe("the settings", () => {
  const check = (origin: unknown, routes: Settings["routes"] = []) =>
    checkSettings({ ...SETTINGS, vars: { PUBLIC_ORIGIN: origin }, routes });

  test.each([
    "http://cards.example",
    "https://cards.example/",
    "https://cards.example/a",
    "cards.example",
    7,
  ])("have no PUBLIC_ORIGIN such as %s", (origin) => {
    expect(check(origin).problems.join()).toContain("Write it as https://");
  });

  test("need a route to a domain of one's own, which is spelt out", () => {
    expect(check("https://cards.example").notes.join()).toContain(
      'routes = [{ pattern = "cards.example", custom_domain = true }]',
    );
    expect(check("https://cards.example", ["cards.example/*"])).toEqual({ problems: [], notes: [] });
    expect(check("https://factcard.desk.workers.dev")).toEqual({ problems: [], notes: [] });
  });
});

test("wrangler.toml has a limit, and without it has everything else", () => {
  const toml = readFileSync(join(import.meta.dirname, "../../wrangler.toml"), "utf8");
  const rest = withoutLimits(toml);
  expect(toml).toMatch(/^\[limits\]\ncpu_ms = \d+$/m);
  expect(rest).not.toContain("cpu_ms =");
  const tables = (text: string) => text.match(/^\[.*\]$/gm);
  expect(tables(rest)).toEqual(tables(toml)?.filter((table) => table !== "[limits]"));
});
