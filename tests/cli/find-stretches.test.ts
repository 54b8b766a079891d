import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStretch } from "../../src/cli/verify/check-stretch";
import { SourceText } from "../../src/cli/verify/source-text";
import { WordIndex } from "../../src/cli/verify/word-index";
import type { Stretch } from "../../src/model/selectors";
import { countCodePoints, normaliseText } from "../../src/model/source-text";

const look = (stretch: Stretch, source: SourceText) =>
  checkStretch(stretch, source, () => new WordIndex(source.text));

/** Words that tell little apart, as those of a newspaper do, some of them in more than one unit a character. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("the", "of", "and", "to", "a", "in", "that", "was", "it", "he") },
  {
    weight: 7,
    arbitrary: fc.string({ unit: fc.constantFrom(..."aeiourstlnmé"), minLength: 3, maxLength: 9 }),
  },
  { weight: 1, arbitrary: fc.constantFrom("👍🏽", "Nguyễn", "中国", "Łódź", "“yes”,") },
);
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((all) => normaliseText(all.join(" ")));

/** A text, and a stretch of some of its words. */
const textWithStretch = fc
  .tuple(words(20, 120), words(6, 40), words(20, 120))
  .map(([before, exact, after]) => {
    const text = `${before} ${exact} ${after}`;
    return { before, exact, after, stretch: stretchOf(text, before.length + 1, exact.length) };
  });

function stretchOf(text: string, at: number, length: number): Stretch {
  return new SourceText(text).stretchAt(at, at + length);
}

describe("a stretch of a text", () => {
  test("is verbatim in that text", () => {
    fc.assert(
      fc.property(textWithStretch, ({ before, exact, after, stretch }) => {
        const { result, found } = look(stretch, new SourceText(`${before} ${exact} ${after}`));
        expect(result).toBe("verbatim");
        expect(found).toEqual(stretch);
      }),
    );
  });

  test("has moved where text was put in before it, and the new selector is right", () => {
    fc.assert(
      fc.property(textWithStretch, words(1, 60), ({ before, exact, after, stretch }, added) => {
        const text = `${added} ${before} ${exact} ${after}`;
        const { result, found } = look(stretch, new SourceText(text));
        // The words may stand at the old place too, by chance.
        fc.pre(result !== "verbatim");
        expect(result).toBe("moved");
        const [start, end] = [found?.start ?? 0, found?.end ?? 0];
        expect([...text].slice(start, end).join("")).toBe(exact);
        if (new SourceText(text).placesOf(exact).length === 1)
          expect(start).toBe(countCodePoints(`${added} ${before} `));
      }),
    );
  });

  test("is found where some of its words were changed, and nothing more is marked", () => {
    const change = fc.record({ at: fc.nat(), to: fc.constantFrom("quixotic", "Zzyzx", "ÆØÅ") });
    fc.assert(
      fc.property(textWithStretch, change, ({ before, exact, after, stretch }, { at, to }) => {
        const all = exact.split(" ");
        // Inside, as where a changed word at the very edge ends is anybody's guess.
        const changed = all.with(1 + (at % (all.length - 2)), to).join(" ");
        const text = `${before} ${changed} ${after}`;
        const { result, found, diff } = look(stretch, new SourceText(text));
        fc.pre(result !== "moved" && result !== "verbatim");
        expect(result).toBe("changed");
        expect(found?.exact).toBe(changed);
        const joined = (wanted: string) =>
          (diff ?? [])
            .flatMap(({ change, text }) => (change === "same" || change === wanted ? text : []))
            .join("");
        expect(joined("removed")).toBe(exact);
        expect(joined("added")).toBe(changed);
      }),
    );
  });

  test("is missing from a text that has other words", () => {
    const other = fc
      .array(fc.string({ unit: fc.constantFrom(..."bcdfghjk"), minLength: 3, maxLength: 9 }), {
        minLength: 1,
        maxLength: 300,
      })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(textWithStretch, other, ({ stretch }, text) => {
        expect(look(stretch, new SourceText(text)).result).toBe("missing");
      }),
    );
  });
});

