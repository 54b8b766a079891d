import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("where a German name begins and ends", () => {
  test.for([
    [
      "what somebody gets is no part of the name before it",
      "Tischlerin Sonja Lettner hat zu tun. Seit der Messe bekommt Lettner Anfragen aus dem ganzen Tal. „Die wollen alles aus Zirbe“, erzählt sie.",
      ["Sonja Lettner: Die wollen alles aus Zirbe"],
    ],
    [
      "nor is what a verb that stands apart needs",
      "Landesrätin Paula Egger blieb vage. Zugleich stellte Egger Lockerungen in Aussicht: Man wolle „niemanden bevormunden“.",
      ["Paula Egger: niemanden bevormunden"],
    ],
    [
      "a name that ends like a trade is a name all the same",
      "Der Landwirt Klaus Rebmann hat genug. Gestern bekam Rebmann Besuch vom Amt. „Die kamen zu dritt“, erzählt er.",
      ["Klaus Rebmann: Die kamen zu dritt"],
    ],
    [
      "a second last name belongs to it, also where the first name is left out",
      "Die Abgeordnete Eva Thurner Pichl (Grüne) widersprach. Thurner Pichl will das Gesetz ändern. „Es reicht“, sagte sie.",
      ["Eva Thurner Pichl: Es reicht"],
    ],
    [
      "a count has his last name behind the title",
      "Mit seinem Vorgesetzten Jan Graf Bülow stritt sie lange. Bülow erinnert sich gut. „Sie war stur“, sagt er.",
      ["Jan Graf Bülow: Sie war stur"],
    ],
    [
      "a word that only begins the sentence names nobody",
      "Die Ansagerin Petra Senft mochte keine Autos. Privat fuhr sie Rad. Sie habe, gestand sie in einem Interview, „zu viel gewusst“.",
      ["Petra Senft: zu viel gewusst"],
    ],
    [
      "a name begins a line though no list has its first name, where the text has it behind an office",
      "Nach 94 Sekunden traf Topskorer Kristaps Ozols.\nKristaps Ozols, Stürmer Valmont: «Einen Punkt haben wir verschenkt.»",
      ["Kristaps Ozols: Einen Punkt haben wir verschenkt."],
    ],
    [
      "a town may say whose a body is",
      "„Wir bedauern die Störung“, teilten die Wiener Linien mit.",
      ["die Wiener Linien: Wir bedauern die Störung"],
    ],
    [
      "or who was named last",
      "Trainer Reto Kunz verwies auf die Regel. «Schön ist sie nicht», so der Berner.",
      ["Reto Kunz: Schön ist sie nicht"],
    ],
    [
      "“zu Hause” is no part of a name",
      "Am Abend ruft Anju Kurian zu Hause an. „Esst ihr genug?“, fragt Anju zu Hause ihre Mutter.",
      ["Anju Kurian: Esst ihr genug?"],
    ],
    [
      "a company may be called by its owner's name",
      "Der Chef ist Klaus Lettner. „Wir zahlen pünktlich“, teilte die Firma Lettner Bau mit.",
      ["die Firma Lettner Bau: Wir zahlen pünktlich"],
    ],
  ] as const)("%s", ([, text, quotes]) => {
    expect(quotesOf("de", text)).toEqual(quotes);
  });
});

describe("a German noun that the article has not used before", () => {
  const member = "Der Abgeordnete Tim Jansen erinnerte an eine Frau im Rollstuhl.";

  test("is somebody else where the one named last is something already", () => {
    expect(quotesOf("de", `${member} Der Fahrer habe ihr erklärt: „Ohne Rampe geht es nicht.“`)).toEqual([
      "Der Fahrer: Ohne Rampe geht es nicht.",
    ]);
  });

  test("is the one named last where it can stand for anybody, or tells more", () => {
    expect(quotesOf("de", `${member} „Das war bitter“, sagte der Politiker.`)).toEqual([
      "Tim Jansen: Das war bitter",
    ]);
  });
});

test("what only ends like a document is none", () => {
  const text =
    "„Das stimmt nicht“, sagte Minister Steffen Krall. Gegenseitige Schuldzuweisungen brächten nichts, „weder den Höfen noch den Vögeln“.";
  expect(quotesOf("de", text)).toEqual([
    "Steffen Krall: Das stimmt nicht",
    "Steffen Krall: weder den Höfen noch den Vögeln",
  ]);
});

test("a body that no ending tells has its name behind it", () => {
  const text = "„Unsere Systeme zeigten nichts an“, teilte die Volkskasse Mangfall auf Anfrage mit.";
  expect(quotesOf("de", text)).toEqual(["die Volkskasse Mangfall: Unsere Systeme zeigten nichts an"]);
});

test("a trade that no ending tells stands for whoever has it", () => {
  const text =
    "Der Kaminkehrer Ferdl Obinger kam um acht. Alle warteten. „Der Zug passt“, sagte der Kaminkehrer.";
  expect(quotesOf("de", text)).toEqual(["Ferdl Obinger: Der Zug passt"]);
});
