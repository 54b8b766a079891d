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

describe("what is to be seen somewhere bears the words behind the colon, whatever its noun", () => {
  test.for([
    ["en", "Over the lane where Ada Quill keeps bees hangs a painted board: “Slow down.”", "a painted board"],
    ["en", "Tucked under the wiper of Ada Quill’s van was a slip of paper: “Nice try.”", "a slip of paper"],
    ["fr", "Glissé sous la porte d’Ada Quill, un bout de papier : « Bien essayé. »", "un bout de papier"],
    ["de", "Über dem Tor von Ada Quill hängt seit Mai ein Brett: „Langsam fahren.“", "ein Brett"],
    ["fr", "Devant chez Ada Quill, il y a une ardoise : « Ralentissez. »", "une ardoise"],
    ["es", "Sobre el portón de Ada Quill cuelga un tablón: «Más despacio».", "un tablón"],
  ] as const)("%s: %s", ([language, sentence, speaker]) => {
    expect(speakersIn(language, sentence)).toEqual([speaker]);
  });
});

describe("cries are of whoever greets with them, and of nobody who is met by them", () => {
  test.for([
    ["en", "The miners greeted her with cries of “Not in our air!”", "The miners"],
    ["es", "Los mineros lo recibieron al grito de «¡Fuera de aquí!».", "Los mineros"],
    ["fr", "Les mineurs l’ont accueillie aux cris de « Pas chez nous ! ».", "Les mineurs"],
    ["en", "Ada Quill had barely begun when a shout of “Judas!” came from the dark.", undefined],
    ["en", "Ada Quill tried to speak over chants of “Lock the gates!”", undefined],
    ["de", "Ada Quill wurde mit „Abtreten, abtreten!“-Rufen empfangen.", undefined],
    ["fr", "Ada Quill a été accueillie aux cris de « Démission ! ».", undefined],
    ["es", "Ada Quill intentó hablar entre gritos de «¡Fuera de aquí!».", undefined],
  ] as const)("%s: %s", ([language, sentence, speaker]) => {
    expect(speakersIn(language, sentence)).toEqual([speaker]);
  });
});

describe("whoever a longer description means", () => {
  test.for([
    [
      "is governed past it",
      "de",
      "In einem am Montag verteilten Blatt nennt Ada Quill das „grob fahrlässig und dumm“.",
      "Ada Quill",
    ],
    [
      "is not who is named before it",
      "es",
      "Cuando llegó Ada Quill, unos aldeanos gritaron: «¡Otro valle!».",
      "unos aldeanos",
    ],
    ["is somebody new", "en", "Ada Quill rose. “Sit down,” said another.", "another"],
    [
      "is what the words stand in, whoever tells of it",
      "de",
      "In dem Bericht ist laut NDR von „schweren Mängeln im Schiff“ die Rede.",
      "dem Bericht",
    ],
    ["is one of several", "fr", "« Rendez-nous nos enfants ! », a lancé l’une d’elles.", "l’une d’elles"],
    [
      "is nobody whom it is about",
      "en",
      "“He came first,” a colleague of Mr Quill remembered.",
      "a colleague of Mr Quill",
    ],
  ] as const)("%s", ([, language, sentence, speaker]) => {
    expect(speakersIn(language, sentence)).toEqual([speaker]);
  });
});
