import { describe, expect, test } from "vitest";
import { wordingOf } from "../../src/cards/wording";

describe("a card's own few words", () => {
  test.for([
    ["en", "Week of X", "Corrected X", "This card has been withdrawn"],
    ["en-GB", "Week of X", "Corrected X", "This card has been withdrawn"],
    ["de", "Woche ab X", "Korrigiert am X", "Diese Karte wurde zurückgezogen"],
    ["DE-ch", "Woche ab X", "Korrigiert am X", "Diese Karte wurde zurückgezogen"],
    ["fr", "Semaine du X", "Corrigé le X", "Cette carte a été retirée"],
    ["es-419", "Semana del X", "Corregido el X", "Esta tarjeta ha sido retirada"],
    ["xx", "Week of X", "Corrected X", "This card has been withdrawn"],
  ] as const)("in %s", ([language, week, corrected, withdrawn]) => {
    const wording = wordingOf(language);
    expect(wording.weekOf("X")).toBe(week);
    expect(wording.corrected("X")).toBe(corrected);
    expect(wording.withdrawn).toBe(withdrawn);
  });
});
