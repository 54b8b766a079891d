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
    [
      "whoever tells what somebody was told",
      "Ada Quill said the families had been told that the dam “was having a rest.”",
      "Ada Quill: was having a rest",
    ],
    [
      "whoever says what somebody should say",
      "Ada Quill said that the engineer, Mr Paul Orr, must explain “in one page” why it leaks.",
      "Ada Quill: in one page",
    ],
    [
      "whoever is an officer in a town",
      "“It is out,” Rosebury fire Chief Paul Orr told reporters.",
      "Paul Orr: It is out",
    ],
    ["whoever sums it up", "“Forty years,” is how Bill Orr sums it up.", "Bill Orr: Forty years"],
    [
      "whoever is named behind the place they sit for",
      "Reacting, the senator representing Tarro Riverine, Rose Orr, left.\nShe said, “We were shown a hole.”",
      "Rose Orr: We were shown a hole.",
    ],
    [
      "whoever is named behind a clause on them",
      "The man who kept the key is Sir Paul Orr. “I lost it,” he said.",
      "Paul Orr: I lost it",
    ],
    [
      "the spokesman of somebody, and nobody with another office of that name",
      "Ada Quill, the Labour dam spokeswoman, left. Rose Orr stayed. Her official spokeswoman said she was “very calm.”",
      "Her official spokeswoman: very calm",
    ],
    [
      "whoever speaks between commas, and not what they judge",
      "The mayor’s spokesman, Paul Orr, in a statement on Sunday, described the report as “a hole in a boat.”",
      "Paul Orr: a hole in a boat",
    ],
    [
      "whoever is named behind an office of several words",
      "Reacting to the report, the Chief Press Secretary to the mayor, Paul Orr, described it as “a hole in a boat.”",
      "Paul Orr: a hole in a boat",
    ],
    [
      "whoever was asked",
      "Asked whether he was sorry, Paul Orr paused. “One day I was.”",
      "Paul Orr: One day I was.",
    ],
    [
      "whoever told the one who listens",
      "“We have no forms left,” Ada Quill was told by the clerk.",
      "the clerk: We have no forms left",
    ],
    [
      "whose message it is",
      "Ada Quill’s message to the voters is simple: “Look at the drains.”",
      "Ada Quill: Look at the drains.",
    ],
    [
      "nobody, where cries are only heard",
      "There were cries of “Shame!” as the vote was read out.",
      "?: Shame!",
    ],
    ["some", "At the gate 40 people waited. “Open up!” some shouted, banging on pans.", "some: Open up!"],
    [
      "one of many",
      "Three of the crew met Ada Quill. “It leaks,” one shouted from the roof.",
      "one: It leaks",
    ],
    ["what is held up", "Fans held up banners reading “Sack the board”.", "banners: Sack the board"],
    [
      "the woman that somebody is called, whatever her first name is",
      "Rose Orr spoke.\nIndra Quill, the captain’s mother, left.\n“It leaks,” she said.",
      "Indra Quill: It leaks",
    ],
    [
      "whoever was quoted, though the sentence is about somebody else",
      "Ada Quill asked about the mayor, Rose Orr, who was quoted by a local channel as saying that the dam was “only a hole.”",
      "Rose Orr: only a hole",
    ],
    ["one of a party", "One senior Tory said it was “late.”", "One senior Tory: late"],
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
