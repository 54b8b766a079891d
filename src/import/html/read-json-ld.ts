import { type Page, parsePage } from "./page";

/** What JSON-LD may hold, as far as it is read here. */
export type JsonLd = { [name: string]: unknown };

/** Longer chains of `@graph` and arrays are no page's. */
const DEEPEST = 8;

/** Longer values are no names or headlines. */
const LONGEST_ENCODED = 1000;

/** Every object of a page's JSON-LD, those in arrays and in `@graph` too. What is no JSON is passed over, as search engines do. */
export function readJsonLd(document: Page): JsonLd[] {
  const objects: JsonLd[] = [];
  const collect = (value: unknown, depth: number) => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    else if (isObject(value)) {
      objects.push(value);
      collect(value["@graph"], depth + 1);
      collect(value.mainEntity, depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ""), 0);
    } catch {
      // Meta tags and the byline say the same.
    }
  }
  return objects;
}

export function isObject(value: unknown): value is JsonLd {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** NewsArticle and what schema.org derives from it. */
export function isArticle({ "@type": type }: JsonLd): boolean {
  return [type]
    .flat()
    .some((name) => typeof name === "string" && /Article|BlogPosting|Report$|Review$/.test(name));
}

/** A value, or the object elsewhere on the page that it names by `@id`; the first of several. */
export function resolve(value: unknown, objects: readonly JsonLd[]): JsonLd | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return typeof first === "string" ? { name: first } : undefined;
  if (first.name !== undefined) return first;
  return objects.find((object) => object["@id"] === first["@id"] && object.name !== undefined) ?? first;
}

/** A value's text, the first of several, without the entities that some sites write into JSON. */
export function textIn(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "string" || first.trim() === "") return undefined;
  if (first.length > LONGEST_ENCODED || !/&#?\w+;/.test(first)) return first.trim();
  return parsePage(`<html><body>${first.replaceAll("<", "&lt;")}</body></html>`).body?.textContent?.trim();
}
