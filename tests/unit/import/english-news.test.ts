import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("who speaks is not", () => {
  test.for([
    ["who only hears", "The thief was ‘humiliated by a dam’, a jury heard.", "?: humiliated by a dam"],
    ["who is asked", "“Did it hold?” he was asked.", "?: Did it hold?"],
    [
      "who denies a claim",
      "Ada Quill rejected claims that the dam was “a farce in concrete.”",
      "?: a farce in concrete",
    ],
    [
      "what was told to somebody",
      "Ada Quill told jurors that an expert, Dr. Paul Orr, would say it was “likely to hold.”",
      "Paul Orr: likely to hold",
    ],
    [
      "whom a passive verb has for its subject",
      "Orr, described by neighbors as “a quiet man,” left.",
      "neighbors: a quiet man",
    ],
    [
      "a noun that looks like a verb",
      "The bank’s head, Ada Quill, told analysts on a conference call that she was “very calm.”",
      "Ada Quill: very calm",
    ],
    [
      "the place where somebody is from",
      "Orr, 42, of Leith Walk, Edinburgh, shouted “The dam holds!”",
      "Orr: The dam holds!",
    ],
    [
      "whom somebody speaks for",
      "“No,” Ada Quill, a spokeswoman for Gov. Paul Orr, said in an email.",
      "Ada Quill: No",
    ],
  ] as const)("%s", ([, sentence, found]) => {
    expect(quotesOf("en", sentence)).toEqual([found]);
  });
});

describe("who speaks is", () => {
  test.for([
    [
      "whose claim it is",
      "The mayor rejected claims by Ada Quill that the dam was “a farce.”",
      "Ada Quill: a farce",
    ],
    [
      "from where a cry came",
      "There were cries of “Shame” from the back benches.",
      "the back benches: Shame",
    ],
    [
      "who asks that words be taken for something",
      "Ada Quill asked that it be regarded as “a mere slip.”",
      "Ada Quill: a mere slip",
    ],
    ["who put it so", "As one diplomat put it, “The dam holds.”", "one diplomat: The dam holds."],
    ["who asks behind a question mark", "“You skimmed it?” Quill asked.", "Quill: You skimmed it?"],
    [
      "a document in a year",
      "In 2014 a federal report summed up Carrow Bay: “No grass.”",
      "a federal report: No grass.",
    ],
  ] as const)("%s", ([, sentence, found]) => {
    expect(quotesOf("en", sentence)).toEqual([found]);
  });
});

describe("a name at a sentence’s start", () => {
  test.for([
    ["begins behind a trade that no table has", "Builder Craig Quill said: “The dam holds.”", "Craig Quill"],
    ["begins behind words with a hyphen", "Mum-of-three Bogna Quill said: “The dam holds.”", "Bogna Quill"],
    ["may look like a month", "June Quill, 68, said: “The dam holds.”", "June Quill"],
    ["may stand alone before who it is", "Obermann, who built it, told me that “the dam holds.”", "Obermann"],
    ["ends before a verb that no table has", "Later Hume embraced Dean and said: “The dam holds.”", "Hume"],
    [
      "stands behind a title of several words",
      "Chief Executive Officer Ada Quill said: “The dam holds.”",
      "Ada Quill",
    ],
  ] as const)("%s", ([, sentence, speaker]) => {
    expect(quotesOf("en", sentence)[0]?.split(": ")[0]).toBe(speaker);
  });
});

describe("words that nobody said are passed over", () => {
  test.for([
    ["what people of a kind call a thing", "Economists call it a “liquidity trap.”"],
    ["a program that somebody told something", "Quill told “Face the Nation” about the dam."],
    ["a show that somebody was in", "Quill starred in “Rent” and said nothing."],
    ["a nickname behind a first name", "Bobby “Boris” Quill said nothing."],
    [
      "a name between commas, whatever of",
      "The exercise, “Northern Shield 24,” begins on Monday, Ada Quill said.",
    ],
    [
      "words before a noun, in what nobody in particular says",
      "The law is criticized as a “use it or lose it” approach.",
    ],
    ["a word before a noun, behind a preposition", "Ada Quill, a critic of “woke” culture, said nothing."],
    ["what somebody else supports", "That year “super boats” supported by Ada Quill won."],
    ["a word that was asked about", "They asked whether the “miracle” was real."],
  ] as const)("%s", ([, sentence]) => {
    expect(quotesOf("en", sentence)).toEqual([]);
  });
});

