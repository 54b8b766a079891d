import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

function speakersOf(language: string, text: string): (string | undefined)[] {
  return quotesOf(language, text).map((quote) => quote.split(":")[0]);
}

describe("what an office is called further on means whoever holds it,", () => {
  test.for([
    [
      "es",
      "in three words for one",
      "El presidente del Gobierno, Luis Roa, compareció con la ministra Ada Vela.\n«Cumpliremos», dijo el jefe del Ejecutivo.",
      "Luis Roa",
    ],
    [
      "es",
      "for one who held it before",
      "El expresidente Luis Roa calló.\nEl juez Juan Gil lo condenó.\n«Apelaré», escribió el exmandatario.",
      "Luis Roa",
    ],
    [
      "es",
      "by the department alone",
      "La ministra de Defensa, Ada Vela, voló a Quito con Luis Roa.\n«Es caro», dijo la titular de Defensa.",
      "Ada Vela",
    ],
    [
      "fr",
      "in four words for one",
      "Le ministre des Affaires étrangères, Luc Roux, a vu Paul Orr.\n« L’Europe est là », a dit le chef de la diplomatie française.",
      "Luc Roux",
    ],
    [
      "fr",
      "with what somebody was",
      "L’ex-président Luc Roux a vu Paul Orr.\nPaul Orr est reparti.\nL’ancien chef de l’État a dénoncé « une manœuvre ».",
      "Luc Roux",
    ],
    [
      "fr",
      "and of whom nothing was told as well",
      "Luc Roux est venu à la radio. L’ancien premier ministre plaide pour « un pacte ».",
      "Luc Roux",
    ],
  ] as const)("in %s %s", ([language, , text, speaker]) => {
    expect(speakersOf(language, text)).toEqual([speaker]);
  });
});

describe("a first name that is a noun as well begins a name:", () => {
  test.for([
    ["« C’est faux », a dit le ministre, Benjamin Roux, mardi.", "Benjamin Roux"],
    ["La députée, Marine Roux, a dit : « C’est faux. »", "Marine Roux"],
    ["Marine Le Roux a dit : « C’est faux. »", "Marine Le Roux"],
    ["La Marine nationale a dit : « C’est faux. »", "La Marine nationale"],
  ] as const)("%s", ([text, speaker]) => {
    expect(speakersOf("fr", text)).toEqual([speaker]);
  });
});
