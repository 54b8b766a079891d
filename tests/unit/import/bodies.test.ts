import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { saveText } from "../../fixtures/saved-text";

function speakersIn(language: string, text: string) {
  return findQuotes(saveText(language, text)).quotes.map(({ speaker }) => speaker);
}

describe("the place, the day and the agency before an article’s first words say nothing", () => {
  test.for([
    [
      "en",
      "Leith, Nov 5 (Reuters) - The grocer Lorvan cut its forecast again on Thursday, saying tea was “cruelly dear”.",
      "Lorvan",
    ],
    [
      "en",
      "Leith, Oct 7 (UNB) The High Court halted the works, observing they were “a farce”.",
      "The High Court",
    ],
    [
      "fr",
      "Nantes, 12 nov 2026 (ATP) - Les pêcheurs ont manifesté contre la préfecture, qui redoute « un bras de fer ».",
      "la préfecture",
    ],
  ] as const)("%s: %s", ([language, text, speaker]) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });
});

describe("a company is called by its name, whatever it makes or sells", () => {
  test.for([
    ["en", "British chocolate maker Lorvan said that cocoa was “painfully dear”.", "Lorvan"],
    [
      "en",
      "A spokesman for supermarket group Lorvan said nobody was “that daft”.",
      "A spokesman for supermarket group Lorvan",
    ],
    ["fr", "Le fabricant de cadrans Lorvan a parlé d’une année « noire ».", "Lorvan"],
    ["es", "La cadena de supermercados Lorvan habló de un año «negro».", "Lorvan"],
  ] as const)("%s: %s", ([language, text, speaker]) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });
});

describe("what “the company” and “the court” mean is a company, and a court by name", () => {
  test.for([
    [
      "es",
      "La Guardia Civil registró el almacén. La cocinera avisó y la empresa le contestó que era «una variedad temprana».",
      "la empresa",
    ],
    [
      "en",
      "The Gujarat High Court stopped work next to a food court. In its order, the court called the map “economical with facts”.",
      "The Gujarat High Court",
    ],
  ] as const)("%s: %s", ([language, text, speaker]) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });
});

test("what somebody is said to have written does not speak", () => {
  const text =
    "Rosa Gil llegó tarde. Ha acusado a Ana Vela de haber redactado el texto «sin sentarse una sola tarde».";
  expect(speakersIn("es", text)).toEqual(["Rosa Gil"]);
});
