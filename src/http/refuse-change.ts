import type * as z from "zod";
import type { Complaint } from "../model/complaint";
import { jsonPointer } from "../model/json-pointer";
import { MOST_COMPLAINTS, Problem } from "./problem";

/** The 422 that lists everything that is wrong with a body. */
export function refuseChange(complaints: readonly Complaint[]): Problem {
  const count = complaints.length === 1 ? "1 problem" : `${complaints.length} problems`;
  return new Problem(422, {
    code: "change-refused",
    detail: `${count}: see 'problems'`,
    problems: complaints.slice(0, MOST_COMPLAINTS),
  });
}

/** What a schema found, with pointers that begin with `above`. */
export function complaintsOf(error: z.ZodError, above: readonly PropertyKey[] = []): Complaint[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        pointer: jsonPointer([...above, ...issue.path, key]),
        detail: "is not known here",
      }));
    }
    return { pointer: jsonPointer([...above, ...issue.path]), detail: issue.message };
  });
}
