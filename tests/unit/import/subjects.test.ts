import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("the subject of a verb", () => {
  test.for([
    [
      "is the pronoun right before it, whoever a clause before is about",
      "en",
      "Ada Quill left. Asked about the scientists, who arrived in May, she said they were “no trouble”.",
      "Ada Quill: no trouble",
    ],
    [
      "is not what an infinitive has for its object",
      "fr",
      "« Un fleuve n’a pas de passeport », a déclaré au moment de signer le texte la maire Ada Roux.",
      "Ada Roux: Un fleuve n’a pas de passeport",
    ],
    [
      "may be who stands behind an infinitive that has no object",
      "es",
      "«Nos habían mentido», dijo al salir una vecina, Ada Gil.",
      "Ada Gil: Nos habían mentido",
    ],
    [
      "is who did something because of what they think",
      "es",
      "Luis Gil vio anulada su multa por la propia Ada Roa al entender que «nadie mide el ruido».",
      "Ada Roa: nadie mide el ruido",
    ],
    [
      "is who tells how somebody else looked",
      "es",
      "El juez Luis Gil, quien dijo que Ada Roa mostraba «miedo» al entrar, se fue.",
      "Luis Gil: miedo",
    ],
    [
      "is not whoever is spoken to behind an office",
      "es",
      "Ada Roa ganó. «Ha sido tu mejor carrera», espetó el jefe de pista a Ada Roa.",
      "el jefe de pista: Ha sido tu mejor carrera",
    ],
    [
      "may be two kinds of people behind one article",
      "es",
      "Los vecinos y comerciantes del barrio avisaron de que «el agua llega sucia».",
      "Los vecinos y comerciantes del barrio: el agua llega sucia",
    ],
    [
      "is who stands behind what he is, whoever was met before",
      "es",
      "Tras reunirse con Luis Gil, el líder de la oposición, Juan Roa, aseguró que «no hay acuerdo».",
      "Juan Roa: no hay acuerdo",
    ],
    [
      "is nobody known where a verb in the plural has none",
      "es",
      "Luis Gil denunció amenazas. «Vete de este pueblo», le escribieron.",
      "?: Vete de este pueblo",
    ],
    [
      "is not what begins with an article within a preposition",
      "es",
      "Luis Gil fue detenido. Al salir del juzgado gritó: «¡Soy inocente!».",
      "Luis Gil: ¡Soy inocente!",
    ],
    [
      "is not who stands at the end of a clause on a document",
      "es",
      "La sentencia, a la que ha tenido acceso Ada Roa, señala que «no hubo dolo».",
      "La sentencia: no hubo dolo",
    ],
    [
      "may be one of several",
      "es",
      "Luis Gil contó que uno de los detenidos le dijo a los agentes: «Yo no fui».",
      "uno de los detenidos: Yo no fui",
    ],
    [
      "may have held an office before",
      "es",
      "La exedil de Urbanismo Ada Roa lamentó que «nadie mide el ruido».",
      "Ada Roa: nadie mide el ruido",
    ],
  ] as const)("%s", ([, language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });
});

describe("a noun behind the words says whose they are", () => {
  test.for([
    ["en", "Ada Quill went home. “Put up a fence,” was her advice.", "Ada Quill: Put up a fence"],
    ["de", "„Nie wieder“, lautete die Antwort von Ada Kern.", "Ada Kern: Nie wieder"],
    ["es", "«Ni un paso atrás» es el lema de Ada Gil.", "Ada Gil: Ni un paso atrás"],
  ] as const)("%s: %s", ([language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });
});

test("a noun says of all words that are joined behind it whose they are", () => {
  const text = "Luis Gil habló de las acusaciones de «dejadez» y de «abandono» que lanzó ayer Ada Roa.";
  expect(quotesOf("es", text)).toEqual(["Ada Roa: dejadez", "Ada Roa: abandono"]);
});
