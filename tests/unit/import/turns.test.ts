import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("two people speak to and fro within a paragraph", () => {
  test.for([
    [
      "an answerer is asked by who asked before, and answers",
      "de",
      "Der Richter Bodo Hensel sah auf. „Mit Weizen?“, fragte Hensel. „Ja“, sagte Marek Dudek. „Mit vergiftetem?“ „Nein.“",
      ["Bodo Hensel: Mit Weizen?", "Marek Dudek: Ja", "Bodo Hensel: Mit vergiftetem?", "Marek Dudek: Nein."],
    ],
    [
      "marks right behind marks are the other one’s",
      "es",
      "Inés Requejo insistió. «Diecinueve euros», le informó Pedro Gil. «¿Quién pagó?». «Los alcaldes».",
      ["Pedro Gil: Diecinueve euros", "Inés Requejo: ¿Quién pagó?", "Pedro Gil: Los alcaldes"],
    ],
    [
      "a question by itself stays with whoever spoke",
      "en",
      "“We lost,” said Ada Quill. Owen Orr nodded. “I told them,” Quill said. “Am I deaf?”",
      ["Ada Quill: We lost", "Ada Quill: I told them", "Ada Quill: Am I deaf?"],
    ],
    [
      "what somebody unnamed shouts stays nobody’s",
      "es",
      "«¿Quién paga?», preguntó Inés Requejo. «Nadie», dijo Pedro Gil. «¿Y la vergüenza?», gritó alguien.",
      ["Inés Requejo: ¿Quién paga?", "Pedro Gil: Nadie", "?: ¿Y la vergüenza?"],
    ],
  ] satisfies [string, string, string, string[]][])("%s", ([, language, text, quotes]) => {
    expect(quotesOf(language, text)).toEqual(quotes);
  });
});

test("a line with a date that ends in a colon announces a letter, and is no byline", () => {
  const text =
    "La lettre\n\nLe 12 juin 1944, Marcel Aubrac écrit à sa mère :\n\n« Je mange bien. Embrasse Jeanne. »";
  expect(quotesOf("fr", text)).toEqual(["Marcel Aubrac: Je mange bien. Embrasse Jeanne."]);
});

test("several speak one below the other, each behind a name and an office", () => {
  const text =
    "Las voces del camerino:\nGastón Oro, arquero: Me duele el hombro.\nWilfrido Montes, árbitro: No me pregunten.";
  expect(quotesOf("es", text)).toEqual([
    "Gastón Oro: Me duele el hombro.",
    "Wilfrido Montes: No me pregunten.",
  ]);
});

test("results below one another are nobody’s words", () => {
  const text =
    "Ada Quill won.\nMen’s final: Orr beat Pike.\nWomen’s final: Quill beat Lund.\nMixed doubles: rained off.";
  expect(quotesOf("en", text)).toEqual([]);
});

test("a quotation is signed behind a dash", () => {
  const text = "We asked around.\n“It rains.” — Sanjay Rao, 38, pharmacist\n“It does not.” – Bill Orchard";
  expect(quotesOf("en", text)).toEqual(["Sanjay Rao: It rains.", "Bill Orchard: It does not."]);
});

test("what a reporter asks between dashes is no quote, and words of the article are cut out whatever their verb", () => {
  const text = "Ada Roig ríe.\n—¿Y usted?\n—Yo espero.\n—¿No hay nadie?\n—Nadie —quiso zanjar ella.";
  expect(quotesOf("es", text)).toEqual(["Ada Roig: Yo espero.", "Ada Roig: Nadie"]);
});

test("a label says who speaks with an age or an office beside the name", () => {
  expect(quotesOf("fr", "Ils parlent.\nCamille, 24 ans : « J’ai dormi là. »")).toEqual([
    "Camille: J’ai dormi là.",
  ]);
});

test("whoever asks in a transcript with an office is no newspaper, and keeps the title without a first name", () => {
  const text =
    "Aus der Anhörung.\nFrau Lauer: Haben Sie die Akte gelesen?\nMinister Krafft: Gesehen.\nFrau Lauer: Von außen?\nMinister Krafft: Von innen.";
  expect(quotesOf("de", text)).toEqual([
    "Frau Lauer: Haben Sie die Akte gelesen?",
    "Minister Krafft: Gesehen.",
    "Frau Lauer: Von außen?",
    "Minister Krafft: Von innen.",
  ]);
});

test("a sentence about others, or a question, stands by itself behind the words on who spoke", () => {
  expect(quotesOf("en", "“We rang,” Ada Quill said. “They told us to wait.”")).toHaveLength(2);
  expect(quotesOf("fr", "« Il n’y a rien », dit Ada Quill. « Qui paie ? Personne. »")).toHaveLength(2);
  expect(quotesOf("es", "“No quiero pozos”, dijo Ada Quill. “Ni presas”.")).toHaveLength(1);
});

test("a question below what somebody is told is asked by the one who was told", () => {
  const text =
    "Maxi Ferreyra, que debutaba, guardó los botines en una bolsa de supermercado y se sentó. A su lado estaba Ramón Paz. “Esos no se lavan nunca más”, le ordenó Ramón Paz.\n“¿Ni con agua?”\n“Ni con la mirada.”";
  expect(quotesOf("es", text)).toEqual([
    "Ramón Paz: Esos no se lavan nunca más",
    "Maxi Ferreyra: ¿Ni con agua?",
    "Ramón Paz: Ni con la mirada.",
  ]);
});

test("a title keeps its stop in front of a last name", () => {
  const text = "Transcript:\nMr. Oakes: I signed.\nMs. Brill: You did not.\nMr. Oakes: I did.";
  expect(quotesOf("en", text)).toEqual([
    "Mr. Oakes: I signed.",
    "Ms. Brill: You did not.",
    "Mr. Oakes: I did.",
  ]);
});

describe("two people speak to and fro between dashes", () => {
  test.for([
    [
      "whoever has just come in is one of them",
      "Ernesto Vila abre a las tres. Una clienta espera.\n—¿Tiene sardinas?\n—Pocas —contesta Vila.\n—Póngame medio kilo.",
      ["Una clienta: ¿Tiene sardinas?", "Ernesto Vila: Pocas", "Una clienta: Póngame medio kilo."],
    ],
    [
      "a verb without a subject is not of whom a pronoun names beside the other’s words",
      "Rubén Calvo arranca. Dominica Prieto golpea el cristal.\n—No me falles —le dice.\n—No le fallo —contesta él.\n—Pues venga.",
      ["Dominica Prieto: No me falles", "Rubén Calvo: No le fallo", "Dominica Prieto: Pues venga."],
    ],
    [
      "nobody calls himself by his name",
      "Lidia Escobar llama al siguiente. Entra Hilario Montes.\n—Siéntese, don Hilario.\n—Mejor de pie, doctora.",
      ["Lidia Escobar: Siéntese, don Hilario.", "Hilario Montes: Mejor de pie, doctora."],
    ],
    [
      "what a stranger says goes on being a stranger’s",
      "Osvaldo Carimán levanta tres dedos.\n—¿Cuánto? —grita alguien.\n—Cuarenta —responde Carimán.\n—Viva estuvo mi abuela.",
      ["?: ¿Cuánto?", "Osvaldo Carimán: Cuarenta", "?: Viva estuvo mi abuela."],
    ],
  ] satisfies [string, string, string[]][])("%s", ([, text, quotes]) => {
    expect(quotesOf("es", text)).toEqual(quotes);
  });
});
