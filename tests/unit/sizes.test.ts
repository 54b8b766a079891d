import { describe, expect, test } from "vitest";
import { DEFAULT_SIZE, SCALES, SIZE_NAMES, SIZES } from "../../src/design/sizes";

test.for([
  ["og", 1200, 630],
  ["square", 1080, 1080],
  ["portrait", 1080, 1350],
  ["story", 1080, 1920],
] as const)("%s is %i × %i", ([name, width, height]) => {
  expect(SIZES[name]).toMatchObject({ width, height });
});

test("there are these sizes and scales, and og is what is meant where none is named", () => {
  expect(SIZE_NAMES).toEqual(["og", "square", "portrait", "story"]);
  expect(SCALES).toEqual([0.5, 1, 2]);
  expect(DEFAULT_SIZE).toBe("og");
});

describe.for(SIZE_NAMES)("on a %s card", (name) => {
  const size = SIZES[name];
  const { width, height, column, margin, centre, top, wordsTop, bottom, type } = size;
  const side = Math.min(width, height);
  const square = {
    left: (width - side) / 2,
    right: (width + side) / 2,
    top: (height - side) / 2,
  };

  test("the words begin in the centre square, and can end in it", () => {
    expect(column.left).toBeGreaterThanOrEqual(square.left);
    expect(column.left + centre).toBeLessThanOrEqual(square.right);
    expect(wordsTop).toBeGreaterThanOrEqual(square.top);
    expect(centre).toBeLessThanOrEqual(column.width);
  });

  test("nothing stands outside the picture, or close to its edge", () => {
    for (const { left, width: wide } of [column, margin]) {
      expect(left).toBeGreaterThanOrEqual(width * 0.05);
      expect(left + wide).toBeLessThanOrEqual(width * 0.95);
    }
    expect(top).toBeGreaterThanOrEqual(height * 0.05);
    expect(bottom).toBeLessThanOrEqual(height * 0.95);
  });

  test("the publisher and the notes stand beside the words, or above and below them", () => {
    const isBeside = margin.left + margin.width <= column.left;
    if (!isBeside) expect(top + type.note + 3).toBeLessThan(wordsTop);
    expect(size.notes).toBe(isBeside ? "column" : "row");
  });

  test("the words, even at their smallest, are no smaller than the role of who said them", () => {
    expect(type.words.min).toBeGreaterThanOrEqual(type.role);
  });

  test("type steps down from the words to the notes, and never so far that 300 pixels cannot show it", () => {
    expect(type.words.max).toBeGreaterThan(type.title);
    expect(type.title).toBeGreaterThan(type.summary.max);
    expect(type.name).toBeGreaterThan(type.role);
    expect(type.role).toBeGreaterThanOrEqual(type.note);
    expect((type.words.min * 300) / width).toBeGreaterThanOrEqual(7);
  });
});

test("stories keep what apps cover free: 250 pixels at the top and 340 at the bottom", () => {
  expect(SIZES.story.top).toBeGreaterThanOrEqual(250);
  expect(SIZES.story.bottom).toBeLessThanOrEqual(1920 - 340);
});
