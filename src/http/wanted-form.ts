import type { Context } from "hono";
import { accepts } from "hono/accepts";

/** For answers that have both forms. */
export const VARIES = { Vary: "Accept" } as const;

/** Whether a client wants a page or data, where it can have both: a page, unless it prefers JSON (RFC 9110, 12.5.1). */
export function wantedForm(c: Context): "page" | "json" {
  const type = accepts(c, {
    header: "Accept",
    supports: ["text/html", "application/json"],
    default: "text/html",
  });
  return type === "application/json" ? "json" : "page";
}

/**
 * One of four values of Accept that is answered as a request's own is. A cache
 * compares them letter by letter, and every browser sends another.
 */
export function plainAccept(c: Context): string {
  const wantsJson = wantedForm(c) === "json";
  if (isPerson(c.req.raw)) return wantsJson ? "application/json, text/html;q=0.5" : "text/html";
  return wantsJson ? "application/json" : "*/*";
}

/** Whether somebody looks at the answer in a browser: only those ask for HTML by name. */
export function isPerson(request: Request): boolean {
  return /\btext\/html\b/i.test(request.headers.get("Accept") ?? "");
}

/** Endings of addresses that programs read, also where a browser opens them. */
const FILE = /\.(?:json|jsonld|png|svg|js|css|woff|xml|atom|txt|ico|webmanifest)$/i;

/** Addresses that programs alone read. */
const API = /^\/api(?:\/|$)/;

/** Whether an error at this path may be a page: nobody reads one in place of a file, or of the API. */
export function mayBePage(path: string): boolean {
  return !FILE.test(path) && !API.test(path);
}
