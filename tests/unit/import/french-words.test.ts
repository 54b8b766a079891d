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
