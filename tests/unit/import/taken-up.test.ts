import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

const named = "Labour MSP Ada Quill wrote to Ministers.";

/** The last quote of a text with its speaker. */
function lastOf(text: string): string | undefined {
  return quotesOf("en", text).at(-1);
}

describe("a description takes up whoever was named", () => {
  test.for([
    ["where it tells where they are from", "The Lothian MSP said it was “moot”."],
    ["where it tells what they were", "The former accountant said it was “moot”."],
    ["by their age, behind another one", "The Lothian MSP waited. The 41-year-old said it was “moot”."],
  ] as const)("%s", ([, sentence]) => {
    expect(lastOf(`${named}\n${sentence}`)).toBe("Ada Quill: moot");
  });

  test("but neither where it tells nothing, nor where it tells whose they are", () => {
    expect(lastOf(`${named}\nThe judge said it was “moot”.`)).toBe("The judge: moot");
    expect(lastOf(`${named}\nThe Herald’s critic said it was “moot”.`)).toBe("The Herald’s critic: moot");
  });
});

describe("a pronoun behind a phrase and a comma is not whom the phrase speaks of", () => {
  test.for([
    ["behind a preposition", "Then, in a letter to rival Paul Orr, he wrote: “The dam holds.”"],
    ["behind a participle", "Sentencing Paul Orr, 34, of Leith, to nine years, he said: “The dam holds.”"],
  ] as const)("%s", ([, sentence]) => {
    expect(lastOf(`Mark Hall spoke first.\n${sentence}`)).toBe("Mark Hall: The dam holds.");
  });

  test("unless it is theirs", () => {
    expect(lastOf("Mark Hall spoke first.\nIn Paul Orr’s speech, he said: “The dam holds.”")).toBe(
      "Paul Orr: The dam holds.",
    );
  });
});

test("a pronoun behind words of attribution is whoever was spoken of", () => {
  expect(lastOf("Ada Quill wrote to Ministers.\nAccording to her, “the dam holds.”")).toBe(
    "Ada Quill: the dam holds",
  );
});

test("who is called by where they were born or by their children was named before", () => {
  expect(lastOf("Ada Quill was cross.\nThe mother-of-two said it was “moot”.")).toBe("Ada Quill: moot");
  expect(lastOf("Ada Quill was cross.\nThe Leith-born comic said it was “moot”.")).toBe("Ada Quill: moot");
});

test("a spokesperson and an actor may be women", () => {
  expect(lastOf("Paul Orr left.\nActor and spokesperson Ada Quill came. She said it was “moot”.")).toBe(
    "Ada Quill: moot",
  );
});

test("two joined by a sign are one name", () => {
  expect(lastOf("Analysts at Quill & Orr said it was “moot”.")).toBe("Analysts at Quill & Orr: moot");
});

describe("who speaks is read whole", () => {
  test.for([
    ["of a body with “of”", "A Ministry of Dams spokesman said", "A Ministry of Dams spokesman"],
    [
      "of a body with “of” and an article",
      "A Department of the Interior spokesman said",
      "A Department of the Interior spokesman",
    ],
    ["with a first name that may be a title", "Pc Dean Quill said", "Dean Quill"],
    ["before brackets", "Quillco (NASDAQ: QUIL) said", "Quillco"],
  ] as const)("%s", ([, words, speaker]) => {
    expect(lastOf(`${words} it was “moot”.`)).toBe(`${speaker}: moot`);
  });
});
