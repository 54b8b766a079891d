import { expect, test } from "vitest";
import { excerptChange } from "../../src/model/excerpt-change";

test("short texts are told whole, and absence is told as such", () => {
  expect(excerptChange("The ferry stays.", "The ferry goes.")).toEqual({
    before: "The ferry stays.",
    after: "The ferry goes.",
  });
  expect(excerptChange(undefined, "")).toEqual({ after: "" });
  expect(excerptChange("a", undefined)).toEqual({ before: "a" });
});

test("long texts are cut so that what differs is seen", () => {
  const same = "so it was said ".repeat(40);
  const { before, after } = excerptChange(`${same}on Monday. ${same}`, `${same}on Friday.`);
  expect(before).toMatch(/^….*said on Monday\. so it was.*…$/);
  expect(after).toMatch(/^….*said on Friday\.$/);
  expect(before?.length).toBeLessThanOrEqual(162);
});

test("a text that only goes on where the other ends is told from there", () => {
  const short = "a".repeat(300);
  const { before, after } = excerptChange(short, `${short}, and more`);
  expect(before).toBe(`…${"a".repeat(40)}`);
  expect(after).toBe(`…${"a".repeat(40)}, and more`);
});

test("no character is cut in two", () => {
  const { before, after } = excerptChange("😀".repeat(200), `${"😀".repeat(199)}😁`);
  expect(`${before}${after}`.isWellFormed()).toBe(true);
});
