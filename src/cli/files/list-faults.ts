import type * as z from "zod";
import { jsonPointer } from "../../model/json-pointer";

/** Something that the schema refuses. */
export interface Fault {
  /** JSON Pointer into the file. */
  path: string;
  line?: number;
  message: string;
}

/** Tells the line of a path into a file. */
type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** What a schema refused, one place each, in the order of the file. */
export function listFaults(error: z.ZodError | undefined, lineOf: LineOf): Fault[] {
  const faults = (error?.issues ?? []).flatMap((issue) =>
    placesOf(issue).map((path) => ({
      path: jsonPointer(path),
      line: lineOf(path),
      message: tellIssue(issue),
    })),
  );
  return faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** The schema names the object that holds unknown fields; people look for the fields. */
function placesOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function tellIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `is missing; a value of type ${issue.expected} is expected`
        : `is not of type ${issue.expected}`;
    case "invalid_value":
      return `has to be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "unrecognized_keys":
      return "is no field that is known here";
    case "invalid_union":
      return `is none of what is allowed: ${issue.errors.map((each) => each.map(tellInside).join(", ")).join("; or ")}`;
    default:
      return issue.message;
  }
}

function tellInside(issue: z.core.$ZodIssue): string {
  const place = jsonPointer(issue.path);
  return place === "" ? tellIssue(issue) : `${place} ${tellIssue(issue)}`;
}
