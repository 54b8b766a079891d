import { Problem } from "./problem";

/** `bytes=first-last`, `bytes=first-` or `bytes=-length`; everything else is not for us and gets the whole. */
const ONE_RANGE = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/;

/**
 * The bytes that a request asks for, first and last included; `undefined` for
 * the whole: without a range, with several or malformed ones, with a unit that
 * is not bytes, and with an If-Range of another version. A suffix longer than
 * the picture is the whole picture. Throws a 416 problem where nothing of the
 * range is in the picture.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2
 */
export function findRange(request: Request, length: number, tag: string) {
  const range = request.headers.get("Range");
  const condition = request.headers.get("If-Range");
  // A range is defined for GET alone; If-Range compares strongly, and we give no dates.
  if (range === null || request.method !== "GET" || (condition !== null && condition !== tag))
    return undefined;
  const [, first, last, suffix] = ONE_RANGE.exec(range.trim()) ?? [];
  if (suffix !== undefined) {
    if (Number(suffix) === 0) throw notSatisfiable(range, length);
    return { start: Math.max(0, length - Number(suffix)), end: length - 1 };
  }
  if (first === undefined) return undefined;
  const start = Number(first);
  const end = last === "" || last === undefined ? length - 1 : Math.min(Number(last), length - 1);
  if (last !== "" && Number(last) < start) return undefined;
  if (start >= length) throw notSatisfiable(range, length);
  return { start, end };
}

function notSatisfiable(range: string, length: number): Problem {
  return new Problem(
    416,
    {
      code: "range-not-satisfiable",
      detail: `the picture has ${length} bytes, and '${range.slice(0, 60)}' holds none of them`,
    },
    { "Content-Range": `bytes */${length}` },
  );
}
