import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("a verb within what somebody tells", () => {
  test.for([
    [
      "is passed over where its subject stands outside",
      "en",
      "Ada Quill told a crowd at Orr Park that the fight would continue “until somebody listens”.",
      "Ada Quill: until somebody listens",
    ],
    [
      "is passed over where it thinks and does not speak",
      "en",
      "Ada Quill said her board considered the bid “far too low”.",
      "Ada Quill: far too low",
    ],
    [
      "is passed over where its own clause has ended",
      "en",
      "Ada Quill said in a note that drivers who agreed to a test were “careful men”.",
      "Ada Quill: careful men",
    ],
    [
      "is passed over before “and that”, though no “that” stands before",
      "en",
      "Ada Quill said the rules had been agreed in May and that the firm had kept them “to the last comma”.",
      "Ada Quill: to the last comma",
    ],
    [
      "is passed over where a clause on who speaks stands before the verb",
      "en",
      "Ada Quill, who was born in Orr, says the choir on the radio is loud, and “never in tune”.",
      "Ada Quill: never in tune",
    ],
    [
      "speaks where it says what somebody else said",
      "en",
      "Ada Quill said the board had dismissed the bid as “far too low”.",
      "the board: far too low",
    ],
    [
      "is passed over where another verb has begun since",
      "en",
      "Ada Quill said that her members had warned of it in May and had been “shown the door”.",
      "Ada Quill: shown the door",
    ],
    [
      "is passed over where what is told goes on in another clause",
      "fr",
      "Ada Roux a rappelé que d’autres maires avaient promis un pont et qu’il était resté « au stade du dessin ».",
      "Ada Roux: au stade du dessin",
    ],
    [
      "is passed over where what is told goes on behind a comma",
      "es",
      "Ada Gil recordó que la Constitución habla de vivienda, «pero alguien tiene que pagarla».",
      "Ada Gil: pero alguien tiene que pagarla",
    ],
    [
      "has its subject there where it speaks to somebody",
      "es",
      "Ada Gil contó que el alcalde la citó en su despacho y le dijo: «Aquí no cabe nadie».",
      "el alcalde: Aquí no cabe nadie",
    ],
  ] as const)("%s", ([, language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });
});

describe("a clause is left where it ends", () => {
  test.for([
    [
      "and goes on with “but that”, though no word began it",
      "en",
      "Ada Quill said her manager had never shouted but that silence could be “louder than a drum”.",
      "Ada Quill: louder than a drum",
    ],
    [
      "at the comma behind it",
      "en",
      "Ada Quill told reporters that, while the council had offered money, the families wanted “a true apology”.",
      "Ada Quill: a true apology",
    ],
    [
      "at the comma before a German verb",
      "de",
      "Auf die Frage, ob sie dem Landrat noch traue, schüttelte Ada Quill den Kopf: „Keinem von denen.“",
      "Ada Quill: Keinem von denen.",
    ],
    [
      "where another one has a subject of its own",
      "es",
      "Ada Gil se levantó, pero Rosa Paz le ordenó sentarse y le espetó: «Aquí hablo yo».",
      "Rosa Paz: Aquí hablo yo",
    ],
    [
      "by whom a French passive names behind the words",
      "fr",
      "Le bâtiment a été qualifié de « verrue de béton » par Ada Roux, l’architecte.",
      "Ada Roux: verrue de béton",
    ],
    [
      "by whose view “so” tells in German",
      "de",
      "Die Werft, so die Befürchtung von Ada Quill, könne „binnen weniger Wochen“ schließen.",
      "Ada Quill: binnen weniger Wochen",
    ],
  ] as const)("%s", ([, language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });
});

describe("the subject of a clause", () => {
  test.for([
    [
      "stands before an aside that names others",
      "en",
      "Ada Quill, citing figures that the minister, Otto Orr, had tabled, called the denial “arithmetic for children”.",
      "Ada Quill: arithmetic for children",
    ],
    [
      "stands before a clause with “cuyo” that names others",
      "es",
      "Ada Gil, cuyo antecesor, Luis Mora, dimitió en marzo, atribuye el retraso a «la herencia recibida».",
      "Ada Gil: la herencia recibida",
    ],
    [
      "begins its own clause behind “but”, whoever stands before",
      "en",
      "The captain of the ferry, whom all praised, refused, but Ada Quill, his mate, said it was “like parking a church”.",
      "Ada Quill: like parking a church",
    ],
    [
      "follows an English verb between commas",
      "en",
      "The treaty, argued Ada Quill in a column for the Herald, was “a fence with no posts”.",
      "Ada Quill: a fence with no posts",
    ],
    [
      "begins a reported question",
      "es",
      "Ada Gil recuerda cómo el juez, al leer la carta, la definió como «literatura fantástica».",
      "el juez: literatura fantástica",
    ],
    [
      "is the sentence’s where what it judges is a noun that no table has",
      "es",
      "Ada Gil supo por la prensa que su puesto lo heredaba un sobrino, cosa que califica de «milagro genético».",
      "Ada Gil: milagro genético",
    ],
    [
      "stands far before a French infinitive",
      "fr",
      "Ada Roux, à qui Luc Roy avait remis une pétition, s’est engagée à la lire « ligne par ligne ».",
      "Ada Roux: ligne par ligne",
    ],
    [
      "stands behind what leads to it",
      "en",
      "Told that Bob Stone had complained, Ada Quill rolled her eyes and said: “Once again?”",
      "Ada Quill: Once again?",
    ],
    [
      "is the nominative behind a German verb",
      "de",
      "Otto Orr kündigte Berufung an; die Richterin nannte er „befangen und launisch“.",
      "Otto Orr: befangen und launisch",
    ],
    [
      "is none where a German verb only parts with “zu”",
      "de",
      "Ada Quill sagte, eine Ölspur sei nicht zu erkennen: „Noch ist das Wasser sauber.“",
      "Ada Quill: Noch ist das Wasser sauber.",
    ],
    [
      "stands behind “wie” where a German verb ends the clause",
      "de",
      "Ada Quill sah zu, wie Otto Orr den Haushalt als „ganz großes Kartenhaus“ beschrieb.",
      "Otto Orr: ganz großes Kartenhaus",
    ],
    [
      "of “pour qui” is past where somebody works",
      "fr",
      "Ada Roux, chercheuse à l’université de Nantes, pour qui la loi est « un couteau sans manche », partira.",
      "Ada Roux: un couteau sans manche",
    ],
  ] as const)("%s", ([, language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });
});
