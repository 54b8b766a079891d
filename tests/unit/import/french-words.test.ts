import { expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

test.for([
  [
    "what somebody plays",
    "« C'est perdu », avoue, les yeux au sol, le demi de mêlée visiteur.",
    "le demi de mêlée visiteur",
  ],
  ["a trade", "Une polisseuse sort de l'atelier. « C'est perdu », soupire-t-elle.", "Une polisseuse"],
  ["letters for a union", "« C'est perdu », regrette la CFDT.", "la CFDT"],
] as const)("French news names by %s who speaks", ([, text, speaker]) => {
  expect(quotesOf("fr", text)).toEqual([`${speaker}: C'est perdu`]);
});

test("letters behind an office say for whom somebody speaks, and are not who", () => {
  const text = "Le délégué CFDT de l'usine, Paul Vernet, sourit. « C'est gagné », dit-il.";
  expect(quotesOf("fr", text)).toEqual(["Paul Vernet: C'est gagné"]);
});

test("a note stuck to something speaks by what is written on it", () => {
  const text = "Le voisin sort avec un post-it : « C'est fermé ».";
  expect(quotesOf("fr", text)).toEqual(["un post-it: C'est fermé"]);
});

test.for([
  ["an infinitive behind a colon", "Et le préfet d'ajouter : « C'est fini ».", "le préfet"],
  [
    "words on what a witness was cited as",
    "« C'est fini », a rappelé, cité comme témoin, le commissaire Luc Morvan.",
    "Luc Morvan",
  ],
  ["one of several", "« C'est fini », a lancé l'un d'eux en sortant.", "l’un d’eux"],
  ["the name behind one of several", "« C'est fini », dit l'une de ses élèves, Anne Roy.", "Anne Roy"],
  [
    "a clause on whoever shares a view",
    "Un avis partagé par l'ONG Bloom, qui a rappelé dans une note que « C'est fini ».",
    "Bloom",
  ],
] as const)("French news says who speaks by %s", ([, text, speaker]) => {
  expect(quotesOf("fr", text)).toEqual([`${speaker}: C'est fini`]);
});

test("a verb that judges may stand right before elided words", () => {
  const text = "Le pont était fermé, ce que la mairie qualifie d'« erreur ».";
  expect(quotesOf("fr", text)).toEqual(["la mairie: erreur"]);
});
