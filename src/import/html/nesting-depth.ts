/** Tags that hold nothing, or that the next one of their kind closes. */
const NEVER_DEEP = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option`.split(
    " ",
  ),
);

/** What stands in these is not markup. */
const RAW = new Set(["script", "style", "textarea", "title", "!--"]);

/**
 * Whether tags stand in one another deeper than `limit`, told from the tags
 * alone and in one pass: parsers and readers call themselves once for each level.
 */
export function nestsDeeperThan(html: string, limit: number): boolean {
  const name = /<(\/?)(!--|[a-z][\w-]*)/iy;
  let depth = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    name.lastIndex = at;
    const [, slash = "", written = ""] = name.exec(html) ?? [];
    const tag = written.toLowerCase();
    if (tag === "" || NEVER_DEEP.has(tag)) continue;
    if (slash === "" && RAW.has(tag)) {
      const end = html.indexOf(tag === "!--" ? "-->" : `</${written}`, at);
      if (end === -1) return false;
      at = end;
      continue;
    }
    const close = html.indexOf(">", at);
    if (close === -1) return false;
    if (html[close - 1] === "/") continue;
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}
