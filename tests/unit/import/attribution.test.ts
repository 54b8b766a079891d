import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("a quotation is given to whoever the sentence says spoke", () => {
  test.for([
    ["by full name behind it", "en", "“The dam holds,” said Ada Quill.", "Ada Quill: The dam holds"],
    ["by the name before the verb", "en", "“The dam holds,” Ada Quill said.", "Ada Quill: The dam holds"],
    [
      "by a verb that no table has",
      "en",
      "“The dam holds,” Ada Quill marvelled.",
      "Ada Quill: The dam holds",
    ],
    ["before it", "en", "Ada Quill told reporters: “The dam holds.”", "Ada Quill: The dam holds."],
    [
      "by a source",
      "en",
      "According to Ada Quill, the dam is “perfectly sound and dry”.",
      "Ada Quill: perfectly sound and dry",
    ],
    [
      "past a relative clause",
      "en",
      "Ada Quill, who met Bob Stone, said the dam was “sound and very dry”.",
      "Ada Quill: sound and very dry",
    ],
    [
      "by the main verb of a participle",
      "en",
      "While meeting Korean engineers, Ada Quill slammed the firm, accusing it of using “wet and rotten sand” there.",
      "Ada Quill: wet and rotten sand",
    ],
    [
      "by an organisation",
      "en",
      "“The dam holds,” the Ministry of Water said.",
      "the Ministry of Water: The dam holds",
    ],
    [
      "by somebody whom no table knows",
      "en",
      "“The dam holds,” said a bystander.",
      "a bystander: The dam holds",
    ],
    [
      "in German behind the verb",
      "de",
      "„Der Damm hält“, sagte Ada Quill am Montag.",
      "Ada Quill: Der Damm hält",
    ],
    [
      "in German by a role in front of the name",
      "de",
      "„Der Damm hält“, betonte Bürgermeisterin Ada Quill.",
      "Ada Quill: Der Damm hält",
    ],
    [
      "in German by a source",
      "de",
      "Laut Ada Quill ist der Damm „ganz trocken und dicht“.",
      "Ada Quill: ganz trocken und dicht",
    ],
    [
      "in French with the verb turned round",
      "fr",
      "« La digue tient », a déclaré Ada Quill.",
      "Ada Quill: La digue tient",
    ],
    [
      "in French by the role",
      "fr",
      "« La digue tient », assure le maire Paul Roche.",
      "Paul Roche: La digue tient",
    ],
    [
      "in Spanish behind the comma",
      "es",
      "«La presa aguanta», aseguró Ada Quill.",
      "Ada Quill: La presa aguanta",
    ],
    [
      "in Spanish by a source",
      "es",
      "Según Ada Quill, la presa está «seca y muy firme».",
      "Ada Quill: seca y muy firme",
    ],
  ] as const)("%s", ([, language, text, wanted]) => {
    expect(quotesOf(language, text)).toEqual([wanted]);
  });
});

describe("less than a full name finds the person", () => {
  test.for([
    [
      "the last name",
      "en",
      "Mayor Ada Quill opened the dam.\n“It holds,” Quill said.",
      "Ada Quill: It holds",
    ],
    [
      "a pronoun of her sex",
      "en",
      "Mary Quill met Tom Stone.\n“It holds,” she said.",
      "Mary Quill: It holds",
    ],
    [
      "the role",
      "en",
      "The engineer, Mary Quill, walked on the dam.\n“It holds,” the engineer said.",
      "Mary Quill: It holds",
    ],
    [
      "a pronoun in German",
      "de",
      "Maria Quill besuchte den Damm.\n„Er hält“, sagte sie.",
      "Maria Quill: Er hält",
    ],
    [
      "a pronoun joined to a French verb",
      "fr",
      "Marie Roche visite la digue.\n« Elle tient », dit-elle.",
      "Marie Roche: Elle tient",
    ],
    [
      "a Spanish verb without a subject",
      "es",
      "María Quill visitó la presa.\n«Aguanta bien», afirmó.",
      "María Quill: Aguanta bien",
    ],
    [
      "a body's short name",
      "en",
      "The Ministry of Water sent a letter.\n“The dam holds,” the ministry said.",
      "The Ministry of Water: The dam holds",
    ],
  ] as const)("%s", ([, language, text, wanted]) => {
    expect(quotesOf(language, text)).toContain(wanted);
  });

  test("a place is nobody who could be meant", () => {
    const text = "Tom Stone flew to Washington.\n“The dam holds,” he said.";
    expect(quotesOf("en", text)).toEqual(["Tom Stone: The dam holds"]);
  });
});

describe("where nothing in the sentence says who spoke", () => {
  test("the quotation goes on with the speaker before it", () => {
    expect(quotesOf("en", "“It holds,” Ada Quill said. “Nobody has to leave.”")).toEqual([
      "Ada Quill: It holds",
      "Ada Quill: Nobody has to leave.",
    ]);
  });

  test("a sentence about somebody introduces their words", () => {
    expect(quotesOf("en", "Ada Quill shook her head. “Nobody has to leave.”")).toEqual([
      "Ada Quill: Nobody has to leave.",
    ]);
  });

  test("a dialogue goes on behind a question that somebody is long said to ask", () => {
    const text = `Rosario Ledezma atendió la caseta del pueblo. De Rosario Ledezma se dice que lo recordaba todo.
—¿Nunca contó nada? —le preguntó el párroco, Gianni Bertolucci, en la fiesta del pueblo, delante de media plaza y de todos los niños.
—Conté los minutos.
—Habrá tenido tentación.
—Todas las tardes.`;
    expect(quotesOf("es", text)).toEqual([
      "Gianni Bertolucci: ¿Nunca contó nada?",
      "Rosario Ledezma: Conté los minutos.",
      "Gianni Bertolucci: Habrá tenido tentación.",
      "Rosario Ledezma: Todas las tardes.",
    ]);
  });

  test("two voices of a dialogue take turns", () => {
    const text =
      "“Does it hold?” Ada Quill asked.\n“It does,” Tom Stone replied.\n“For how long?”\n“For good.”";
    expect(quotesOf("en", text)).toEqual([
      "Ada Quill: Does it hold?",
      "Tom Stone: It does",
      "Ada Quill: For how long?",
      "Tom Stone: For good.",
    ]);
  });

  test("nobody is made up", () => {
    expect(quotesOf("en", "“The dam holds and nobody has to leave.”")).toEqual([
      "?: The dam holds and nobody has to leave.",
    ]);
  });

  test("an interview's labels say who answers, and its questions are nobody's statements", () => {
    const text =
      "Ada Quill: It holds.\nFrage: Und wie lange?\nAda Quill: Für immer.\nFrage: Sicher?\nQuill: Ganz sicher, ja.";
    expect(quotesOf("de", text)).toEqual([
      "Ada Quill: It holds.",
      "Ada Quill: Für immer.",
      "Ada Quill: Ganz sicher, ja.",
    ]);
  });
});
