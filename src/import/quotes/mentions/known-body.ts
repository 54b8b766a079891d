import type { Token } from "../words/read-tokens";
import type { Mention } from "./find-mentions";
import type { Reading } from "./read-name";

/** What stands behind the noun of a body that is called by a name: " Tirol" of "Der Verband Tirol". */
export function nameOfBody({
  kind,
  head,
  text,
  isDocument,
}: Mention): [noun: string, name: string] | undefined {
  if (kind !== "group" || head === undefined || isDocument) return undefined;
  const end = text.toLowerCase().indexOf(head) + head.length;
  const name = text.slice(end);
  return end >= head.length && /^ \p{Lu}/u.test(name) ? [head, name] : undefined;
}

/** "teilte der Verband Tirol mit": where a sentence of the article begins with all of the name, it is as long elsewhere. */
export function endOfKnownBody(
  tokens: readonly Token[],
  noun: number,
  { bodies, text }: Reading,
): number | undefined {
  const token = tokens[noun];
  for (const name of bodies.get(token?.lower ?? "") ?? []) {
    const end = (token?.end ?? 0) + name.length;
    if (text.slice(token?.end, end) !== name) continue;
    const last = tokens.findIndex((other, at) => at > noun && other.end === end);
    if (last !== -1) return last + 1;
  }
  return undefined;
}
