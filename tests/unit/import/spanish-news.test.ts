import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("whose words Spanish news gives", () => {
  test.for([
    [
      "behind a phrase that ends with a country: its subject’s",
      "Julio Vera se enojó por el césped.\nTras la goleada por tres a cero sobre Zambia, el entrenador descargó su rabia: “No es serio”.",
      "Julio Vera",
    ],
    [
      "beside a message that somebody sent: the sender’s",
      "Crece la tensión con la ministra Ada Roa, quien durante la gala dirigió un mensaje al pueblo, expresando su fe en que pasarán los “días malos”.",
      "Ada Roa",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });
});

describe("behind the city where it was said stands whoever said it, with", () => {
  test.for([
    [
      "a small word in the name",
      "«Habrá agua», declaró ayer en Roma Elena de la Fuente.",
      "Elena de la Fuente",
    ],
    [
      "a name from abroad",
      "«Habrá agua», declaró ayer en Roma Ursula von der Heide.",
      "Ursula von der Heide",
    ],
    ["a name spelled the Spanish way", "«Habrá agua», declaró ayer en Roma Serguéi Orlov.", "Serguéi Orlov"],
    ["a Catalan first name", "«Habrá agua», declaró ayer en Roma Pere Vidal.", "Pere Vidal"],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });
});