test("what somebody owns is named with its owner", () => {
  expect(quotesOf("en", "Mr. Orr’s office said it was “reviewing” the letter.")).toEqual([
    "Mr. Orr’s office: reviewing",
  ]);
});

describe("a speaker is all that the words say of him", () => {
  test.for([
    [
      "for whom somebody speaks",
      "A spokesman for Health Minister Ada Quill said it was “under review.”",
      "A spokesman for Health Minister Ada Quill",
    ],
    [
      "a campaign somebody speaks for",
      "A spokesman for the Quill campaign called it “a smear.”",
      "A spokesman for the Quill campaign",
    ],
    [
      "a country written with stops",
      "The U.N. food agency said it was “running out of time.”",
      "The U.N. food agency",
    ],
    [
      "what a commission is on",
      "The National Commission on Small Harbors said it was “running dry.”",
      "The National Commission on Small Harbors",
    ],
    [
      "whose lawyer somebody is",
      "Quill lawyer Horace Pym called it “a farce.” “Ada Quill sued.”",
      "Horace Pym",
    ],
    [
      "who owns a doctor",
      "Candidate Ada Quill’s doctor is calling her “fit.”",
      "Candidate Ada Quill’s doctor",
    ],
  ] as const)("%s", ([, sentence, speaker]) => {
    expect(quotesOf("en", sentence)[0]?.split(": ")[0]).toBe(speaker);
  });
});

describe("past a clause about somebody else", () => {
  test.for([
    [
      "a court and its president",
      "The order came from the Harbor Court, whose president, Ada Quill, called it “a farce.”",
      "Ada Quill",
    ],
    [
      "an institute that wrote a report",
      "A report by the Harbor Institute, which was read out, stated that it was “a farce.”",
      "A report",
    ],
    [
      "what papers have reported",
      "Ada Quill declined to say whether troops had moved, as papers have reported, calling it “a farce.”",
      "Ada Quill",
    ],
    [
      "anybody who complains",
      "Rival Ada Quill mocked the complaint, saying anybody who complains “is having a bad night.”",
      "Ada Quill",
    ],
  ] as const)("%s", ([, sentence, speaker]) => {
    expect(quotesOf("en", sentence)[0]?.split(": ")[0]).toBe(speaker);
  });
});

describe("titles between commas are passed over", () => {
  test.for([
    ["behind the work", "Her memoir, “Righty Tighty,” sold well."],
    ["before the work", "“Under the Hood,” a weekly radio program, ran for years."],
    ["in a journal", "An editorial in the journal, “Turning Up the Volume,” urges doctors not to wait."],
  ] as const)("%s", ([, sentence]) => {
    expect(quotesOf("en", sentence)).toEqual([]);
  });
});

describe("a company is known by what stands beside its name", () => {
  test.for([
    [
      "what it is",
      "Corvane, a maker of valves, fell on Monday after what it called “a brutal quarter.”",
      "Corvane",
    ],
    [
      "what it is, before the name",
      "The retailer Quillwell fell. The company said it was “disappointed.”",
      "Quillwell",
    ],
    [
      "its long name",
      "Orrland closes mills. Orrland Holdings Inc. said it was “a sad day.”",
      "Orrland Holdings Inc.",
    ],
    [
      "what it is later called",
      "Shares of Quillsund fell. Quillsund cut its forecast. The Norwegian carmaker blamed “a brutal quarter.”",
      "Quillsund",
    ],
    [
      "a word that no person is called by",
      "Ada Quill called. Harbor News put it out. “Do not shoot,” she says.",
      "Ada Quill",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("en", text)[0]?.split(": ")[0]).toBe(speaker);
  });
});