test("of words that stand more than once, those are meant that stand between the same", () => {
  const text = "One said a ferry sank. Two said a ferry swam. Three said a ferry flew.";
  const stretch = stretchOf(text, text.indexOf("a ferry swam"), "a ferry".length);
  const { result, found } = look(stretch, new SourceText(`A new beginning, with a ferry. ${text}`));
  expect(result).toBe("moved");
  expect(found?.suffix).toMatch(/^ swam/);
  expect(found?.matches).toBe(4);
});

describe("words between which the language sets no spaces", () => {
  test.for([
    ["他说：“中国愿意以开放的态度对待美国，双方应相向而行。”会谈随后结束。", "开放", "积极"],
    ["首相は「渡し船は決して沈まなかった」と述べた。会議は終わった。", "沈ま", "動か"],
  ])("%s", ([text = "", was = "", is = ""]) => {
    const [, exact = ""] = /[“「](.*)[”」]/.exec(text) ?? [];
    const stretch = stretchOf(text, text.indexOf(exact), exact.length);
    const { result, found } = look(stretch, new SourceText(text.replace(was, is)));
    expect(result).toBe("changed");
    expect(found?.exact).toBe(exact.replace(was, is));
  });
});

test("letters' case and marks alone are a change too", () => {
  const text = "The minister called it “tough and direct” on Friday, and left the room at once.";
  const stretch = stretchOf(text, text.indexOf("tough"), "tough and direct".length);
  const { result, found, likeness } = look(stretch, new SourceText(text.replace("tough", "Tough")));
  expect({ result, likeness }).toEqual({ result: "changed", likeness: 1 });
  expect(found?.exact).toBe("Tough and direct");
});

test("code points and UTF-16 indices translate into each other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (written) => {
      const source = new SourceText(written);
      const points = [...source.text];
      expect(source.codePoints).toBe(points.length);
      for (let point = 0; point <= points.length; point += 1) {
        const index = points.slice(0, point).join("").length;
        expect(source.indexAt(point)).toBe(index);
        expect(source.pointAt(index)).toBe(point);
      }
    }),
  );
});

test("a hundred changed quotes are found in a text of two megabytes within seconds", () => {
  const common = "the of and to a in that was it he for on with as his at by from".split(" ");
  const pick = pseudoRandom();
  const rare = () => Array.from({ length: 4 + pick(6) }, () => "abcdefghijklmnoprstu"[pick(20)]).join("");
  const vocabulary = Array.from({ length: 20_000 }, rare);
  const all: string[] = [];
  for (let length = 0; length < 2_000_000; ) {
    const next = (pick(2) ? common[pick(common.length)] : vocabulary[pick(vocabulary.length)]) ?? "";
    all.push(next);
    length += next.length + 1;
  }
  const quotes = Array.from({ length: 100 }, (_, index) => {
    const at = 1000 + index * 3000;
    return all
      .slice(at, at + 5 + pick(200))
      .with(3, "xylophone")
      .join(" ")
      .slice(0, 1200);
  });
  const text = all.join(" ");
  const stretches = quotes.map((exact) => ({
    ...{ exact, prefix: "", suffix: "", start: 0, end: countCodePoints(exact), matches: 1 },
  }));

  const started = performance.now();
  const source = new SourceText(text);
  const index = new WordIndex(source.text);
  const results = stretches.map((stretch) => checkStretch(stretch, source, () => index).result);
  expect(results).toEqual(results.map(() => "changed"));
  // Seen: less than a second. Looking everywhere closely would take hours.
  expect(performance.now() - started).toBeLessThan(20_000);
});

/** Numbers below a limit, the same ones in every run. */
function pseudoRandom(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
