import type { QuotedStretch } from "./find-stretches";

/**
 * Takes what brackets say once more, « Kaabo ! » (« bienvenue »), into the marks before it, so that it is
 * no quotation of its own and whoever speaks is looked for behind it.
 */
export function joinGlosses(
  stretches: readonly QuotedStretch[],
  text: string,
  offset: number,
): QuotedStretch[] {
  const joined: QuotedStretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.outerEnd - offset, stretch.outerStart - offset) : "";
    const closing = /^\s?\)/u.exec(text.slice(stretch.outerEnd - offset));
    if (before && closing && /^\s\(\s?$/u.test(between))
      joined[joined.length - 1] = { ...before, outerEnd: stretch.outerEnd + closing[0].length };
    else joined.push(stretch);
  }
  return joined;
}
