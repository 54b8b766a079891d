import { raw } from "hono/html";

/**
 * Structured data in a page. Inside a script no entity is read, and only "<"
 * can end it, so that is written as JSON writes any character.
 */
export function JsonLd({ data }: { data: unknown }) {
  const text = JSON.stringify(data).toWellFormed().replaceAll("<", String.raw`\u003C`);
  return <script type="application/ld+json">{raw(text)}</script>;
}
