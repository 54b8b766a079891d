import { expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { saveText } from "../../fixtures/saved-text";

test.for([
  ["“Do you miss people?” I asked. “Not many,” said Rial.", "en"],
  ["„Fehlen Ihnen die Leute?“, frage ich. „Kaum“, sagt Rial.", "de"],
  ["« Les gens vous manquent ? » ai-je demandé. « Peu », répond Rial.", "fr"],
  ["«¿Echa de menos a la gente?», le pregunto. «Poco», responde Rial.", "es"],
] as const)("whoever wrote the article asks: %s", ([text, language]) => {
  const { metadata, blocks } = saveText(language, `Modesto Rial waits.\n${text}`);
  const authors = [{ name: "Nuria Calatrava" }];
  const { quotes } = findQuotes({ metadata: { ...metadata, authors }, blocks });
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["Nuria Calatrava", "Modesto Rial"]);
});

test("whoever spoke before answers what a writer without a name asks", () => {
  const text = "“It is late,” said Ada Quill.\n“Are you angry?” I asked.\n“I am tired.”";
  const { quotes } = findQuotes(saveText("en", text));
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["Ada Quill", undefined, "Ada Quill"]);
});
