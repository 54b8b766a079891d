import { describe, expect, test } from "vitest";
import { wantsColours, wantsProgress } from "../../src/cli/terminal/output-rules";

const terminal = { isTTY: true };
const pipe = {};

describe("colours", () => {
  test.for([
    [terminal, {}, true],
    [pipe, {}, false],
    [terminal, { TERM: "dumb" }, false],
    [terminal, { NO_COLOR: "1" }, false],
    [terminal, { NO_COLOR: "" }, true],
    [pipe, { FORCE_COLOR: "1" }, true],
    [pipe, { FORCE_COLOR: "" }, false],
    [terminal, { FORCE_COLOR: "0" }, false],
    [terminal, { FORCE_COLOR: "false" }, false],
    [pipe, { FORCE_COLOR: "3", NO_COLOR: "1" }, true],
    // A build's log is no terminal, even where others colour it.
    [pipe, { CI: "true" }, false],
  ] as const)("%j with %j: %s", ([stream, environment, wanted]) => {
    expect(wantsColours(stream, environment)).toBe(wanted);
  });
});

describe("a progress bar", () => {
  test.for([
    [terminal, {}, true],
    [terminal, { NO_COLOR: "1" }, true],
    [pipe, {}, false],
    [pipe, { FORCE_COLOR: "1" }, false],
    [terminal, { TERM: "dumb" }, false],
    [terminal, { CI: "true" }, false],
  ] as const)("%j with %j: %s", ([stream, environment, wanted]) => {
    expect(wantsProgress(stream, environment)).toBe(wanted);
  });
});
