import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { loadHtml, PAGES } from "./all-pages";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A matter of taste: browsers read both.
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    // Served as it is made, without line breaks.
    "long-title": "off",
    "no-trailing-whitespace": "off",
  },
});

test.each(PAGES)("$name ($path) is valid HTML", async (page) => {
  const { results } = await validator.validateString(await loadHtml(page));
  const messages = results.flatMap((result) =>
    result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
  expect(messages).toEqual([]);
});
