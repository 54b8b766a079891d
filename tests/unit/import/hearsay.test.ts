import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("words that one person tells of another are the other one’s", () => {
  test.for([
    [
      "whoever stands in the clause that is told is not the teller",
      "es",
      "Habló Pedro Gil. Contó que el gerente de planta los reunió el viernes y les dijo: «El que quiera entrar entra».",
      "el gerente de planta: El que quiera entrar entra",
    ],
    [
      "two participles share their auxiliary and its subject",
      "de",
      "Ina Amt hatte Dienst. Der Sohn habe sie um drei Uhr angerufen und nur einen Satz gesagt: „Wir haben alle davon gegessen.“",
      "Der Sohn: Wir haben alle davon gegessen.",
    ],
    [
      "who tells of it between commas is not whose verb follows",
      "en",
      "Ada Quill mends lifts. Her first boss, she said, liked to tell owners that “gravity takes no break.”",
      "Her first boss: gravity takes no break",
    ],
    [
      "whoever has a saying says it",
      "en",
      "Ada Quill fishes for crabs. Her late father, she says, had a saying: “Where the grass goes, they go.”",
      "Her late father: Where the grass goes, they go.",
    ],
  ] as const)("%s", ([, language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });
});

describe("where several speak whom nothing else names, it is where they do", () => {
  test.for([
    [
      "Habló Pedro Gil. «Es cosa de privados», se limitaron a contestar en el Ministerio de Economía.",
      "el Ministerio de Economía: Es cosa de privados",
    ],
    [
      "Habló Pedro Gil. «¡Que hable el portero!», gritaron desde las bancas verdes.",
      "las bancas verdes: ¡Que hable el portero!",
    ],
  ] as const)("%s", ([text, quote]) => {
    expect(quotesOf("es", text)).toEqual([quote]);
  });
});

test("a verb of several is no single person’s", () => {
  const text =
    "Los chavales, en cambio, prefieren la noche. Ana Gil los oye. «¡Cabra sí!», corearon el jueves.";
  expect(quotesOf("es", text)).toEqual(["Los chavales: ¡Cabra sí!"]);
});

describe("a paragraph that ends in a colon says whose words the next one is", () => {
  test.for([
    [
      "by the noun it begins with",
      "Réaction du chef de l’opposition, Luc Roy, tout sourire malgré la défaite :\n\n« On le penche. Il est penché. »",
      "Luc Roy: On le penche. Il est penché.",
    ],
    [
      "and what somebody writes something by does not write it",
      "Ada Roy hausse les épaules. Elle a refusé par une lettre de trois lignes :\n\n« Je vous remercie. Je ne téléphone pas. »",
      "Ada Roy: Je vous remercie. Je ne téléphone pas.",
    ],
  ] as const)("%s", ([, text, quote]) => {
    expect(quotesOf("fr", text)).toEqual([quote]);
  });
});

describe("whoever is remembered speaks", () => {
  test.for([
    [
      "en",
      "Ada Quill remembers her mother saying, “Never sell the goat.”",
      "her mother: Never sell the goat.",
    ],
    ["en", "Ada Quill quoted Owen Orr as saying, “Never sell.”", "Owen Orr: Never sell."],
    ["es", "Ana Gil recuerda a su madre diciendo: «Come despacio».", "su madre: Come despacio"],
  ] as const)("%s: %s", ([language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });

  test("also where they are only a pronoun", () => {
    const text = "Basil Orr taught by insult. “God gave you two ears,” Ada Quill recalls him saying.";
    expect(quotesOf("en", text)).toEqual(["Basil Orr: God gave you two ears"]);
  });
});

describe("a voice of which no more is said is nobody’s", () => {
  test.for([
    ["en", "Ada Quill won. Somewhere in the gallery a voice said, “About time.”", "?: About time."],
    [
      "fr",
      "Anne Roy attend. Du fond monte une voix caverneuse : « Ils ont du far ! »",
      "?: Ils ont du far !",
    ],
    ["fr", "Anne Roy confirme d’une voix forte : « Il me doit tout ! »", "Anne Roy: Il me doit tout !"],
    ["es", "Habló Ana Gil. «¡Fuera!», exigió una voz de la bancada.", "una voz de la bancada: ¡Fuera!"],
  ] as const)("%s: %s", ([language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });
});

describe("what is heard behind the words", () => {
  test.for([
    ["is nobody’s cry", "en", "Ada Quill waited. “Out!” came the cry whenever a lorry came.", ["?: Out!"]],
    [
      "is a cry from somewhere",
      "en",
      "Ada Quill waited. “Out!” came a shout from the Labour benches.",
      ["the Labour benches: Out!"],
    ],
    [
      "is the reply of whoever was asked",
      "de",
      "Bodo Kern stand dabei. „Warum?“, fragte Ina Amt. „Weil ich wollte“, kam die Antwort.",
      ["Ina Amt: Warum?", "Bodo Kern: Weil ich wollte"],
    ],
  ] satisfies [string, string, string, string[]][])("%s", ([, language, text, quotes]) => {
    expect(quotesOf(language, text)).toEqual(quotes);
  });
});

test("some who chant are nobody who was named", () => {
  const text = "Ada Quill heard the news. “Hotline!” some chanted, holding up their shoes.";
  expect(quotesOf("en", text)).toEqual(["some: Hotline!"]);
});
