import { expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

test.for([
  ["an adjective without a common ending", "le Syndicat libre des peseurs"],
  ["adjectives and whose it is", "l'Ordre national des vétérinaires", "Ordre national des vétérinaires"],
  ["two matters with a preposition each", "la Chambre de commerce et d'industrie"],
  ["an adjective with a capital", "le ministère des Armées et des Anciens combattants"],
  ["what it fights", "l'Office central de lutte contre la corruption"],
] as const)("a French body’s name goes on with %s", ([, body, name = body]) => {
  expect(quotesOf("fr", `« C'est fini », a rappelé ${body}.`)).toEqual([`${name}: C'est fini`]);
});

test("short letters in brackets do not cut a French body’s name", () => {
  const text = "« C'est fini », a rappelé le Conseil des associations noires (CRAN).";
  expect(quotesOf("fr", text)).toEqual(["le Conseil des associations noires: C'est fini"]);
});

test.for([
  [
    "a noun joined to it",
    "Le groupe Rivières et territoires a dit « C'est fini ».",
    "Rivières et territoires",
  ],
  ["an adjective", "« C'est fini », a rappelé l'ONG Littoral vivant.", "Littoral vivant"],
  ["a noun of its own", "« C'est fini », a rappelé l'association Terre de liens.", "Terre de liens"],
] as const)("a name behind a French body’s noun may end with %s", ([, text, speaker]) => {
  expect(quotesOf("fr", text)).toEqual([`${speaker}: C'est fini`]);
});
