/** Tags that hold nothing, or that the next one of their kind closes. */
const NEVER_DEEP = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option`.split(
    " ",
  ),
);

/** What stands in these is not markup. */
const RAW = new Set(["script", "style", "textarea", "title", "!--"]);

/**
 * How many tags open, and how deep they stand in one another, told from the tags
 * alone and in one pass: parsers and readers call themselves once for each level.
 * The load is the sum of their depths squared: Readability looks from each element
 * at all within it, and from each of those at its text.
 */
export function measureMarkup(html: string): { tags: number; deepest: number; load: number } {
  const name = /<(\/?)(!--|[a-z][\w-]*)/iy;
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  let load = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    name.lastIndex = at;
    const [, slash = "", written = ""] = name.exec(html) ?? [];
    const tag = written.toLowerCase();
    if (tag === "") continue;
    if (slash === "") {
      tags += 1;
      load += depth * depth;
    }
    if (NEVER_DEEP.has(tag)) continue;
    if (slash === "" && RAW.has(tag)) {
      const end = html.indexOf(tag === "!--" ? "-->" : `</${written}`, at);
      if (end === -1) break;
      at = end;
      continue;
    }
    const close = html.indexOf(">", at);
    if (close === -1) break;
    if (html[close - 1] === "/") continue;
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return { tags, deepest, load };
}
