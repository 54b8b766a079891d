import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("whose verb it is in German", () => {
  test.for([
    [
      "of two participles behind one auxiliary both are its subject's",
      "Die Ärztin Judith Moser hatte Dienst. Der Sohn habe sie nachts angerufen und nur einen Satz gesagt: „Wir haben alle davon gegessen.“",
      ["Der Sohn: Wir haben alle davon gegessen."],
    ],
    [
      "somebody whom no table knows begins a sentence, and comments on something",
      "Ein Hündeler auf der Tribüne kommentierte das Resultat mit den Worten: «Das nimmt mein Bäri.»",
      ["Ein Hündeler: Das nimmt mein Bäri."],
    ],
  ] as const)("%s", ([, text, quotes]) => {
    expect(quotesOf("de", text)).toEqual(quotes);
  });
});
