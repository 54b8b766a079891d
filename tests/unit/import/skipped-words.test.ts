import { expect, test } from "vitest";
import { quotesOf, skippedOf } from "../../fixtures/saved-text";

test.for([
  ["scare quotes", "en", "The “smart” dam was built in 1990."],
  ["a title", "en", "She wrote the novel “The Dry River” in 1990."],
  ["a nickname", "en", "Tom “Beaver” Stone built the dam in 1990."],
  ["a term", "en", "The so-called “dam tax” was paid by all."],
  ["a ship's name in French", "fr", "Derrière elle, le « Petit-Louis » reste à quai."],
  ["a word itself in German", "de", "Das Wort „Damm“ steht auf dem Schild."],
  ["a nickname in Spanish", "es", "El puente, apodado «El Largo», se abrió en 1990."],
] as const)("%s is no statement, and is told with a reason", ([, language, text]) => {
  expect(quotesOf(language, text)).toEqual([]);
  expect(skippedOf(language, text)).toHaveLength(1);
  expect(skippedOf(language, text)[0]).toMatch(/: \S/u);
});

test("a few words that somebody is said to have used are a statement", () => {
  expect(quotesOf("en", "Ada Quill called the dam “a bad joke”.")).toEqual(["Ada Quill: a bad joke"]);
});
