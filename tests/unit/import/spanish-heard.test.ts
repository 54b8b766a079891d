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
