import { describe, expect, test } from "vitest";
import type { Stretch } from "../../src/model/selectors";
import { deepLink, textFragment } from "../../src/model/text-fragment";

function stretch(exact: string, more: Partial<Stretch> = {}): Stretch {
  return { exact, prefix: "", suffix: "", start: 0, end: exact.length, matches: 1, ...more };
}

/** More than 120 characters, the longest text that is named whole. */
const LONG =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

describe("a text fragment", () => {
  test.for([
    ["names short words whole", stretch("tough and direct"), "text=tough%20and%20direct"],
    ["escapes what the directive's syntax uses", stretch("a-b, c & d"), "text=a%2Db%2C%20c%20%26%20d"],
    ["writes other scripts as UTF-8", stretch("“жé”"), "text=%E2%80%9C%D0%B6%C3%A9%E2%80%9D"],
    [
      "names long words by their first and last five",
      stretch(LONG),
      "text=one%20two%20three%20four%20five,sixteen%20seventeen%20eighteen%20nineteen%20twenty",
    ],
    ["names a long text of few words whole", stretch("a".repeat(200)), `text=${"a".repeat(200)}`],
    [
      "leaves prefix and suffix out where the words stand once",
      stretch("defensive response", { prefix: "he received a “", suffix: "” after" }),
      "text=defensive%20response",
    ],
    [
      "adds prefix and suffix where the words stand more than once",
      stretch("defensive response", { prefix: "he received a “", suffix: "” after raising", matches: 2 }),
      "text=received%20a%20%E2%80%9C-,defensive%20response,-%E2%80%9D%20after",
    ],
    [
      "leaves out a prefix that is white space",
      stretch("a ferry", { prefix: " ", suffix: " sank th", matches: 2 }),
      "text=a%20ferry,-sank",
    ],
    [
      "leaves out a suffix that is empty",
      stretch("a ferry", { prefix: "nd once ", suffix: "", matches: 2 }),
      "text=once-,a%20ferry",
    ],
    [
      "leaves out the half words at the far ends of prefix and suffix, which browsers do not find",
      stretch("a ferry", { prefix: "nce upon", suffix: "sank th", matches: 2 }),
      "text=upon-,a%20ferry,-sank",
    ],
  ] as const)("%s", ([, selected, directive]) => {
    expect(textFragment([selected])).toBe(`#:~:${directive}`);
  });

  test("names every part of a split quote, in order", () => {
    expect(textFragment([stretch("one part"), stretch("another-part")])).toBe(
      "#:~:text=one%20part&text=another%2Dpart",
    );
  });
});

describe("a deep link", () => {
  test.for([
    ["an address", "https://mail.example/ferry", "https://mail.example/ferry#:~:text=a%20ferry"],
    ["an address with a query", "https://mail.example/?a=1", "https://mail.example/?a=1#:~:text=a%20ferry"],
    [
      "an address with a fragment",
      "https://mail.example/#live",
      "https://mail.example/#live:~:text=a%20ferry",
    ],
  ] as const)("is %s with the fragment behind it", ([, address, link]) => {
    expect(deepLink(address, [stretch("a ferry")])).toBe(link);
  });
});