test("a first name that no list has begins a sentence", () => {
  expect(quotesOf("en", "Police shot Keith Quill. Rakoya Quill shouted: “He has no gun.”")).toEqual([
    "Rakoya Quill: He has no gun.",
  ]);
});

describe("a description goes on", () => {
  test.for([
    [
      "behind whom somebody advises",
      "A senior adviser to President Quill called it “a farce.”",
      "A senior adviser to President Quill",
    ],
    [
      "behind what somebody is familiar with",
      "A person familiar with its thinking said it was “a farce.”",
      "A person familiar with its thinking",
    ],
    [
      "behind whose side somebody is on",
      "The Liberal presidential nominee said it was “a farce.”",
      "The Liberal presidential nominee",
    ],
    [
      "in a last name with a small letter",
      "Spokesman Jean-Paul d’Orr said it was “a farce.”",
      "Jean-Paul d’Orr",
    ],
    [
      "with a noun that no table has",
      "However, Ada Quill’s countersuit said it was “a farce.”",
      "Ada Quill’s countersuit",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("en", text)[0]?.split(": ")[0]).toBe(speaker);
  });
});

test("nobody tells where it is too early to tell", () => {
  const text =
    "Mayor Ada Quill said that it was too early to tell whether it held, and there was “no evidence.”";
  expect(quotesOf("en", text)).toEqual(["Ada Quill: no evidence"]);
});

test("a program on which somebody spoke is not what was spoken", () => {
  const text = "On “Meet the Hour,” Sen. Ada Quill named two reasons. “People are tired of it.”";
  expect(quotesOf("en", text)).toEqual(["Ada Quill: People are tired of it."]);
});

test("the Justice Department is no judge, and two titles have one adjective", () => {
  expect(quotesOf("en", "The Justice Department said it was “moot.”")).toEqual([
    "The Justice Department: moot",
  ]);
  expect(quotesOf("en", "Israeli Prime Minister Ada Quill said it was “moot.”")).toEqual(["Ada Quill: moot"]);
});

test("a single letter before a quotation ends a sentence", () => {
  expect(quotesOf("en", "“It holds,” Ada Quill wrote on X. “We stay.”")).toEqual([
    "Ada Quill: It holds",
    "Ada Quill: We stay.",
  ]);
});

test("whoever says that they heard something tells it", () => {
  expect(quotesOf("en", "Witnesses said they heard “three loud bangs.”")).toEqual([
    "Witnesses: three loud bangs",
  ]);
});

test("a dateline names nobody who speaks", () => {
  expect(
    quotesOf("en", "PERTH, Australia (Reuters) - Ada Quill left.\nThe director was “very calm.”").at(-1),
  ).not.toContain("Reuters");
});

test("a quotation that nobody closed ends where another one is named beside the next", () => {
  const text = "“It leaks,” said Rep. Ada Quill. “The dam leaks.\n“It holds,” said Rep. Paul Orr.";
  expect(quotesOf("en", text)).toEqual([
    "Ada Quill: It leaks",
    "Ada Quill: The dam leaks.",
    "Paul Orr: It holds",
  ]);
  // Where nothing was said before, the name at the end is that of both paragraphs.
  expect(quotesOf("en", "“It leaks a lot.\n“It holds,” said Paul Orr.")).toEqual([
    "Paul Orr: It leaks a lot. | It holds",
  ]);
});

test("who is named right behind words is surer than a verb far before their colon", () => {
  const text = "It notes the harm it says Ada Quill has done to the dam: “It leaks,” the union wrote.";
  expect(quotesOf("en", text)).toEqual(["the union: It leaks"]);
});

test("a verb between brackets has its subject there", () => {
  expect(
    quotesOf("en", "Owners were late (or, as The Evening Gazette called them, “the last dinosaurs”)."),
  ).toEqual(["Evening Gazette: the last dinosaurs"]);
});

test("a body before an office belongs to it", () => {
  expect(quotesOf("en", "“No,” said House Majority Whip Paul Orr.")).toEqual(["Paul Orr: No"]);
});
