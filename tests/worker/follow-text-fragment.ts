/*
 * Finds what a text fragment marks, as a browser does: a prefix and an end
 * begin, and an end and a suffix end, at the edge of a word.
 * https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */

interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** Where a stretch stands in a text, in code points, `end` excluded. */
export interface Place {
  start: number;
  end: number;
}

/** The places that an address marks in a text, `undefined` for each that is not found. */
export function followTextFragment(address: string, text: string): (Place | undefined)[] {
  const [, directives = ""] = address.split(":~:");
  return directives
    .split("&")
    .filter((directive) => directive.startsWith("text="))
    .map((directive) => find(readDirective(directive.slice("text=".length)), text));
}

function readDirective(directive: string): Directive {
  const terms = directive.split(",");
  const prefix = terms[0]?.endsWith("-") ? (terms.shift() ?? "").slice(0, -1) : "";
  const suffix = terms.at(-1)?.startsWith("-") ? (terms.pop() ?? "").slice(1) : "";
  // A hyphen is the directive's own mark; one that belongs to the words has to be encoded.
  if ([prefix, ...terms, suffix].some((term) => term.includes("-")))
    throw new Error(`'${directive}' has a bare hyphen`);
  const [start = "", end = "", ...others] = terms.map(decodeURIComponent);
  if (others.length > 0) throw new Error(`'${directive}' has too many terms`);
  return { prefix: decodeURIComponent(prefix), start, end, suffix: decodeURIComponent(suffix) };
}

function find({ prefix, start, end, suffix }: Directive, text: string): Place | undefined {
  const isEdge = wordEdges(text);
  const skipSpace = (at: number) => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const opening = prefix === "" ? start : prefix;
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1)) {
    if (!isEdge(at)) continue;
    const from = prefix === "" ? at : skipSpace(at + prefix.length);
    if (!text.startsWith(start, from)) continue;
    let to = from + start.length;
    if (end !== "") {
      if (!isEdge(to)) continue;
      do to = text.indexOf(end, to) + 1;
      while (to !== 0 && !isEdge(to - 1));
      if (to === 0) continue;
      to += end.length - 1;
    }
    const rest = skipSpace(to);
    const isFollowed =
      suffix === "" ? isEdge(to) : text.startsWith(suffix, rest) && isEdge(rest + suffix.length);
    if (isFollowed) return { start: [...text.slice(0, from)].length, end: [...text.slice(0, to)].length };
  }
  return undefined;
}

function wordEdges(text: string): (at: number) => boolean {
  const words = new Intl.Segmenter("en", { granularity: "word" }).segment(text);
  const edges = new Set([...words].map(({ index }) => index)).add(text.length);
  return (at) => edges.has(at);
}
