import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("a name behind other words", () => {
  test.for([
    ["what somebody stands for", "La senadora por Salta Lucía Prado pidió «agua para todos».", "Lucía Prado"],
    ["a place", "«Agua para todos», pidió a la puerta del Congreso Lucía Prado.", "Lucía Prado"],
    ["a listener", "«Agua para todos», dijo a Radio Nacional Lucía Prado, vecina.", "Lucía Prado"],
    [
      "a name that begins alike",
      "El asesor de José María Olmos pidió «agua para todos».",
      "El asesor de José María Olmos",
    ],
    ["a Catalan name's “i”", "Lucía Prado i Soler pidió «agua para todos».", "Lucía Prado i Soler"],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", text).map((quote) => quote.toLowerCase())).toEqual([
      `${speaker}: Agua para todos`.toLowerCase(),
    ]);
  });

  test("is not that of a channel, nor of a second person", () => {
    const text =
      "El juez Luis Roa y Ana Vela llegaron tarde.\nAna Vela habló. «No», dijo a la cadena local Faro Sur.";
    expect(quotesOf("es", text)).toEqual(["Ana Vela: No"]);
  });
});

describe("whose words are told without naming anybody again", () => {
  test.for([
    ["A su juicio, el plan era «un parche caro».", "Ana Vela"],
    ["Según su versión, el plan era «un parche caro».", "Ana Vela"],
    ["Acudió a la radio Faro, donde afirmó que el plan es «un parche caro».", "Ana Vela"],
    ["En opinión del fiscal, el plan era «un parche caro».", "fiscal"],
  ] as const)("%s", ([text, speaker]) => {
    expect(quotesOf("es", `La alcaldesa Ana Vela habló ayer. ${text}`)).toEqual([
      `${speaker}: un parche caro`,
    ]);
  });
});

test("a relative clause may have a subject of its own", () => {
  const text = "El Ayuntamiento defendió en una nota el plan, que la oposición tachó de «parche caro».";
  expect(quotesOf("es", text)).toEqual(["la oposición: parche caro"]);
});
