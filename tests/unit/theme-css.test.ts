import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { THEME_NAMES, THEMES } from "../../src/design/themes";

const css = readFileSync(join(import.meta.dirname, "../../src/web/theme.css"), "utf8");

test.for(THEME_NAMES)("pages have the colours of the cards, %s", (name) => {
  const [, rules = ""] = new RegExp(`\\[data-theme="${name}"\\] \\{([^}]*)\\}`).exec(css) ?? [];
  for (const [colour, value] of Object.entries(THEMES[name])) {
    expect(rules).toContain(`--${colour}: ${value.toLowerCase()};`);
  }
});

test("a reader's setting gives the same dark colours as asking for them", () => {
  const [asked = "", set = ""] = [...css.matchAll(/color-scheme: dark;([^}]*)\}/g)].map(([, rules = ""]) =>
    rules.replace(/\s+/g, " "),
  );
  expect(asked).not.toBe("");
  expect(set).toBe(asked);
});
