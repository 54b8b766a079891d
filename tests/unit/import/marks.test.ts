import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("words are found between the marks of", () => {
  test.for([
    ["English, double", "en", "“It holds,” said Ada Quill.", "It holds"],
    ["English, straight", "en", '"It holds," said Ada Quill.', "It holds"],
    ["English, single", "en", "‘It holds,’ said Ada Quill.", "It holds"],
    ["English, single and straight", "en", "'It's dry,' said Ada Quill.", "It's dry"],
    ["German", "de", "„Er hält“, sagte Ada Quill.", "Er hält"],
    ["German books", "de", "»Er hält«, sagte Ada Quill.", "Er hält"],
    ["Swiss papers", "de", "«Er hält», sagte Ada Quill.", "Er hält"],
    ["French", "fr", "«\u00A0Elle tient\u00A0», dit Ada Quill.", "Elle tient"],
    ["Spanish", "es", "«Aguanta», dijo Ada Quill.", "Aguanta"],
    ["Spanish, English style", "es", "“Aguanta”, dijo Ada Quill.", "Aguanta"],
    ["Italian", "it", "«La diga tiene», ha detto Ada Quill.", "La diga tiene"],
    ["Portuguese", "pt", "“A barragem aguenta”, disse Ada Quill.", "A barragem aguenta"],
    ["Polish", "pl", "„Tama trzyma”, powiedziała Ada Quill.", "Tama trzyma"],
    ["Russian", "ru", "«Плотина держится», — сказала Анна Петрова.", "Плотина держится"],
    ["Chinese", "zh", "张伟说：“大坝很稳固，没有问题。”", "大坝很稳固，没有问题。"],
    ["Japanese", "ja", "田中市長は「ダムは大丈夫だと思います」と述べた。", "ダムは大丈夫だと思います"],
    ["typewriters", "en", "``It holds,'' said Ada Quill.", "It holds"],
  ] as const)("%s", ([, language, text, words]) => {
    expect(quotesOf(language, text).map((quote) => quote.replace(/^[^:]*: /u, ""))).toEqual([words]);
  });
});

describe("a mark that is no quotation mark opens nothing", () => {
  test.for([
    ["an apostrophe", "the workers' dam and the boys' boat"],
    ["a shortened year", "a dam of the ’90s that they call ’em"],
    ["feet and inches", 'The keeper is 6\'4" tall and the wall 12" thick.'],
  ] as const)("%s", ([, text]) => {
    expect(quotesOf("en", text)).toEqual([]);
  });
});

describe("a quotation", () => {
  test("holds the quotations within it", () => {
    expect(quotesOf("en", "“He said, ‘Stay,’ and left,” Ada Quill said.")).toEqual([
      "Ada Quill: He said, ‘Stay,’ and left",
    ]);
  });

  test("runs over paragraphs where its opening mark is repeated", () => {
    expect(quotesOf("en", "Ada Quill said: “It holds.\n“Nobody has to leave.”")).toEqual([
      "Ada Quill: It holds. | Nobody has to leave.",
    ]);
  });

  test.for([
    ["where its paragraph begins", "No hay agua. Nadie ayuda” indicó Ada Roa.", "No hay agua. Nadie ayuda"],
    ["before words within it", 'No hay "agua", hay barro” indicó Ada Roa.', 'No hay "agua", hay barro'],
    ["behind a colon", 'Ada Roa gritó en la plaza: ¡No hay agua!", y se fue.', "¡No hay agua!"],
  ] as const)("whose opening mark is missing begins %s", ([, text, words]) => {
    expect(quotesOf("es", text)).toEqual([`Ada Roa: ${words}`]);
  });

  test("may end in the prime that programs make of a mark behind a number", () => {
    expect(quotesOf("es", "“Son 17″, dijo Ada Roa. “Antes eran 20”, agregó.")).toEqual([
      "Ada Roa: Son 17",
      "Ada Roa: Antes eran 20",
    ]);
    expect(quotesOf("en", "“It is 17″ wide,” said Ada Quill.")).toEqual(["Ada Quill: It is 17″ wide"]);
  });

  test("that runs over paragraphs may say only at its end who speaks", () => {
    expect(quotesOf("en", "“It holds.\n“Nobody has to leave,” Ada Quill said.")).toEqual([
      "Ada Quill: It holds. | Nobody has to leave",
    ]);
  });

  test("in Spanish begins each further paragraph with a closing mark", () => {
    expect(quotesOf("es", "Ada Quill escribió: «Aguanta.\n»Es de piedra.\n»Nadie se va».")).toEqual([
      "Ada Quill: Aguanta. | Es de piedra. | Nadie se va",
    ]);
  });

  test("without a closing mark ends where the article's words begin", () => {
    const text = "“La presa aguanta, afirmó Ada Quill. El río bajó después.";
    expect(quotesOf("es", text)).toEqual(["Ada Quill: La presa aguanta"]);
  });

  test("keeps the article's own elision", () => {
    expect(quotesOf("en", "“It … holds […] well,” Ada Quill said.")).toEqual([
      "Ada Quill: It … holds […] well",
    ]);
  });

  test("whose closing mark is missing ends with its paragraph, and says so", () => {
    expect(quotesOf("en", "Ada Quill said: “It holds and nobody leaves.")).toEqual([
      "Ada Quill: It holds and nobody leaves.",
    ]);
  });

  test("leaves the comma before the attribution out, and the full stop of a fragment", () => {
    expect(quotesOf("en", "Ada Quill called it “safe and very dry.”")).toEqual([
      "Ada Quill: safe and very dry",
    ]);
  });
});

describe("a quotation split around its attribution is one quote of two parts", () => {
  test.for([
    ["in English", "en", "“The dam,” Ada Quill said, “holds well.”", "Ada Quill: The dam | holds well."],
    [
      "in German",
      "de",
      "„Der Damm“, sagte Ada Quill, „hält sehr gut.“",
      "Ada Quill: Der Damm | hält sehr gut.",
    ],
    [
      "in French within the marks",
      "fr",
      "« La digue, explique Ada Quill, tient bien. »",
      "Ada Quill: La digue | tient bien.",
    ],
    [
      "in Spanish dialogue",
      "es",
      "—La presa aguanta —dijo Ada Quill—. Y es de piedra.",
      "Ada Quill: La presa aguanta | Y es de piedra.",
    ],
    [
      "with dashes within the marks, between two sentences",
      "es",
      "“La presa aguanta —subrayó Ada Quill—. Nadie se va”.",
      "Ada Quill: La presa aguanta | Nadie se va",
    ],
    [
      "with a sentence that needs the one before",
      "en",
      "“The dam holds,” Ada Quill said. “It is dry.”",
      "Ada Quill: The dam holds | It is dry.",
    ],
  ] as const)("%s", ([, language, text, wanted]) => {
    expect(quotesOf(language, text)).toEqual([wanted]);
  });

  test("but two sentences that stand alone are two quotes", () => {
    expect(quotesOf("en", "“The dam holds,” Ada Quill said. “Nobody leaves.”")).toHaveLength(2);
  });
});

describe("where the space behind a full stop was lost", () => {
  test("another sentence begins", () => {
    const text = "Le port était calme.Orane Tessier y vit depuis dix ans. « Rien n’a bougé », dit-elle.";
    expect(quotesOf("fr", text)).toEqual(["Orane Tessier: Rien n’a bougé"]);
  });

  test("a straight mark opens", () => {
    const text = 'Le port rouvre."Rien n’a bougé", a dit Orane Tessier.';
    expect(quotesOf("fr", text)).toEqual(["Orane Tessier: Rien n’a bougé"]);
  });
});
