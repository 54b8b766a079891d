import { expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { quotesOf, saveText } from "../../fixtures/saved-text";

test("whom a participle’s phrase speaks of is not the subject behind its comma", () => {
  const text =
    "Anne Roy peint.\n\nNée à Lens d'un père mineur et d'une mère couturière, elle chante. « C'est dur », dit-elle.";
  expect(quotesOf("fr", text)).toEqual(["Anne Roy: C'est dur"]);
});

test("who is told of for somebody else’s sake is not whom the next paragraph goes on with", () => {
  const text =
    "Anne Roy est morte samedi. « Elle dormait », a dit sa nièce, Léa Binet.\n\nElle chantait. « C'est dur », disait-elle.";
  expect(quotesOf("fr", text)).toEqual(["Léa Binet: Elle dormait", "Anne Roy: C'est dur"]);
});

test("a first name from any French-speaking country tells whom a pronoun means", () => {
  const text = "Ndiaga Fall écoute Anne Roy. « C'est dur », dit-elle.";
  expect(quotesOf("fr", text)).toEqual(["Anne Roy: C'est dur"]);
});

test("whom the headline names in full is likelier meant in the paragraphs below", () => {
  const text =
    "Anne Roy est morte samedi, à Lens. La mairie l'a dit. Léa Binet l'a pleurée.\n\nElle chantait. « C'est dur », disait-elle.";
  const saved = saveText("fr", text);
  const { quotes } = findQuotes({
    ...saved,
    metadata: { ...saved.metadata, headline: "Anne Roy, une voix" },
  });
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["Anne Roy"]);
});
