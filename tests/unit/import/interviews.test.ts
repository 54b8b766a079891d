import { describe, expect, test } from "vitest";
import { readHtmlFragment } from "../../../src/import/html/read-html";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import type { Block } from "../../../src/import/saved-article";
import { quotesOf } from "../../fixtures/saved-text";

/** The quotes of paragraphs in HTML, as `speaker: words | words`. */
function quotesOfHtml(language: string, html: string): string[] {
  const blocks: Block[] = readHtmlFragment(html);
  return findQuotes({ metadata: { authors: [], language }, blocks }).quotes.map(
    ({ speaker, parts }) => `${speaker ?? "?"}: ${parts.map(({ exact }) => exact).join(" | ")}`,
  );
}

describe("an interview's answers are found", () => {
  test.for([
    [
      "behind letters that stand for questions and answers",
      "es",
      "La relojera Aurelia Roig vive aquí.\nPregunta. ¿Cuándo empezó?\nRespuesta. De niña.\nP. ¿Y no tuvo miedo?\nR. Nunca.",
      ["Aurelia Roig: De niña.", "Aurelia Roig: Nunca."],
    ],
    [
      "behind a name with what the speaker does in brackets",
      "de",
      "NZZ: Warum steigen Sie noch?\nUrs Kägi: Ich muss.\nNZZ: Haben Sie Angst?\nUrs Kägi (lacht): Nie genug.",
      ["Urs Kägi: Ich muss.", "Urs Kägi: Nie genug."],
    ],
    [
      "behind initials, and none where the newspaper asks",
      "fr",
      "Le Soir : Pourquoi ce tram ?\nLuc Denis : Parce qu’il le faut.\nLe Soir : Et le budget ?\nL. D. : Il est bouclé.",
      ["Luc Denis: Parce qu’il le faut.", "Luc Denis: Il est bouclé."],
    ],
    [
      "behind plain questions",
      "de",
      "Lena Voss backt.\nWann schlafen Sie?\nAm Nachmittag, wenn ich kann.\nUnd Ihre Kinder?\nDie kennen mich nicht.\nMacht Sie das traurig?\nMich? Nein.\nWas kommt jetzt?\nIch suche jemanden.",
      [
        "Lena Voss: Am Nachmittag, wenn ich kann.",
        "Lena Voss: Die kennen mich nicht.",
        "Lena Voss: Mich? Nein.",
        "Lena Voss: Ich suche jemanden.",
      ],
    ],
  ] satisfies [string, string, string, string[]][])("%s", ([, language, text, quotes]) => {
    expect(quotesOf(language, text)).toEqual(quotes);
  });

  test("behind bold questions, with the paragraphs that go on", () => {
    const html =
      "<p>Jens Dahl builds boats.</p><p><b>Why?</b></p><p>My father did.</p><p>Wood remembers.</p><p><b>And now?</b></p><p>I rest.</p><p><b>For long?</b><br>I hope so.</p>";
    expect(quotesOfHtml("en", html)).toEqual([
      "Jens Dahl: My father did. | Wood remembers.",
      "Jens Dahl: I rest.",
      "Jens Dahl: I hope so.",
    ]);
  });

  test("behind bold questions that call nobody “you”, where one answer in three says “I”", () => {
    const html =
      "<p>Begoña Tablada estudia el río.</p><p><b>¿Cuándo empezó?</b></p><p>De niña. Yo medía el agua.</p><p><b>¿Y qué ha cambiado?</b></p><p>Todo.</p><p><b>¿Tiene arreglo?</b></p><p>Si empezamos hoy.</p>";
    expect(quotesOfHtml("es", html)).toEqual([
      "Begoña Tablada: De niña. Yo medía el agua.",
      "Begoña Tablada: Todo.",
      "Begoña Tablada: Si empezamos hoy.",
    ]);
  });

  test("and not what is asked behind the name of whoever wrote it", () => {
    const texts = [
      "Orde writes.",
      "Quayle: You write of water.",
      "Orde: Of the wet.",
      "Quayle: Why?",
      "Orde: Ask them.",
    ];
    const blocks: Block[] = [
      { kind: "byline", text: "Petra Quayle, 14 November" },
      ...texts.map((text): Block => ({ kind: "paragraph", text })),
    ];
    const { quotes } = findQuotes({ metadata: { authors: [], language: "en" }, blocks });
    expect(quotes.map(({ parts }) => parts[0]?.exact)).toEqual(["Of the wet.", "Ask them."]);
  });

  test("behind questions in italics and statements that say „Sie“", () => {
    const html =
      "<p>Boy Petersen lebt auf der Hallig.</p><p><i>Herr Petersen, wie hoch steht das Wasser?</i></p><p>Bis zur Stufe.</p><p><i>Sie haben Angst.</i></p><p>Ich habe Kühe.</p><p><i>Und die?</i></p><p>Die haben Hunger.</p>";
    expect(quotesOfHtml("de", html)).toEqual([
      "Boy Petersen: Bis zur Stufe.",
      "Boy Petersen: Ich habe Kühe.",
      "Boy Petersen: Die haben Hunger.",
    ]);
  });

  test("between dashes, where every second turn asks, and of whom the introduction is about", () => {
    const text =
      "Celia Montoro dirige la confederación. Celia Montoro sucede a Juan Gil.\n—¿Qué encontró?\n—A Juan Gil.\n—Le critican mucho.\n—Los ríos no vienen.\n—¿Y Juan Gil?\n—Juan Gil tampoco.";
    expect(quotesOf("es", text)).toEqual([
      "Celia Montoro: A Juan Gil.",
      "Celia Montoro: Los ríos no vienen.",
      "Celia Montoro: Juan Gil tampoco.",
    ]);
  });

  test("of a person, and not of a newspaper whose name is two letters", () => {
    const text =
      "Mit der SZ sprach Anselm Roth.\nSZ: Warum bröckelt alles?\nRoth: Beton.\nSZ: Das ist bitter.\nRoth: Das ist Statik.";
    expect(quotesOf("de", text)).toEqual(["Anselm Roth: Beton.", "Anselm Roth: Das ist Statik."]);
  });

  test("of whoever is not the newspaper, with the paragraph that goes on before the next question", () => {
    const text =
      "Ada Quill builds dams and met The Harbor Standard.\nThe Harbor Standard: Why dams?\nAda Quill: Water.\nDams are a promise.\nStandard: You laughed.\nQuill: I did.\nStandard: And now?\nQuill: More water.";
    expect(quotesOf("en", text)).toEqual([
      "Ada Quill: Water. | Dams are a promise.",
      "Ada Quill: I did.",
      "Ada Quill: More water.",
    ]);
  });

  test("behind a bold name, with what the speaker quotes", () => {
    const html =
      "<p>Solveig Amrane écoute.</p><p><b>Solveig Amrane.</b> Rien.</p><p><b>Qui l’a dit ?</b></p><p><b>S. A.</b> “Personne”, je crois.</p><p><b>Et puis ?</b></p><p><b>S. A.</b> J’ai ri.</p>";
    expect(quotesOfHtml("fr", html)).toEqual([
      "Solveig Amrane: Rien.",
      "Solveig Amrane: “Personne”, je crois.",
      "Solveig Amrane: J’ai ri.",
    ]);
  });
});

