import { expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { saveText } from "../../fixtures/saved-text";

test.for([
  ["en", "Xqu Orr sold her car. Paul Hall paid. “Enough,” she said.", "Xqu Orr", "female"],
  ["en", "Xqu Orr left at noon. He was late.", "Xqu Orr", "male"],
  ["en", "Paul Orr met Xqu Hall. He was late.", "Xqu Hall", undefined],
  ["en", "Paul Orr shut her shop. Paul Orr said she would stay away.", "Paul Orr", "female"],
  ["fr", "Xqu Roy est infirmière.", "Xqu Roy", "female"],
  ["de", "Privat war nichts. Sie lachte.", "Privat", undefined],
] as const)("%s: of “%s” %s is %s", ([tag, text, name, sex]) => {
  const person = findQuotes(saveText(tag, text)).scene.people.all.find((one) => one.name === name);
  expect(person?.sex).toBe(sex);
});
