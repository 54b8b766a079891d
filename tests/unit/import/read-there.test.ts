import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { saveText } from "../../fixtures/saved-text";

function attributionsIn(language: string, text: string) {
  return findQuotes(saveText(language, text)).quotes.map(({ speaker, confidence }) => [speaker, confidence]);
}

describe("what is read is what was shown right before, whoever showed it", () => {
  test.for([
    ["en", "Ada Quill held up a placard. “Not in our air,” it read.", "a placard"],
    ["fr", "Ada Quill tenait une affiche. On y lisait : « Pas chez nous ».", "une affiche"],
    ["es", "Ada Quill dejó una cartulina. «No pasarán», decía.", "una cartulina"],
  ] as const)("%s: %s", ([language, text, speaker]) => {
    expect(attributionsIn(language, text)).toEqual([[speaker, "high"]]);
  });
});

describe("words stand on more things than paper", () => {
  test.for([
    [
      "en",
      "On Ada Quill’s wall hangs a certificate with the words “She came in second, but smiling”.",
      "a certificate",
    ],
    ["en", "On Ada Quill’s door there was a sheet of paper: “Gone fishing.”", "a sheet of paper"],
    [
      "de",
      "Am Zaun von Ada Quill hat jemand einen Karton befestigt, auf dem „Luft anhalten!“ steht.",
      "einen Karton",
    ],
    ["fr", "Ada Quill attend. Les écrans affichent : « Veuillez patienter ».", "Les écrans"],
    ["es", "Ada Quill miró la marquesina. La marquesina decía: «Cerrado».", "La marquesina"],
  ] as const)("%s: %s", ([language, text, speaker]) => {
    expect(attributionsIn(language, text).map(([who]) => who)).toEqual([speaker]);
  });
});

describe("what stands beside its words bears them, wherever it is", () => {
  test.for([
    ["en", "Ada Quill has a mug in her office that says “Ask me tomorrow”.", "a mug"],
    ["es", "Ada Quill tiene un cartel en la puerta que dice «Vuelvo mañana».", "un cartel"],
    ["en", "Strangers brought Ada Quill candles and a card, “Thank you for the rain”.", "a card"],
    ["fr", "Devant chez Ada Quill, des inconnus ont déposé un carton, « Merci pour la pluie ».", "un carton"],
  ] as const)("%s: %s", ([language, text, speaker]) => {
    expect(attributionsIn(language, text).map(([who]) => who)).toEqual([speaker]);
  });
});
