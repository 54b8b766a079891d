import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("in Spanish the words are of", () => {
  test.for([
    ["whom somebody cites", "Eva Sanz citó a Ana Vela: «No se toca».", "Ana Vela"],
    [
      "whom a clause behind somebody is about",
      "Eva Sanz aludió a Ana Vela, para quien eso «no se toca».",
      "Ana Vela",
    ],
    [
      "whoever follows the verb of a clause",
      "Eva Sanz recordó lo que le decía su abuelo: «No se toca».",
      "su abuelo",
    ],
    [
      "whoever cuts the road with that cry",
      "Al grito de «No se toca», decenas de vecinos cortaron la vía.",
      "decenas de vecinos",
    ],
    ["a crowd without a noun", "Los suyos la recibieron al grito de «No se toca».", "Los suyos"],
    [
      "whom a clause tells apart",
      "Eva Sanz salió. La conductora que la llevó frenó. «No se toca», dijo.",
      "La conductora",
    ],
    ["what bears a legend", "Eva Sanz halló un papel pegado con la leyenda «no se toca».", "un papel pegado"],
    [
      "several who are counted",
      "Eva Sanz salió. Catorce vecinos la esperaban. «No se toca», gritaban.",
      "Catorce vecinos",
    ],
    [
      "sources near to something",
      "Eva Sanz calló. Eso «no se toca», según fuentes cercanas al caso.",
      "fuentes cercanas al caso",
    ],
    [
      "whose account they stand on",
      "Eva Sanz calló. «No se toca», escribió en su cuenta de X Ana Vela.",
      "Ana Vela",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", text).map((quote) => quote.toLowerCase())).toEqual([
      `${speaker}: no se toca`.toLowerCase(),
    ]);
  });
});
