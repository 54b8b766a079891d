import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

/** Who speaks behind a sentence in which "il" may be nobody. */
function speakerBehind(sentence: string): string | undefined {
  const before = "Yann Coat, capitaine du navire, doute.\nLe poisson revient.\nLa mer change.";
  const text = `${before}\nSelon Luc Marceau, ${sentence}.\n« La mer guérit », explique-t-il.`;
  return quotesOf("fr", text)[0]?.split(":")[0];
}

describe("a pronoun that stands for nobody keeps nobody in mind", () => {
  test.for([
    "il faut rester prudent",
    "il ne faut pas attendre",
    "il nous faut attendre",
    "il n’y a pas de hasard",
    "il s’agit d’un début",
    "il est hors de question d’attendre",
  ])("%s", (sentence) => {
    expect(speakerBehind(sentence)).toBe("Luc Marceau");
  });

  test("though one that stands for somebody does", () => {
    expect(speakerBehind("il y va rarement")).toBe("Yann Coat");
  });
});
