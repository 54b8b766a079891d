import { describe, expect, test } from "vitest";
import { When } from "../../src/model/when";

function issuePaths(value: unknown): string[] {
  const { error } = When.safeParse(value);
  return error?.issues.map((issue) => issue.path.join("/")) ?? [];
}

describe("a date", () => {
  test.for([
    { start: "2031-05-09", precision: "day" },
    { start: "2031-05-09", end: "2031-05-09", precision: "day" },
    { start: "2031-05-09", end: "2031-05-10", precision: "day", stated: "on Friday and Saturday" },
    { start: "2031-05-05", precision: "week", stated: "earlier this week" },
    { start: "2031-05-01", precision: "month" },
    { start: "2031-01-01", precision: "year" },
    { start: "2032-02-29", precision: "day" },
  ] as const)("may be %o", (when) => {
    expect(When.parse(when)).toEqual(when);
  });

  test.for([
    ["that ends before it starts", { start: "2031-05-09", end: "2031-05-08", precision: "day" }, "end"],
    ["that is in no calendar", { start: "2031-02-29", precision: "day" }, "start"],
    ["with a time", { start: "2031-05-09T10:00:00Z", precision: "day" }, "start"],
    ["in another order", { start: "09.05.2031", precision: "day" }, "start"],
    ["of no known precision", { start: "2031-05-09", precision: "hour" }, "precision"],
    ["without a precision", { start: "2031-05-09" }, "precision"],
    ["stated over two lines", { start: "2031-05-09", precision: "day", stated: "on\nFriday" }, "stated"],
    [
      "stated in too many words",
      { start: "2031-05-09", precision: "day", stated: "a".repeat(121) },
      "stated",
    ],
    ["of a week that does not start on a Monday", { start: "2031-05-09", precision: "week" }, "start"],
  ] as const)("%s is refused", ([, when, path]) => {
    expect(issuePaths(when)).toEqual([path]);
  });
});