describe("no interview is found", () => {
  test("where an article answers its own questions", () => {
    const html =
      "<p><b>What happened?</b></p><p>The dam broke.</p><p><b>Who is affected?</b></p><p>Nobody.</p><p><b>What now?</b></p><p>“It holds,” said Ada Quill.</p>";
    expect(quotesOfHtml("en", html)).toEqual(["Ada Quill: It holds"]);
  });

  test("where sentences begin with initials", () => {
    const text =
      "U.S. officials met.\nU.S. shares rose.\nU.S. farmers said “we wait” on Monday.\nU.S. ships left.";
    expect(quotesOf("en", text).map((quote) => quote.split(": ")[1])).toEqual(["we wait"]);
  });
});

test("a label before words in marks says who speaks, whoever that is", () => {
  const text = "Police played the call.\nDispatcher: “What is gone?”\nGuard: “The owl.”";
  expect(quotesOf("en", text)).toEqual(["Dispatcher: What is gone?", "Guard: The owl."]);
});

test("what a bracket adds to a bold name does not belong to the words", () => {
  const turns = ["Wie geht es?", "Gut.", "Und sonst?", "Auch."].map((words, index) =>
    index % 2 === 0 ? `<p><b>ZEITUNG:</b> ${words}</p>` : `<p><b>Ada Kern</b> (lacht): ${words}</p>`,
  );
  expect(quotesOfHtml("de", turns.join(""))).toEqual(["Ada Kern: Gut.", "Ada Kern: Auch."]);
});
