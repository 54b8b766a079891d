import { expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

test.for([
  ["somebody", "Sur un carton, quelqu'un a écrit : « Entrez ».", "un carton"],
  ["a hand", "Sur la bâche du camion, une main a écrit : « Entrez ».", "la bâche du camion"],
] as const)("what %s wrote on a thing is what the thing says", ([, text, speaker]) => {
  expect(quotesOf("fr", text)).toEqual([`${speaker}: Entrez`]);
});

test("of a list before a colon the last speaks, where it bears words", () => {
  const text = "Devant l'école, quelqu'un a posé une paire de gants et un carton : « Merci ».";
  expect(quotesOf("fr", text)).toEqual(["un carton: Merci"]);
});

test("a word that often begins a sentence is no name before a colon", () => {
  const text =
    "18 h 21 – Réaction du chef de l'opposition, Luc Morvan, tout sourire :\n« Nous avons tenu bon. »";
  expect(quotesOf("fr", text)).toEqual(["Luc Morvan: Nous avons tenu bon."]);
});
