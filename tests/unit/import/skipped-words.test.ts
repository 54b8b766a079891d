import { expect, test } from "vitest";
import { quotesOf, skippedOf } from "../../fixtures/saved-text";

test.for([
  ["scare quotes", "en", "The “smart” dam was built in 1990."],
  ["a title", "en", "She wrote the novel “The Dry River” in 1990."],
  ["a nickname", "en", "Tom “Beaver” Stone built the dam in 1990."],
  ["a term", "en", "The so-called “dam tax” was paid by all."],
  ["a ship's name in French", "fr", "Derrière elle, le « Petit-Louis » reste à quai."],
  ["a word itself in German", "de", "Das Wort „Damm“ steht auf dem Schild."],
  ["a plan in German behind its article", "de", "Ada Quill sagte, der „Damm-Turbo“ helfe allen."],
  ["a day in German by its adjective", "de", "Ada Quill sagte, sie komme zum „Offenen Deichtag“ wieder."],
  ["what they call somebody in Spanish", "es", "En el barrio lo llaman «el loco»."],
  ["an agreement in Spanish", "es", "El llamado «Pacto de la Acequia», firmado en 2019, obliga a Ada Quill."],
  ["what marks the noun behind it", "en", "The dam’s “fail fast” culture worried Ada Quill."],
  ["a title by its capitals", "en", "Ada Quill hummed “The Drowned Piper” on the dam."],
  ["a title in Spanish by its first capital", "es", "Ada Quill tarareaba «La presa vacía» en el puente."],
  ["a nickname in Spanish", "es", "El puente, apodado «El Largo», se abrió en 1990."],
  [
    "what several call somebody, with an article",
    "de",
    "Ada Quill webt. Kollegen nennen sie „die Nähmaschine“.",
  ],
  ["what somebody calls a friend behind a relative", "de", "Ada Quill, die er „die Nadel“ nannte, schwieg."],
  [
    "a charge in French",
    "fr",
    "Une plainte contre Jean Roy pour « mise en danger de la vie d’autrui » suit.",
  ],
  ["a charge in Spanish", "es", "Ada Quill fue condenada en mayo por «falsedad en documento público»."],
  ["what a plan is known as in Spanish", "es", "El plan, que se conoce como «el decreto bis», espera."],
] as const)("%s is no statement, and is told with a reason", ([, language, text]) => {
  expect(quotesOf(language, text)).toEqual([]);
  expect(skippedOf(language, text)).toHaveLength(1);
  expect(skippedOf(language, text)[0]).toMatch(/: \S/u);
});

test("a translation in brackets is no second statement", () => {
  expect(quotesOf("fr", "« Gbêhanlin, kaabo ! » (« bienvenue »), scandait la foule.")).toEqual([
    "la foule: Gbêhanlin, kaabo !",
  ]);
});

test("an inscription of several words is a statement, and one word a word", () => {
  expect(
    quotesOf("de", "Dort hing ein Bettlaken mit der Aufschrift „Bitte nicht zweistellig“."),
  ).toHaveLength(1);
  expect(quotesOf("de", "Dort hing ein Bettlaken mit der Aufschrift „Kein Acker für Beton“.")).toHaveLength(
    1,
  );
  expect(quotesOf("de", "Dort hing ein Bettlaken mit der Aufschrift „Bitte“.")).toEqual([]);
});

test("whatever a colon announces is somebody's, though nobody knows whose", () => {
  expect(quotesOf("es", "Alguien lo corrigió: «Todavía».")).toEqual(["?: Todavía"]);
  expect(quotesOf("es", "«Que vengan», respondió alguien.")).toEqual(["?: Que vengan"]);
});

test("what the newspaper asks between dashes is no statement", () => {
  const text = "—¿Aguanta?\n—Aguanta —dice Ada Quill—. Es de piedra.\n—¿Mucho?\n—Mucho.";
  expect(quotesOf("es", text)).toEqual(["Ada Quill: Aguanta | Es de piedra.", "Ada Quill: Mucho."]);
  expect(skippedOf("es", text)).toEqual([
    "¿Aguanta?: asked by the newspaper",
    "¿Mucho?: asked by the newspaper",
  ]);
});

test("a body speaks without being the subject in Spanish", () => {
  const text = "Ada Quill calla. Desde el Ministerio aseguran que «no hay agua».";
  expect(quotesOf("es", text)).toEqual(["el Ministerio: no hay agua"]);
});

test.for([
  ["that somebody is said to have used", "en", "Ada Quill called the dam “a bad joke”."],
  ["before which a verb names nothing", "en", "Ada Quill called “a bad joke” the dam and its wall."],
  ["of somebody who presents a plan", "es", "Ada Quill dijo que el plan “ya está pagado”."],
  ["that a German noun judges", "de", "Ada Quill sprach von einem „Skandal“."],
  ["with a German genitive", "de", "Ada Quill lobte das „Zeichen der Vernunft“."],
  ["before an infinitive", "es", "Ada Quill consideró “prematuro” hablar de la presa."],
  ["behind a verb that no table has", "fr", "Ada Quill verrait la digue « dans un délai raisonnable »."],
] as const)("a few words %s are a statement", ([, language, text]) => {
  expect(quotesOf(language, text)).toHaveLength(1);
});

test("what is charged besides is no statement either", () => {
  const text = "Paul Sorel est poursuivi pour « violences en réunion » et « recel de vol aggravé ».";
  expect(quotesOf("fr", text)).toEqual([]);
  expect(skippedOf("fr", text)).toHaveLength(2);
});
