import { readLists } from "../languages/read-language";
import { ENDS_SENTENCE } from "./ends-sentence";

/** Words between marks: single ones are apostrophes as well. */
const MARKED = /["“”„«»「『]|``|''/u;

const ANNOUNCED = /[:：]\s*(?:["“”„«»「『]|``)/u;

let verbs: ReadonlySet<string> | undefined;

/**
 * Whether a sentence of a text says what somebody said, whatever else it looks
 * like. Headlines and links that do so do not end as sentences do. In any known
 * language, because kinds are told before the language is.
 */
export function isSpeech(text: string): boolean {
  if (!MARKED.test(text) || !ENDS_SENTENCE.test(text)) return false;
  if (ANNOUNCED.test(text)) return true;
  verbs ??= new Set(readLists("saying").flatMap(({ words }) => [...words]));
  const known = verbs;
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).some((word) => known.has(word));
}
