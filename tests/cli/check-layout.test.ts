import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { drawCard } from "../../src/cards/draw-card";
import { checkContrast, checkLayout, leastContrast } from "../../src/cli/verify/check-layout";
import { checkAltText, checkWeight } from "../../src/cli/verify/check-limits";
import { readLines, type SetLine } from "../../src/cli/verify/read-tree";
import { SIZE_NAMES, SIZES } from "../../src/design/sizes";
import { THEMES } from "../../src/design/themes";
import { measureText } from "../../src/render/measure";
import { cardNamed } from "../fixtures/card-named";

const size = SIZES.og;
const theme = THEMES.light;
const copy = copyOf(cardNamed("split"));
const lines = readLines(drawCard(copy, { size, theme, measure: measureText }), measureText);

const codesOf = (changed: SetLine[]) => checkLayout(changed, copy, size).map(({ code }) => code);

/** The card's lines with one of them changed. */
function change(part: RegExp, by: (line: SetLine) => Partial<SetLine>): SetLine[] {
  const found = lines.findIndex(({ text }) => part.test(text));
  return lines.map((line, index) => (index === found ? { ...line, ...by(line) } : line));
}

test("a card's lines are read with their place, type and colour", () => {
  const texts = lines.map(({ text }) => text).join(" ");
  for (const part of ["The ferry never sank", "“", "”", "Minister for Ferries", "Port Ilse"])
    expect(texts).toContain(part);
  const name = lines.find(({ text }) => text.startsWith("Dr Ottilie"));
  expect(name).toMatchObject({
    face: "names",
    size: size.type.name,
    colour: theme.ink,
    left: size.column.left,
  });
});

test.for(SIZE_NAMES)("a card that fits has no findings on %s", (name) => {
  const all = readLines(drawCard(copy, { size: SIZES[name], theme, measure: measureText }), measureText);
  expect(checkLayout(all, copy, SIZES[name])).toEqual([]);
  expect(checkContrast(all, theme)).toEqual([]);
});

describe("a line is told that", () => {
  test("runs out of the picture", () => {
    expect(codesOf(change(/Dr Ottilie/, () => ({ right: size.width + 1 })))).toContain("overflow");
    expect(codesOf(change(/Port Ilse/, () => ({ top: -1 })))).toContain("overflow");
  });

  test("runs into another", () => {
    const role = lines.find(({ text }) => text.startsWith("Minister"));
    const { top = 0, bottom = 0 } = role ?? {};
    expect(codesOf(change(/Dr Ottilie/, () => ({ top, bottom })))).toContain("overlap");
  });

  test("is set too small", () => {
    expect(codesOf(change(/ferry never/, () => ({ size: size.type.words.min - 1 })))).toEqual(["small-type"]);
    expect(codesOf(change(/Port Ilse/, () => ({ size: size.type.note - 1 })))).toEqual(["small-type"]);
  });

  test("is cut, by a mark of ours and not by one of the article's", () => {
    const last = (text: string) => change(/surprised everyone/, () => ({ text, isLast: true }));
    expect(codesOf(last("at a depth […]"))).toEqual(["shortened"]);
    expect(codesOf(change(/Minister for/, () => ({ text: "Minister for Fer…", isLast: true })))).toEqual([
      "shortened",
    ]);
    const theirs = change(/surprised/, () => ({ text: "The harbour master …", isLast: true }));
    expect(checkLayout(theirs, copyOf(cardNamed("elided")), size)).toEqual([]);
  });

  test("cannot be read for its colour", () => {
    const pale = change(/Port Ilse/, () => ({ colour: theme.hairline }));
    expect(checkContrast(pale, theme).map(({ code }) => code)).toEqual(["low-contrast"]);
    expect(leastContrast(pale, theme)).toBeLessThan(4.5);
  });
});

describe("platforms' limits", () => {
  test("of alt texts: none is a problem, a long one a note for each that cuts it", () => {
    expect(checkAltText(" ").map(({ code, level }) => [code, level])).toEqual([["no-alt-text", "problem"]]);
    expect(checkAltText("a".repeat(420))).toEqual([]);
    expect(checkAltText("a".repeat(421)).map(({ code, level }) => [code, level])).toEqual([
      ["long-alt-text", "note"],
    ]);
  });

  test("of weights: hearsay is a note, a platform's own word a problem", () => {
    expect(checkWeight(300_000)).toEqual([]);
    expect(checkWeight(300_001).map(({ level }) => level)).toEqual(["note"]);
    const heavy = checkWeight(1_000_001).filter(({ level }) => level === "problem");
    expect(heavy.map(({ message }) => message).join()).toContain("Bluesky takes 1000000");
  });
});
