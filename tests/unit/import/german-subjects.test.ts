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
    [
      "whoever goes with some words speaks them",
      "Mit den Worten „Das ist Murks“ verließ Roland Huber den Saal.",
      ["Roland Huber: Das ist Murks"],
    ],
    [
      "whether he or the words come first",
      "Roland Huber verabschiedete Eva Lang mit dem Hinweis „Das Licht bleibt an“.",
      ["Roland Huber: Das Licht bleibt an"],
    ],
    [
      "and also where the words are pointed back to",
      "„Das ist Murks“ – mit diesen Worten trat Roland Huber zurück.",
      ["Roland Huber: Das ist Murks"],
    ],
    [
      "what somebody puts in a nutshell is no subject",
      "„Das ist Murks“, bringt es Roland Huber auf den Punkt.",
      ["Roland Huber: Das ist Murks"],
    ],
    [
      "an owner is named in full",
      "„Das ist Murks“, lautete Roland Hubers Urteil.",
      ["Roland Huber: Das ist Murks"],
    ],
    [
      "several may be called by where they are from",
      "Beobachter sind skeptisch.\nVor der Hofburg standen am Mittwoch rund 80 Exil-Usbeken. „Wasser ist kein Geschenk“, riefen sie.",
      ["rund 80 Exil-Usbeken: Wasser ist kein Geschenk"],
    ],
  ] as const)("%s", ([, text, quotes]) => {
    expect(quotesOf("de", text)).toEqual(quotes);
  });
});
