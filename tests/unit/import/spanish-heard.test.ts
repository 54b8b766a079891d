import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("words that were heard are", () => {
  test.for([
    ["nobody’s", "«¡No hay agua!», se oyó desde el fondo.", "?"],
    ["nobody’s where they were heard", "«¡No hay agua!», se escuchó en la sala.", "?"],
    ["of whoever was heard", "«¡No hay agua!», se oyó gritar a una vecina.", "una vecina"],
    ["of whom somebody heard them from", "Recordó lo que oía a su abuela: «¡No hay agua!».", "su abuela"],
    ["of the body they came from", "Desde el público se oye «¡No hay agua!».", "el público"],
    ["of whoever was spoken of", "«¡No hay agua!», se le oyó decir.", "Luis Roa"],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", `El alcalde Luis Roa salió al pasillo. ${text}`)).toEqual([
      `${speaker}: ¡No hay agua!`,
    ]);
  });
});

describe("a verb without a subject is that of", () => {
  test.for([
    [
      "whoever was asked",
      "Un periodista preguntó a la jueza Ana Vela si dimitiría. «Eso nunca», contestó.",
      "Ana Vela",
    ],
    [
      "a body in which several speak",
      "En el Ministerio de Salud respondieron que «eso nunca».",
      "el Ministerio de Salud",
    ],
    [
      "the crowd before, with another verb before it",
      "Llegaron los vecinos. «¡Eso nunca!», empezaron a corear.",
      "los vecinos",
    ],
    ["whoever stands behind both verbs", "«Eso nunca», acabó por admitir Ana Vela.", "Ana Vela"],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", `Luis Roa llegó tarde. ${text}`).map((quote) => quote.split(":")[0])).toEqual([
      speaker,
    ]);
  });
});

describe("in Spanish the number of the verb tells", () => {
  test.for([
    [
      "who does not cry out",
      "Llegaron unos vecinos. Cuando habló el juez corearon «no se toca».",
      "unos vecinos",
    ],
    [
      "that several speak for a body",
      "«No se toca», se limitaron a contestar en el Ministerio.",
      "el Ministerio",
    ],
    ["that several speak from a body", "«No se toca», aseguran desde el club.", "el club"],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", `Luis Roa calló. ${text}`).map((quote) => quote.toLowerCase())).toEqual([
      `${speaker}: no se toca`.toLowerCase(),
    ]);
  });
});

describe("whoever is new", () => {
  test.for([
    [
      "does not answer what they ask",
      "Ana Vela salió. Un cronista le preguntó por el pozo. «No se toca», soltó.",
      "Ana Vela",
    ],
    [
      "does not answer, without a verb",
      "Ana Vela salió. Un niño de cuarto le preguntó por el pozo. «No se toca».",
      "Ana Vela",
    ],
    [
      "speaks in a clause behind them",
      "Ana Vela abraza a una señora mayor que le grita: «No se toca».",
      "una señora mayor",
    ],
    [
      "is not who tells of them",
      "Ana Vela, delegada, contó que la gerente los citó y les dijo: «No se toca».",
      "la gerente",
    ],
    [
      "brings words of its own",
      "Ana Vela leyó un informe técnico según el cual el pozo «no se toca».",
      "un informe técnico",
    ],
    [
      "calls in the last clause",
      "El pozo fue cerrado, y la oposición salió al grito de «no se toca».",
      "la oposición",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", text).map((quote) => quote.toLowerCase())).toEqual([
      `${speaker}: no se toca`.toLowerCase(),
    ]);
  });
});
