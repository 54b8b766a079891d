import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { saveText } from "../../fixtures/saved-text";

function judge(language: string, text: string) {
  return findQuotes(saveText(language, text)).quotes.map(({ confidence, doubts }) => [
    confidence,
    doubts.some(({ problem }) => problem.startsWith("the article s")),
  ]);
}

describe("words that the article says nobody said are in doubt", () => {
  test.for([
    ["en", "behind a negation", "Ada Quill never said “We will close the bridge.”"],
    ["en", "behind a negation of several words", "Ada Quill did not say: “We will close the bridge.”"],
    ["en", "before a negation", "“We will close the bridge,” Ada Quill never said."],
    ["en", "where saying them is denied", "Ada Quill denied having ever said “We will close the bridge.”"],
    ["en", "where a fake claims them", "A fake post claims Ada Quill said “We will close the bridge.”"],
    [
      "en",
      "where they are put down to somebody",
      "Ada Quill was falsely quoted as saying “We will close it.”",
    ],
    ["en", "where nothing shows it", "There is no evidence that Ada Quill said “We will close the bridge.”"],
    ["en", "behind a condition", "If Ada Quill had said “We will close the bridge,” all would stay."],
    ["en", "where they might have been said", "Ada Quill could have said: “We will close the bridge.”"],
    ["de", "behind a negation", "Ada Quill hat nie gesagt: „Die Brücke wird morgen gesperrt.“"],
    ["de", "before the verb's end", "Ada Quill hat nie „Die Brücke wird morgen gesperrt“ gesagt."],
    ["de", "before a negation", "Ada Quill sagte nie: „Die Brücke wird morgen gesperrt.“"],
    ["de", "where saying them is denied", "Ada Quill bestreitet, „Die Brücke ist zu“ gesagt zu haben."],
    ["fr", "behind a negation", "Ada Quill n’a jamais dit : « Le pont sera fermé demain. »"],
    ["fr", "where saying them is denied", "Ada Quill dément avoir dit : « Le pont sera fermé demain. »"],
    ["es", "behind a negation", "Ada Quill nunca dijo: «El puente se cerrará mañana»."],
    ["es", "where saying them is denied", "Ada Quill negó haber dicho: «El puente se cerrará mañana»."],
  ] as const)("%s: %s", ([language, , text]) => {
    expect(judge(language, text)).toEqual([["low", true]]);
  });

  test.for([
    ["en", "of other words", "Ada Quill didn’t mince words: “We will close the bridge.”"],
    ["en", "of hesitating", "Ada Quill did not hesitate to say “We will close the bridge.”"],
    ["en", "of saying no more", "Ada Quill not only said “We will close the bridge,” but did it."],
    ["en", "in a clause of its own", "No one should worry, Ada Quill said: “We will close the bridge.”"],
    ["en", "behind the verb", "“We will close the bridge,” Ada Quill said, denying any error."],
    ["en", "of what somebody was asked about", "Asked about a fake post Ada Quill said: “We will close it.”"],
    ["en", "or a month", "The officer who met Ada Quill in May said: “We will close the bridge.”"],
    ["de", "of what goes with it", "Ada Quill sagte nicht ohne Stolz: „Die Brücke wird gesperrt.“"],
    ["fr", "of hiding", "Ada Quill n’a pas caché sa colère : « Le pont sera fermé demain. »"],
    ["es", "in a sentence's first clause", "No es seguro, dijo Ada Quill: «El puente se cerrará mañana»."],
  ] as const)("but not by a negation %s: %s", ([language, , text]) => {
    expect(judge(language, text)).toEqual([[expect.stringMatching(/high|medium/), false]]);
  });
});
