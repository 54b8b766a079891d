import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("a Spanish name", () => {
  test.for([
    ["«No hay agua», contó Ma. del Carmen Roa Vela, vecina del pueblo.", "Ma. del Carmen Roa Vela"],
    ["La diputada es Ana Vela y Roa. Hasta Vela y Roa rio. «No hay agua», dijo Vela.", "Ana Vela y Roa"],
    ["Subió a la tribuna Ana Vela Roa, de Acción Social. Dijo que «no hay agua».", "Ana Vela Roa"],
    ["La Fundación Ana Vela Roa recuerda que «no hay agua».", "La Fundación Ana Vela Roa"],
  ] as const)("begins and ends where it does: %s", ([text, speaker]) => {
    expect(quotesOf("es", text).map((quote) => quote.toLowerCase())).toEqual([
      `${speaker}: no hay agua`.toLowerCase(),
    ]);
  });
});
