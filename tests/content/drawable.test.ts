import { describe, expect, test } from "vitest";
import { type Copy, copyOf } from "../../src/cards/copy";
import { printable } from "../../src/cards/printable";
import { wordingOf } from "../../src/cards/wording";
import { quotationMarks } from "../../src/design/quotation-marks";
import { SHORTENED_MARK } from "../../src/design/shorten";
import type { FaceName } from "../../src/design/typefaces";
import { cardId, listCards } from "../../src/model/card";
import { measureText } from "../../src/render/measure";
import { shippedArticles } from "../fixtures/shipped-articles";

/** Every text of a card, and the faces that it may be set in. */
function textsOf(copy: Copy): [face: FaceName, text: string | undefined][] {
  const imprint: [FaceName, string | undefined][] = [
    ["names", copy.publisher],
    ["names", copy.mark],
    ["notes", copy.address],
    ["notes", copy.where],
    ["notes", copy.when],
  ];
  switch (copy.kind) {
    case "quote":
      return [
        ...imprint,
        ...copy.parts.map((part): [FaceName, string] => ["words", copy.marks.join(part)]),
        ["notes", copy.context],
        ["names", copy.name],
        ["notes", copy.role],
      ];
    case "event":
      return [
        ...imprint,
        ["names", copy.when],
        ["words", copy.name],
        ["notes", copy.summary],
        ...copy.who.map((name): [FaceName, string] => ["names", name]),
      ];
    case "withdrawn":
      return [...imprint, ["words", copy.title], ["notes", copy.reason]];
  }
}

const cards = shippedArticles.flatMap((article) =>
  listCards(article).map((card) => ({ id: `${article.slug}/${cardId(card)}`, copy: copyOf(card) })),
);

describe("the typefaces have every character", () => {
  test.for(cards)("of $id", ({ copy }) => {
    const texts = textsOf(printable(copy));
    expect(texts.filter(([, text]) => text !== undefined).length).toBeGreaterThan(5);
    for (const [face, text] of texts)
      if (text !== undefined) expect(measureText(text, face)).toBeGreaterThanOrEqual(0);
  });

  // Languages of the scripts that the typefaces have.
  test.for(
    (
      "bg bs ca cs da de de-AT de-CH el en en-GB es es-419 et eu fi fr fr-CA fr-CH hr hu is it it-CH lt lv mk nb nl nn " +
      "no pl pt pt-BR pt-PT ro ru sk sl sq sr sv tr uk vi be"
    ).split(" "),
  )("of the quotation marks of %s", (language) => {
    for (const mark of printable(quotationMarks(language)))
      expect(measureText(mark, "words")).toBeGreaterThan(0);
  });

  test.for(["de", "en", "es", "fr"])("of a card's own words in %s", (language) => {
    const { corrected, weekOf, withdrawn } = wordingOf(language);
    expect(measureText(withdrawn, "words")).toBeGreaterThan(0);
    expect(measureText(corrected("1"), "names")).toBeGreaterThan(0);
    for (const face of ["names", "notes"] as const) expect(measureText(weekOf("1"), face)).toBeGreaterThan(0);
  });

  test("of what marks a cut, in words and in notes", () => {
    expect(measureText(`a\u00A0${SHORTENED_MARK}`, "words")).toBeGreaterThan(measureText("a", "words"));
    for (const face of ["names", "notes"] as const) expect(measureText("… · ", face)).toBeGreaterThan(0);
  });

  test.for(["en", "de", "fr", "es", "ru", "uk", "pl", "cs", "hu", "el", "vi", "tr"])(
    "of the dates of %s",
    (language) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
      for (let month = 0; month < 12; month += 1) {
        const text = printable(format.format(new Date(Date.UTC(2031, month, 9))));
        expect(measureText(text, "notes")).toBeGreaterThan(0);
      }
    },
  );
});
