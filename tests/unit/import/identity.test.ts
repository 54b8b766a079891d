import { expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { isShorterForm } from "../../../src/import/quotes/mentions/is-shorter-form";
import { saveText } from "../../fixtures/saved-text";

/** The persons of an article, each by the fullest name. */
function personsOf(tag: string, text: string): string[] {
  return findQuotes(saveText(tag, text)).scene.people.all.map(({ name }) => name);
}

test.for([
  ["es", "Ana “Nita” Ruiz Gil canta. Ana Ruiz nació aquí. Ruiz calla.", ["Ana “Nita” Ruiz Gil"]],
  ["en", "Sir Ivo Penn-Orr died. IVO PENN-ORR was a judge.", ["Ivo Penn-Orr"]],
  ["en", "Ada Orr and her brother Paul Orr sold it.", ["Ada Orr", "Paul Orr"]],
  ["en", "Canon Ada Orr spoke. Gogo Rose Hall left. “Go,” Auntie Rose said.", ["Ada Orr", "Rose Hall"]],
  ["de", "Onkel Emil Orth lacht. Frau Freifrau Ada Voss geht.", ["Emil Orth", "Ada Voss"]],
  ["fr", "Xoqu, 8 ans, court. Odile, une voisine, rit.", ["Xoqu", "Odile"]],
  ["es", "Florentina, una mujer de bata, mira. Bata, la suya.", ["Florentina"]],
  ["de", "Xoqu, 12, rennt. Mila, eine Schülerin, lacht.", ["Xoqu", "Mila"]],
  ["en", "Mr Sunday Agbo came. On Sunday Police came.", ["Sunday Agbo"]],
  ["fr", "M. était là. Tantie Rose Roy vend du riz.", ["Rose Roy"]],
] as const)("%s: “%s” has %s", ([tag, text, names]) => {
  expect(personsOf(tag, text)).toEqual(names);
});

test.for([
  ["John Orr", "John A. Orr", true],
  ["Ada Rose Orr", "Ada Quill-Orr", true],
  ["Ada Orr", "Adam Orr", false],
  ["Ada Orr", "Ada Hall", false],
  ["Orr", "Ada Orr", false],
] as const)("%s and %s: %s", ([name, fuller, is]) => {
  expect(isShorterForm(name, fuller)).toBe(is);
});
