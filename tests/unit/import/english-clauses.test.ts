import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/import/read-article";
import { quotesOf } from "../../fixtures/saved-text";

describe("who speaks is", () => {
  test.for([
    [
      "whom somebody else tells of",
      "Ada Quill was there. A plumber came on the third day, she said, and told her it was “a sort of a leak.”",
      "A plumber: a sort of a leak",
    ],
    [
      "whoever tells that, where the words follow",
      "Ada Quill lives at the dam. The miller begged her to leave, she said. “I told him it holds.”",
      "Ada Quill: I told him it holds.",
    ],
    [
      "whoever is named behind a year",
      "In 2019 Peter Vane told this paper that he would “rather eat the dam” than sign.",
      "Peter Vane: rather eat the dam",
    ],
    [
      "whoever says what a bill would do",
      "Ada Quill told members that clause 4 of the water bill would be replaced by a “friendly chat.”",
      "Ada Quill: friendly chat",
    ],
    [
      "a sheet of paper",
      "A sheet of paper on the gate said “Back at five.”",
      "A sheet of paper: Back at five.",
    ],
  ] as const)("%s", ([, text, found]) => {
    expect(quotesOf("en", text)).toEqual([found]);
  });
});

test("a month before a day names nobody", () => {
  const text =
    "Port Eskel, Oct 7 (PTI) The High Court on Monday stopped the works, noting that the city had played “a game.”";
  expect(quotesOf("en", text)).toEqual(["The High Court: a game"]);
  expect(readArticle(new TextEncoder().encode(`${text}\n`), "dam.txt").metadata.dateline).toBe("Port Eskel");
});
