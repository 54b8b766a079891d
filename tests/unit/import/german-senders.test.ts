import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("who speaks in what is written in German", () => {
  test.for([
    [
      "a message is its sender's",
      "Der Verband der Müller ist dagegen. Das sei „ein Irrweg“, hieß es in einer Mitteilung des Verbandes.",
      ["Der Verband der Müller: ein Irrweg"],
    ],
    [
      "with all of the sender's name",
      "„Held des Tages“, heißt es in einem Beitrag der Freiwilligen Feuerwehr Lohne.",
      ["der Freiwilligen Feuerwehr Lohne: Held des Tages"],
    ],
    [
      "where the sender has a name, too",
      "„Bitte lüften“, heißt es in einer E-Mail von Direktor Kurt Lobner.",
      ["Kurt Lobner: Bitte lüften"],
    ],
    [
      "or is named elsewhere",
      "Bürgermeister Kurt Lobner bleibt dabei. „Das Bad bleibt zu“, stand in einem Brief des Bürgermeisters.",
      ["Kurt Lobner: Das Bad bleibt zu"],
    ],
    [
      "a report speaks for itself, whoever ordered it",
      "„Die Brücke hält“, heißt es in einem Gutachten des Landes.",
      ["einem Gutachten des Landes: Die Brücke hält"],
    ],
    [
      "whatever paper it is",
      "Ein Gipfelbuch lag unter dem Kreuz. „Nie wieder Nordwand“, heißt es darin.",
      ["Ein Gipfelbuch: Nie wieder Nordwand"],
    ],
    [
      "any thing speaks on which words stand",
      "Am Zaun hat jemand einen Karton befestigt, auf dem „Betreten verboten“ steht.",
      ["einen Karton: Betreten verboten"],
    ],
    [
      "also with how they are written",
      "Rosa Kern drückt auf einen Knopf, auf dem in roter Schrift „Nur im Notfall“ steht.",
      ["einen Knopf: Nur im Notfall"],
    ],
    [
      "whoever has said something about a pronoun speaks",
      "Ein Nachbar hat Bürgermeister Alois Hirsch per Mail vorgeworfen, er führe eine „Diktatur“ ein.",
      ["Ein Nachbar: Diktatur"],
    ],
  ] as const)("%s", ([, text, quotes]) => {
    expect(quotesOf("de", text)).toEqual(quotes);
  });
});
