import { describe, expect, test } from "vitest";
import { SCALES, SIZE_NAMES } from "../../src/design/sizes";
import { THEME_NAMES } from "../../src/design/themes";
import { ask } from "./ask";
import { expectProblem } from "./expect-problem";
import { ANY_CARD } from "./shipped-article";

const ALLOWED = { size: SIZE_NAMES, theme: THEME_NAMES, scale: SCALES };
const LONG = "a".repeat(7000);

/** Values as they stand in the query, encoded or not. */
const BAD_FOR_ANY = [
  "",
  "constructor",
  "__proto__",
  "%00",
  "%0D%0AX-Evil:1",
  "%3Cscript%3Ealert(1)%3C/script%3E",
  "%ED%A0%80",
  "%ZZ",
  "%F0%9F%A6%86",
  "%01".repeat(500),
  "..%2F..%2Fetc",
  LONG,
];

const BAD = {
  size: [...BAD_FOR_ANY, "huge", "OG", "Square", "%20og", "og%20", "+og", "og%00", "og,square", "1200x630"],
  theme: [...BAD_FOR_ANY, "sepia", "Light", "DARK", "dark%0A", "light-dark"],
  scale: [
    ...BAD_FOR_ANY,
    "0",
    "3",
    "-1",
    "01",
    "1.0",
    "0.50",
    ".5",
    "1e0",
    "2x",
    "0x1",
    "NaN",
    "Infinity",
    "%D9%A1",
  ],
};

const CASES = (["size", "theme", "scale"] as const).flatMap((option) =>
  BAD[option].map((value) => ({ option, value, shown: value.slice(0, 24) })),
);

describe.each(["png", "svg"])("a bad option of a %s", (format) => {
  test.each(CASES)("is named, with what is allowed: $option=$shown", async ({ option, value }) => {
    const answer = await ask(`${ANY_CARD}.${format}?${option}=${value}`);
    const body = await answer.text();
    const problem = expectProblem(answer, body, { status: 400, code: "invalid-option" });
    expect(problem).toMatchObject({ option, allowed: ALLOWED[option] });
    expect(problem.detail).toContain(ALLOWED[option].join(", "));
    expect(body).not.toContain("a".repeat(100));
  });
});

test.each([
  ["size", "size=og&size=story"],
  ["size", "size=og&size=og"],
  ["theme", "theme=light&fbclid=1&theme=light"],
  ["scale", `${"scale=1&".repeat(500)}scale=1`],
] as const)("an option may be given once: %s", async (option, query) => {
  const answer = await ask(`${ANY_CARD}.png?${query}`);
  const problem = expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
  expect(problem).toMatchObject({ option, allowed: ALLOWED[option] });
});

test("one bad option spoils good ones", async () => {
  const answer = await ask(`${ANY_CARD}.png?size=story&theme=dark&scale=9`);
  const problem = expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
  expect(problem.option).toBe("scale");
});

const BAD_NAMES = [
  { name: "og", option: "theme" },
  { name: "og-", option: "theme" },
  { name: "-light", option: "size" },
  { name: "-", option: "size" },
  { name: "huge-light", option: "size" },
  { name: "OG-light", option: "size" },
  { name: "og-Light", option: "theme" },
  { name: "og_light", option: "size" },
  { name: "light-og", option: "size" },
  { name: "og-light-dark", option: "theme" },
  { name: "og-light@0x", option: "scale" },
  { name: "og-light@3x", option: "scale" },
  { name: "og-light@.5x", option: "scale" },
  { name: "og-light@x", option: "scale" },
  { name: "og-light@02x", option: "scale" },
  { name: "og-light@2x@2x", option: "scale" },
  { name: "constructor-__proto__", option: "size" },
  { name: "%00-light", option: "size" },
  { name: "og-light%00", option: "theme" },
  { name: "og-light%0A", option: "theme" },
  { name: "og-%20light", option: "theme" },
  { name: "%3Cscript%3E-light", option: "size" },
  { name: "%ED%A0%80-light", option: "size" },
  { name: "%ZZ-light", option: "size" },
  { name: `og-${"%01".repeat(500)}`, option: "theme" },
  { name: LONG, option: "size" },
  { name: `og-light@${LONG}x`, option: "scale" },
] as const;

describe.each(["png", "svg"])("a permanent name that is wrong in a %s address", (format) => {
  test.each(BAD_NAMES.map((row) => ({ ...row, shown: row.name.slice(0, 24) })))(
    "is a bad $option: $shown",
    async ({ name, option }) => {
      const answer = await ask(`${ANY_CARD}/0123456789ab/${name}.${format}`);
      const body = await answer.text();
      const problem = expectProblem(answer, body, { status: 400, code: "invalid-option" });
      expect(problem).toMatchObject({ option, allowed: ALLOWED[option] });
      expect(body).not.toContain("a".repeat(100));
    },
  );

  test.each(["og-light@2", "og-light@2X", "og-light@"])("never means another picture: %s", async (name) => {
    const answer = await ask(`${ANY_CARD}/0123456789ab/${name}.${format}`);
    expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
  });
});
