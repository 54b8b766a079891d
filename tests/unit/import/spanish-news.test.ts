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
