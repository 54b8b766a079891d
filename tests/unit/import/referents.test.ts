import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { quotesOf, saveText } from "../../fixtures/saved-text";

const quote = "“The dam holds,”";

/** Who is taken for the speaker of the last quote. */
function lastSpeaker(text: string, language = "en"): string | undefined {
  return findQuotes(saveText(language, text)).quotes.at(-1)?.speaker;
}

describe("a pronoun with somebody else named in between", () => {
  const both = "Senator Ada Quill met Treasurer Paul Orr.";

  test.for([
    ["is whom its sex fits", `${both}\n${quote} she said.`, "Ada Quill"],
    ["is the other one where that fits", `${both}\n${quote} he said.`, "Paul Orr"],
    [
      "is whom a rarer first name makes a woman",
      `Gerhardus Orr met Fiachra Hall and Pania Quill.\n${quote} she said.`,
      "Pania Quill",
    ],
    [
      "is the subject before the object",
      `Ada Quill praised Rose Orr, who runs the dam.\n${quote} she said.`,
      "Ada Quill",
    ],
    [
      "is not whom the words themselves name",
      "Mark Orr met Tim Hall. Tim Hall had made nine saves. “Nobody should blame Hall,” he said.",
      "Mark Orr",
    ],
    [
      "is rather whom its own paragraph names than who spoke in the one before",
      `“It leaks,” Rose Orr said.\nThe keys are with Ada Quill. ${quote} she said.`,
      "Ada Quill",
    ],
    [
      "is no role that tells no sex, where a name fits",
      `Ada Quill keeps the dam. The shed was once the laundry manager’s. ${quote} she said.`,
      "Ada Quill",
    ],
    [
      "is a teller of the sentence before",
      `Among the singers was Ada Quill, who remembered an evening in a caravan.\n“The dam held.\n“It held all night.”`,
      "Ada Quill",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test("is said to be unsure where two fit nearly as well", () => {
    const text = `Ada Quill and Rose Orr came to the dam.\n${quote} she said.`;
    expect(findQuotes(saveText("en", text)).quotes[0]?.confidence).toBe("low");
  });

  test("is whoever spoke before where the verb goes on", () => {
    const text = `The keeper, Paul Orr, “knows the dam,” Tom Hall said. He added that it was “full.”`;
    expect(lastSpeaker(text)).toBe("Tom Hall");
  });

  test("a verb in the singular stands for nobody plural", () => {
    const text = "La alcaldesa Ada Quiroga recibió a las víctimas. «La presa aguanta», dijo.";
    expect(lastSpeaker(text, "es")).toBe("Ada Quiroga");
  });
});

describe("a last name that two have", () => {
  test("is who is named in full more often", () => {
    const text = `Ada Quill sang. Ada Quill also drew. Her son, Tom Quill, wept. ${quote} Quill had written.`;
    expect(lastSpeaker(text)).toBe("Ada Quill");
  });
});

describe("words for somebody who was named", () => {
  test.for([
    [
      "are the one whose role they have",
      "Health Minister Ada Quill met Coach Paul Orr.",
      "the coach",
      "Paul Orr",
    ],
    [
      "are the one with more of the same words",
      "Finance Minister Paul Orr met Health Minister Ada Quill.",
      "the finance minister",
      "Paul Orr",
    ],
    ["are a title by what it stands for", "The Rev. Paul Orr buried Ada Quill.", "the pastor", "Paul Orr"],
    [
      "are nobody of another place",
      "Ohio Governor Ada Quill met Paul Orr.",
      "the Utah governor",
      "the Utah governor",
    ],
    [
      "are not whom somebody only belongs to",
      "Paul Orr, a friend of the mayor, came.",
      "the mayor",
      "the mayor",
    ],
  ] as const)("%s", ([, before, words, speaker]) => {
    expect(lastSpeaker(`${before} ${quote} ${words} said.`)).toBe(speaker);
  });
});

test("I is who wrote the article, where one person did", () => {
  const saved = saveText("en", `“Is it hot in there?” I asked him.`);
  const signed = { ...saved, metadata: { ...saved.metadata, authors: [{ name: "Ada Quill" }] } };
  expect(findQuotes(signed).quotes[0]?.speaker).toBe("Ada Quill");
  expect(quotesOf("en", "“Is it hot in there?” I asked him.")).toEqual(["?: Is it hot in there?"]);
});

describe("what somebody is, with an article, is whom the sentence before is about", () => {
  test.for([
    ["de", "Torwart Ada Quill sah es ähnlich. „So geht es nicht“, monierte die Kapitänin.", "Ada Quill"],
    ["fr", "Juan Gil est arrivé tard. « C’est fini », a dit le ministre.", "Juan Gil"],
    ["es", "Ada Quill no ocultaba su alegría. «Hicimos historia», dijo la entrenadora.", "Ada Quill"],
  ] as const)("in %s", ([language, text, speaker]) => {
    expect(findQuotes(saveText(language, text)).quotes).toMatchObject([{ speaker, confidence: "medium" }]);
  });

  test.for([
    ["of the other sex", "Ada Quill kam spät. „So geht es nicht“, sagte der Kapitän.", "der Kapitän"],
    [
      "of whom it told before",
      "Der Kapitän schwieg. Ada Quill kam spät. „Nein“, sagte die Kapitänin. „Ja“, sagte der Kapitän.",
      "der Kapitän",
    ],
    ["where another is named beside", "Juan Gil traf Ada Quill. „Nein“, sagte die Ministerin.", undefined],
  ] as const)("but nobody %s", ([, text, speaker]) => {
    const last = findQuotes(saveText("de", text)).quotes.at(-1);
    if (speaker) expect(last?.speaker?.toLowerCase()).toBe(speaker.toLowerCase());
    else expect(last?.speaker).not.toBe("Juan Gil");
  });
});

test("an article that begins with words gives them to whoever its next paragraph introduces", () => {
  const text = "«No hay nada que hacer. Se necesita fe».\nAda Roa tiene 17 años e intenta llegar a la costa.";
  expect(quotesOf("es", text)).toEqual(["Ada Roa: No hay nada que hacer. Se necesita fe"]);
});
