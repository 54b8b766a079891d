import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { saveText } from "../../fixtures/saved-text";

function speakersIn(language: string, text: string) {
  return findQuotes(saveText(language, text)).quotes.map(({ speaker }) => speaker);
}

describe("somebody without a name is told apart by what they wear, carry or are at", () => {
  test.for([
    ["en", "“Here we go,” said a woman with two toddlers.", "a woman with two toddlers"],
    ["en", "A man in a hunting jacket called them “a bunch of crooks”.", "A man in a hunting jacket"],
    ["de", "Ein Mann im Saal rief: „Das glaubt doch keiner!“", "Ein Mann im Saal"],
    ["fr", "« On nous ment », lance un homme en bleu de travail.", "un homme en bleu de travail"],
    ["es", "«Nos mienten», grita un hombre con sombrero.", "un hombre con sombrero"],
  ] as const)("%s: %s", ([language, sentence, speaker]) => {
    expect(speakersIn(language, sentence)).toEqual([speaker]);
  });
});

describe("how and when somebody speaks is no part of who", () => {
  test.for([
    ["en", "“Here we go,” said a woman with a shrug.", "a woman"],
    ["de", "„Das glaubt keiner“, sagte ein Mann mit einem Lächeln.", "ein Mann"],
    ["fr", "« On nous ment », lance un homme avec ironie.", "un homme"],
    ["es", "«Nos mienten», dijo un hombre con resignación.", "un hombre"],
  ] as const)("%s: %s", ([language, sentence, speaker]) => {
    expect(speakersIn(language, sentence)).toEqual([speaker]);
  });
});

describe("a German body is called by its noun and what stands in the genitive behind it", () => {
  test.for([
    ["„Es reicht“, erklärte der Verband kommunaler Klärwerke.", "der Verband kommunaler Klärwerke"],
    [
      "Die Vereinigung Zürcher Wirte und Hoteliers nannte das „Bürokratie pur“.",
      "Die Vereinigung Zürcher Wirte und Hoteliers",
    ],
  ] as const)("%s", ([sentence, speaker]) => {
    expect(speakersIn("de", sentence)).toEqual([speaker]);
  });
});

describe("a description goes on to its last noun, and never over the verb", () => {
  test.for([
    ["fr", "« Il est à moi », déclare un garçon de sept ans.", "un garçon de sept ans"],
    ["fr", "L’homme fouille, essaie. « Et celui-ci ? » tente-t-il.", "L’homme"],
    ["es", "«Nadie sale», ordenó un juez de primera instancia.", "un juez de primera instancia"],
    ["es", "El turno de noche la llama «el horno».", "El turno de noche"],
  ] as const)("%s: %s", ([language, text, speaker]) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });
});

describe("an English office reaches", () => {
  test.for([
    [
      "from “Retired” to the name",
      "Retired Solent Passage pilot Ada Quill was blunter. “The sea is wet.”",
      "Ada Quill",
    ],
    [
      "from a party to the letters behind it",
      "The firm was accused by a Green MSP of “marking its own homework”.",
      "a Green MSP",
    ],
    [
      "to the end of a crowd’s name",
      "“Shame!” bawled a huddle of students as Ada Quill went in.",
      "a huddle of students",
    ],
    [
      "past what somebody was to be, which is nobody else",
      "Otto Orr, who was to be best man at a wedding, missed it. “My suit is in the hold,” he said.",
      "Otto Orr",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(speakersIn("en", text)).toEqual([speaker]);
  });
});
