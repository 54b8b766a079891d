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

describe("the names of a card's links in other people's pages", () => {
  test.for([
    ["en-GB", "en", "Read the exact words", "Source and proof"],
    ["de-AT", "de", "Den genauen Wortlaut lesen", "Quelle und Nachweis"],
    ["fr", "fr", "Lire les mots exacts", "Source et preuve"],
    ["ES", "es", "Leer las palabras exactas", "Fuente y verificación"],
    ["xx", "en", "Read the exact words", "Source and proof"],
  ] as const)("say for %s that they are in %s", ([asked, language, exactWords, sourceAndProof]) => {
    expect(wordingOf(asked)).toMatchObject({ language, exactWords, sourceAndProof });
  });
});
