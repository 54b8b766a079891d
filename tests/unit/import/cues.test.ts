import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("a verb’s subject", () => {
  test.for([
    [
      "stands behind “es”, where somebody does",
      "de",
      "„Wir sind ein Dorf ohne Bäcker“, umschrieb es der Wirt Karl Moser.",
      "Karl Moser: Wir sind ein Dorf ohne Bäcker",
    ],
    [
      "stands before “hat”, whoever stands before the participle",
      "de",
      "Ada Kern kam zu spät. Karl Moser hat sie gefragt: „Warum jetzt?“",
      "Karl Moser: Warum jetzt?",
    ],
    [
      "is not whoever is meant, in the subjunctive of what is told",
      "de",
      "Ada Kern meint, der Pfarrer habe es „gut genug“ gemeint.",
      "Ada Kern: gut genug",
    ],
    [
      "is left out, whoever asked in the words before it",
      "es",
      "La alcaldesa Ada Gil llegó tarde. Preguntada por Luis Mora, que la esperaba en la puerta, dijo: “Mañana”.",
      "Ada Gil: Mañana",
    ],
    [
      "is left out between commas",
      "es",
      "Habló el gerente, Luis Mora. Una empresa, agregó, tenía lista una ampliación que ahora “queda en el congelador”.",
      "Luis Mora: queda en el congelador",
    ],
    [
      "is whom a clause with a subject behind its verb is about",
      "es",
      "Un informe al que tuvo acceso la agencia señala que los ladrones disponen de “información anticipada”.",
      "Un informe: información anticipada",
    ],
    [
      "is the one of the verb before “to”",
      "en",
      "The puzzles were so hard that a bishop once wrote to ask “whether you have considered the effect”.",
      "a bishop: whether you have considered the effect",
    ],
    [
      "is past where somebody works, before a relative clause",
      "fr",
      "Anouk Roux, bioacousticienne au Conservatoire de Genève, qui juge l’étude « trop fragile », n’y a pas participé.",
      "Anouk Roux: trop fragile",
    ],
    [
      "may be said once more by a pronoun between commas",
      "fr",
      "Quand Luc Morel est parti, la maire Ada Roux, elle, a parlé d’« un bon accord ».",
      "Ada Roux: un bon accord",
    ],
    [
      "stands behind a verb that begins with “según”",
      "es",
      "El pleno empezó tarde porque, según explica Ada Gil, “faltaba una silla”.",
      "Ada Gil: faltaba una silla",
    ],
    [
      "is the noun of the first of two relative clauses",
      "es",
      "Guarda las cartas debajo de un letrero que le regaló el sindicato y que reza “Aquí se trabaja”.",
      "un letrero: Aquí se trabaja",
    ],
  ] as const)("%s", ([, language, text, quote]) => {
    expect(quotesOf(language, text)).toEqual([quote]);
  });
});

test.for([
  [
    "en",
    "Ada Quill and Ben Orr were asked. Quill said it was “no surprise”, Orr that it had “nothing to add”.",
    ["Ada Quill: no surprise", "Ben Orr: nothing to add"],
  ],
  [
    "fr",
    "Ada Roux parle de « mépris total », Luc Morel de « maladresse rare ».",
    ["Ada Roux: mépris total", "Luc Morel: maladresse rare"],
  ],
  [
    "de",
    "Ada Kern nennt den Plan „viel zu früh“, Karl Moser dagegen „längst überfällig“.",
    ["Ada Kern: viel zu früh", "Karl Moser: längst überfällig"],
  ],
] as const)("a verb is left out the second time: %s", ([language, text, quotes]) => {
  expect(quotesOf(language, text)).toEqual(quotes);
});

test.for([
  [
    "en",
    "Ada Quill and Ben Orr met. In Quill’s view, the plan is “far too dear for us”.",
    "Ada Quill: far too dear for us",
  ],
  ["de", "Ada Kern traf Karl Moser. Nach Mosers Worten ist der Plan „ein Witz“.", "Karl Moser: ein Witz"],
] as const)("a view with its owner is a source: %s", ([language, text, quote]) => {
  expect(quotesOf(language, text)).toEqual([quote]);
});
