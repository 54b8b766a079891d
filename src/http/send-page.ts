import type { HtmlEscapedString } from "hono/utils/html";
import { CACHE_RULES, type CacheRuleName } from "./cache-rules";
import type { Problem } from "./problem";
import { POLICIES } from "./security-headers";
import { entityTag, isUnchanged } from "./validators";

interface PageEnvelope {
  policy?: keyof typeof POLICIES;
  cache: CacheRuleName;
  status?: 200 | Problem["status"];
  headers?: Record<string, string>;
}

/** What hono's JSX makes of an element: escaped text, at once or later. */
type Rendered = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page as HTML; or 304 where the client holds it already. */
export async function sendPage(
  request: Request,
  page: Rendered,
  { policy = "page", cache, status = 200, headers = {} }: PageEnvelope,
): Promise<Response> {
  const html = `<!doctype html>${await page}`;
  const tag = entityTag(html);
  const all = new Headers({
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": POLICIES[policy],
    ...CACHE_RULES[cache],
    ...headers,
  });
  if (status === 200) all.set("ETag", tag);
  if (status === 200 && isUnchanged(request, tag)) {
    all.delete("Content-Type");
    return new Response(null, { status: 304, headers: all });
  }
  const bytes = new TextEncoder().encode(html);
  all.set("Content-Length", String(bytes.length));
  return new Response(bytes, { status, headers: all });
}
