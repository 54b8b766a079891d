import { expect, test } from "vitest";
import { serverTiming } from "../../src/http/server-timing";

test.for([
  [{}, ""],
  [{ layout: 12.34 }, "layout;dur=12.3"],
  [{ layout: 12.34, raster: 0, encode: 1000 }, "layout;dur=12.3, raster;dur=0.0, encode;dur=1000.0"],
] as const)("steps of %o are told as '%s'", ([steps, header]) => {
  expect(serverTiming(steps)).toBe(header);
});

test("what drew the picture is told last", () => {
  expect(serverTiming({ layout: 1 }, "fast")).toBe('layout;dur=1.0, path;desc="fast"');
});
