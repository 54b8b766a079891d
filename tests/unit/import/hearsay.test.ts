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
