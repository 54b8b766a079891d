import { expect, test } from "vitest";
import { readPath } from "../../src/render/read-path";

test("a path is read command by command, with or without commas and letters that repeat", () => {
  expect(readPath("M1,2L3-4Q.5 6 7,8C1,2,3,4,5,6Z")).toEqual([
    { type: "M", x: 1, y: 2 },
    { type: "L", x: 3, y: -4 },
    { type: "Q", x1: 0.5, y1: 6, x: 7, y: 8 },
    { type: "C", x1: 1, y1: 2, x2: 3, y2: 4, x: 5, y: 6 },
    { type: "Z" },
  ]);
  expect(readPath("M0 0 10 0 10 10Z").map(({ type }) => type)).toEqual(["M", "L", "L", "Z"]);
});

test.each(["m1,2", "M1", "M1,2,3", "A1,2,3,4,5,6,7", "H5", "Q1,2,3"])("'%s' is refused", (data) => {
  expect(() => readPath(data)).toThrow(RangeError);
});
