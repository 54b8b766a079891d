import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { saveText } from "../../fixtures/saved-text";

function speakersIn(language: string, text: string) {
  return findQuotes(saveText(language, text)).quotes.map(({ speaker }) => speaker);
}

describe("what bears words is described to where nothing is cut in two", () => {
  test.for([
    ["en", "“Mouse, deceased,” says an entry for March 1981.", "an entry for March 1981"],
    ["en", "Section 4 of the act demands a repair “without undue delay”.", "Section 4 of the act"],
    ["es", "Un aviso pegado en el portal promete: «Pronto habrá ascensor».", "Un aviso"],
    ["fr", "Selon une note interne remise au maire, le pont est « condamné ».", "une note interne"],
    [
      "de",
      "Ein Bericht von 2021 kam zu dem Schluss, die Mauer sei „für jeden mit einer Leiter offen“.",
      "Ein Bericht von 2021",
    ],
  ] as const)("%s: %s", ([language, sentence, speaker]) => {
    expect(speakersIn(language, sentence)).toEqual([speaker]);
  });
});

describe("a stranger speaks without being anybody who was named", () => {
  test.for([
    ["en", "Ada Quill rose. “Speak up!” somebody shouted from the back."],
    ["de", "Ada Quill stand auf. „Lauter, bitte!“, rief jemand von hinten."],
    ["fr", "Ada Quill s’est levée. « Plus fort ! », a lancé quelqu’un du fond de la salle."],
    ["es", "Ada Quill se levantó. «¡Más alto!», gritó alguien desde el fondo."],
  ] as const)("%s: %s", ([language, text]) => {
    expect(speakersIn(language, text)).toEqual([undefined]);
  });
});

test("a thing that no table has speaks behind what its sentence begins with", () => {
  const text = "Ada Quill was on the platform. At 8.14 the boards announced: “The train is cancelled.”";
  expect(speakersIn("en", text)).toEqual(["the boards"]);
});
